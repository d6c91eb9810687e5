// What comes before a ballot: the keys, the words that end a link, the envelopes, and what is told.
import { describe, expect, test } from 'vitest';
import { fingerprintOf, publicationText, wordsOf } from '../../events/envelope/publication.ts';
import { checkTeamKey } from '../../events/envelope/team-key.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import * as wire from '../support/wire.ts';
import { bad, fortnight, held } from './held.ts';

test('The same request for envelopes again answers the same; another is refused', async () => {
  const { send, round, as } = await held();
  const cookie = await as('product1@example.org');
  const mine = await wire.voterOf(send, cookie);
  const signed = await wire.told(wire.take(send, round, mine, cookie), 201);
  expect(await wire.told(wire.take(send, round, mine, cookie), 201)).toEqual(signed);
  const other = await wire.voterOf(send, cookie);
  expect(await bad(wire.take(send, round, other, cookie))).toEqual([409, 'envelopes-taken']);
  const few = { envelopes: other.request().envelopes.slice(1) };
  const path = `/api/rounds/${round}/envelopes`;
  expect(await bad(send('POST', path, few, cookie))).toEqual([422, 'envelopes-wrong']);
});

test('The keys are told to anyone, the same to all, as long as their round is open', async () => {
  const { send, round, admin, as } = await held();
  const keys = await wire.published(send);
  expect(keys.fingerprint).toBe(fingerprintOf(publicationText(keys)));
  expect(keys.teams.map(({ team, people, rates }) => [team, people, rates.length])).toEqual([
    ['engineering', 6, 3],
    ['product', 7, 3],
    ['support', 5, 3],
  ]);
  expect(keys.small).toEqual(['sales']);
  for (const team of keys.teams) expect(checkTeamKey(team, team.rates.length + 1)).toBe(true);
  for (const cookie of [undefined, admin, await as('product1@example.org')]) {
    expect(await wire.told(send('GET', `/api/rounds/${round}/keys`, undefined, cookie))).toEqual(
      keys,
    );
  }
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  for (const id of [round, 'open']) {
    expect(await bad(send('GET', `/api/rounds/${id}/keys`))).toEqual([409, 'round-not-open']);
  }
  expect(await bad(send('GET', '/api/rounds/9/keys'))).toEqual([404, 'round-unknown']);
});

describe('A link', () => {
  interface Links {
    readonly words: string | null;
    readonly links: readonly wire.Link[];
  }

  test('ends with the four words of the keys, the same for everybody', async () => {
    const { send, round, links, admin } = await held();
    const { fingerprint, words } = await wire.published(send);
    expect(words).toBe(wordsOf(fingerprint));
    const end = `.${words.replaceAll(' ', '-')}`;
    const shape = /^http:\/\/localhost:3000\/respond#[0-9a-f]{32}(\.[a-z]{7}(-[a-z]{7}){3})$/;
    expect(new Set(links.map(({ link }) => shape.exec(link)?.[1]))).toEqual(new Set([end]));
    const again = send('POST', `/api/rounds/${round}/links`, undefined, admin);
    const anew = await wire.told<Links>(again);
    expect(anew.words).toBe(words);
    expect(anew.links.every(({ link }) => link.endsWith(end))).toBe(true);
    await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
    const later = send('POST', `/api/rounds/${round}/links`, undefined, admin);
    const told = await wire.told<Links>(later);
    expect(told.words).toBeNull();
    expect(told.links.every(({ link }) => /#[0-9a-f]{32}$/.test(link))).toBe(true);
  });

  test.each([
    ['http://pulse.example.org', 409],
    ['http://127.evil.example.org', 409],
    ['http://192.168.1.7:3000', 409],
    ['https://pulse.example.org', 200],
    ['http://127.0.0.1:3000', 200],
    ['http://[::1]:3000', 200],
  ])('to %s is made or refused with %i', async (url, status) => {
    const here = await served({ url });
    const admin = await wire.setUp(here.send, (await setupSecretOf(here.at)) ?? '');
    const lines = wire.peopleLines({ product: 5, sales: 5 });
    await wire.told(here.send('POST', '/api/people', { lines }, admin));
    const { round } = await wire.told<{ round: string }>(
      here.send('POST', '/api/rounds', fortnight, admin),
      201,
    );
    for (const act of ['open', 'links']) {
      const answer = await here.send('POST', `/api/rounds/${round}/${act}`, undefined, admin);
      expect(answer.status).toBe(status);
      if (status === 409) expect(await answer.json()).toMatchObject({ code: 'needs-https' });
    }
  });
});

describe('A person', () => {
  interface Own {
    readonly rounds: readonly Record<string, unknown>[];
  }

  test('is shown the names of all who are asked in their team, and the salt of their hash', async () => {
    const { send, as } = await held();
    const cookie = await as('support2@example.org');
    const asked = send('GET', '/api/rounds/open/questions', undefined, cookie);
    const { people } = await wire.told<{ people: { names: string[]; salt: string } }>(asked);
    expect(people.names).toEqual([1, 2, 3, 4, 5].map((n) => `support ${n}`));
    expect(people.salt).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of a team that is too small is told so, and so is one who changed teams', async () => {
    const { send, round, admin, as } = await held();
    const [few, moved] = [await as('sales1@example.org'), await as('support1@example.org')];
    const voter = await wire.voterOf(send, moved);
    const lines = 'support 1,support1@example.org,engineering,respondent';
    await wire.told(send('POST', '/api/people', { lines }, admin));
    for (const [who, code] of [
      [few, 'team-small'],
      [moved, 'not-asked'],
    ] as const) {
      const asked = send('GET', '/api/rounds/open/questions', undefined, who);
      expect(await bad(asked)).toEqual([403, code]);
      expect(await bad(wire.take(send, round, voter, who))).toEqual([403, code]);
    }
    const asked = await send('GET', '/api/rounds/open/questions', undefined, moved);
    expect(await asked.json()).toMatchObject({
      detail: 'You changed teams after Round 1 opened; you are in the next round.',
    });
  });

  test('sees of every round whether envelopes were taken in their name, and how it ended', async () => {
    const { send, round, admin, as } = await held();
    const own = async (cookie: string) =>
      (await wire.told<Own>(send('GET', '/api/session/rounds', undefined, cookie))).rounds;
    const [one, two, few] = [
      await as('product1@example.org'),
      await as('product2@example.org'),
      await as('sales1@example.org'),
    ];
    await wire.signedFor(send, round, await wire.voterOf(send, one), one);
    const open = { round, label: 'Round 1', status: 'open', day: '2026-03-10', told: false };
    expect(await own(one)).toEqual([{ ...open, taken: true, reason: null }]);
    expect(await own(two)).toEqual([{ ...open, taken: false, reason: null }]);
    expect(await own(few)).toEqual([]);
    const void_ = { reason: 'The wrong teams were asked.' };
    await wire.told(send('POST', `/api/rounds/${round}/void`, void_, admin));
    const voided = { ...open, ...void_, status: 'voided', taken: true };
    expect(await own(one)).toEqual([voided]);
    expect((await send('POST', `/api/rounds/${round}/told`, undefined, one)).status).toBe(204);
    expect((await send('POST', `/api/rounds/${round}/told`, undefined, one)).status).toBe(204);
    expect(await own(one)).toEqual([{ ...voided, told: true }]);
    expect(await own(two)).toEqual([{ ...voided, taken: false }]);
    const untold = send('POST', `/api/rounds/${round}/told`, undefined, few);
    expect(await bad(untold)).toEqual([403, 'not-asked']);
  });
});
