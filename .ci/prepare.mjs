// Installs and builds what is missing, so that one command does it all on a fresh machine.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const age = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((entry) => newest(`${path}/${entry}`)))
    : age(path);

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Crosspulse needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (age('package-lock.json') > age('node_modules/.package-lock.json')) {
  console.log('Installing what is missing; the first time this takes some minutes.');
  run('npm', 'ci', '--no-fund', '--no-audit');
}

if (process.argv[2] === 'build') {
  const sources = ['api', 'events', 'web', 'vite.config.ts', 'package-lock.json'];
  const built = Math.min(age('dist/api/main.js'), age('dist/web/index.html'));
  if (Math.max(...sources.map(newest)) > built) {
    console.log('Building.');
    run('npm', 'run', '--silent', 'build');
  }
}
