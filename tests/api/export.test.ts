// Exports over HTTP: who gets what, as which file, and what they leave in the log.
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { readingColumns } from '../../events/export.ts';
import { quarterColumns } from '../../events/quarter-export.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';

type Role = 'respondent' | 'manager' | 'leadership' | 'admin';

const csv = '/api/export/readings.csv';
const json = '/api/export/readings.json';
const quarter = '/api/export/quarters/2026-Q1.csv';
const others = [
  'Mia,mia@example.org,product,manager',
  'Lea,lea@example.org,,leadership',
  'Rob,rob@example.org,product,respondent',
];

/** Product and engineering answered, sales did not; a team's name looks like a formula. */
async function company() {
  const here = await served();
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 5, engineering: 5, sales: 5 }, others);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  await wire.told(send('PATCH', '/api/teams/sales', { name: '=1+1' }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { round, links } = await wire.openRound(send, admin, days);
  for (const link of links.filter(({ team }) => team === 'product' || team === 'engineering')) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      if (envelope.toward === 'sales' && envelope.from === 'product') continue;
      await wire.told(wire.post(send, round, envelope, wire.scores(4)), 201);
    }
  }
  const as = (email: string) =>
    wire.signIn(send, wire.secretOf(links.find((each) => each.email === email) ?? { link: '' }));
  const cookies: Record<Role, string> = {
    respondent: await as('rob@example.org'),
    manager: await as('mia@example.org'),
    leadership: await as('lea@example.org'),
    admin,
  };
  const seal = () => wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  const exported = async () => {
    const events = await at.store.readStream('export');
    return events.map(({ data }) => (JSON.parse(data) as { what: string }).what);
  };
  return { ...here, cookies, seal, exported };
}

let here: InProcess & Awaited<ReturnType<typeof company>>;
beforeEach(async () => {
  here = await company();
});

const get = (path: string, role: Role) => here.send('GET', path, undefined, here.cookies[role]);
const linesOf = async (path: string, role: Role) =>
  (await (await get(path, role)).text()).split('\r\n');

test('Before a round is sealed there is nothing to take out, and nothing is noted', async () => {
  for (const path of [csv, json, quarter]) {
    const answer = await get(path, 'leadership');
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'no-readings' }]);
  }
  expect(await here.exported()).toEqual([]);
});

