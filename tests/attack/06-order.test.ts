// The administrator copies the files while people answer, keys and all, and looks for who came when.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { SlotKey } from '../../events/slot.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';
import { tau } from '../support/tau.ts';
import { scores, signedFor, told, voterOf } from '../support/wire.ts';
import { filesIn, openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Of unrelated orders of so many, one in ten thousand would agree this well. */
const unrelated = 0.2;
const people = 40;

/** Places that are there, the whole file over and page by page. */
function orders(places: readonly number[], page: number): readonly number[] {
  const there = places.filter((place) => place >= 0);
  const pages = new Map<number, number[]>();
  for (const place of there) {
    const at = Math.floor(place / page);
    pages.set(at, [...(pages.get(at) ?? []), place]);
  }
  const within = [...pages.values()].filter((each) => each.length > 1);
  return within.length > 5 ? [tau(there), tau(...within)] : [tau(there)];
}

test('No file tells who came when: not the box, its journal, the directory, nor the log', async () => {
  const here = await openRound(
    { product: people, sales: 5, support: 5 },
    { random: chanceOf('6') },
  );
  const { send, round, folder } = here;
  const arrived: string[] = [];
  for (const person of here.people('product')) {
    const as = await here.signIn(person);
    for (const envelope of await signedFor(send, round, await voterOf(send, as), as)) {
      const answer = envelope.toward === null ? 'growth' : scores(2);
      const body = envelope.body(answer as never);
      await told(send('POST', `/api/rounds/${round}/ballots`, body), 201);
      arrived.push((JSON.parse(body) as { key: string }).key);
    }
  }
  const count = 4 * people;
  expect(arrived).toHaveLength(count);

  // With the box's key in hand, each ballot is found, and where it lies says nothing.
  const files = filesIn(folder);
  const secrets = here.at.keys.read(round);
  const opened = new SlotKey(round, secrets?.box ?? '');
  const box = new Database(join(folder, 'box.db'), { readonly: true });
  const slots = box.prepare('SELECT v FROM ballot ORDER BY slot').pluck().all() as Buffer[];
  box.close();
  const slotOf = new Map(
    slots.flatMap((v) => {
      const record = opened.open(v)?.record;
      if (record === undefined) return [];
      return [
        [(JSON.parse(record) as { data: { envelope: { key: string } } }).data.envelope.key, v],
      ];
    }),
  );
  expect(slotOf.size).toBe(count);
  const cells = arrived.map((key) => slotOf.get(key) ?? Buffer.alloc(0));
  expect(Math.abs(tau(cells.map((cell) => slots.indexOf(cell))))).toBeLessThan(unrelated);
  const bytes = files.get(join(folder, 'box.db')) ?? Buffer.alloc(0);
  const places = cells.map((cell) => bytes.indexOf(cell));
  expect(Math.min(...places)).toBeGreaterThan(0);
  for (const each of orders(places, 2048)) expect(Math.abs(each)).toBeLessThan(unrelated);

  // No other file, no journal and no page set free holds a ballot, in whatever order.
  const pieces = [
    ...cells.map((cell) => cell.subarray(16, 48)),
    ...arrived.map((key) => Buffer.from(key)),
  ];
  for (const [path, content] of files) {
    const found = pieces.filter((piece) => content.includes(piece)).length;
    expect(found, path).toBe(path.endsWith('box.db') ? count : 0);
    if (path.endsWith('box.db')) {
      for (const piece of pieces.slice(0, count)) {
        expect(content.indexOf(piece, content.indexOf(piece) + 1), path).toBe(-1);
      }
    }
    if (/(box|directory)\.db-journal$/.test(path))
      expect(
        content.every((byte) => byte === 0),
        path,
      ).toBe(true);
    expect(path).not.toMatch(/(box|directory)\.db-wal$/);
  }

  // Who took envelopes is known; when is not: the entries stay where they were when it opened.
  const directory = new Database(join(folder, 'directory.db'), { readonly: true });
  const requests = here
    .people('product')
    .map(({ email }) =>
      directory
        .prepare(
          'SELECT request FROM asked JOIN person USING (person) WHERE email = ? AND round = ?',
        )
        .pluck()
        .get(email, round),
    ) as string[];
  directory.close();
  const asked = files.get(join(folder, 'directory.db')) ?? Buffer.alloc(0);
  const entries = requests.map((request) => asked.indexOf(request));
  expect(Math.min(...entries)).toBeGreaterThan(0);
  for (const each of orders(entries, 4096)) expect(Math.abs(each)).toBeLessThan(unrelated * 1.5);

  // Once sealed, the log has them by the hash of their keys, and nothing else has them at all.
  await here.seal();
  const counted = await here.at.store.readStream(`ballot-${round}`);
  const listed = counted.map(
    ({ data }) => (JSON.parse(data) as { envelope: { key: string } }).envelope.key,
  );
  expect(Math.abs(tau(arrived.map((key) => listed.indexOf(key))))).toBeLessThan(unrelated);
  for (const [path, content] of filesIn(folder, here.keys)) {
    expect(
      pieces.slice(0, count).some((piece) => content.includes(piece)),
      path,
    ).toBe(false);
    if (/log\.db/.test(path)) continue;
    expect(
      arrived.some((key) => content.includes(key)),
      path,
    ).toBe(false);
  }
});

test.each([
  ['a table of one’s own, with a write-ahead log', '-wal', 'WITHOUT ROWID'],
  ['an ordinary table', '', ''],
])('It would be plain from %s', (_, ending, how) => {
  const file = join(folderOfOwn(), 'ordinary.db');
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.exec(`CREATE TABLE ballot (k BLOB PRIMARY KEY, v BLOB) ${how}`);
  const insert = db.prepare('INSERT INTO ballot VALUES (?, ?)');
  const random = chanceOf('ordinary');
  const values = Array.from({ length: 150 }, () => Buffer.from(random(700)));
  for (const v of values) insert.run(random(32), v);
  if (ending === '') db.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = filesIn(join(file, '..')).get(`${file}${ending}`) ?? Buffer.alloc(0);
  const found = orders(
    values.map((v) => bytes.indexOf(v)),
    4096,
  );
  expect(Math.max(...found.map(Math.abs))).toBeGreaterThan(0.9);
  db.close();
});
