/** A pairing in three plain sentences, by fixed patterns: they say only what the ranges allow. */
import { language } from '../language/language.ts';
import { words } from '../language/words.ts';
import { nameOf } from '../reading/friction.ts';
import { figureWithRange } from '../reading/reading.ts';
import { standing } from '../reading/standing.ts';
import {
  changeRangeWords,
  changeWords,
  isClear,
  isJudged,
  movedWords,
  type Judged,
} from '../reading/verdict.ts';
import { listed } from '../ui/count.ts';
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
  const { now, nowSingle } = words.pairing.summary;
  const says = index.rounds === 1 ? nowSingle : now;
  return [
    says(quarterWords(quarter), standing(index.band), figureWithRange(index)),
    changeSentence(trend),
    sideSentence(trend),
  ];
};

const hiddenSentences = (trend: Trend, threshold: Threshold): readonly string[] => {
  const w = words.pairing.summary;
  const quarter = quarterWords(trend.now.quarter);
  const [shown, hidden] = [true, false].map((known) =>
    trend.now.directions.filter(({ index }) => index.shown === known),
  );
  const told = (shown ?? []).map(({ index, ...direction }) => {
    return { name: directionName(trend, direction), figure: quarterReadingWords(index) };
  });
  const [only] = told;
  const [missing, another] = hidden ?? [];
  if (!missing) return [w.apart(quarter), w.shown(told), changeSentence(trend)];
  const few = whyHidden('too-few', threshold);
  const name = directionName(trend, missing);
  const tooFew = !missing.index.shown && missing.index.reason === 'too-few';
  const both = tooFew ? w.fewBoth(quarter, few) : w.askedNone(quarter);
  const one = tooFew ? w.few(quarter, few, name) : w.asked(quarter, name);
  return [
    another ? both : one,
    only ? w.only(only.name, only.figure) : changeSentence(trend),
    w.notZero,
  ];
};

const changeSentence = ({ now }: Trend): string => {
  const w = words.pairing.change;
  if (now.against === null) return w.first;
  const since = quarterWords(now.against);
  if (!isJudged(now.verdict)) return w.few(since);
  const { verdict } = now;
  const range = changeRangeWords(verdict);
  if (isClear(verdict)) {
    return w[verdict.verdict](since, movedWords(verdict), changeWords(verdict.change), range);
  }
  // Neither "stable" nor "failed": what chance could do, and what could have been seen.
  const { before, after, seenFrom } = verdict;
  const went = before === after ? w.both(after) : w.fromTo(before, after);
  return w.unclear(since, went, whyUnclear(verdict), range, seenFrom);
};

const whyUnclear = ({ change, low, high }: Judged): string => {
  const { chance, little, unsure } = words.pairing.change;
  if (low <= 0 && high >= 0) return chance;
  return Math.abs(change) < leastCalled ? little : unsure;
};

const sideSentence = (trend: Trend): string => {
  const w = words.pairing.side;
  const now = quarterOf(trend, trend.now.quarter);
  const gap = now && gapWords(now.gap, gapSide(trend) === 1);
  if (!now || !gap) return w.unsaid;
  const more = moreOf(now);
  if (more === null) return w.unclear(gap.words, gap.range);
  const [name, other] = [trend.teams[more], trend.teams[1 - more]];
  const [feels, less] = [name.team, other?.team ?? ''].map((team) => nameOf(trend.teams, team));
  return w.more(feels ?? '', less ?? '', gap.words, gap.range);
};

/** The finding over the trend, where there is one. */
export const trendTitle = (trend: Trend): string => {
  const w = words.pairing.trend;
  const count = trend.rounds.length;
  const { verdict, against } = trend.now;
  if (count === 1) return w.photo;
  if (against === null || !isClear(verdict)) return w.over(count);
  return (verdict.verdict === 'better' ? w.fell : w.rose)(quarterWords(against));
};

/** The finding over the four dimensions: those with a clear change, by name. */
export const dimensionsTitle = (trend: Trend): string => {
  const { names, dimensions: w } = words.deeper;
  const { dimensions, against } = trend.now;
  const [better = [], worse = []] = ['better', 'worse'].map((way) =>
    dimensions
      .filter(({ verdict }) => verdict?.verdict === way)
      .map(({ dimension }) => names[dimension]),
  );
  if (against === null || better.length + worse.length === 0) return w.title;
  const since = quarterWords(against);
  const [fell, rose] = [joined(better), joined(worse)];
  const found =
    fell && rose ? w.mixed(fell, rose, since) : fell ? w.better(fell, since) : w.worse(rose, since);
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}`;
};

/** "goals, blame and load"; by hand in English, as `Intl` takes a slow phone a quarter second. */
const joined = (names: readonly string[]): string => {
  if (language !== 'en') return listed(names);
  const most = names.slice(0, -1).join(', ');
  return [most, names.at(-1)].filter(Boolean).join(' and ');
};

/** The finding over both directions, where the gap is clear of zero. */
export const sidesTitle = (trend: Trend): string => {
  const w = words.pairing.side;
  const now = quarterOf(trend, trend.now.quarter);
  const more = now && moreOf(now);
  if (more === null) return w.title;
  const [name, other] = [trend.teams[more], trend.teams[1 - more]];
  return w.moreTitle(name.name, other?.name ?? '');
};
