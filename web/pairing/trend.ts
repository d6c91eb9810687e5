/** A pairing's reply in parts, and its figures in words. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { aboutWords } from '../reading/friction.ts';
import {
  ballotWords,
  figureWithRange,
  figureWords,
  hiddenWords,
  rangeWords,
  shareWords,
  type Reading,
} from '../reading/reading.ts';

type Ask = (typeof client.api.pairings)[':a'][':b']['trend']['$get'];

/** The pairing's reply. */
export type Trend = Body<Awaited<ReturnType<Ask>>>;
export type TrendDirection = Trend['directions'][number];
/** The quarter of the chosen round, up to that round. */
export type Now = Trend['now'];
export type DirectionNow = Now['directions'][number];
export type Quarter = Trend['quarters'][number];
export type QuarterReading = Now['index'];
type QuarterGap = Quarter['gap'];
type ShownGap = Extract<QuarterGap, { shown: true }>;

/** Null as long as the installation's threshold is not known here. */
export type Threshold = number | null;

export const directionName = (
  { teams }: Pick<Trend, 'teams'>,
  { from, toward }: Pick<TrendDirection, 'from' | 'toward'>,
): string => aboutWords(teams, { from, toward });

/** "Product and Engineering" */
export const teamsWords = ({ teams: [one, other] }: Pick<Trend, 'teams'>): string =>
  words.reading.pair(one.name, other.name);

/** `fewer than 5`, `not asked`. */
export const whyHidden = (reason: 'too-few' | 'not-asked', threshold: Threshold): string =>
  threshold === null && reason === 'too-few'
    ? words.pairing.tooFew
    : hiddenWords(reason, threshold ?? 0);

/** `54 ± 5, 20–29 ballots`, or `hidden, fewer than 5`. */
export const readingWords = (reading: Reading, threshold: Threshold): string =>
  reading.shown
    ? words.pairing.reading(figureWithRange(reading), ballotWords(reading.ballots))
    : words.pairing.hiddenWhy(whyHidden(reading.reason, threshold));

/** `62 ± 3`, or `hidden`. */
export const quarterReadingWords = (reading: QuarterReading): string =>
  reading.shown ? figureWithRange(reading) : words.reading.hidden;

/** `20%`, `10% or less`: a share in steps, cut at both ends. */
export const cutWords = (percent: number, cut: 'or less' | 'or more' | null): string => {
  const share = shareWords({ from: percent, to: percent });
  return cut === null ? share : words.reading.cut[cut](share);
};

/** A gap seen from one side: above zero, that side feels more. */
export interface Gap {
  readonly words: string;
  /** `10 to 22` */
  readonly range: string;
}

const turnedCut = (cut: ShownGap['cut']): ShownGap['cut'] => {
  if (cut === 'or less') return 'or more';
  return cut === 'or more' ? 'or less' : cut;
};

/** The gap as the first direction less the second, or turned round. */
const seenFrom = (gap: ShownGap, second: boolean): ShownGap =>
  second
    ? { ...gap, value: -gap.value, low: -gap.high, high: -gap.low, cut: turnedCut(gap.cut) }
    : gap;

export const gapWords = (gap: QuarterGap, second: boolean): Gap | null => {
  if (!gap.shown) return null;
  const turned = seenFrom(gap, second);
  return {
    words: figureWords(turned),
    range: rangeWords(turned),
  };
};

/** Which of the two directions feels more in a quarter; null where the range holds zero. */
export const moreOf = ({ gap }: Pick<Quarter, 'gap'>): 0 | 1 | null => {
  if (!gap.shown || (gap.low <= 0 && gap.high >= 0)) return null;
  return gap.value > 0 ? 0 : 1;
};

/** The quarter of the chosen round and the one it is compared with, on the axis. */
export const quarterOf = (trend: Trend, name: string | null): Quarter | null =>
  trend.quarters.find(({ quarter }) => quarter === name) ?? null;

/** The side that gaps are told from: the one that feels more now, where it is clear. */
export const gapSide = (trend: Trend): 0 | 1 => {
  const now = quarterOf(trend, trend.now.quarter);
  if (!now) return 0;
  return moreOf(now) ?? (now.gap.shown && now.gap.value < 0 ? 1 : 0);
};

/** `20–29`, or from the smallest to the largest band of the quarter's shown rounds. */
export const quarterBallots = (trend: Trend, direction: TrendDirection): string | null => {
  const bands = trend.rounds.flatMap(({ quarter }, index) => {
    const reading = direction.figures.index[index];
    return quarter === trend.now.quarter && reading?.shown ? [reading.ballots] : [];
  });
  if (bands.length === 0) return null;
  const from = Math.min(...bands.map((band) => band.from));
  return ballotWords({ from, to: Math.max(...bands.map((band) => band.to)) });
};
