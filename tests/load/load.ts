// `npm run test:load`: 50,000 people invited at nine, before the real server, and the table of it.
// LOAD=rest,peak,long,over,slow,stop chooses parts; LOAD_SECONDS=60,600,60 and LOAD_RATES=100,60,300
// set how long people come and how many a second; LOAD_TEAMS how many teams they are of. With
// DATABASE_URL, an empty database, LOAD_NODES servers share it, and each request goes to the next one.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { busyMs, machine, ownCpuMs } from '../bench/machine.ts';
import { atLeast, atMost, table, thousands } from '../bench/table.ts';
import type { Line } from '../bench/table.ts';
import { published, secretOf, told } from '../support/wire.ts';
import { arrive, Door } from './crowd.ts';
import type { Crowd } from './crowd.ts';
import { largeRound, Served } from './served.ts';
import { atRest } from './rest.ts';
import { slowly } from './slow.ts';
import { preparing } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const numbers = (name: string, usual: string): readonly number[] =>
  (process.env[name] ?? usual).split(',').map(Number);
const wanted = (process.env['LOAD'] ?? 'rest,peak,long,over,slow,stop').split(',');
const [peakFor = 60, longFor = 600, overFor = 60] = numbers('LOAD_SECONDS', '60,600,60');
const [peakRate = 100, longRate = 60, overRate = 300] = numbers('LOAD_RATES', '100,60,300');
const [teams = 50] = numbers('LOAD_TEAMS', '50');
const [nodes = 1] = numbers('LOAD_NODES', '1');
const [slowFor, slowRate, sockets] = [20, 20, 1_000];
const [stopFor, stopRate] = [6, 50];
/** A server that has just started compiles what it does; at nine it has been up for weeks. */
const [earlyFor, earlyRate] = [15, 20];

const phases = {
  peak: peakFor * peakRate,
  long: longFor * longRate,
  over: overFor * overRate,
  slow: slowFor * slowRate,
  stop: stopFor * stopRate,
};
type Phase = keyof typeof phases;
const names = (Object.keys(phases) as Phase[]).filter((each) => wanted.includes(each));
const early = earlyFor * earlyRate;
const all = names.reduce((sum, each) => sum + phases[each], early);
const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** What is told of a sealed round's ballots. */
interface Published {
  readonly counted: readonly (readonly [leaf: string, promise: string])[];
  readonly withheld: readonly (readonly [leaf: string, promise: string])[];
}

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

const within = mkdtempSync(join(tmpdir(), 'crosspulse-load-'));
const resting = 20;
const lines: Line[] = wanted.includes('rest') ? [...(await atRest(within, resting))] : [];
const served = await Served.on(within, nodes);
const leaves: string[] = [];
const doorNow = new Door(served.ports);

/** What is told of every crowd. */
function tellOf(what: string, crowd: Crowd, begun: { cpu: number; own: number; busy: number }) {
  for (const leaf of crowd.leaves) leaves.push(leaf);
  crowd.took.sort((a, b) => a - b);
  const cpu = served.cpu - begun.cpu;
  const own = ownCpuMs() - begun.own;
  const others = (busyMs() ?? 0) - begun.busy - cpu - own;
  const statuses = [...crowd.statuses].map(([status, count]) => `${thousands(count)} × ${status}`);
  lines.push(
    {
      what: `${what}: people, all ballots in`,
      value: `${crowd.done} of ${crowd.came}`,
      aim: atLeast(crowd.done, crowd.came, 'all'),
    },
    { what: `${what}: answers`, value: statuses.join(', ') },
    {
      what: `${what}: processor`,
      value: `server ${(cpu / 1000).toFixed(1)} s, generator ${(own / 1000).toFixed(1)} s, others ${(others / 1000).toFixed(1)} s`,
    },
  );
  say(
    `${what}: ${crowd.done} of ${crowd.came}, ${statuses.join(', ')}, p99 ${ms(at(crowd.took, 0.99))}`,
  );
}

const speed = (what: string, { took }: Crowd, most: number): Line => ({
  what: `${what}: answered within`,
  value: `p50 ${ms(at(took, 0.5))}, p95 ${ms(at(took, 0.95))}, p99 ${ms(at(took, 0.99))}, at most ${ms(at(took, 1))}`,
  aim: atMost(at(took, 0.99), most, `p99 under ${most} ms`),
});

const start = () => ({ cpu: served.cpu, own: ownCpuMs(), busy: busyMs() ?? 0 });

