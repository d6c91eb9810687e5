// Finds a program, or installs it from Debian where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The path of a program; null where it is not there and could not be installed, with the reason told. */
export function foundOrInstalled({ name, places, packages, setting }) {
  const known = [process.env[setting], ...places].filter((place) => place !== undefined);
  const found = () => known.find((place) => existsSync(place)) ?? null;
  if (found() === null && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${name} for the tests.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  if (found() === null) {
    console.error(
      `The tests need ${name}. Install it (on Debian: apt-get install ${packages[0]}) or set ${setting} to its path.`,
    );
  }
  return found();
}
