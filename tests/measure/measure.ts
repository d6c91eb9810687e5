// `npm run test:measure`: tries the measure in every setting, prints two tables, fails on a miss.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { misses } from './bound.ts';
import { effectMisses } from './effect-bound.ts';
import { addedEffects, effectTrialOf, noEffect } from './effect-trial.ts';
import type { EffectTrial } from './effect-trial.ts';
import { productRule } from './judging.ts';
import { effectSettings, settings } from './setting.ts';
import type { Setting } from './setting.ts';
import { effectHeading, effectRowOf, heading, rowOf } from './table.ts';
import { added, none, trialOf } from './trial.ts';
import type { Trial } from './trial.ts';

const companies = Number(process.env['CROSSPULSE_COMPANIES'] ?? 2000);
/** Companies that one thread tries at a time. */
const portion = 100;

/** Some companies of one setting, by its place in the list of its table. */
interface Job {
  readonly table: 'verdict' | 'effect';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const jobsOf = (table: Job['table'], list: readonly Setting[]): readonly Job[] =>
  list.flatMap((_, at) =>
    Array.from({ length: Math.ceil(companies / portion) }, (_, i) => {
      return { table, at, from: i * portion, to: Math.min(companies, (i + 1) * portion) };
    }),
  );

const jobs = [...jobsOf('verdict', settings), ...jobsOf('effect', effectSettings)];

/** What a thread answers to a job. */
type Answer =
  | { readonly table: 'verdict'; readonly at: number; readonly trial: Trial }
  | { readonly table: 'effect'; readonly at: number; readonly trial: EffectTrial };

function answered({ table, at, from, to }: Job): Answer {
  const setting = (table === 'verdict' ? settings : effectSettings)[at];
  if (setting === undefined) throw new Error(`there is no setting ${at}`);
  return table === 'verdict'
    ? { table, at, trial: trialOf(setting, at, [from, to], productRule) }
    : { table, at, trial: effectTrialOf(setting, at, [from, to]) };
}

/** Whatever a thread is asked to try, it answers. */
function tryWhatIsAsked(): void {
  parentPort?.on('message', (job: Job) => {
    parentPort?.postMessage(answered(job));
  });
}

const trials = settings.map(() => none);
const effectTrials = effectSettings.map(() => noEffect);

function add(answer: Answer): void {
  const { at } = answer;
  if (answer.table === 'verdict') trials[at] = added(trials[at] ?? none, answer.trial);
  else effectTrials[at] = addedEffects(effectTrials[at] ?? noEffect, answer.trial);
}

/** The lines of both tables, each once its setting is done. */
const lines: readonly (() => string | null)[] = [
  ...settings.map((setting, at) => () => {
    const trial = trials[at] ?? none;
    return trial.companies < companies ? null : rowOf(setting, trial);
  }),
  () => `\n${effectHeading}`,
  ...effectSettings.map((setting, at) => () => {
    const trial = effectTrials[at] ?? noEffect;
    return trial.companies < companies ? null : effectRowOf(setting, trial);
  }),
];
let printed = 0;

/** Prints the settings that are done, in their order. */
function printDone(): void {
  for (; printed < lines.length; printed += 1) {
    const line = lines[printed]?.() ?? null;
    if (line === null) return;
    console.log(line);
  }
}

/** One thread, which gets the next job until there is none. */
const work = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url));
    const next = () => {
      const job = jobs.shift();
      if (job !== undefined) return worker.postMessage(job);
      void worker.terminate().then(() => resolve());
    };
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      add(answer);
      printDone();
      next();
    });
    next();
  });

const named = (table: string, at: number, { ballots, rounds }: Setting, miss: string): string =>
  `${table}, setting ${at + 1} (${ballots} ballots, ${rounds} rounds): ${miss}`;

async function tryAll(): Promise<void> {
  console.log(`${companies} companies in each setting.\n\n${heading}`);
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const missed = [
    ...settings.flatMap((setting, at) =>
      misses(setting, trials[at] ?? none, 0).map((miss) => named('verdict', at, setting, miss)),
    ),
    ...effectSettings.flatMap((setting, at) =>
      effectMisses(setting, effectTrials[at] ?? noEffect, 0).map((miss) =>
        named('effect', at, setting, miss),
      ),
    ),
  ];
  console.log(missed.length === 0 ? '\nEvery bound holds.' : `\nMissed:\n${missed.join('\n')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

if (isMainThread) await tryAll();
else tryWhatIsAsked();
