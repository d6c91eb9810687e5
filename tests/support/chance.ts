// Random bytes that are the same for the same seed, so that a test of chance never fails by chance.
import { createHash } from 'node:crypto';
import type { Random } from '../../events/box.ts';

export function chanceOf(seed: string): Random {
  let drawn = 0;
  return (bytes) =>
    createHash('shake256', { outputLength: Math.max(1, bytes) })
      .update(`${seed} ${(drawn += 1)}`)
      .digest()
      .subarray(0, bytes);
}