try {
  say(`${thousands(all)} people in ${teams} teams are invited`);
  const { admin, round, links, opening } = await largeRound(served, all, teams);
  lines.push({
    what: `opening the round for ${thousands(all)} people`,
    value: `${opening.toFixed(1)} s`,
  });
  const prepare = preparing(await published(served.send));
  const people = links.map((link, n) => prepare(link.team, secretOf(link), n));
  say('everybody is prepared');
  let next = 0;
  const upTo = (count: number): readonly Visitor[] => people.slice(next, (next += count));
  const some = (phase: Phase) => upTo(phases[phase]);
  const way = () => ({ door: doorNow, round, stubborn: false });

  const begun = start();
  tellOf(`${earlyRate} early ones a second`, await arrive(way(), upTo(early), earlyRate), begun);

  for (const [phase, rate, seconds] of [
    ['peak', peakRate, peakFor],
    ['long', longRate, longFor],
  ] as const) {
    if (!names.includes(phase)) continue;
    const what = `${rate} people a second for ${seconds} s`;
    const begun = start();
    const crowd = await arrive(way(), some(phase), rate);
    tellOf(what, crowd, begun);
    lines.push(speed(what, crowd, 250));
  }
  if (names.includes('over')) {
    const what = `${overRate} people a second for ${overFor} s`;
    const begun = start();
    served.peak = 0;
    const crowd = await arrive(way(), some('over'), overRate);
    tellOf(what, crowd, begun);
    const bad = [...crowd.statuses].filter(
      ([status]) => status === 0 || (status >= 500 && status !== 503),
    );
    lines.push(
      speed(what, crowd, 2_000),
      {
        what: `${what}: 5xx but 503, broken connections`,
        value: `${bad.reduce((sum, [, n]) => sum + n, 0)}`,
        aim: { text: 'none', met: bad.length === 0 ? 1 : 0 },
      },
      {
        what: `${what}: turned away untold when to come`,
        value: `${crowd.untold}`,
        aim: { text: 'none', met: crowd.untold === 0 ? 1 : 0 },
      },
    );
  }
  if (names.includes('slow')) {
    const what = `${thousands(sockets)} slow sockets`;
    const begun = start();
    const slow = await slowly(served.port, round, sockets);
    const crowd = await arrive(way(), some('slow'), slowRate);
    tellOf(what, crowd, begun);
    const gone = await slow.gone;
    lines.push(speed(what, crowd, 250), {
      what: `${what}: all let go`,
      value: `${gone.toFixed(1)} s`,
      aim: atMost(gone, 15, 'within 15 s'),
    });
  }
  if (names.includes('stop')) {
    const what = `SIGTERM while ${stopRate} people a second come`;
    const begun = start();
    // Broken connections before the server stopped listening would be failures; those after are refused.
    const coming = arrive({ ...way(), stubborn: true }, some('stop'), stopRate);
    await wait((stopFor / 2) * 1000);
    const { code, ms: took } = await served.end('SIGTERM');
    const before = start();
    await served.start();
    const crowd = await coming;
    tellOf(what, crowd, { ...begun, cpu: before.cpu });
    lines.push({
      what: `${what}: exit ${String(code)}`,
      value: ms(took),
      aim: atMost(code === 0 ? took : Infinity, 15_000, 'exit 0 within 15 s'),
    });
    lines.push({
      what: `${what}: requests that were begun and had no answer`,
      value: `${crowd.cut}`,
      aim: { text: 'none', met: crowd.cut === 0 ? 1 : 0 },
    });
  }
  lines.push({
    what: 'most memory of the server',
    value: `${Math.round(served.peak)} MB`,
    aim: atMost(served.peak, 512, 'under 512 MB'),
  });
  const cpu = served.cpu;
  const sealing = performance.now();
  await told(served.send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  const seconds = (performance.now() - sealing) / 1000;
  lines.push({
    what: `sealing ${thousands(leaves.length)} ballots`,
    value: `${seconds.toFixed(1)} s, ${((served.cpu - cpu) / 1000).toFixed(1)} s of them processor`,
  });
  const leavesOf = served.send('GET', `/api/rounds/${round}/leaves`);
  const { counted, withheld } = await told<Published>(leavesOf);
  const found = new Set([...counted, ...withheld].map(([leaf]) => leaf));
  const lost = leaves.filter((leaf) => !found.has(leaf)).length;
  lines.push({
    what: 'acknowledged ballots that are not in the log',
    value: `${lost} of ${thousands(leaves.length)}`,
    aim: { text: 'none', met: lost === 0 ? 1 : 0 },
  });
  await served.end('SIGTERM');
  const log = join(within, 'data-0/log.db');
  if (existsSync(log)) {
    const bytes = statSync(log).size / found.size;
    lines.push({ what: 'bytes of the log for each ballot', value: thousands(bytes) });
  }
} finally {
  doorNow.close();
  await served.close();
  rmSync(within, { recursive: true, force: true });
}
console.log(`\n${machine()}, ${new Date().toISOString().slice(0, 10)}\n`);
console.log(table('Fifty thousand invited at nine', lines));
if (lines.some(({ aim }) => aim !== undefined && aim.met < 1)) process.exitCode = 1;
