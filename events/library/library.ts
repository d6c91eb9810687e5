/** The library: every method that Crosspulse itself brings along. Add one in the list it mends. */
import type { Method } from '../method.ts';
import { blame } from './blame.ts';
import { goals } from './goals.ts';
import { load } from './load.ts';
import { trust } from './trust.ts';

export const library: readonly Method[] = [...goals, ...blame, ...trust, ...load];
