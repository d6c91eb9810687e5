// `npm run migrate` as an operator runs it: what it says, and when it says no.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOfOwn, installed, keysBeside } from '../support/house.ts';
import { databaseOfOwn, hasPostgres } from '../support/postgres.ts';
import { run } from '../support/process.ts';

describe.skipIf(!hasPostgres)('npm run migrate', () => {
  test('moves a folder once, and then a server’s commands find all of it there', async () => {
    const [folder, url] = [folderOfOwn(), await databaseOfOwn()];
    const keys = keysBeside(folder);
    const at = await installed({ folder });
    const root = await at.store.root(await at.store.head());
    const here = { CROSSPULSE_DATA: folder, CROSSPULSE_KEYS: keys };
    const busy = await run('migrate', here, '--to', url);
    expect([busy.code, busy.err]).toEqual([1, expect.stringContaining('another Crosspulse')]);
    await at.close();
    const moved = await run('migrate', here, '--to', url);
    expect([moved.err, moved.code]).toEqual(['', 0]);
    expect(moved.out).toContain(`The fingerprint of the log is ${root}, here and there.`);
    const verified = await run('verify', {
      ...{ CROSSPULSE_DATA: folderOfOwn(), CROSSPULSE_KEYS: keys, DATABASE_URL: url },
    });
    expect([verified.err, verified.code]).toEqual(['', 0]);
    expect(verified.out).toContain(`The fingerprint of the log is ${root}.`);
    const again = await run('migrate', here, '--to', url);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toMatch(/^cannot use postgres:\S+: it holds an installation already\n$/);
    expect(again.err).not.toContain(new URL(url).password);
  });

  test('says what it needs', async () => {
    const folder = folderOfOwn();
    const nowhere = { CROSSPULSE_DATA: join(folder, 'none') };
    const told = async (...args: string[]) => (await run('migrate', nowhere, ...args)).err;
    expect(await told()).toBe('whereto? npm run migrate -- --to postgres://…\n');
    expect(await told('--to', 'mysql://here/there')).toContain('whereto?');
    const missing = `there is no log in ${nowhere.CROSSPULSE_DATA}\n`;
    expect(await told('--to', 'postgres://localhost/crosspulse')).toBe(missing);
    expect((await run('migrate', nowhere, '--help')).out).toContain('Nothing in the folder is');
  });
});
