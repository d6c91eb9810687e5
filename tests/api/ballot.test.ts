// The whole walk over the API: from an empty folder to a trend, and nothing to see before the seal.
import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';
import type { Envelope, Link, Opened } from '../support/wire.ts';

const fortnight = { opensOn: '2026-03-10', sealsOn: '2026-03-24' };
const managers = [
  'Mia Manager,mia@example.org,product,manager',
  'Lea Leader,lea@example.org,,leadership',
];

interface Held extends InProcess, Opened {
  readonly admin: string;
  /** The link of somebody who is asked. */
  readonly anybody: Link;
  /** The cookie of whoever has this address. */
  as(email: string): Promise<string>;
}

/** A company with an open round: six in product and engineering, four in support. */
async function held(): Promise<Held> {
  const here = await served();
  const { send } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(here.at)) ?? '');
  const lines = wire.peopleLines({ product: 6, engineering: 6, support: 4 }, managers);
  const put = await wire.told(send('POST', '/api/people', { lines }, admin));
  expect(put).toEqual({ added: 18, changed: 0, unchanged: 0 });
  const opened = await wire.openRound(send, admin, fortnight);
  const linkOf = (email: string) => {
    const link = opened.links.find((each) => each.email === email);
    if (link === undefined) throw new Error(`no link for ${email}`);
    return link;
  };
  const as = (email: string) => wire.signIn(send, wire.secretOf(linkOf(email)));
  return { ...here, ...opened, admin, anybody: linkOf('product1@example.org'), as };
}

async function answerAll({ send, round, links }: Held): Promise<readonly Envelope[]> {
  const spent: Envelope[] = [];
  for (const link of links.filter((each) => each.team !== null)) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      await wire.told(wire.post(send, round, envelope, wire.scores(2)), 201);
      spent.push(envelope);
    }
  }
  return spent;
}

const bad = async (answer: Promise<Response>) => {
  const { status, code } = (await (await answer).json()) as { status: number; code: string };
  return [status, code];
};

interface Matrix {
  readonly directions: readonly {
    from: string;
    toward: string;
    figures: Record<string, Reading>;
  }[];
  readonly pairings: readonly { teams: readonly string[]; shown: boolean; trend: unknown[] }[];
}
type Reading =
  | { readonly shown: true; readonly value: number; readonly ballots: { from: number } }
  | { readonly shown: false; readonly reason: string };

test('From an empty folder to readings and a trend, through the doors that everybody uses', async () => {
  const here = await held();
  const { send, round, admin, as } = here;
  await answerAll(here);
  const sealed = await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  expect(sealed).toMatchObject({ status: 'sealed', sealedOn: '2026-03-10', quarter: '2026-Q1' });

  const leader = await as('lea@example.org');
  const { directions, pairings } = await wire.told<Matrix>(
    send('GET', '/api/friction', undefined, leader),
  );
  const figures = (from: string, toward: string) =>
    directions.find((each) => each.from === from && each.toward === toward)?.figures;
  // Scores of 2 are 75 points where agreement is good and 25 where it is not: 50 together.
  expect(figures('engineering', 'product')?.['index']).toMatchObject({ shown: true, value: 50 });
  expect(figures('product', 'engineering')?.['trust']).toMatchObject({
    ...{ shown: true, value: 80, step: 10, ballots: { from: 5, to: 9 } },
  });
  expect(figures('support', 'product')?.['index']).toEqual({ shown: false, reason: 'too-few' });
  expect(pairings[0]?.teams).toEqual(['engineering', 'product']);

  const trend = await wire.told<{ pairing: { value: number }[] }>(
    send('GET', '/api/pairings/product/engineering/trend', undefined, leader),
  );
  expect(trend.pairing.map(({ value }) => value)).toEqual([50]);
});

test('Of fifty posts of one token at once, one is taken and forty-nine are told so', async () => {
  const { send, round, anybody } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const posts = Array.from({ length: 50 }, () => wire.post(send, round, envelope));
  const answers = await Promise.all(posts);
  const codes = await Promise.all(answers.map(async (each) => [each.status, await each.json()]));
  expect(codes.filter(([status]) => status === 201)).toHaveLength(1);
  const told = { status: 409, code: 'token-spent' };
  expect(codes.filter(([status]) => status !== 201)).toEqual(
    Array.from({ length: 49 }, () => [409, expect.objectContaining(told)]),
  );
});

