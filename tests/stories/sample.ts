// The sample company, as `npm run demo` starts it, on a folder and a port of its own.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterThisFile } from '../support/afterwards.ts';
import { newFolder } from '../support/folder.ts';

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Its address; it is gone after the file. */
export async function sample(): Promise<string> {
  const folder = newFolder('sample');
  const demo = fileURLToPath(new URL('../../dist/api/demo.js', import.meta.url));
  const child = spawn(process.execPath, [demo], {
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'UTC',
      CROSSPULSE_DATA: folder,
      PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterThisFile(async () => {
    const ended = new Promise((resolve) => child.on('close', resolve));
    if (child.kill('SIGKILL')) await ended;
    for (const each of [folder, `${folder}-keys`]) rmSync(each, { recursive: true, force: true });
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /The sample company is at (http\S+)\n/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('close', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
  });
}

/** The cookie of one of its people, by their role. */
export async function seenAs(url: string, role: string): Promise<string> {
  const reply = await fetch(`${url}/api/session/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}
