// A company that brings its history: past rounds, taken in by the import command before the server starts.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterThisFile } from '../support/afterwards.ts';
import { newFolder } from '../support/folder.ts';
import { startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import {
  fromToday,
  openRound,
  peopleLines,
  secretOf,
  setUp,
  signIn,
  told,
} from '../support/wire.ts';

/** Friction of trust, goals, blame and load, in steps of 25; and how many said so. */
type Said = readonly [friction: readonly [number, number, number, number], people?: number];

/** A round sealed on a day. "Product Engineering" is what Product said about Engineering. */
export interface PastRound {
  readonly date: string;
  readonly said: Readonly<Record<string, Said>>;
}

export interface Past {
  readonly server: Running;
  /** The admin's cookie. */
  readonly admin: string;
  /** The cookies of Mia, manager in Product, and of Lea of the leadership. */
  readonly mia: string;
  readonly lea: string;
}

const perDirection = 12;
const importing = fileURLToPath(new URL('../../dist/api/import.js', import.meta.url));

/** A day in the quarter so many quarters ago: 1 is the last whole one. */
export const dayIn = (quartersAgo: number, place = 0): string => {
  const now = new Date();
  const month = Math.floor(now.getUTCMonth() / 3) * 3 - quartersAgo * 3;
  return new Date(Date.UTC(now.getUTCFullYear(), month, 10 + place * 14))
    .toISOString()
    .slice(0, 10);
};

/** That quarter as a page says it: "Q2 2026". */
export const quarterAgo = (quartersAgo: number): string => {
  const [year, month] = dayIn(quartersAgo).split('-');
  return `Q${Math.ceil(Number(month) / 3)} ${year}`;
};

const linesOf = ({ date, said }: PastRound): readonly string[] =>
  Object.entries(said).flatMap(([direction, [friction, people = perDirection]]) => {
    const [trust, goals, blame, load] = friction.map((points) => points / 25);
    const scores = [5 - (trust ?? 0), 5 - (goals ?? 0), 1 + (blame ?? 0), 1 + (load ?? 0)];
    const line = [date, date, ...direction.split(' '), ...scores].join(',');
    return Array.from({ length: people }, () => line);
  });

/** A server with these rounds behind it, and its first own round open. */
export async function past(rounds: readonly PastRound[]): Promise<Past> {
  const folder = newFolder('past');
  afterThisFile(() => {
    for (const each of [folder, `${folder}-keys`]) rmSync(each, { recursive: true, force: true });
  });
  const file = join(folder, 'past.csv');
  const header = 'round,date,from,toward,trust,goals,blame,load';
  writeFileSync(file, [header, ...rounds.flatMap(linesOf)].join('\n'));
  execFileSync(process.execPath, [importing, file, '--add-teams', '--stayed', '90'], {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', CROSSPULSE_DATA: folder },
    stdio: 'pipe',
  });
  const server = await startServer(folder);
  afterThisFile(() => server.end('SIGKILL'));
  const { send } = server;
  const admin = await setUp(send, await server.setup());
  const lines = peopleLines({ product: 4, engineering: 5 }, [
    'Mia Manager,mia@example.org,Product,manager',
    'Lea Leader,lea@example.org,,leadership',
  ]);
  await told(send('POST', '/api/people', { lines }, admin));
  const { links } = await openRound(send, admin, fromToday());
  const cookie = async (name: string) => {
    const link = links.find(({ email }) => email === `${name}@example.org`);
    if (link === undefined) throw new Error(`${name} has no link`);
    return signIn(send, secretOf(link));
  };
  return { server, admin, mia: await cookie('mia'), lea: await cookie('lea') };
}
