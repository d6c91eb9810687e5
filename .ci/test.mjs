// `npm test`: everything there is to check, on a fresh machine, in one run.
import { spawn } from 'node:child_process';
import { delimiter, resolve as absolute } from 'node:path';
import { browserOrInstalled } from './browser.mjs';

const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Runs a command; answers its exit code and what it printed. */
const run = (command, args, quiet = true) =>
  new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let printed = '';
    child.stdout?.on('data', (data) => (printed += data));
    child.stderr?.on('data', (data) => (printed += data));
    child.on('close', (code) => resolve({ code: code ?? 1, printed, took: seconds(begun) }));
  });

const browser = browserOrInstalled();
if (browser === null) process.exit(1);
process.env.CHROMIUM = browser;
process.env.PATH = `${absolute('node_modules/.bin')}${delimiter}${process.env.PATH}`;

// The tests need the build; the checks need nothing, and none of them reads what another writes.
// svelte-check looks at every file that tsc would, and at the screens besides.
const checks = [
  ['types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '.']],
];
let failed = 0;
const told = ([name], { code, printed, took }) => {
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${took})`);
  if (code !== 0) {
    failed += 1;
    console.log(printed);
  }
};
/** One after the other, beside the tests, which wait for a page or a disk often enough. */
const checked = async () => {
  const results = [];
  for (const [, command, args] of checks) results.push(await run(command, args));
  return () => checks.forEach((check, i) => told(check, results[i]));
};
const checking = checked();
const built = await run('npm', ['run', '--silent', 'build']);
told(['build'], built);
if (built.code !== 0) {
  (await checking)();
  process.exit(1);
}

const report = 'node_modules/.vitest-report.json';
process.env.CROSSPULSE_BUILT = '1';
await run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  false,
);
(await checking)();

const { readFileSync } = await import('node:fs');
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const broken = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
console.log('\nThe ten slowest tests:');
for (const { fullName, duration } of tests
  .sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0))
  .slice(0, 10)) {
  console.log(`${((duration ?? 0) / 1000).toFixed(1).padStart(6)} s  ${fullName}`);
}
console.log(`\nAll of it took ${seconds(started)}.`);
const passedInAll = numPassedTests + checks.length + 1 - failed;
const failedInAll = numFailedTests + broken.length + failed;
console.log(`${passedInAll} passed, ${failedInAll} failed`);
process.exit(failedInAll === 0 && numPassedTests > 0 ? 0 : 1);