test('A ballot that comes with a cookie or an authorization is refused unread', async () => {
  const { app, send, round, anybody } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const named = { cookie: 'session=x', authorization: 'Bearer x' };
  for (const [header, value] of Object.entries(named)) {
    const answer = await app.request(`/api/rounds/${round}/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: value },
      body: JSON.stringify({ ...envelope, scores: wire.scores(2) }),
    });
    const problem = { code: 'ballot-with-name', errors: [{ field: header }] };
    expect([answer.status, await answer.json()]).toMatchObject([400, problem]);
  }
  expect((await wire.post(send, round, envelope)).status).toBe(201);
});

test('The same envelopes again answer the same; others are refused', async () => {
  const { send, round, as } = await held();
  const cookie = await as('product1@example.org');
  const mine = await wire.newEnvelopes(send, cookie);
  const { taken } = await wire.told<{ taken: number }>(wire.take(send, round, mine, cookie), 201);
  expect(taken).toBe(mine.length);
  expect(await wire.told(wire.take(send, round, mine, cookie), 201)).toEqual({ taken });
  const others = await wire.newEnvelopes(send, cookie);
  expect(await bad(wire.take(send, round, others, cookie))).toEqual([409, 'envelopes-taken']);
  const [first] = others;
  if (first === undefined) throw new Error('no envelope');
  expect(await bad(wire.post(send, round, first))).toEqual([409, 'token-unknown']);
  expect(await bad(wire.take(send, round, others.slice(1), cookie))).toEqual([
    ...[422, 'envelopes-wrong'],
  ]);
});

test('A token fits its own direction and round, and no other', async () => {
  const { send, round, anybody } = await held();
  const [one, two] = await wire.envelopesOf(send, round, anybody);
  if (one === undefined || two === undefined) throw new Error('no envelopes');
  const swapped = { ...one, toward: two.toward };
  expect(await bad(wire.post(send, round, swapped))).toEqual([409, 'token-unknown']);
  expect(await bad(wire.post(send, '2', one))).toEqual([409, 'round-not-open']);
  const made = { ...one, token: randomBytes(16).toString('hex') };
  expect(await bad(wire.post(send, round, made))).toEqual([409, 'token-unknown']);
});

test('After sealing, a ballot and envelopes are refused with their code', async () => {
  const { send, round, admin, anybody, as } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const late = await as('support1@example.org');
  const unused = await wire.newEnvelopes(send, late);
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  expect(await bad(wire.post(send, round, envelope))).toEqual([409, 'round-not-open']);
  expect(await bad(wire.take(send, round, unused, late))).toEqual([409, 'round-not-open']);
  expect(await bad(send('POST', `/api/rounds/${round}/seal`, undefined, admin))).toEqual([
    ...[409, 'round-already-sealed'],
  ]);
});

/** Every GET of the API that exists, with parameters that fit the company. */
const reads = (here: Held) =>
  here.app.routes
    .filter(({ method, path }) => method === 'GET' && /^\/api\/(?!docs|openapi)/.test(path))
    .map(({ path }) => path.replace(':round', here.round).replace(':a', 'product'))
    .map((path) => path.replace(':b', 'engineering'));

test('Before the seal nobody finds a score, a figure or a count anywhere', async () => {
  const here = await held();
  const cookies = [here.admin];
  for (const who of ['product1', 'mia', 'lea']) cookies.push(await here.as(`${who}@example.org`));
  const everything = async () => {
    const all = await Promise.all(
      cookies.flatMap((as) => reads(here).map((path) => here.send('GET', path, undefined, as))),
    );
    return Promise.all(all.map((each) => each.text()));
  };
  const cast = [];
  for (const link of here.links.filter(({ team }) => team === 'engineering')) {
    cast.push(await wire.envelopesOf(here.send, here.round, link));
  }
  const before = await everything();
  for (const envelope of cast.flat())
    await wire.told(wire.post(here.send, here.round, envelope), 201);
  // Ballots change nothing that anybody can read.
  expect(await everything()).toEqual(before);
  expect(before.filter((text) => /"(value|scores|ballots|shares)":/.test(text))).toEqual([]);
});

test('After the seal there are readings only, and none under the threshold', async () => {
  const here = await held();
  const spent = await answerAll(here);
  await wire.told(here.send('POST', `/api/rounds/${here.round}/seal`, undefined, here.admin));
  for (const who of ['product1', 'support1', 'mia', 'lea']) {
    const as = await here.as(`${who}@example.org`);
    const told = await Promise.all(
      reads(here).map(async (path) => (await here.send('GET', path, undefined, as)).text()),
    );
    expect(told.filter((text) => /"scores":\s*{"trust"/.test(text))).toEqual([]);
    expect(told.filter((text) => spent.some(({ token }) => text.includes(token)))).toEqual([]);
    const { directions } = JSON.parse(
      await (await here.send('GET', '/api/friction', undefined, as)).text(),
    ) as Matrix;
    for (const { from, figures } of directions) {
      for (const reading of Object.values(figures)) {
        if (from === 'support') expect(reading).toEqual({ shown: false, reason: 'too-few' });
        else if (reading.shown) expect(reading.ballots.from).toBeGreaterThanOrEqual(5);
      }
    }
  }
});

test('A trend told before is told again, until there is more to tell, and to those alone who may see it', async () => {
  const here = await held();
  await answerAll(here);
  await wire.told(here.send('POST', `/api/rounds/${here.round}/seal`, undefined, here.admin));
  const path = '/api/pairings/product/engineering/trend';
  const as = await here.as('product1@example.org');
  const first = await (await here.send('GET', path, undefined, as)).text();
  const again = await here.send('GET', path, undefined, as);
  expect(await again.text()).toBe(first);
  expect(again.headers.get('content-type')).toContain('application/json');
  const headers = { cookie: as, 'accept-encoding': 'gzip, br' };
  const zipped = await here.app.request(path, { headers });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(await zipped.arrayBuffer()).toString('utf8')).toBe(first);
  expect((await here.send('GET', path, undefined, here.admin)).status).toBe(404);
  const renamed = { name: 'Builders' };
  await wire.told(here.send('PATCH', '/api/teams/engineering', renamed, here.admin), 200);
  expect(await (await here.send('GET', path, undefined, as)).text()).toContain('Builders');
});
