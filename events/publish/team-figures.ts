/** What is published of a team: participation, who stayed, and what it would put first. */
import { bandOfBallots, shareBallotsMin, shareStepFor, shareTold } from '../rounding.ts';
import { withheld } from './tally.ts';

/** Participation is told from so many asked people on, and coarser under the second number. */
const peopleMin = 5;
const peopleForTens = 20;

/**
 * The share of a team's asked people who took part, as a range in whole per cent: rounded down
 * to steps of ten, of 25 under 20 people; everybody is 100 to 100. Null where either number is
 * not known or fewer than five were asked. Source: product.md, "Participation".
 */
export const participationTold = (tookPart: number | null, people: number | null) => {
  if (tookPart === null || people === null || people < peopleMin) return null;
  if (tookPart >= people) return { from: 100, to: 100 };
  const step = people < peopleForTens ? 25 : 10;
  const from = Math.floor((100 * tookPart) / (people * step)) * step;
  return { from, to: from + step - 1 };
};

/** A share of 0 to 100 per cent, rounded down to tens. Source: product.md, "*stayed*". */
export const stayedTold = (share: number): number => Math.floor(share / 10) * 10;

/**
 * The shares of a team's choices in per cent, every choice of the round listed, each in its step
 * and cut; withheld under ten ballots, or under the threshold. `counts` holds ballots by choice.
 * Source: product.md, "Priorities".
 */
export const prioritiesTold = (
  counts: ReadonlyMap<string, number> = new Map(),
  priorities: readonly string[],
  threshold: number,
) => {
  let ballots = 0;
  for (const count of counts.values()) ballots += count;
  if (ballots < Math.max(shareBallotsMin, threshold)) return withheld;
  const shares = Object.fromEntries(
    priorities.map((priority) => [priority, shareTold(counts.get(priority) ?? 0, ballots)]),
  );
  return { shares, step: shareStepFor(ballots), ballots: bandOfBallots(ballots) };
};
