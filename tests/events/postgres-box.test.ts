// The box on PostgreSQL keeps the letterbox's promises, and several servers share it.
import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { makeLog } from '../../events/kernel/postgres-schema.ts';
import { openPostgresBox } from '../../events/postgres-box.ts';
import { databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { keepsEveryBallot, posting, record, roundKey } from './letterbox.contract.ts';

const sorted = (records: readonly string[]) => [...records].sort();

async function placeOf(keyOf: (round: string) => string | null = () => roundKey) {
  const url = await databaseOfOwn();
  const open = async () => {
    const pool = await openPostgres(url);
    onTestFinished(() => pool.end());
    await makeLog(pool);
    return openPostgresBox(pool, { keyOf, random: randomBytes, turn: () => undefined });
  };
  return { url, open };
}

describe.runIf(hasPostgres)('on PostgreSQL', () => {
  keepsEveryBallot('PostgreSQL', placeOf);

  test('a row says nothing but a name and bytes, both of one size', async () => {
    const { url, open } = await placeOf();
    const box = await open();
    await box.prepare('1', roundKey);
    await Promise.all([0, 1, 99].map((n) => box.post(posting(n))));
    const columns = `SELECT column_name AS name FROM information_schema.columns
      WHERE table_name = 'box_ballot' ORDER BY 1`;
    expect(await past(url, columns)).toEqual([{ name: 'id' }, { name: 'v' }]);
    const sizes = 'SELECT DISTINCT octet_length(id) AS id, octet_length(v) AS v FROM box_ballot';
    expect(await past(url, sizes)).toEqual([{ id: 32, v: 960 }]);
  });

  test('what one server took, another knows: the same again, and no other', async () => {
    const { open } = await placeOf();
    const [one, other, third] = await Promise.all([open(), open(), open()]);
    await one.prepare('1', roundKey);
    const atOnce = Array.from({ length: 40 }, (_, n) => n).flatMap((n) =>
      [one, other, third].map((box) => box.post(posting(n))),
    );
    const answers = await Promise.all(atOnce);
    expect(answers.filter((each) => each === 'posted')).toHaveLength(40);
    expect(answers.filter((each) => each === 'same')).toHaveLength(80);
    expect(await Promise.all([one, other].map((box) => box.post(posting(0, 7))))).toEqual([
      ...['other', 'other'],
    ]);
  });

  test('shut by one, it is shut for all, and what came in before is all there is', async () => {
    const { open } = await placeOf();
    const [one, other] = await Promise.all([open(), open()]);
    await one.prepare('1', roundKey);
    const posted: number[] = [];
    let shut = false;
    const postOn = async () => {
      for (let n = 0; !shut; n += 1) {
        if ((await other.post(posting(n))) === 'posted') posted.push(n);
      }
    };
    const posting2 = postOn();
    while (posted.length < 5) await one.post(posting(99_000));
    const records = await one.shut();
    shut = true;
    await posting2;
    expect(sorted(records)).toEqual(sorted([...posted, 99_000].map(record)));
    expect(await other.post(posting(98_000))).toBe('round-sealing');
    // Whoever did not shut it does not open it by a sealing of theirs that failed.
    await other.reopen();
    expect(await other.isShut()).toBe(true);
    // Whoever has the rounds' turn does: nobody is sealing then.
    await other.unlock(roundKey);
    expect(await one.post(posting(98_000))).toBe('posted');
  });

  test('a server without the round’s key takes nothing', async () => {
    const keys = new Map([['1', roundKey]]);
    const { open } = await placeOf((round) => keys.get(round) ?? null);
    const [one, other] = await Promise.all([open(), open()]);
    await one.prepare('1', roundKey);
    expect(await other.post(posting(0))).toBe('posted');
    keys.clear();
    other.forget();
    await expect(other.post(posting(1))).rejects.toThrow('does not open with this key');
  });
});
