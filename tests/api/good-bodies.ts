// Every route that takes a body, with one that would do: what the bad requests are made from.
import { library } from '../../events/library/library.ts';

const secret = 'ab'.repeat(16);
const scores = { trust: 1, goals: 2, blame: 3, load: null };
/** Of the right shape, and nobody's. */
export const envelope = {
  ...{ key: 'k'.repeat(43), token: 't'.repeat(342), signature: 's'.repeat(86) },
};

const [first] = library;
if (first === undefined) throw new Error('the library is empty');
const { method: _, ...wording } = first;

/** A call that would do. */
export const goodCall = {
  method: first.method,
  teams: ['product', 'sales'],
  from: null,
  figure: 'goals',
  near: 6,
  far: 12,
  stop: 3,
  rounds: 4,
  decides: 'Head of Sales',
  note: null,
};

/** Every route that takes a body, with one that would do. Round 1 is open. */
export const goodBodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'POST /api/session': { link: secret },
  'POST /api/session/sample': { role: 'manager' },
  'POST /api/sign-in': { email: 'eve@example.org', to: '/company' },
  'POST /api/sign-in/link': { secret },
  'POST /api/setup': { secret, name: 'Eve', email: 'eve@example.org' },
  'POST /api/teams': { name: 'Legal', site: 'Berlin' },
  'PATCH /api/teams/product': { name: 'Goods', site: null, rates: ['sales'] },
  'POST /api/people': { lines: 'Eve,eve@example.org,product,respondent' },
  [`PATCH /api/people/${secret}`]: { name: 'Eve', email: 'eve@example.org', team: 'product' },
  'POST /api/rounds': { opensOn: '2026-05-04', sealsOn: '2026-05-15' },
  'PUT /api/cadence': {
    ...{ every: 'fortnight', from: '2026-05-04', opensAt: '10:00', days: 4, sealsAt: '18:00' },
    ...{ zone: 'Europe/Berlin', holidays: [{ day: '2026-05-14', name: 'Ascension' }] },
  },
  'PUT /api/pulse': {
    ...{ threshold: 5, month: 4, respondents: 'own', managers: 'all' },
    priorities: [
      { priority: 'growth', text: 'Growth' },
      { priority: null, text: 'Fewer meetings' },
    ],
  },
  'POST /api/rounds/1/void': { reason: 'The wrong teams were asked.' },
  'POST /api/rounds/1/envelopes': { envelopes: [{ toward: 'sales', blinded: 'b'.repeat(342) }] },
  'POST /api/rounds/1/ballots': { from: 'product', toward: 'sales', scores, ...envelope },
  'POST /api/interventions': goodCall,
  'POST /api/interventions/can-tell': goodCall,
  'POST /api/interventions/none/amendments': { note: 'A week late.' },
  'POST /api/interventions/none/review': { carriedOut: 'as meant' },
  'POST /api/interventions/none/end': { how: 'kept', reason: 'It works.' },
  'POST /api/signals': {
    csv: 'name,unit,team a,team b,week,value\nQueue,tickets,Product,Sales,2026-W08,12',
  },
  'PUT /api/channels': { mail: true, slack: false, teams: false, kiosk: true, reminders: 1 },
  'PUT /api/channels/language': { language: 'de' },
  'PUT /api/session/language': { own: 'ar' },
  'POST /api/session/code': { code: '0000-0000-0000-0000' },
  'POST /api/rounds/1/slips': { team: 'product' },
  'POST /api/stop': { secret, stops: true },
  'POST /api/methods': { ...first, method: 'deal-desk', name: 'Deal desk' },
  'PUT /api/methods/shared-success': wording,
};

/** What an admin may ask besides, and what a letter leads to. */
export const others = [
  ...['GET /api/channels', 'PUT /api/channels', 'POST /api/channels/trial', 'POST /api/stop'],
  ...['PUT /api/channels/language', 'PUT /api/session/language'],
  ...['GET /api/outbox', 'POST /api/outbox/again', 'POST /api/outbox/none/again'],
  ...['DELETE /api/outbox/none', 'POST /api/session/code', 'POST /api/rounds/1/slips'],
].map((ask) => {
  const [method = '', path = ''] = ask.split(' ');
  return [method, path, goodBodies[ask]] as const;
});
