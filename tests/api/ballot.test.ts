// The whole walk over the API: from an empty folder to a trend, and nothing to see before the seal.
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paddedBody } from '../../events/envelope/body.ts';
import * as wire from '../support/wire.ts';
import type { Envelope } from '../support/wire.ts';
import { bad, held } from './held.ts';
import type { Held } from './held.ts';

/** Everybody who is asked answers, but one of support. */
async function answerAll({ send, round, links }: Held): Promise<readonly Envelope[]> {
  const spent: Envelope[] = [];
  const silent = ['support5@example.org'];
  const asked = links.filter(({ team }) => team !== null && team !== 'sales');
  for (const link of asked.filter(({ email }) => !silent.includes(email))) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      await wire.told(wire.post(send, round, envelope, wire.scores(2)), 201);
      spent.push(envelope);
    }
  }
  return spent;
}

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

test('Of fifty different ballots in one envelope at once, one is taken', async () => {
  const { send, round, anybody, at } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const post = (trust: number | null, goals: number) =>
    wire.post(send, round, envelope, { trust, goals, blame: 1, load: 1 });
  const different = Array.from({ length: 25 }, (_, i) => post((i % 5) + 1, Math.floor(i / 5) + 1));
  const unsaid = Array.from({ length: 25 }, (_, i) => post(null, (i % 5) + 1));
  const answers = await Promise.all([...different, ...unsaid]);
  const taken = answers.filter(({ status }) => status === 201);
  const leaves = await Promise.all(taken.map(async (each) => JSON.stringify(await each.json())));
  expect(new Set(leaves).size).toBe(1);
  for (const answer of answers.filter(({ status }) => status !== 201)) {
    expect(await answer.json()).toMatchObject({ status: 409, code: 'envelope-spent' });
  }
  expect(await at.letterbox.shut()).toHaveLength(1);
});

test('Of one ballot sent fifty times at once there is one, and all are promised the same', async () => {
  const { send, round, anybody, at } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const posts = Array.from({ length: 50 }, () => wire.post(send, round, envelope));
  const answers = await Promise.all((await Promise.all(posts)).map((each) => wire.told(each, 201)));
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(answers[0]).toEqual({
    leaf: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    promise: expect.stringMatching(/^[\w-]{86}$/) as string,
  });
  expect(await at.letterbox.shut()).toHaveLength(1);
});

test('A ballot that comes with a cookie or an authorization is refused unread', async () => {
  const { app, send, round, anybody } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const scores = { trust: 2, goals: 2, blame: 2, load: 2 } as const;
  const named = { cookie: 'session=x', authorization: 'Bearer x' };
  for (const [header, value] of Object.entries(named)) {
    const answer = await app.request(`/api/rounds/${round}/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: value },
      body: envelope.body(scores),
    });
    const problem = { code: 'ballot-with-name', errors: [{ field: header }] };
    expect([answer.status, await answer.json()]).toMatchObject([400, problem]);
  }
  expect((await wire.post(send, round, envelope)).status).toBe(201);
});

test('A ballot of any other size is refused unread', async () => {
  const { send, round, anybody } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const body = envelope.body({ trust: 2, goals: 2, blame: 2, load: 2 });
  expect(Buffer.byteLength(body)).toBe(1024);
  const path = `/api/rounds/${round}/ballots`;
  for (const wrong of [
    body.trimEnd(),
    `${body} `,
    body.slice(0, -1),
    body.replace(' ', '\u00a0'),
  ]) {
    const answer = await send('POST', path, wrong);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { code: 'malformed', errors: [{ field: 'body' }] },
    ]);
  }
  expect((await send('POST', path, body)).status).toBe(201);
});

test('An envelope fits its own direction and round, and no other', async () => {
  const { send, round, anybody } = await held();
  const [one, two] = await wire.envelopesOf(send, round, anybody);
  if (one === undefined || two === undefined) throw new Error('no envelopes');
  const scores = { trust: 2, goals: 2, blame: 2, load: 2 } as const;
  const path = `/api/rounds/${round}/ballots`;
  const ballot = JSON.parse(one.body(scores)) as object;
  const put = (change: object) => send('POST', path, paddedBody({ ...ballot, ...change }));
  expect(await bad(put({ toward: two.toward }))).toEqual([403, 'envelope-invalid']);
  expect(await bad(put({ from: 'engineering', toward: 'product' }))).toEqual([
    ...[403, 'envelope-invalid'],
  ]);
  expect(await bad(put({ scores: wire.scores(3) }))).toEqual([403, 'ballot-unsigned']);
  expect(await bad(send('POST', '/api/rounds/2/ballots', one.body(scores)))).toEqual([
    ...[409, 'round-not-open'],
  ]);
  expect((await put({})).status).toBe(201);
});

test('After sealing, a ballot and envelopes are refused with their code', async () => {
  const { send, round, admin, anybody, as } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const late = await as('engineering1@example.org');
  const unused = await wire.voterOf(send, late);
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
  const said = { trust: 2, goals: 2, blame: 2, load: 2 } as const;
  const sealed = spent.flatMap((envelope) => {
    const body = envelope.body(envelope.toward === null ? 'quality' : said);
    const { key, token, signature } = JSON.parse(body) as Record<string, string>;
    return [key ?? '', token ?? '', signature ?? ''];
  });
  await wire.told(here.send('POST', `/api/rounds/${here.round}/seal`, undefined, here.admin));
  for (const who of ['product1', 'support1', 'mia', 'lea']) {
    const as = await here.as(`${who}@example.org`);
    const told = await Promise.all(
      reads(here).map(async (path) => (await here.send('GET', path, undefined, as)).text()),
    );
    expect(told.filter((text) => /"scores":\s*{"trust"/.test(text))).toEqual([]);
    expect(told.filter((text) => sealed.some((each) => text.includes(each)))).toEqual([]);
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
