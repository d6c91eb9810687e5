/** A pairing in its newest quarter: readings, verdicts, what they are made of, and agreement. */
import { bothWays, pairKey } from './comparison.ts';
import type { Compared } from './comparison.ts';
import { dimensions } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import type { Quarter } from './day.ts';
import type { PublishedTeam } from './figures.ts';
import type { Answer, Explained } from './matrix.ts';
import { agreementOf } from './measure/agreement.ts';
import type { Agreement } from './measure/agreement.ts';
import { vanishesAt } from './measure/missing.ts';
import type { Verdict } from './measure/verdict.ts';
import { noAgreement } from './priority.ts';
import { quarterParts } from './quarter-participation.ts';
import type { PartShare, QuarterPart } from './quarter-participation.ts';
import type { QuarterReading } from './quarter-points.ts';
import type { ComparedQuarters } from './quarters.ts';

/** A quarter's reading with its verdict against the quarter before. */
interface Standing {
  readonly index: QuarterReading;
  readonly verdict: Verdict | null;
}

/** A direction in the later quarter. */
export interface DirectionNow extends Standing {
  readonly from: string;
  readonly toward: string;
  readonly estimate: number | null;
  readonly parts: Explained['parts'];
  readonly answer: Answer | null;
  /** Of the team that answers. */
  readonly participation: PartShare;
  /** What those who did not answer would have to feel for a called change to vanish. */
  readonly vanishesAt: number | null;
}

/** A pairing in the later quarter. */
export interface PairingNow extends Standing {
  readonly quarter: Quarter;
  readonly against: Quarter | null;
  /** Rounds of the quarter, up to the chosen one. */
  readonly rounds: number;
  readonly dimensions: readonly (Standing & { readonly dimension: Dimension })[];
  readonly directions: readonly [DirectionNow, DirectionNow];
  readonly agreement: Agreement | null;
  readonly comparable: boolean;
}

/** What was asked in neither quarter is a reading all the same: it is not there. */
const standing = (compared: Compared | undefined, against: Quarter | null): Standing => {
  if (compared !== undefined) return { index: compared.now, verdict: compared.verdict };
  return {
    index: { shown: false, reason: 'not-asked' },
    verdict: against === null ? null : { verdict: 'too few answers' },
  };
};

/** The overlap of two teams' shares in one round; null where either's are withheld. */
export const agreementIn = (
  parts: readonly PublishedTeam[],
  [a, b]: readonly [string, string],
): Agreement | null => {
  const [one, other] = [a, b].map((each) => parts.find(({ team }) => team === each)?.priorities);
  if (one === undefined || other === undefined) return null;
  if (!('shares' in one) || !('shares' in other)) return null;
  return agreementOf(one.shares, other.shares, noAgreement);
};

const directionNow = (
  { index, verdict }: Standing,
  [from, toward]: readonly [string, string],
  explained: Explained | undefined,
  part: QuarterPart | undefined,
): DirectionNow => {
  const participation = part?.now ?? null;
  const called = verdict?.verdict === 'better' || verdict?.verdict === 'worse';
  return {
    from,
    toward,
    index,
    verdict,
    estimate: explained?.estimate ?? null,
    parts: explained?.parts ?? null,
    answer: explained?.answer ?? null,
    participation,
    // The lower end: at most so many are missing.
    vanishesAt:
      called && participation !== null
        ? vanishesAt(verdict.before, verdict.after, participation.from / 100)
        : null,
  };
};

/** The pairing of teams `a` and `b` in the later one of the compared quarters. */
export async function pairingNow(
  compared: ComparedQuarters,
  [a, b]: readonly [string, string],
): Promise<PairingNow> {
  const { quarter, against, now } = compared;
  const [byDimension, told] = await Promise.all([compared.dimensions(), compared.parts()]);
  const [there, back] = bothWays([a, b]);
  const parts = quarterParts(told.now, told.before);
  const direction = (key: string, teams: readonly [string, string]) =>
    directionNow(
      standing(compared.directions().get(key), against),
      teams,
      compared.matrix().get(key),
      parts.find(({ team }) => team === teams[0]),
    );
  return {
    quarter,
    against,
    rounds: now.length,
    ...standing(compared.pairings().get(pairKey(a, b)), against),
    dimensions: dimensions.map((dimension) => ({
      dimension,
      ...standing(byDimension.get(dimension)?.get(pairKey(a, b)), against),
    })),
    directions: [direction(there, [a, b]), direction(back, [b, a])],
    agreement: agreementIn(told.now.at(-1) ?? [], [a, b]),
    comparable: parts.every(({ team, comparable }) => comparable || (team !== a && team !== b)),
  };
}
