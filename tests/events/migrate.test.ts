// An installation moves from its folder into a database: nothing is lost, and nothing comes twice.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openInstallation, carryOut } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { migrate } from '../../events/migrate.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { teamDecider, teamStream } from '../../events/team.ts';
import { verifyFolder } from '../../events/verify.ts';
import { afterThisTest } from '../support/afterwards.ts';
import { companyOf, scores } from '../support/cast.ts';
import { folderOfOwn, installed, keysBeside } from '../support/house.ts';
import { databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { pooledDesk } from '../support/rsa.ts';

/** A company with people, a sealed round and letters that wait. */
async function company() {
  const folder = folderOfOwn();
  const made = await companyOf({ product: 5, engineering: 5 }, { folder });
  await made.opens();
  for (const [team, toward] of [
    ['product', 'engineering'],
    ['engineering', 'product'],
  ] as const) {
    await made.answers(team, 5, { toward: { [toward]: scores(2, 3, 4, 0) } });
  }
  return { made, keys: keysBeside(folder) };
}

/** One server on the database, with the keys of the folder. */
async function inDatabase(url: string, keys: string): Promise<Installation> {
  const at = await openInstallation({
    ...{ folder: folderOfOwn(), database: url, keys, random: randomBytes, desk: pooledDesk() },
    today: () => '2026-06-01',
    now: () => Date.parse('2026-06-01T09:00:00Z'),
    letterbox: () => {
      throw new Error('a database has its own box');
    },
  });
  afterThisTest(() => at.close());
  return at;
}

const logOf = async ({ store }: Installation) => ({
  events: await store.readLog(0, await store.head()),
  root: await store.root(await store.head()),
  heads: await store.heads(),
});

describe.skipIf(!hasPostgres)('An installation that moves into a database', () => {
  test('takes log, heads, people and readings with it, and goes on there', async () => {
    const { made, keys } = await company();
    const url = await databaseOfOwn();
    await expect(migrate(made.at, url)).rejects.toThrow(/^cannot use \S+: .+ is open; move when/);
    expect(await past(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
    await made.seals();
    const moved = await migrate(made.at, url);
    const here = await logOf(made.at);
    expect(moved).toMatchObject({ events: here.events.length, root: here.root });
    const there = await inDatabase(url, keys);
    expect(await logOf(there)).toEqual(here);
    expect(await there.directory.people()).toEqual(await made.at.directory.people());
    expect(await digestOf(there.readings)).toBe(await digestOf(made.at.readings));
    expect(await verifyFolder(there)).toBeNull();
    const rename = { do: 'rename', team: 'product', name: 'Products' } as const;
    await carryOut(there, teamDecider, teamStream, rename);
    expect(await there.store.head()).toBe(here.events.length + 1);
    expect(await verifyFolder(there)).toBeNull();
    // What lives there by now is not overwritten.
    await expect(migrate(made.at, url)).rejects.toThrow('it holds an installation already');
  });

  test('is whole or not there: interrupted, it goes on where it was', async () => {
    const folder = folderOfOwn();
    const at = await installed({ folder });
    const url = await databaseOfOwn();
    const interrupted = migrate(at, url, {
      atOnce: 1,
      told: (events) => {
        if (events === 2) throw new Error('the power failed');
      },
    });
    await expect(interrupted).rejects.toThrow('the power failed');
    await expect(inDatabase(url, keysBeside(folder))).rejects.toThrow('a move into it has not');
    const other = migrate(await installed(), url);
    await expect(other).rejects.toThrow('the log that is there already is another');
    const again: number[] = [];
    await migrate(at, url, { atOnce: 1, told: (events) => void again.push(events) });
    expect(again[0]).toBe(3);
    const there = await inDatabase(url, keysBeside(folder));
    expect(await logOf(there)).toEqual(await logOf(at));
    expect(await verifyFolder(there)).toBeNull();
  });

  test('takes nothing along that does not fit', async () => {
    const at = await installed();
    const url = await databaseOfOwn();
    await at.readings.updateTable('team').set({ name: 'Forged' }).execute();
    await expect(migrate(at, url)).rejects.toThrow(/^cannot use \S+: Nothing in the log makes/);
    expect(await past(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });
});
