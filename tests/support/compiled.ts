// Small programs in C that a test needs, compiled where there is a compiler.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = (name: string): string => fileURLToPath(new URL(`./${name}.c`, import.meta.url));

/** Compiles a file of this folder into `folder`; null where that cannot be done here. */
function compiled(name: string, folder: string, ...flags: string[]): string | null {
  const out = join(folder, name);
  const { status } = spawnSync('cc', ['-O2', ...flags, '-o', out, source(name), '-ldl']);
  return status === 0 ? out : null;
}

/** What stands before a process's flushes, to be set as LD_PRELOAD; null where there is no Linux. */
export const flushes = (folder: string): string | null =>
  process.platform === 'linux' ? compiled('sync', folder, '-shared', '-fPIC') : null;

/** The program that cuts a mounted file system off, as a power cut does. */
export const cutter = (folder: string): string | null => compiled('cut', folder);
