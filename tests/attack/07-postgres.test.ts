// The administrator of the database keeps all that PostgreSQL keeps beside its rows: transactions,
// places, copies made while people answer, the heap and the log of writes on the disk.
import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SlotKey } from '../../events/slot.ts';
import type { Person } from '../../events/person.ts';
import { putPeople } from '../../events/people.ts';
import { setUp, setupSecretOf } from '../../events/signing-in.ts';
import { Company, linesOf, scores } from '../support/cast.ts';
import { clusterOfOwn } from '../support/nodes.ts';
import { hasPostgres, past } from '../support/postgres.ts';
import { tau } from '../support/tau.ts';

/** Of unrelated orders of so many, one in ten thousand would agree this well. */
const unrelated = 0.35;
const people = 60;
/** Too few to be counted: these ballots must be nowhere in the clear. */
const few = 4;

interface Stolen {
  readonly id: Buffer;
  readonly v: Buffer;
  readonly xmin: string;
}

/** What the attacker opens with a key that they hold; each ballot's one-time key, where it is read. */
function readWith(key: string, rows: readonly Stolen[]): readonly string[] {
  const slot = new SlotKey('1', key);
  return rows.flatMap(({ v }) => {
    try {
      const record = slot.open(v)?.record ?? '{}';
      const ballot = JSON.parse(record) as { data?: { envelope?: { key: string } } };
      return ballot.data?.envelope?.key ?? [];
    } catch {
      return [];
    }
  });
}

/** Every key that may be in the hands of somebody who has all but the round's: hex, 32 bytes. */
function keysAtHand(folder: string): readonly string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const texts = files.flatMap((bytes) => bytes.toString('latin1').match(/[0-9a-f]{64}/g) ?? []);
  const hashes = texts.map((text) => createHash('sha256').update(text, 'hex').digest('hex'));
  return [...texts, ...hashes, '0'.repeat(64)];
}

/** Rows whose name is made of a public one-time key by a key at hand, or by none. */
function named(rows: readonly Stolen[], published: readonly string[], keys: readonly string[]) {
  const ids = new Set(rows.map(({ id }) => id.toString('hex')));
  return published.filter((key) => {
    const hash = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex');
    const text = `crosspulse box ballot v1\n${hash}`;
    const guesses = keys.map((each) =>
      createHmac('sha256', Buffer.from(each, 'hex')).update(text).digest('hex'),
    );
    return [hash, ...guesses].some((guess) => ids.has(guess));
  });
}

/** Everything on the server's disk, heap and log of writes; null where it is on another machine. */
async function diskOf(url: string): Promise<Buffer | null> {
  const [row] = await past<{ data_directory: string }>(url, 'SHOW data_directory');
  const folder = row?.data_directory ?? '';
  if (!existsSync(folder)) return null;
  await past(url, 'CHECKPOINT');
  const [own] = await past<{ oid: number }>(
    url,
    'SELECT oid::int FROM pg_database WHERE datname = current_database()',
  );
  const files = [join('base', String(own?.oid)), 'pg_wal'].flatMap((part) =>
    readdirSync(join(folder, part)).map((name) => join(folder, part, name)),
  );
  return Buffer.concat(
    files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)),
  );
}

async function answeredCompany() {
  const cluster = await clusterOfOwn();
  const at = await cluster.join();
  const noor = { name: 'Noor Haddad', email: 'noor@cast.example' };
  const { person } = await setUp(at, { secret: (await setupSecretOf(at)) ?? '', ...noor });
  const lines = [linesOf('product', people), linesOf('engineering', 5)];
  await putPeople(at, lines.join('\n'), person);
  const company = new Company(at, person, cluster.calendar);
  await company.opens();
  const arrived: { readonly key: string; readonly person: Person }[] = [];
  const order = (await company.people('product')).toSorted((a, b) =>
    a.person < b.person ? -1 : 1,
  );
  const hidden = (await company.people('engineering')).slice(0, few);
  for (const each of [...order, ...hidden]) {
    const voter = await company.takes(each);
    const toward = each.team === 'product' ? 'engineering' : 'product';
    const sealed = voter.seal(toward, scores(2, 3, 4, 1));
    await company.posts(voter, toward, scores(2, 3, 4, 1), sealed);
    arrived.push({ key: sealed.key, person: each });
  }
  return { cluster, company, arrived };
}

describe.runIf(hasPostgres)('Whoever keeps all that PostgreSQL keeps', () => {
  test('recovers nothing once the key is destroyed, and everything with the key', async () => {
    const { cluster, company, arrived } = await answeredCompany();
    const { url, keys } = cluster;
    const steal = () =>
      past<Stolen>(url, 'SELECT id, v, xmin::text FROM box_ballot ORDER BY xmin::text::bigint');
    const stolen = await steal();
    const kept = company.at.keys.read('1')?.box ?? '';
    const took = await past<{ person: string }>(
      url,
      'SELECT person FROM asked WHERE took = 1 ORDER BY xmin::text::bigint',
    );
    await company.seals();

    // The rows did come in the order of the people: all that is missing is what they say.
    expect(stolen).toHaveLength(people + few);
    expect(new Set(stolen.map(({ xmin }) => xmin)).size).toBe(people + few);
    expect(took.map(({ person }) => person)).toEqual(arrived.map(({ person }) => person.person));

    const atHand = keysAtHand(keys);
    expect(atHand).not.toContain(kept);
    const published = arrived.map(({ key }) => key);
    expect(atHand.flatMap((key) => readWith(key, stolen))).toEqual([]);
    expect(named(stolen, published, atHand)).toEqual([]);
    expect(await steal()).toEqual([]);

    // What is in the log lies in an order that nobody came in.
    const counted = await company.logged<{ envelope: { key: string } }>('BallotCounted');
    expect(counted).toHaveLength(people);
    const places = counted.map(({ envelope }) => published.indexOf(envelope.key));
    expect(Math.abs(tau(places))).toBeLessThan(unrelated);
    const [left] = await past<{ transactions: number }>(
      url,
      'SELECT count(DISTINCT xmin::text)::int AS transactions FROM asked',
    );
    expect(left?.transactions).toBe(1);

    // The control: whoever copied the key while the round was open reads all, in its order.
    expect(readWith(kept, stolen)).toEqual(published);
    expect(named(stolen, published, [kept])).toEqual(published);

    const disk = await diskOf(url);
    if (disk === null) return;
    const onDisk = (text: string) => disk.includes(text);
    // The rows are still there, in the log of writes if nowhere else; and neither a key nor what was hidden.
    expect(stolen.filter(({ v }) => disk.includes(v)).length).toBeGreaterThan(people / 2);
    expect([onDisk(kept), disk.includes(Buffer.from(kept, 'hex'))]).toEqual([false, false]);
    const hiddenKeys = published.slice(people);
    expect(
      hiddenKeys.filter((key) => onDisk(key) || disk.includes(Buffer.from(key, 'base64url'))),
    ).toEqual([]);
    expect(published.slice(0, people).filter(onDisk)).toHaveLength(people);
  });
});
