// PostgreSQL keeps the directory's promises, and keeps no order of who took envelopes.
import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { makeLog } from '../../events/kernel/postgres-schema.ts';
import { openPostgresBox } from '../../events/postgres-box.ts';
import { openPostgresDirectory } from '../../events/postgres-directory.ts';
import { databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { tau } from '../support/tau.ts';
import { keepsPeople, people, roll } from './directory.contract.ts';

const boxKey = 'a7'.repeat(32);
const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A directory beside a box that is open for round 1. */
async function directoryOf(url: string) {
  const pool = await openPostgres(url);
  await makeLog(pool);
  const around = { keyOf: () => boxKey, random: randomBytes, turn: () => undefined };
  const box = await openPostgresBox(pool, around);
  await box.prepare('1', boxKey);
  const directory = await openPostgresDirectory(
    new Kysely({ dialect: new PostgresDialect({ pool }) }),
  );
  onTestFinished(() => directory.close());
  return { directory, box };
}

describe.runIf(hasPostgres)('on PostgreSQL', () => {
  keepsPeople('PostgreSQL', async () => (await directoryOf(await databaseOfOwn())).directory);

  test('nobody takes envelopes once the box is shut', async () => {
    const { directory, box } = await directoryOf(await databaseOfOwn());
    await directory.ask('1', people, [roll]);
    const [ada, ben] = people.map(({ person }) => person);
    await box.shut();
    expect(await directory.took('1', ada ?? '', hex(32))).toBe('sealing');
    await box.reopen();
    expect(await directory.took('1', ada ?? '', hex(32))).toBe('now');
    await box.clear();
    expect(await directory.took('1', ben ?? '', hex(32))).toBe('sealing');
    expect(await directory.countTook('1')).toBe(1);
  });

  test('once a round is over, neither place nor transaction tells who took envelopes when', async () => {
    const url = await databaseOfOwn();
    const { directory } = await directoryOf(url);
    const crowd = Array.from({ length: 200 }, () => {
      return { person: hex(16), team: 'product', request: hex(32) };
    });
    await directory.ask('1', crowd, [roll]);
    const order = crowd.toSorted((one, other) => (one.request < other.request ? -1 : 1));
    for (const { person } of order) await directory.took('1', person, hex(32));
    const places = async () => {
      const rows = await past<{ person: string; xmin: string }>(
        url,
        'SELECT person, xmin::text FROM asked ORDER BY xmin::text::bigint, ctid',
      );
      const place = new Map(rows.map((row, i) => [row.person, i]));
      return {
        tau: Math.abs(tau(order.map(({ person }) => place.get(person) ?? -1))),
        transactions: new Set(rows.map(({ xmin }) => xmin)).size,
      };
    };
    // As long as the round is open, it does: that is why it is written anew.
    const open = await places();
    expect(open.tau).toBeGreaterThan(0.9);
    expect(open.transactions).toBe(200);
    await directory.forgetOrder('1');
    const over = await places();
    expect(over.tau).toBeLessThan(0.2);
    expect(over.transactions).toBe(1);
  });
});
