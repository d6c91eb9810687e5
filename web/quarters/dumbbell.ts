/** The pairings of two quarters as rows of a dumbbell chart: marks, and the words beside them. */
import type { Dumbbell } from '../chart/dumbbell.ts';
import type { WordedRow } from '../chart/dumbbell-words.ts';
import { words } from '../language/words.ts';
import { inOrder, pairWords, type Teams } from '../reading/friction.ts';
import { figureWithRange } from '../reading/reading.ts';
import { bandWords } from '../reading/standing.ts';
import { changeRangeWords, chipWords, isJudged, type Judged } from '../reading/verdict.ts';
import {
  movementWords,
  quarterNames,
  reasonWords,
  turnOf,
  type ComparedPairing,
  type Quarters,
} from './quarters.ts';

export interface PairingRow extends WordedRow {
  readonly teams: Teams;
  /** Null where there is nothing to say better or worse about, and `reason` tells why. */
  readonly verdict: Judged | null;
  readonly reason: string;
}
export type PairingDumbbell = Dumbbell & { readonly rows: readonly PairingRow[] };

export const dumbbellOf = (
  quarters: Quarters,
  pairings: readonly ComparedPairing[],
): PairingDumbbell => {
  const names = quarterNames(quarters);
  return { ...names, after: names.now, rows: pairings.map((pairing) => rowOf(pairing, quarters)) };
};

const rowOf = (pairing: ComparedPairing, quarters: Quarters): PairingRow => {
  const { now, before } = pairing;
  const verdict = isJudged(pairing.verdict) ? pairing.verdict : null;
  const reason = reasonWords(pairing, quarterNames(quarters));
  const alone = now.shown ? figureWithRange(now) : '';
  return {
    teams: inOrder(quarters.teams, pairing.teams),
    name: pairWords(quarters.teams, pairing.teams),
    before: before?.shown ? before.value : null,
    after: now.shown ? now : null,
    turn: turnOf(pairing),
    verdict,
    reason,
    moved: verdict === null ? alone : movementWords(pairing),
    said: verdict === null ? '' : chipWords(verdict),
    below: belowWords(pairing, verdict, reason),
  };
};

const belowWords = ({ now }: ComparedPairing, verdict: Judged | null, reason: string): string => {
  if (verdict !== null) {
    const seen = words.quarters.changes.seenFrom(verdict.seenFrom);
    return changeRangeWords(verdict) + words.reading.comma + seen;
  }
  return reason || (now.shown ? bandWords(now.band) : '');
};
