// The cases that figures.py computed, for the tests to compare with.
import { readFileSync } from 'node:fs';
import type { Asked, FiguresPublished, ShownFigure } from '../../events/figures.ts';
import type { ShownPairing } from '../../events/pairing.ts';
import type { ShownReading } from '../../events/reading.ts';

/** Ballots are four digits each, '-' for "Can't say", listed by direction as `from>toward`. */
interface RoundCase {
  readonly of: 'round';
  readonly threshold: number;
  readonly teams: Readonly<
    Record<string, Omit<Asked, 'team' | 'stayed'> & { readonly stayed: [string, number][] }>
  >;
  readonly ballots: Readonly<Record<string, string[]>>;
  readonly votes: Readonly<Record<string, string[]>>;
  readonly expected: Pick<FiguresPublished, 's' | 'directions' | 'teams'>;
}

interface ReadingCase {
  readonly of: 'reading';
  readonly figure: ShownFigure;
  readonly s: number;
  readonly expected: Partial<ShownReading>;
}

interface PairingCase {
  readonly of: 'pairing';
  readonly figures: readonly [ShownFigure, ShownFigure];
  readonly s: number;
  readonly expected: Partial<ShownPairing>;
}

const cases = readFileSync(new URL('figures.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as RoundCase | ReadingCase | PairingCase);

export const rounds = cases.filter((each) => each.of === 'round');
export const readings = cases.filter((each) => each.of === 'reading');
export const pairings = cases.filter((each) => each.of === 'pairing');
