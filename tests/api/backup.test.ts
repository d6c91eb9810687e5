// The drill: a backup taken while people answer, put back elsewhere, and what it then is.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { folderOfOwn } from '../support/house.ts';
import { run, startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';

vi.setConfig({ testTimeout: 90_000 });

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

async function started(folder: string, env: Record<string, string> = {}): Promise<Running> {
  const server = await startServer(folder, env);
  running.push(server);
  return server;
}

const everybody = (ended: { out: string; err: string }) => `${ended.out}${ended.err}`;
const backupIn = (folder: string): string => join(folder, readdirSync(folder)[0] ?? 'none');
const found = (folder: string, what: string | Buffer): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(what));

const leader = ({ email }: wire.Link) => email === 'lea@example.org';

/** A company with one sealed round and one that is open; everybody has answered in the first. */
async function company(folder: string) {
  const server = await started(folder);
  const { send } = server;
  const admin = await wire.setUp(send, await server.setup());
  const lines = wire.peopleLines({ product: 6, sales: 6 }, ['Lea,lea@example.org,,leadership']);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const first = await wire.openRound(send, admin, wire.fromToday());
  for (const link of first.links.filter(({ team }) => team !== null)) {
    for (const envelope of await wire.envelopesOf(send, first.round, link)) {
      await wire.told(wire.post(send, first.round, envelope), 201);
    }
  }
  await wire.told(send('POST', `/api/rounds/${first.round}/seal`, undefined, admin));
  const second = await wire.openRound(send, admin, wire.fromToday());
  return { server, send, admin, first, second };
}

test('A backup made while people answer is put back: the sealed round whole, the open one voided', async () => {
  const [folder, backups] = [folderOfOwn(), folderOfOwn()];
  const { server, send, admin, first, second } = await company(folder);
  const before = await readings(send, second.links);
  const answering = second.links.filter(({ team }) => team !== null);
  const envelopes = await wire.envelopesOf(send, second.round, answering[0] ?? { link: '' });
  const [backup, ...posted] = await Promise.all([
    run('backup', { CROSSPULSE_DATA: folder }, '--to', backups),
    ...envelopes.map((envelope) => wire.post(send, second.round, envelope)),
  ]);
  expect([backup.code, backup.err]).toEqual([0, '']);
  expect(posted.map(({ status }) => status)).toEqual(envelopes.map(() => 201));

  const copy = backupIn(backups);
  // No box, no key: nothing in it can tell an answer of the open round.
  expect(readdirSync(copy).toSorted()).toEqual(['backup.json', 'directory.db', 'log.db']);
  for (const name of readdirSync(copy)) expect(statSync(join(copy, name)).mode & 0o077).toBe(0);
  for (const key of readdirSync(`${folder}-keys`)) {
    expect(found(copy, readFileSync(join(`${folder}-keys`, key)))).toEqual([]);
  }
  // Erased after the backup was made: that brings nobody back.
  const { people } = await wire.told<{ people: { person: string; email: string }[] }>(
    send('GET', '/api/people', undefined, admin),
  );
  const gone = people.find(({ email }) => email === 'sales6@example.org')?.person;
  await wire.told(send('DELETE', `/api/people/${gone}`, undefined, admin));
  await server.end('SIGTERM');

  const elsewhere = join(folderOfOwn(), 'restored');
  const keys = { CROSSPULSE_KEYS: `${folder}-keys` };
  const restored = await run('restore', { CROSSPULSE_DATA: elsewhere, ...keys }, '--from', copy);
  expect([restored.code, restored.err]).toEqual([0, '']);
  expect(restored.out).toContain('Round 2 was open in it: it is voided');
  expect(restored.out).toContain('Erased again: 1, ');
  expect(found(elsewhere, 'sales6@example.org')).toEqual([]);
  expect(found(copy, 'sales6@example.org')).toEqual(['directory.db']);
  const again = await started(elsewhere, keys);
  expect(await readings(again.send, second.links)).toBe(before);
  const answered = await again.send('GET', `/api/rounds/${first.round}/leaves`);
  expect(answered.status).toBe(200);
  // Everybody asked is told once, and the envelopes of the voided round are good for nothing.
  const as = await wire.signIn(again.send, wire.secretOf(answering[1] ?? { link: '' }));
  const told = await wire.told<{ rounds: { status: string; told: boolean }[] }>(
    again.send('GET', '/api/session/rounds', undefined, as),
  );
  expect(told.rounds.map(({ status, told: known }) => [status, known])[0]).toEqual([
    'voided',
    false,
  ]);
  const late = await wire.post(again.send, second.round, envelopes[0] ?? never());
  expect(late.status).toBe(409);
  const check = await run('verify', { CROSSPULSE_DATA: elsewhere });
  expect(everybody(check)).toContain('another Crosspulse already works on');
});

/** What leadership reads on the map, as the server sends it. */
async function readings(send: wire.Send, links: readonly wire.Link[]): Promise<string> {
  const as = await wire.signIn(send, wire.secretOf(links.find(leader) ?? { link: '' }));
  return (await send('GET', '/api/friction', undefined, as)).text();
}

const never = (): never => {
  throw new Error('there is no envelope');
};

test('What is not whole is not put back, and nothing is written over', async () => {
  const [folder, backups] = [folderOfOwn(), folderOfOwn()];
  const { server } = await company(folder);
  await server.end('SIGTERM');
  await run('backup', { CROSSPULSE_DATA: folder }, '--to', backups);
  const copy = backupIn(backups);

  const over = await run('restore', { CROSSPULSE_DATA: folder }, '--from', copy);
  expect([over.code, over.err]).toEqual([1, expect.stringContaining('move the folder away first')]);

  const log = join(copy, 'log.db');
  const bytes = readFileSync(log);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100);
  writeFileSync(log, bytes);
  const elsewhere = join(folderOfOwn(), 'restored');
  const changed = await run('restore', { CROSSPULSE_DATA: elsewhere }, '--from', copy);
  expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('it was changed')]);
  expect(existsSync(elsewhere)).toBe(false);

  const nowhere = await run('backup', { CROSSPULSE_DATA: elsewhere }, '--to', backups);
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('there is no log')]);

  // Damage in the log is found when it is backed up, not when it is needed.
  const live = join(folder, 'log.db');
  const content = readFileSync(live);
  content.write('"team":"produkt"', content.lastIndexOf('"team":"product"'));
  writeFileSync(live, content);
  const damaged = await run('backup', { CROSSPULSE_DATA: folder }, '--to', backups);
  expect(damaged.code).toBe(1);
  expect(damaged.err).toMatch(/^cannot use .*\n$/);
  expect(readdirSync(backups)).toHaveLength(1);
});

test('Where the data are in a database, both commands name its own means, and do nothing', async () => {
  const keys = folderOfOwn();
  const env = { DATABASE_URL: 'postgres://pulse:word@db.example.org/pulse', CROSSPULSE_KEYS: keys };
  const ended = await Promise.all([run('backup', env), run('restore', env, '--from', keys)]);
  expect(ended.map(({ code }) => code)).toEqual([1, 1]);
  const [backup, restore] = ended.map(everybody);
  expect(backup).toMatch(/^"npm run backup" is for a data folder; .*pg_dump.*\n$/);
  expect(restore).toMatch(/^"npm run restore" is for a data folder; .*pg_restore.*\n$/);
  expect(`${backup}${restore}`).not.toContain('word');
});
