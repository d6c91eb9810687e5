// What is only read is read again where its connection broke; what is written is told to have failed.
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { tablesOf } from '../../events/kernel/postgres-tables.ts';
import { databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';

async function tablesOfOwn() {
  const url = await databaseOfOwn();
  await past(url, 'CREATE TABLE note (text TEXT PRIMARY KEY)');
  await past(url, "INSERT INTO note VALUES ('kept')");
  const pool = await openPostgres(url);
  onTestFinished(() => pool.end());
  return { url, pool, db: tablesOf<{ note: { text: string } }>(pool) };
}

/** Ends the connections that are at a statement of such words, once there are any. */
async function breaks(url: string, words: string): Promise<void> {
  const end = `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'
      AND query LIKE $1`;
  while ((await past(url, end, [`${words}%`])).length === 0);
}

describe.runIf(hasPostgres)('Tables of a pool that others use', () => {
  test('are read again where the connection breaks over it', async () => {
    const { url, pool, db } = await tablesOfOwn();
    const locked = await pool.connect();
    await locked.query('BEGIN; LOCK TABLE note IN ACCESS EXCLUSIVE MODE');
    const reading = db.selectFrom('note').selectAll().execute();
    await breaks(url, 'select');
    await locked.query('COMMIT');
    locked.release();
    expect(await reading).toEqual([{ text: 'kept' }]);
    expect(await db.selectFrom('note').selectAll().execute()).toEqual([{ text: 'kept' }]);
    expect([pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([0, 0]);
  });

  test('are written once, and not again', async () => {
    const { url, pool, db } = await tablesOfOwn();
    const locked = await pool.connect();
    await locked.query('BEGIN; LOCK TABLE note IN ACCESS EXCLUSIVE MODE');
    const writing = db.insertInto('note').values({ text: 'lost' }).execute();
    const failed = expect(writing).rejects.toMatchObject({ code: '57P01' });
    await breaks(url, 'insert');
    await failed;
    await locked.query('COMMIT');
    locked.release();
    expect(await db.selectFrom('note').selectAll().execute()).toEqual([{ text: 'kept' }]);
    expect([pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([0, 0]);
  });

  test('are not read again within a transaction, which is gone with its connection', async () => {
    const { url, pool, db } = await tablesOfOwn();
    const working = db.transaction().execute(async (tx) => {
      await tx.insertInto('note').values({ text: 'half' }).execute();
      const [self] = (await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx)).rows;
      await past(url, 'SELECT pg_terminate_backend($1, 5000)', [self?.pid]);
      return tx.selectFrom('note').selectAll().execute();
    });
    await expect(working).rejects.toThrow();
    expect(await db.selectFrom('note').selectAll().execute()).toEqual([{ text: 'kept' }]);
    expect([pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([0, 0]);
  });
});
