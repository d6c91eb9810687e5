/** A pairing in three plain sentences, by fixed patterns: they say only what the ranges allow. */
import { nameOf } from '../reading/friction.ts';
import { figureWithRange, type Dimension } from '../reading/reading.ts';
import { standing } from '../reading/standing.ts';
import {
  changeRangeWords,
  changeWords,
  isClear,
  isJudged,
  movedWords,
  type Judged,
} from '../reading/verdict.ts';
import { quarterWords } from '../ui/day.ts';
import {
  directionName,
  gapSide,
  gapWords,
  moreOf,
  quarterOf,
  quarterReadingWords,
  whyHidden,
  type Threshold,
  type Trend,
} from './trend.ts';

/** A smaller change is never called, however certain it is. */
const leastCalled = 5;

/** What it is now, what changed, and which side feels it more; or what is hidden, and why. */
export const summaryOf = (trend: Trend, threshold: Threshold): readonly string[] => {
  const { index, quarter } = trend.now;
  if (!index.shown) return hiddenSentences(trend, threshold);
  const single = index.rounds === 1 ? ', from a single round' : '';
  return [
    `In ${quarterWords(quarter)} the pairing ${standing(index.band)}, at ${figureWithRange(index)}${single}.`,
    changeSentence(trend),
    sideSentence(trend),
  ];
};

const hiddenSentences = (trend: Trend, threshold: Threshold): readonly string[] => {
  const quarter = quarterWords(trend.now.quarter);
  const [shown, hidden] = [true, false].map((known) =>
    trend.now.directions.filter(({ index }) => index.shown === known),
  );
  const told = (shown ?? []).map(({ index, ...direction }) => {
    return { name: directionName(trend, direction), figure: quarterReadingWords(index) };
  });
  const [only] = told;
  const [missing, another] = hidden ?? [];
  if (!missing) {
    return [
      `In ${quarter} the pairing has no figure: its two directions were never shown in the same round.`,
      `What is shown: ${told.map(({ name, figure }) => `${name} at ${figure}`).join(', ')}.`,
      changeSentence(trend),
    ];
  }
  const few = `${whyHidden('too-few', threshold)} ballots in ${another ? 'each direction' : directionName(trend, missing)}`;
  const asked = another
    ? 'neither team was asked'
    : `${directionName(trend, missing)} was not asked`;
  const why = !missing.index.shown && missing.index.reason === 'too-few' ? few : asked;
  return [
    `In ${quarter} the pairing has no figure: ${why}.`,
    only ? `Only ${only.name} can be shown, at ${only.figure}.` : changeSentence(trend),
    'Hidden does not mean zero. Nothing is worked out from it.',
  ];
};

const changeSentence = ({ now }: Trend): string => {
  if (now.against === null) {
    return 'This is the first quarter, so there is nothing to compare it with yet.';
  }
  const since = quarterWords(now.against);
  if (!isJudged(now.verdict)) {
    return `Whether it changed since ${since} cannot be said: there are too few answers.`;
  }
  return isClear(now.verdict)
    ? calledSentence(now.verdict, since)
    : unclearSentence(now.verdict, since);
};

const calledSentence = (verdict: Judged, since: string): string =>
  `It is ${verdict.verdict} than in ${since}: friction ${movedWords(verdict)}, a change of ${changeWords(verdict.change)} (${changeRangeWords(verdict)}).`;

/** Neither "stable" nor "failed": what chance could do, and what could have been seen. */
const unclearSentence = (verdict: Judged, since: string): string => {
  const { before, after, change, low, high, seenFrom } = verdict;
  const went = before === after ? `${after} both times` : `from ${before} to ${after}`;
  return `No clear change since ${since}: ${went}, ${whyUnclear({ change, low, high })} (${changeRangeWords(verdict)}); only a change of ${seenFrom} or more could have been seen.`;
};

const whyUnclear = ({ change, low, high }: Pick<Judged, 'change' | 'low' | 'high'>): string => {
  if (low <= 0 && high >= 0) return 'which chance alone could do';
  return Math.abs(change) < leastCalled
    ? 'which is too little to be called'
    : 'which is not certain enough to be called';
};

const sideSentence = (trend: Trend): string => {
  const now = quarterOf(trend, trend.now.quarter);
  const gap = now && gapWords(now.gap, gapSide(trend) === 1);
  if (!now || !gap) return 'Which of the two feels it more cannot be said.';
  const told = `the gap is ${gap.words} (${gap.range})`;
  const more = moreOf(now);
  if (more === null) return `Which of the two feels it more, we cannot tell: ${told}.`;
  const [name, other] = [trend.teams[more], trend.teams[1 - more]];
  return `${nameOf(trend.teams, name.team)} feels it more than ${nameOf(trend.teams, other?.team ?? '')} does: ${told}.`;
};

/** The finding over the trend, where there is one. */
export const trendTitle = (trend: Trend): string => {
  const count = trend.rounds.length;
  const { verdict, against } = trend.now;
  if (count === 1) return 'One round is a photo, not a trend';
  if (against === null || !isClear(verdict)) return `Friction over ${count} rounds`;
  const way = verdict.verdict === 'better' ? 'fell' : 'rose';
  return `Friction ${way} since ${quarterWords(against)}`;
};

/** The finding over the four dimensions: those with a clear change, by name. */
export const dimensionsTitle = (
  trend: Trend,
  names: Readonly<Record<Dimension, string>>,
): string => {
  const { dimensions, against } = trend.now;
  const moved = (way: string) =>
    dimensions
      .filter(({ verdict }) => verdict?.verdict === way)
      .map((each) => names[each.dimension]);
  const told = (['better', 'worse'] as const).flatMap((way) => {
    const list = moved(way);
    return list.length > 0 ? [`${listed(list)} got ${way}`] : [];
  });
  if (against === null || told.length === 0) return 'What the friction is made of';
  const all = told.join(', ').toLowerCase();
  return `${all.charAt(0).toUpperCase()}${all.slice(1)} since ${quarterWords(against)}`;
};

/** "Goals, blame and load" */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** The finding over both directions, where the gap is clear of zero. */
export const sidesTitle = (trend: Trend): string => {
  const now = quarterOf(trend, trend.now.quarter);
  const more = now && moreOf(now);
  if (more === null) return 'The same pairing from each side';
  const [name, other] = [trend.teams[more], trend.teams[1 - more]];
  return `${name.name} feels it more than ${other?.name ?? ''} does`;
};
