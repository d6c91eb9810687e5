// A small file system of a test's own, where the system lets us mount one: as root on Linux.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterThisTest } from './afterwards.ts';
import { folderOfOwn } from './house.ts';

const done = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

export interface Mounted {
  readonly folder: string;
  /** Nothing can be written there any more. */
  readOnly(): void;
}

/** What a test says aloud where it cannot mount. */
export const cannotMount = 'a file system of its own needs root on Linux: nothing was shown';

/** So many megabytes in memory, gone after the test; null where that cannot be. */
export function mounted(megabytes: number): Mounted | null {
  const folder = join(folderOfOwn(), 'mounted');
  mkdirSync(folder);
  if (process.platform !== 'linux') return null;
  if (!done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null;
  afterThisTest(() => done('umount', '--lazy', folder));
  return {
    folder,
    readOnly: () => {
      if (!done('mount', '-o', 'remount,ro', folder)) throw new Error('it stays writable');
    },
  };
}
