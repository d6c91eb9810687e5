// The table of roles: every route, and what each role gets from it.
import { paddedBody } from '../../events/envelope/body.ts';
import { peopleLines, scores } from '../support/wire.ts';
import { envelope, goodBodies, goodCall } from './good-bodies.ts';

export const roles = ['nobody', 'respondent', 'manager', 'leadership', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A status, with the code of the problem where it is one. */
export type Outcome = string;
type Row = readonly [
  nobody: Outcome,
  respondent: Outcome,
  manager: Outcome,
  leadership: Outcome,
  admin: Outcome,
];

export interface Line {
  /** The route as the app has it. */
  readonly route: string;
  /** The object that it is asked about, where the route has one. */
  readonly on?: string;
  readonly body?: object | string;
  readonly may: Row;
}

const all = (outcome: Outcome): Row => [outcome, outcome, outcome, outcome, outcome];
export const no = '404 not-here';
export const out = '401 not-signed-in';
const signedIn: Row = [out, '200', '200', '200', '200'];
const admin = (outcome: Outcome): Row => [out, no, no, no, outcome];
const inATeam = (outcome: Outcome): Row => [out, outcome, outcome, no, no];
const readers: Row = [out, '200', '200', '200', no];

const hex = 'ab'.repeat(16);
const ballot = paddedBody({ from: 'product', toward: 'sales', scores: scores(3), ...envelope });
const taking = { envelopes: [{ toward: null, blinded: 'b'.repeat(342) }] };
const me = { name: 'Eve', email: 'eve@example.org' };
const reversed = { opensOn: '2026-05-02', sealsOn: '2026-05-01' };
const byHand = { ...goodBodies['PUT /api/cadence'], every: null };
const desk = { ...goodBodies['POST /api/methods'] };
const wording = goodBodies['PUT /api/methods/shared-success'] ?? {};
const foreign = { ...goodCall, teams: ['support', 'sales'] };
const numbers = goodBodies['POST /api/signals'] ?? {};
const foreignNumbers = { csv: String(numbers['csv']).replace('Product', 'Support') };
const everyTeam = { team: null };
const channels = goodBodies['PUT /api/channels'] ?? {};
const leaders = (outcome: Outcome): Row => [out, no, no, outcome, no];
const own = (outcome: Outcome): Row => [out, no, outcome, outcome, no];
const known = { lines: peopleLines({ product: 1 }) };

/** Round 1 is sealed, round 2 is open; the respondent and the manager are of product. */
export const table: readonly Line[] = [
  { route: 'GET /api/health', may: all('200') },
  { route: 'GET /api/ready', may: all('200') },
  { route: 'GET /api/room', may: admin('200') },
  { route: 'GET /api/openapi.json', may: all('200') },
  { route: 'GET /api/docs', may: all('200') },
  { route: 'GET /api/docs.css', may: all('200') },
  { route: 'POST /api/session', body: { link: hex }, may: all('401 link-unknown') },
  { route: 'GET /api/session', may: signedIn },
  { route: 'POST /api/session/sample', body: { role: 'admin' }, may: all(no) },
  { route: 'POST /api/setup', body: { secret: hex, ...me }, may: all('404 setup-done') },
  { route: 'GET /api/sign-in', may: all('200') },
  // Without a mail server and a company account there are neither of these ways.
  { route: 'POST /api/sign-in', body: { email: me.email }, may: all(no) },
  { route: 'POST /api/sign-in/link', body: { secret: hex }, may: all('401 link-expired') },
  { route: 'GET /api/sign-in/company', may: all(no) },
  { route: 'GET /api/sign-in/company/return', may: all(no) },
  { route: 'GET /api/sessions', may: signedIn },
  { route: 'GET /api/session/language', may: signedIn },
  { route: 'PUT /api/session/language', body: { own: 'ja' }, may: signedIn },
  { route: 'DELETE /api/sessions', may: [out, '204', '204', '204', '204'] },
  { route: 'DELETE /api/sessions/:id', on: hex, may: [out, no, no, no, no] },
  { route: 'GET /api/teams', may: signedIn },
  { route: 'POST /api/teams', body: { name: 'Legal' }, may: admin('201') },
  { route: 'PATCH /api/teams/:team', on: 'product', body: {}, may: admin('200') },
  { route: 'POST /api/teams/:team/retire', on: 'nobody', may: admin('404 team-unknown') },
  { route: 'GET /api/people', may: admin('200') },
  { route: 'POST /api/people', body: known, may: admin('200') },
  { route: 'PATCH /api/people/:person', on: hex, body: {}, may: admin('404 person-unknown') },
  { route: 'DELETE /api/people/:person', on: hex, may: admin('404 person-unknown') },
  { route: 'GET /api/people/:person/data', on: hex, may: admin('404 person-unknown') },
  { route: 'GET /api/session/data', may: signedIn },
  { route: 'GET /api/audit', may: [out, no, no, '200', '200'] },
  { route: 'GET /api/rounds', may: signedIn },
  { route: 'POST /api/rounds', body: reversed, may: admin('422 round-days-reversed') },
  { route: 'POST /api/rounds/:round/open', on: '1', may: admin('409 round-already-sealed') },
  { route: 'POST /api/rounds/:round/links', on: '2', may: admin('200') },
  { route: 'POST /api/rounds/:round/seal', on: '1', may: admin('409 round-already-sealed') },
  {
    route: 'POST /api/rounds/:round/void',
    on: '1',
    body: { reason: 'Why not.' },
    may: admin('409 round-already-sealed'),
  },
  { route: 'GET /api/pulse', may: admin('200') },
  { route: 'PUT /api/pulse', body: goodBodies['PUT /api/pulse'] ?? {}, may: admin('200') },
  { route: 'GET /api/cadence', may: admin('200') },
  { route: 'PUT /api/cadence', body: byHand, may: admin('200') },
  { route: 'GET /api/calendar', may: signedIn },
  { route: 'GET /api/rounds/:round/questions', on: 'open', may: inATeam('200') },
  { route: 'GET /api/rounds/:round/questions', on: '1', may: inATeam('409 round-not-open') },
  {
    route: 'POST /api/rounds/:round/envelopes',
    on: '2',
    body: taking,
    may: inATeam('422 envelopes-wrong'),
  },
  {
    route: 'POST /api/rounds/:round/ballots',
    on: '2',
    body: ballot,
    may: ['403 envelope-invalid', ...named(), '400 ballot-with-name'],
  },
  { route: 'GET /api/rounds/:round/keys', on: '2', may: all('200') },
  { route: 'GET /api/rounds/:round/keys', on: 'open', may: all('200') },
  { route: 'GET /api/rounds/:round/keys', on: '1', may: all('409 round-not-open') },
  { route: 'GET /api/rounds/:round/keys', on: '3', may: all('404 round-unknown') },
  { route: 'POST /api/rounds/:round/told', on: '1', may: inATeam('204') },
  { route: 'POST /api/rounds/:round/told', on: '3', may: inATeam('404 round-unknown') },
  { route: 'GET /api/session/rounds', may: inATeam('200') },
  { route: 'GET /api/rounds/:round/leaves', on: '1', may: all('200') },
  { route: 'GET /api/rounds/:round/leaves', on: '2', may: all('409 round-not-sealed') },
  { route: 'GET /api/log/head', may: all('200') },
  { route: 'GET /api/log/heads', may: all('200') },
  { route: 'GET /api/log/proof', may: all('400 malformed') },
  { route: 'GET /api/friction', may: readers },
  { route: 'POST /api/session/code', body: { code: '0' }, may: all('401 code-unknown') },
  {
    route: 'POST /api/rounds/:round/slips',
    on: '1',
    body: everyTeam,
    may: admin('409 round-not-open'),
  },
  { route: 'POST /api/rounds/:round/slips', on: '2', body: everyTeam, may: admin('200') },
  { route: 'GET /api/channels', may: admin('200') },
  { route: 'PUT /api/channels', body: channels, may: admin('200') },
  { route: 'PUT /api/channels/language', body: { language: 'fr' }, may: admin('200') },
  { route: 'POST /api/channels/trial', may: admin('409 not-sent') },
  { route: 'GET /api/outbox', may: admin('200') },
  { route: 'POST /api/outbox/again', may: admin('204') },
  { route: 'POST /api/outbox/:letter/again', on: hex, may: admin(no) },
  { route: 'DELETE /api/outbox/:letter', on: hex, may: admin(no) },
  { route: 'POST /api/stop', body: { secret: hex, stops: true }, may: all('401 link-unknown') },
  { route: 'GET /api/trends', may: readers },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/sales', may: readers },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'support/sales', may: [out, no, '200', '200', no] },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/nobody', may: [out, no, no, no, no] },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/product', may: [out, no, no, no, no] },
  { route: 'GET /api/company', may: readers },
  { route: 'GET /api/quarters/:quarter', on: 'latest', may: [out, no, no, '200', no] },
  { route: 'GET /api/quarters/:quarter', on: '2019-Q1', may: [out, no, no, '404 no-readings', no] },
  { route: 'GET /api/export/readings.csv', may: readers },
  { route: 'GET /api/export/readings.json', may: readers },
  {
    route: 'GET /api/export/quarters/:quarter.csv',
    on: 'latest',
    may: [out, no, no, '200', no],
  },
  { route: 'GET /api/digest', may: signedIn },
  { route: 'GET /api/digest/mail', may: signedIn },
  { route: 'GET /api/interventions', may: readers },
  { route: 'POST /api/interventions', body: goodCall, may: own('201') },
  { route: 'POST /api/interventions', body: foreign, may: leaders('201') },
  { route: 'POST /api/interventions/can-tell', body: goodCall, may: own('200') },
  { route: 'POST /api/interventions/can-tell', body: foreign, may: leaders('200') },
  ...(['amendments', 'review', 'end'] as const).map((act) => {
    const route = `POST /api/interventions/:shot/${act}`;
    return { route, on: hex, body: goodBodies[route.replace(':shot', 'none')] ?? {}, may: own(no) };
  }),
  { route: 'GET /api/pairings/:a/:b/suggestions', on: 'product/sales', may: readers },
  {
    route: 'GET /api/pairings/:a/:b/suggestions',
    on: 'support/sales',
    may: [out, no, '200', '200', no],
  },
  { route: 'GET /api/pairings/:a/:b/suggestions', on: 'product/nobody', may: own(no) },
  { route: 'GET /api/pairings/:a/:b/signals', on: 'product/sales', may: readers },
  {
    route: 'GET /api/pairings/:a/:b/signals',
    on: 'support/sales',
    may: [out, no, '200', '200', no],
  },
  { route: 'GET /api/pairings/:a/:b/signals', on: 'product/nobody', may: [out, no, no, no, no] },
  { route: 'POST /api/signals', body: numbers, may: own('201') },
  {
    route: 'POST /api/signals',
    body: foreignNumbers,
    may: [out, no, '422 signal-lines', '201', no],
  },
  { route: 'DELETE /api/signals/:signal', on: hex, may: [out, no, no, no, no] },
  { route: 'GET /api/methods', may: readers },
  { route: 'POST /api/methods', body: desk, may: leaders('201') },
  { route: 'PUT /api/methods/:method', on: 'shared-success', body: wording, may: leaders('200') },
  { route: 'POST /api/methods/:method/retire', on: 'shared-success', may: leaders('200') },
  // Without a token there is no SCIM; with one, it takes nothing else: tests/api/scim.test.ts.
  ...['ServiceProviderConfig', 'ResourceTypes', 'ResourceTypes/:id', 'Schemas', 'Schemas/:id'].map(
    (path): Line => ({ route: `GET /scim/v2/${path}`, on: 'User', may: all('404') }),
  ),
  ...['Users', 'Groups'].flatMap((path): readonly Line[] => [
    { route: `GET /scim/v2/${path}`, may: all('404') },
    { route: `POST /scim/v2/${path}`, body: {}, may: all('404') },
    ...['GET', 'PUT', 'PATCH', 'DELETE'].map((method): Line => {
      const body = method === 'PUT' || method === 'PATCH' ? { body: {} } : {};
      return { route: `${method} /scim/v2/${path}/:id`, on: hex, ...body, may: all('404') };
    }),
  ]),
  // Last, because it ends the sessions.
  { route: 'DELETE /api/session', may: all('204') },
];

/** Whoever signs a ballot with their cookie is stopped, whatever their role. */
function named(): readonly [Outcome, Outcome, Outcome] {
  return ['400 ballot-with-name', '400 ballot-with-name', '400 ballot-with-name'];
}
