/** How a shot ended or where it stands, in words and looks: said by Crosspulse, not by its owner. */
import { words } from '../language/words.ts';
import { numberWords } from '../reading/reading.ts';
import { changeRangeWords, changeWords } from '../reading/verdict.ts';
import type { Effect, Ending, Outcome, Shot } from './shot.ts';

/** What a chip shows: an outcome, or where a shot without one stands. */
export type Stand = Outcome | 'too early' | 'due' | 'ended early' | 'not reviewed' | 'not tried';

interface Look {
  /** The class of the chip. */
  readonly look: 'better' | 'worse' | 'flat' | 'none' | 'early';
  /** Drawn as lines on 12 by 12. */
  readonly shape: string;
}
const clock = 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 0 1 0-9.2M6 3.4V6l2 1.4';
const cross = 'M2 2l8 8M10 2l-8 8';
const dash = 'M2 6h8';

export const looks: Readonly<Record<Stand, Look>> = {
  hit: { look: 'better', shape: 'M1.2 6.5l3.3 3.3L11 2.6' },
  missed: { look: 'flat', shape: cross },
  backfired: { look: 'worse', shape: 'M2 10L9 3M4.5 2.6h4.9v4.9' },
  "can't tell": {
    look: 'early',
    shape: 'M3.2 4.2a2.9 2.9 0 1 1 4 2.7C6.3 7.3 6 7.7 6 8.4M6 10.6v.6',
  },
  "can't be read": { look: 'none', shape: cross },
  'too early': { look: 'early', shape: clock },
  due: { look: 'early', shape: clock },
  'ended early': { look: 'none', shape: dash },
  'not reviewed': { look: 'none', shape: dash },
  'not tried': { look: 'none', shape: dash },
};

/** "Hit", "Too early". */
export const standName = (stand: Stand): string => words.outcome.stands[stand];

/** "Kept", "Retired". */
export const endingName = (how: Ending): string => words.outcome.endings[how];

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
  const w = words.shot.outcomes;
  if (outcome === "can't be read") return w.unread;
  if (outcome !== "can't tell") return w[outcome];
  if (effect === null) return w.alone;
  return effect.controls < controlsLeast ? w.few(effect.controls) : w.open;
};

/** With fewer pairings to compare with the data cannot decide. */
const controlsLeast = 3;

/** "From 77 to 68; where nothing was tried, −1 (5 pairings)." */
export const comparedWords = ({ baseline, after, elsewhere, controls }: Effect): string =>
  words.shot.compared(numberWords(baseline), numberWords(after), changeWords(elsewhere), controls);
