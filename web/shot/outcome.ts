/** How a shot ended or where it stands, in words and looks: said by Crosspulse, not by its owner. */
import { numberWords } from '../reading/reading.ts';
import { changeRangeWords, changeWords } from '../reading/verdict.ts';
import { inWords, plural } from '../ui/count.ts';
import type { Delivery, Effect, Ending, Outcome, Shot } from './shot.ts';

/** What a chip shows: an outcome, or where a shot without one stands. */
export type Stand = Outcome | 'too early' | 'due' | 'ended early' | 'not reviewed' | 'not tried';

interface Look {
  readonly name: string;
  /** The class of the chip. */
  readonly look: 'better' | 'worse' | 'flat' | 'none' | 'early';
  /** Drawn as lines on 12 by 12. */
  readonly shape: string;
}
const clock = 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 0 1 0-9.2M6 3.4V6l2 1.4';
const cross = 'M2 2l8 8M10 2l-8 8';
const dash = 'M2 6h8';

export const looks: Readonly<Record<Stand, Look>> = {
  hit: { name: 'Hit', look: 'better', shape: 'M1.2 6.5l3.3 3.3L11 2.6' },
  missed: { name: 'Missed', look: 'flat', shape: cross },
  backfired: { name: 'Backfired', look: 'worse', shape: 'M2 10L9 3M4.5 2.6h4.9v4.9' },
  "can't tell": {
    name: 'Can’t tell',
    look: 'early',
    shape: 'M3.2 4.2a2.9 2.9 0 1 1 4 2.7C6.3 7.3 6 7.7 6 8.4M6 10.6v.6',
  },
  "can't be read": { name: 'Can’t be read', look: 'none', shape: cross },
  'too early': { name: 'Too early', look: 'early', shape: clock },
  due: { name: 'Due for review', look: 'early', shape: clock },
  'ended early': { name: 'Ended early', look: 'none', shape: dash },
  'not reviewed': { name: 'Not reviewed', look: 'none', shape: dash },
  'not tried': { name: 'Not tried', look: 'none', shape: dash },
};

type Told = Pick<Shot, 'standing' | 'result'>;

export const standOf = ({ standing, result }: Told): Stand => {
  if (standing === 'not tried') return 'not tried';
  if (result) return result.outcome;
  if (standing === 'running') return 'too early';
  if (standing === 'due') return 'due';
  return standing === 'ran out' ? 'not reviewed' : 'ended early';
};

/** "−8 (−12 to −4)" */
export const effectWords = (effect: Effect): string =>
  `${changeWords(effect.value)} (${changeRangeWords(effect)})`;

/** What the data say of the effect, as the outcome is defined. */
export const outcomeSentence = (outcome: Outcome, effect: Effect | null): string => {
  switch (outcome) {
    case 'hit':
      return 'clear of zero, and past the near end of the call.';
    case 'missed':
      return 'the range stays short of the near end of the call.';
    case 'backfired':
      return 'clear of zero, the wrong way.';
    case "can't tell":
      if (effect === null) return 'There was no pairing without a try to compare with.';
      return effect.controls < controlsLeast
        ? `only ${inWords(effect.controls)} ${plural(effect.controls, 'pairing')} to compare with, too few to decide. Neither success nor failure.`
        : 'the data cannot decide. Neither success nor failure.';
    case "can't be read":
      return 'The readings it would be judged by are hidden. That is not a miss.';
  }
};

/** With fewer pairings to compare with the data cannot decide. */
const controlsLeast = 3;

/** "From 77 to 68; where nothing was tried, −1 (5 pairings)." */
export const comparedWords = ({ baseline, after, elsewhere, controls }: Effect): string =>
  `From ${numberWords(baseline)} to ${numberWords(after)}; where nothing was tried, ` +
  `${changeWords(elsewhere)} (${controls} ${plural(controls, 'pairing')}).`;

export const deliveries: readonly {
  readonly is: Delivery;
  readonly name: string;
  readonly means: string;
}[] = [
  { is: 'as meant', name: 'As meant', means: 'It was done the way it was called.' },
  { is: 'partly', name: 'Partly', means: 'Some of it was done, or late, or by some only.' },
  {
    is: 'not',
    name: 'Not',
    means: 'It was not done. It ends as “not tried”, without a result and without a record.',
  },
];

export const endingNames: Readonly<Record<Ending, string>> = {
  kept: 'Kept',
  changed: 'Changed',
  retired: 'Retired',
};
