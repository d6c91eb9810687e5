// Finds Debian's Chromium for the browser stories, or installs it where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = () => places.find((place) => place !== undefined && existsSync(place)) ?? null;

/** The path of a Chromium; null where there is none and none could be installed, with the reason told. */
export function browserOrInstalled() {
  if (found() !== null) return found();
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium for the browser stories.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      quiet,
    );
  }
  if (found() === null) {
    console.error(
      'The browser stories need Chromium. Install it (on Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
  return found();
}
