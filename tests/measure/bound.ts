// What must hold in a setting, and which of it does not.
import { bandOfBallots } from '../../events/rounding.ts';
import type { Coverage } from './judging.ts';
import type { Setting } from './setting.ts';
import { falls } from './trial.ts';
import type { Trial } from './trial.ts';

/** Source: product.md, "By simulation …", and what was asked of the measure. */
const wrongMost = 0.1;
const coverage = { least: 0.88, most: 0.97 };
/** How often a fall must be found, by the ballots of a direction, with so many rounds a quarter. */
const rounds = 6;
const finds = [
  { fall: 20, ballots: 15, least: 0.85 },
  { fall: 12, ballots: 30, least: 0.8 },
] as const;

/** The falls that a setting is judged by: in most there are none. */
export const judgedFalls = ({ ballots, rounds: many }: Setting): readonly number[] =>
  finds.filter((each) => each.ballots === ballots && many === rounds).map(({ fall }) => fall);

/** How far a share of so many may be off by chance alone, in `deviations`. */
export const off = (share: number, of: number, deviations: number): number =>
  deviations * Math.sqrt((share * (1 - share)) / of);

export const perCent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/**
 * Whether a quarter's range is wider than it need be, on purpose: where the lower end of the
 * band, which is all that is told, hides a fifth of the ballots or more (8 are told as 5, 15 as
 * 10), and where the noise of several rounds has a wobble in it that belongs to the truth of
 * those rounds. A single reading's interval is held to both ends everywhere.
 */
const roomy = ({ ballots, rounds, wobble }: Setting): boolean =>
  bandOfBallots(ballots) < 0.8 * ballots || (wobble > 0 && rounds > 1);

/** Every bound that a trial misses, in words, by more than so many deviations of chance. */
export function misses(setting: Setting, trial: Trial, deviations: number): readonly string[] {
  const { companies } = trial;
  const all: string[] = [];
  const most = (what: string, share: number, bound: number, of: number) => {
    if (share > bound + off(bound, of, deviations)) {
      all.push(`${what}: ${perCent(share)}, at most ${perCent(bound)}`);
    }
  };
  const least = (what: string, share: number, bound: number, of: number) => {
    if (share < bound - off(bound, of, deviations)) {
      all.push(`${what}: ${perCent(share)}, at least ${perCent(bound)}`);
    }
  };
  const held = (what: string, { of, held }: Coverage, wider = false) => {
    // Ranges of one direction rest on the same people: they count once.
    const apart = 12 * companies;
    least(what, held / of, coverage.least, apart);
    if (!wider) most(what, held / of, coverage.most, apart);
  };
  most('wrong claims, directions', trial.wrongDirections / companies, wrongMost, companies);
  most('wrong claims, pairings', trial.wrongPairings / companies, wrongMost, companies);
  for (const { fall, ballots, least: bound } of finds) {
    if (setting.ballots !== ballots || !judgedFalls(setting).includes(fall)) continue;
    const found = trial.found[falls.indexOf(fall)] ?? 0;
    least(`a fall of ${fall} found`, found / companies, bound, companies);
  }
  held('readings’ ranges', trial.reading);
  held('quarters’ ranges', trial.quarter, roomy(setting));
  return all;
}
