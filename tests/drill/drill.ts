// `npm run test:drill`: a backup of a log of one million events is made, put back, checked and read.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDirectory } from '../../events/directory.ts';
import { catalogue } from '../../events/catalogue.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { beside } from '../bench/child.ts';
import { smallCompany } from '../bench/company.ts';
import { recordTeams, recordYears, roundsInFiveYears } from '../bench/history.ts';
import { machine } from '../bench/machine.ts';
import { atMost, table, thousands } from '../bench/table.ts';
import type { Line } from '../bench/table.ts';

const events = Number(process.env['DRILL_EVENTS'] ?? 1_000_000);
const within = mkdtempSync(join(tmpdir(), 'crosspulse-drill-'));
const [folder, backups, elsewhere] = ['data', 'backups', 'restored'].map((name) =>
  join(within, name),
) as [string, string, string];
const lines: Line[] = [];

/** Runs a command of the product; answers seconds. */
function command(name: string, data: string, ...args: string[]): Promise<number> {
  const begun = performance.now();
  const env = { ...process.env, CROSSPULSE_DATA: data };
  const child = spawn(process.execPath, [beside(`../api/${name}.js`), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve((performance.now() - begun) / 1000);
      else reject(new Error(`${name} ended with ${String(code)}`));
    });
  });
}

/** Starts the server; answers seconds until it listens. */
function listens(data: string): Promise<number> {
  const begun = performance.now();
  const env = { ...process.env, CROSSPULSE_DATA: data, PORT: '0', HOST: '127.0.0.1' };
  const server = spawn(process.execPath, [beside('../api/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
    server.stdout.on('data', (text: Buffer) => {
      if (!text.toString().includes('listens on')) return;
      const took = (performance.now() - begun) / 1000;
      server.removeAllListeners('exit');
      server.once('exit', () => resolve(took));
      server.kill('SIGKILL');
    });
  });
}

const seconds = (what: string, took: number): number => {
  lines.push({ what, value: `${took.toFixed(1)} s` });
  return took;
};

/** Five years of rounds with that many ballots. */
async function record(): Promise<void> {
  mkdirSync(folder);
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, smallCompany);
  const directions = smallCompany.teams.reduce((sum, { rates }) => sum + rates.length, 0);
  const ballotsPerDirection = Math.ceil(events / roundsInFiveYears / directions);
  const recording = { ballotsPerDirection, prioritiesPerRound: 40, keepBallots: true };
  await recordYears(store, smallCompany, recording);
  lines.push({ what: 'events in the log', value: thousands(await store.head()) });
  await store.close();
  await openDirectory(join(folder, 'directory.db')).close();
}

try {
  await record();
  seconds('backup, checked event by event', await command('backup', folder, '--to', backups));
  const copy = join(backups, readdirSync(backups)[0] ?? 'none');
  const bytes = statSync(join(copy, 'log.db')).size;
  lines.push({ what: 'bytes of the log', value: thousands(bytes) });
  const restore = seconds(
    'restore, readings worked out from the log',
    await command('restore', elsewhere, '--from', copy),
  );
  seconds('verify, every hash', await command('verify', elsewhere));
  const start = seconds('start to listening', await listens(elsewhere));
  lines.push({
    what: 'put back and serving: restore and start',
    value: `${(restore + start).toFixed(1)} s`,
    aim: atMost(restore + start, 60, 'under 60 s'),
  });
} finally {
  rmSync(within, { recursive: true, force: true });
}

console.log(`\n${machine()}, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(table('The drill', lines));
if (lines.some(({ aim }) => aim !== undefined && aim.met < 1)) process.exitCode = 1;
