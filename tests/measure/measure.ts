// `npm run test:measure`: tries the measure in every setting, prints the table, fails on a miss.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { misses } from './bound.ts';
import { productRule } from './judging.ts';
import { settings } from './setting.ts';
import { heading, rowOf } from './table.ts';
import { added, none, trialOf } from './trial.ts';
import type { Trial } from './trial.ts';

const companies = Number(process.env['CROSSPULSE_COMPANIES'] ?? 2000);
/** Companies that one thread tries at a time. */
const portion = 100;

/** Some companies of one setting, by its place in the list. */
interface Job {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const jobs: Job[] = settings.flatMap((_, at) =>
  Array.from({ length: Math.ceil(companies / portion) }, (_, i) => {
    return { at, from: i * portion, to: Math.min(companies, (i + 1) * portion) };
  }),
);

/** Whatever a thread is asked to try, it answers. */
function tryWhatIsAsked(): void {
  parentPort?.on('message', ({ at, from, to }: Job) => {
    const setting = settings[at];
    if (setting !== undefined) {
      parentPort?.postMessage(trialOf(setting, at, [from, to], productRule));
    }
  });
}

const trials = settings.map(() => none);
let printed = 0;

/** Prints the settings that are done, in their order. */
function printDone(): void {
  for (; printed < settings.length; printed += 1) {
    const [setting, trial] = [settings[printed], trials[printed]];
    if (setting === undefined || trial === undefined || trial.companies < companies) return;
    console.log(rowOf(setting, trial));
  }
}

/** One thread, which gets the next job until there is none. */
const work = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url));
    let job: Job | undefined;
    const next = () => {
      job = jobs.shift();
      if (job !== undefined) return worker.postMessage(job);
      void worker.terminate().then(() => resolve());
    };
    worker.on('error', reject);
    worker.on('message', (trial: Trial) => {
      if (job !== undefined) trials[job.at] = added(trials[job.at] ?? none, trial);
      printDone();
      next();
    });
    next();
  });

async function tryAll(): Promise<void> {
  console.log(`${companies} companies in each setting.\n\n${heading}`);
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const missed = settings.flatMap((setting, at) =>
    misses(setting, trials[at] ?? none, 0).map(
      (miss) => `setting ${at + 1} (${setting.ballots} ballots, ${setting.rounds} rounds): ${miss}`,
    ),
  );
  console.log(missed.length === 0 ? '\nEvery bound holds.' : `\nMissed:\n${missed.join('\n')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

if (isMainThread) await tryAll();
else tryWhatIsAsked();
