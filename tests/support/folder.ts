// Where tests keep what they write: in memory where there is room, so that nobody waits for a disk.
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** Bytes that have to be free; containers often have a hundredth of it there. */
const roomLeast = 2 ** 30;

function free(folder: string): number {
  if (!existsSync(folder)) return 0;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Whether there is that much of it. A kill takes nothing from it, as it takes nothing from a disk. */
export const hasMemory = free(memory) >= roomLeast;

/** A new, empty folder, in memory where that can be; whoever asks removes it. */
export const newFolder = (name: string): string =>
  mkdtempSync(join(hasMemory ? memory : tmpdir(), `crosspulse-${name}-`));

/** The same, where the system keeps what is temporary: in most places a disk. */
export const newDiskFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `crosspulse-${name}-`));
