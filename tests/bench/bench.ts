// `npm run bench`: measures everything in one run and prints the tables for CONTRIBUTING.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boothLines, measureBooth } from './booth.ts';
import { largeCompany, smallCompany } from './company.ts';
import { measureEnvelopes } from './envelopes.ts';
import { measureLog } from './log.ts';
import { machine } from './machine.ts';
import { measurePages } from './pages.ts';
import { measureReadings } from './readings.ts';
import { measureReplay } from './replay.ts';
import {
  envelopeLines,
  logLines,
  pageLines,
  readingLines,
  replayLines,
  startupLines,
  writeLines,
} from './result.ts';
import { measureSlots } from './slots.ts';
import { measureStartup } from './startup.ts';
import { table } from './table.ts';
import { measureWrites, variants } from './writes.ts';

/** `npm run bench -- writes log` measures only these; BENCH_RUNS sets the runs of each. */
type Part = 'startup' | 'writes' | 'envelopes' | 'booth' | 'log' | 'replay' | 'readings' | 'pages';
const wanted = process.argv.slice(2);
const wants = (part: Part) => wanted.length === 0 || wanted.includes(part);
const times = Number(process.env['BENCH_RUNS'] ?? 5);
const seconds = 2;

const say = (line: string) => console.error(line);
const within = mkdtempSync(join(tmpdir(), 'crosspulse-bench-'));
const tables: string[] = [];
try {
  if (wants('startup')) {
    tables.push(table('Start and rest', startupLines(await measureStartup(within, times))));
  }
  if (wants('writes')) {
    const only = variants.filter((each) => (process.env['BENCH_ONLY'] ?? 'abcd').includes(each));
    const writes = await measureWrites(within, times, seconds, only, say);
    tables.push(table('Accepting ballots, 50 connections', writeLines(writes)));
  }
  if (wants('envelopes')) {
    const signing = await measureEnvelopes(within);
    const title = 'A large round';
    tables.push(table(title, envelopeLines(signing, measureSlots(within, Math.min(times, 3)))));
  }
  if (wants('booth')) {
    const speed = await measureBooth(within, times);
    tables.push(table('Answering, processor slowed six-fold', boothLines(speed)));
  }
  if (wants('log')) {
    tables.push(table('The log', logLines(await measureLog(within, times))));
  }
  if (wants('replay')) {
    tables.push(table('Replay', replayLines(await measureReplay(within, times, say))));
  }
  if (wants('readings')) {
    const small = await measureReadings(within, smallCompany);
    const large = await measureReadings(within, largeCompany);
    tables.push(table('Readings of five years over HTTP', readingLines([...small, ...large])));
  }
  if (wants('pages')) {
    const title = 'The sample company, empty cache, processor slowed four-fold';
    tables.push(table(title, pageLines(await measurePages(within, times))));
  }
  console.log(`\n${machine()}, ${new Date().toISOString().slice(0, 10)}, medians of ${times}\n`);
  console.log(tables.join('\n'));
} finally {
  rmSync(within, { recursive: true, force: true });
}
