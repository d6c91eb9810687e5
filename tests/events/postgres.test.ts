// A database that could lose what it acknowledged, or cannot be reached, is refused in one line.
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { Unusable } from '../../events/kernel/sqlite.ts';
import { databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';

async function refusal(url: string): Promise<string> {
  try {
    await (await openPostgres(url)).end();
    return 'none';
  } catch (error) {
    expect(error).toBeInstanceOf(Unusable);
    return error instanceof Error ? error.message : '';
  }
}

describe.skipIf(!hasPostgres)('A database', () => {
  test('is opened as it is delivered, and tells counts as numbers', async () => {
    const pool = await openPostgres(await databaseOfOwn());
    onTestFinished(() => pool.end());
    const { rows } = await pool.query('SELECT count(*) AS count, 9007199254740991 AS most');
    expect(rows).toEqual([{ count: 1, most: 9007199254740991 }]);
    const { rows: limits } = await pool.query(
      `SELECT current_setting('lock_timeout') AS lock,
        current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    expect(limits).toEqual([{ lock: '10s', idle: '15s' }]);
  });

  test.each([
    ['synchronous_commit = off', 'neither on nor remote'],
    ['synchronous_commit = local', 'neither on nor remote'],
    ['default_transaction_read_only = on', 'it takes no writes'],
  ])('that is set to %s is refused', async (setting, why) => {
    const url = await databaseOfOwn();
    await past(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${setting}`);
    const told = await refusal(url);
    expect(told).toContain(why);
    expect(told).toMatch(/^cannot use postgres:\/\/[^@\n]+$/);
  });

  // Of a server that others share, nothing is changed.
  test.skipIf(process.env['TEST_DATABASE_URL'] !== undefined).each(['fsync', 'full_page_writes'])(
    'on a server without %s is refused',
    async (setting) => {
      const url = await databaseOfOwn();
      const set = async (value: string) => {
        await past(url, `ALTER SYSTEM SET ${setting} = ${value}`);
        await past(url, 'SELECT pg_reload_conf()');
        for (let is = ''; is !== value;) {
          is = String((await past(url, `SHOW ${setting}`))[0]?.[setting]);
        }
      };
      await set('off');
      onTestFinished(() => set('on'));
      expect(await refusal(url)).toContain(`${setting} is off`);
    },
  );

  test('in another encoding is refused', async () => {
    const url = new URL(await databaseOfOwn());
    const name = `${url.pathname.slice(1)}_latin`;
    await past(
      url.href,
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING LATIN1
        LOCALE_PROVIDER libc LOCALE 'C'`,
    );
    onTestFinished(async () => void (await past(url.href, `DROP DATABASE ${name}`)));
    const latin = new URL(url);
    latin.pathname = name;
    expect(await refusal(latin.href)).toContain('its encoding is not UTF8');
  });

  test('that is not there, or asks for another password, is told without the password', async () => {
    const url = new URL(await databaseOfOwn());
    const nowhere = new URL(url);
    nowhere.pathname = '/nowhere';
    expect(await refusal(nowhere.href)).toContain('database "nowhere" does not exist');
    const wrong = new URL(url);
    wrong.password = 'a-wrong-secret';
    const told = await refusal(wrong.href);
    expect(told).toContain('password authentication failed');
    expect(told).not.toContain('a-wrong-secret');
    const closed = new URL(url);
    closed.port = '1';
    expect(await refusal(closed.href)).toMatch(/^cannot use postgres:\S+: [^\n]*ECONNREFUSED/);
  });
});