describe('Once a round is sealed', () => {
  beforeEach(() => here.seal());

  test('readings come as CSV, a file with a name', async () => {
    const answer = await get(csv, 'leadership');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="crosspulse-readings-2026-03-10.csv"',
    );
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe(Object.keys(readingColumns).join(','));
    // Three teams rate three others each, five figures; the header, and the last CRLF.
    expect(lines).toHaveLength(9 * 5 + 2);
    const row = '1,Round 1,2026-03-10,2026-Q1,no,product,Product,engineering,Engineering,index,50,';
    expect(lines.find((line) => line.startsWith(row))).toMatch(/,50,,10,5,9,\d+,\d+,[a-z ]+,$/);
  });

  test('a formula in a name is none, and hidden figures say so', async () => {
    const lines = await linesOf(csv, 'manager');
    const sales = lines.filter((line) => line.includes(",product,Product,sales,'=1+1,"));
    expect(sales).toHaveLength(5);
    for (const line of sales) expect(line).toMatch(/,hidden,,,,,,,,too few ballots$/);
    expect(lines.join('\n')).not.toMatch(/(^|,)[=+@-][^,]*[a-z(]/m);
  });

  test('the mark for spreadsheets is there on request only', async () => {
    const bytes = async (path: string) =>
      new Uint8Array(await (await get(path, 'manager')).arrayBuffer()).slice(0, 3);
    expect([...(await bytes(`${csv}?bom=1`))]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...(await bytes(`${quarter.replace('2026-Q1', 'latest')}?bom=1`))]).not.toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(new TextDecoder().decode(await bytes(csv))).toBe('rou');
    expect((await get(`${csv}?bom=yes`, 'manager')).status).toBe(400);
  });

  test('readings come as JSON, the same rows', async () => {
    const answer = await get(json, 'leadership');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('content-disposition')).toContain('.json"');
    const { readings } = (await answer.json()) as { readings: Record<string, unknown>[] };
    expect(readings).toHaveLength(45);
    expect(readings[0]).toMatchObject({ round: '1', imported: false, figure: 'index' });
  });

  test('files are small on the way, for whoever can unpack them', async () => {
    const headers = { cookie: here.cookies.leadership, 'accept-encoding': 'gzip' };
    const answer = await here.app.request(csv, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const zipped = new Uint8Array(await answer.arrayBuffer());
    const plain = await (await get(csv, 'leadership')).text();
    expect(gunzipSync(zipped).toString('utf8')).toBe(plain);
    expect(zipped.length).toBeLessThan(plain.length / 5);
  });

  test('everybody gets what they may see, and no more', async () => {
    const rows = async (role: Role) => (await linesOf(csv, role)).length - 2;
    expect(await rows('leadership')).toBe(45);
    expect(await rows('manager')).toBe(45);
    expect(await rows('respondent')).toBe(25);
    const narrow = { do: 'set sight', respondents: 'company', managers: 'own' } as const;
    await carryOut(here.at, pulseDecider, pulseStream, narrow);
    expect(await rows('leadership')).toBe(45);
    expect(await rows('manager')).toBe(25);
    expect(await rows('respondent')).toBe(0);
  });

  test('an admin finds nothing, nor does anybody else find quarters but leadership', async () => {
    for (const path of [csv, json, quarter]) {
      expect((await get(path, 'admin')).status, path).toBe(404);
      expect((await here.send('GET', path)).status, path).toBe(401);
    }
    for (const role of ['manager', 'respondent'] as const) {
      expect((await get(quarter, role)).status, role).toBe(404);
    }
    expect(await here.exported()).toEqual([]);
  });

  test('what managers and leadership take is noted, a respondent’s is not', async () => {
    for (const role of ['manager', 'respondent', 'leadership'] as const) await get(csv, role);
    await get(json, 'respondent');
    await get(json, 'leadership');
    await get('/api/export/quarters/latest.csv', 'leadership');
    expect(await here.exported()).toEqual([
      'readings.csv',
      'readings.csv',
      'readings.json',
      'quarters/2026-Q1.csv',
    ]);
    const people = await here.at.directory.people();
    const known = new Set(people.map(({ person }) => person));
    for (const { data } of await here.at.store.readStream('export')) {
      expect(known).toContain((JSON.parse(data) as { person: string }).person);
    }
  });

  test('many at once are all noted', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(csv, 'manager')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await here.exported()).toHaveLength(20);
  });

  test('a quarter comes as CSV, with pairings, directions and dimensions', async () => {
    const answer = await get(quarter, 'leadership');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="crosspulse-quarter-2026-Q1.csv"',
    );
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe(Object.keys(quarterColumns).join(','));
    expect(lines).toHaveLength(6 + 9 + 4 * 6 + 2);
    expect(lines[1]).toMatch(
      /^2026-Q1,,pairing,engineering,Engineering,product,Product,index,50,,\d+,\d+,[a-z ]+,1,,,,,,,,,,,,$/,
    );
    const hidden = lines.filter((line) => line.includes(',hidden,'));
    expect(hidden.length).toBeGreaterThan(10);
    for (const line of hidden)
      expect(line).toMatch(/,hidden,,,,,,(too few ballots|not asked),{11}$/);
  });

  test('a quarter that is not there is told as such, and not noted', async () => {
    for (const [name, status] of [
      ['2026-Q4.csv', 404],
      ['nothing.csv', 404],
      ['2026-Q1', 404],
      ['2026-Q1.csvx', 404],
      ['2026-Q1.csv?against=2026-Q1', 404],
      ['2026-Q1.csv?against=last', 400],
    ] as const) {
      expect((await get(`/api/export/quarters/${name}`, 'leadership')).status, name).toBe(status);
    }
    expect(await here.exported()).toEqual([]);
  });
});

test('The columns stand in the description, for CSV and for JSON', async () => {
  const document = await (await here.app.request('/api/openapi.json')).text();
  const page = await (await here.app.request('/api/docs')).text();
  for (const columns of [readingColumns, quarterColumns]) {
    for (const [column, holds] of Object.entries(columns)) {
      expect(document).toContain(`- ${column}: ${holds}`);
      expect(page).toContain(`- ${column}: ${holds}`);
    }
  }
});
