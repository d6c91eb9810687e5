// Room on the disk: answers are refused while there is still enough of it to seal what was answered.
import { statfsSync } from 'node:fs';

/** 'little' is told to the admin; at 'none' no answers are taken. */
export type Room = 'enough' | 'little' | 'none';

const megabyte = 2 ** 20;
/** Sealing a round writes its ballots once more; a backup needs as much again. */
const noneMost = 100 * megabyte;
const littleMost = 500 * megabyte;
const littleShare = 0.1;

export interface Disk {
  /** Bytes that may still be written, and bytes there are in all. */
  readonly free: number;
  readonly all: number;
}

export function roomOn({ free, all }: Disk): Room {
  if (free < noneMost) return 'none';
  return free < littleMost || free < all * littleShare ? 'little' : 'enough';
}

const diskOf = (folder: string): Disk => {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, all: blocks * bsize };
};

/** Looking costs little, but not nothing. */
const lookMs = 1_000;

/** Watches the disk of a folder; looks again when a second has passed. */
export function roomIn(
  folder: string,
  clock: () => number,
  look: (folder: string) => Disk = diskOf,
): () => Room {
  let [room, looked] = [roomOn(look(folder)), clock()];
  return () => {
    if (clock() - looked >= lookMs) [room, looked] = [roomOn(look(folder)), clock()];
    return room;
  };
}
