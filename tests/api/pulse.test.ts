// What holds for every round, changed by an admin: all of a wish or none of it, from the next round on.
import { describe, expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { openRound, peopleLines, secretOf, setUp, signIn, told } from '../support/wire.ts';

interface Pulse {
  readonly threshold: number;
  readonly month: number;
  readonly respondents: string;
  readonly managers: string;
  readonly priorities: readonly { readonly priority: string | null; readonly text: string }[];
}

async function company() {
  const here = await served();
  const { send, at } = here;
  const admin = await setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = peopleLines({ product: 6, sales: 6 });
  await told(send('POST', '/api/people', { lines }, admin));
  const read = () => told<Pulse>(send('GET', '/api/pulse', undefined, admin));
  const wish = async (change: Partial<Pulse>) =>
    send('PUT', '/api/pulse', { ...(await read()), ...change }, admin);
  const events = async () =>
    (await at.store.readStream('pulse')).map(({ type, data }) => [type, JSON.parse(data)] as const);
  return { ...here, admin, read, wish, events };
}

describe('An admin', () => {
  test('finds what holds at the beginning', async () => {
    const { read } = await company();
    expect(await read()).toMatchObject({
      ...{ threshold: 5, month: 1, respondents: 'own', managers: 'all' },
    });
    const texts = (await read()).priorities.map(({ text }) => text);
    expect([texts.length, texts[0], ...texts.slice(-2)]).toEqual([
      ...[7, 'Growth', 'Something else', 'I don’t know'],
    ]);
  });

  test('changes all of it at once, each an event with their name on it', async () => {
    const { wish, read, events, at } = await company();
    const change = { threshold: 7, month: 4, respondents: 'company', managers: 'own' };
    expect((await wish(change)).status).toBe(200);
    expect(await read()).toMatchObject(change);
    const [ada] = await at.directory.people();
    expect((await events()).map(([type, { by }]) => [type, by === ada?.person])).toEqual([
      ['ThresholdRaised', true],
      ['YearStartSet', true],
      ['SightSet', true],
    ]);
    await wish(change);
    expect(await events()).toHaveLength(3);
  });

  test('cannot lower the threshold, and then nothing else of the wish happens either', async () => {
    const { wish, read, events } = await company();
    await told(wish({ threshold: 6 }));
    const refused = await wish({ threshold: 5, month: 7, managers: 'own' });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'threshold-only-up' });
    expect(await read()).toMatchObject({ threshold: 6, month: 1, managers: 'all' });
    expect(await events()).toHaveLength(1);
  });

  test('rewords, adds and drops priorities; the two that are none stay at the end', async () => {
    const { wish, read } = await company();
    const [growth, , keeping] = (await read()).priorities;
    await told(
      wish({
        priorities: [
          { priority: 'dont-know', text: 'Whatever' },
          { priority: keeping?.priority ?? '', text: 'Happy customers' },
          { priority: null, text: 'Growth' },
          { priority: 'made-up', text: '日本' },
        ],
      }),
    );
    expect((await read()).priorities).toEqual([
      { priority: 'keeping-customers', text: 'Happy customers' },
      // Another answer of that name was there: its past shares are not this one's.
      { priority: 'growth-2', text: 'Growth' },
      { priority: 'priority', text: '日本' },
      { priority: 'something-else', text: 'Something else' },
      { priority: 'dont-know', text: 'I don’t know' },
    ]);
    expect(growth?.priority).toBe('growth');
  });
});

test('A round that is open keeps what it was opened with; the next one has the new', async () => {
  const { send, admin, wish, at } = await company();
  const asked = async (link: { link: string }) => {
    const as = await signIn(send, secretOf(link));
    const questions = await told<{
      threshold: number;
      priority: { choices: readonly { text: string }[] };
    }>(send('GET', '/api/rounds/open/questions', undefined, as));
    const [first] = questions.priority.choices;
    return [questions.threshold, first?.text];
  };
  const first = await openRound(send, admin, { opensOn: '2026-03-10', sealsOn: '2026-03-12' });
  const link = ({ links }: typeof first) => links.find(({ team }) => team !== null) ?? { link: '' };
  const priorities = [
    { priority: null, text: 'Calm' },
    { priority: 'growth', text: 'Growth' },
  ];
  await told(wish({ threshold: 6, priorities }));
  expect(await asked(link(first))).toEqual([5, 'Growth']);
  await told(send('POST', `/api/rounds/${first.round}/seal`, undefined, admin));
  const second = await openRound(send, admin, { opensOn: '2026-03-13', sealsOn: '2026-03-20' });
  expect(await asked(link(second))).toEqual([6, 'Calm']);
  expect(at.today()).toBe('2026-03-10');
});
