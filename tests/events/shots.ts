// Shots as the log leaves them, told in few words: what a test says of one, and the rest as usual.
import type { PublishedRow } from '../../events/projections/figures.ts';
import type { Shot, ShotJudged } from '../../events/shot.ts';
import { publishedRow } from '../support/published.ts';

/** Round `n` is sealed on the n-th of May; the first four belong to the first quarter. */
export const dayOf = (round: number): string => `2026-05-${String(round).padStart(2, '0')}`;

export const rounds = (count: number): readonly PublishedRow[] =>
  Array.from({ length: count }, (_, i) => {
    const quarter = i < 4 ? '2026-Q1' : '2026-Q2';
    return { ...publishedRow(String(i + 1), quarter), sealedOn: dayOf(i + 1) };
  });

/** Called after round 4, decided at round 6, unless told otherwise. */
export const shotOf = (told: Partial<Shot> = {}): Shot => {
  return {
    shot: 'ab'.repeat(16),
    method: 'shared-success',
    name: 'One definition of success',
    teams: ['engineering', 'product'],
    from: null,
    figure: 'goals',
    near: 6,
    far: 12,
    stop: 3,
    rounds: 2,
    decides: 'Head of Product',
    note: null,
    day: dayOf(4),
    after: '4',
    amendments: [],
    delivery: null,
    deliveryOn: null,
    judged: null,
    ended: null,
    ...told,
  };
};

export const judgedAs = (
  outcome: ShotJudged['outcome'],
  told: Partial<ShotJudged> = {},
): Pick<Shot, 'judged' | 'delivery'> => {
  const shot = 'ab'.repeat(16);
  const judged = { shot, day: dayOf(6), round: '6', outcome, stopRuleMet: false, effect: null };
  return { delivery: 'as meant', judged: { ...judged, ...told } };
};

export const endedAs = (
  how: 'kept' | 'changed' | 'retired',
  round: number,
): Pick<Shot, 'ended'> => {
  return { ended: { shot: 'ab'.repeat(16), day: dayOf(round), how, reason: 'It works.' } };
};
