// A marked ballot goes through the proxy of .deploy: nothing of whoever sent it stays anywhere.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { proxyOrInstalled } from '../../.ci/proxy.mjs';
import { folderOfOwn } from '../support/house.ts';
import { startServer } from '../support/process.ts';
import * as wire from '../support/wire.ts';

vi.setConfig({ testTimeout: 120_000 });

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

const caddyfile = fileURLToPath(new URL('../../.deploy/Caddyfile', import.meta.url));
/** Planted in the request of whoever answers: browser, cookie and address of their own. */
const marks = { agent: 'mark-agent-7f3a', cookie: 'mark-cookie-7f3a', address: '127.99.17.3' };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Proxy {
  readonly port: number;
  readonly folder: string;
  readonly said: () => string;
}

async function proxy(upstream: string, config = caddyfile): Promise<Proxy> {
  const caddy = proxyOrInstalled();
  if (caddy === null) throw new Error('there is no Caddy to test with');
  const folder = folderOfOwn();
  const [port, plain] = [await freePort(), await freePort()];
  const child: ChildProcess = spawn(caddy, ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: {
      ...{ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, PATH: '/usr/bin:/bin' },
      ...{ CROSSPULSE_UPSTREAM: upstream, CROSSPULSE_DOMAIN: 'localhost' },
      ...{ CROSSPULSE_HTTPS_PORT: String(port), CROSSPULSE_HTTP_PORT: String(plain) },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  }
  const ended = once(child, 'close');
  undo.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const listening = { port, folder, said: () => said };
  while ((await through(listening, 'GET', '/api/health').catch(() => null)) === null) {
    if (child.exitCode !== null) throw new Error(`the proxy ended: ${said}`);
  }
  return listening;
}

/** Asks through the proxy, as a browser of the marked person. */
const through = ({ port }: Proxy, method: string, path: string, body?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', servername: 'localhost', port, path, method },
        ...{ rejectUnauthorized: false, localAddress: marks.address },
        headers: {
          ...{ host: `localhost:${port}`, 'user-agent': marks.agent },
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (reply) => {
        reply.resume();
        reply.on('end', () => resolve(reply.statusCode ?? 0));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

/** The files under these folders in which a mark stands. */
const marked = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const content = readFileSync(join(entry.parentPath, entry.name));
      return Object.values(marks).some((mark) => content.includes(mark)) ? [entry.name] : [];
    }),
  );
const isMarked = (text: string) => Object.values(marks).some((mark) => text.includes(mark));

test('A marked ballot comes through, and its marks stay nowhere', async () => {
  const folder = folderOfOwn();
  const server = await startServer(folder);
  undo.push(() => server.end('SIGKILL'));
  const { send } = server;
  const admin = await wire.setUp(send, await server.setup());
  const lines = wire.peopleLines({ product: 5, sales: 5 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());
  const link = links.find(({ team }) => team === 'product') ?? { link: '' };
  const [envelope] = await wire.envelopesOf(send, round, link);
  const body = envelope?.body(wire.scores(2) as never) ?? '';

  const front = await proxy(new URL(server.url).host);
  const path = `/api/rounds/${round}/ballots`;
  expect(await through(front, 'POST', path, body)).toBe(201);
  expect(await through(front, 'POST', path, 'not a ballot')).toBe(400);
  await server.end('SIGTERM');
  // The proxy has something to complain about now, and still names nobody.
  expect(await through(front, 'POST', path, body)).toBe(502);
  expect(front.said()).toContain('"level":"error"');
  const { out, err } = await server.ended;
  expect([front.said(), out, err].filter(isMarked)).toEqual([]);
  expect(marked(folder, `${folder}-keys`, front.folder)).toEqual([]);
});

test('The same search finds the marks behind a proxy that logs as usual', async () => {
  const folder = folderOfOwn();
  const usual = join(folder, 'usual');
  const ports =
    '{\n\thttp_port {$CROSSPULSE_HTTP_PORT}\n\thttps_port {$CROSSPULSE_HTTPS_PORT}\n}\n';
  writeFileSync(usual, `${ports}localhost {\n\tlog\n\trespond "here" 200\n}\n`);
  const front = await proxy('localhost:1', usual);
  expect(await through(front, 'POST', '/api/rounds/1/ballots', '{}')).toBe(200);
  expect(isMarked(front.said())).toBe(true);
});
