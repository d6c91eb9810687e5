/** The headline of the map, by fixed sentence patterns: it says only what the ranges allow. */
import {
  gapOf,
  nameOf,
  pairWords,
  standsOut,
  type Friction,
  type ShownPairing,
} from './friction.ts';
import { figureWithRange, figureWords, rangeWords } from './reading.ts';

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

export const headlineOf = (friction: Friction): Headline => {
  const between = (pairing: ShownPairing) => pairWords(friction.teams, pairing.teams);
  const shown = friction.pairings.filter((pairing) => pairing.shown);
  const [top, next] = shown;
  if (top === undefined) {
    return {
      title: 'Every pairing is hidden in this round.',
      lede: `A figure rests on at least ${friction.threshold} ballots. Where fewer came in, nothing is shown.`,
    };
  }
  if (next === undefined) {
    return {
      title: `Only ${between(top)} can be shown.`,
      lede: `The pairing ${standing(top.band)}: ${figureWithRange(top)}. ${gapSentence(friction, top)}`,
    };
  }
  if (standsOut(friction)) {
    return {
      title: `Between ${between(top)} friction is highest.`,
      lede: `The pairing ${standing(top.band)}: ${figureWithRange(top)}. ${gapSentence(friction, top)}`,
    };
  }
  if (shown.every((pairing) => pairing.high < 37.5)) {
    return {
      title: 'No pairing is strained.',
      lede: `The highest figure is ${figureWithRange(top)}, between ${between(top)}.`,
    };
  }
  return {
    title: 'No pairing stands out clearly.',
    lede: `${between(top)} have the highest figure, ${figureWithRange(top)}, but its range overlaps with others, such as ${between(next)}, ${figureWithRange(next)}.`,
  };
};

/** "is strained", "is a strong tie", "lies between workable and strained". */
export const standing = (band: string): string => {
  if (band.startsWith('between')) return `lies ${band}`;
  return band === 'strong tie' ? 'is a strong tie' : `is ${band}`;
};

export const gapSentence = (friction: Friction, pairing: ShownPairing): string => {
  const { gap, more, less } = gapOf(friction, pairing);
  if (more === null || less === null) {
    return 'Which of the two feels it more, we cannot tell.';
  }
  const [name, other] = [nameOf(friction.teams, more), nameOf(friction.teams, less)];
  return `${name} feels it more than ${other} does: the gap is ${figureWords(gap)} (${rangeWords(gap)}).`;
};
