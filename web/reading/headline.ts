/** The headline of the map, by fixed sentence patterns: it says only what the ranges allow. */
import { words } from '../language/words.ts';
import { quarterWords } from '../ui/day.ts';
import {
  gapOf,
  nameOf,
  pairWords,
  standsOut,
  type Friction,
  type Pairing,
  type ShownPairing,
} from './friction.ts';
import { figureWithRange, figureWords, rangeWords } from './reading.ts';
import { standing } from './standing.ts';
import { isClear, isJudged, movedWords, type Called } from './verdict.ts';

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

/** One sentence after another, without those that there is nothing to say in. */
const told = (...sentences: readonly string[]): string =>
  sentences.filter(Boolean).join(words.reading.space);

export const headlineOf = (friction: Friction): Headline => {
  const w = words.map.headline;
  const between = (pairing: Pairing) => pairWords(friction.teams, pairing.teams);
  const shown = friction.pairings.filter((pairing) => pairing.shown);
  const [top, next] = shown;
  if (top === undefined) return nothingShown(friction);
  const { verdict } = top;
  if (friction.pairings.length === 1) {
    return {
      title: w.one(between(top), standing(top.band)),
      lede: told(change(friction, top), gapSentence(friction, top)),
    };
  }
  if (next === undefined) return { title: w.only(between(top)), lede: opening(friction, top) };
  if (standsOut(friction)) {
    const slowest = (was(friction, top) ? w.stillSlowest : w.slowest)(between(top));
    return {
      title:
        verdict === null
          ? w.highest(between(top))
          : told(slowest, isClear(verdict) ? w.getting[verdict.verdict] : ''),
      lede: told(opening(friction, top), mover(friction, top)),
    };
  }
  if (shown.every((pairing) => pairing.high < 37.5)) {
    const highest = w.highestIs(figureWithRange(top), between(top));
    return { title: w.calm, lede: told(highest, mover(friction)) };
  }
  const [one, other] = [figureWithRange(top), figureWithRange(next)];
  return {
    title: told(w.even, isClear(verdict) ? w.gettingThere[verdict.verdict](between(top)) : ''),
    lede: told(w.overlaps(between(top), one, between(next), other), mover(friction)),
  };
};

const nothingShown = ({ pairings, threshold }: Friction): Headline => {
  const w = words.map.headline;
  return pairings.some((pairing) => !pairing.shown && pairing.reason === 'too-few')
    ? { title: w.hidden, lede: w.hiddenAs(threshold) }
    : { title: w.oneSided, lede: w.oneSidedAs };
};

/** What is said of the pairing on top: its change, or in the first quarter where it stands. */
const opening = (friction: Friction, top: ShownPairing): string =>
  top.verdict === null
    ? told(
        words.map.headline.first(standing(top.band), figureWithRange(top)),
        gapSentence(friction, top),
      )
    : change(friction, top);

const change = ({ against }: Friction, pairing: ShownPairing): string => {
  const w = words.map.headline;
  const { verdict } = pairing;
  if (isClear(verdict)) return w.moved(movedWords(verdict));
  const now = w.now(figureWithRange(pairing));
  if (verdict === null || against === null) return now;
  return told(
    now,
    isJudged(verdict) ? w.unclear(verdict.seenFrom) : w.incomparable(quarterWords(against)),
  );
};

/** True where the pairing had the highest figure in every round of the quarter before. */
const was = ({ rounds, against, pairings }: Friction, top: Pairing): boolean => {
  const before = rounds.flatMap(({ quarter }, index) => (quarter === against ? [index] : []));
  const highest = (index: number) => {
    const figure = top.trend[index] ?? null;
    const others = pairings.filter((other) => other !== top).map(({ trend }) => trend[index] ?? 0);
    return figure !== null && others.every((other) => other < figure);
  };
  return before.length > 0 && before.every(highest);
};

/** Which other pairing changed most: the one that got worse, or else the one that got better. */
const mover = (friction: Friction, top?: Pairing): string => {
  const others = friction.pairings.filter((pairing) => pairing !== top);
  const clear = others.flatMap((pairing) => {
    const { verdict } = pairing;
    return isClear(verdict) ? [{ pairing, verdict }] : [];
  });
  const most = (word: Called['verdict']) =>
    clear
      .filter(({ verdict }) => verdict.verdict === word)
      .toSorted((one, two) => Math.abs(two.verdict.change) - Math.abs(one.verdict.change))[0];
  const found = most('worse') ?? most('better');
  const w = words.map.headline;
  if (found === undefined) {
    const judged = others.some(({ verdict }) => isJudged(verdict));
    if (!judged) return '';
    return top ? w.noOtherMover : w.noMover;
  }
  const { pairing, verdict } = found;
  const more = pairing.shown ? gapOf(friction, pairing).more : null;
  const [pair, moved] = [pairWords(friction.teams, pairing.teams), movedWords(verdict)];
  return more === null
    ? w.mover(pair, moved)
    : w.moverMore(pair, moved, nameOf(friction.teams, more));
};

export const gapSentence = (friction: Friction, pairing: ShownPairing): string => {
  const w = words.map.headline;
  const { gap, more, less } = gapOf(friction, pairing);
  if (more === null || less === null) return w.evenGap;
  const [name, other] = [nameOf(friction.teams, more), nameOf(friction.teams, less)];
  return w.gap(name, other, figureWords(gap), rangeWords(gap));
};
