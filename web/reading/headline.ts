/** The headline of the map, by fixed sentence patterns: it says only what the ranges allow. */
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

export const headlineOf = (friction: Friction): Headline => {
  const between = (pairing: Pairing) => pairWords(friction.teams, pairing.teams);
  const shown = friction.pairings.filter((pairing) => pairing.shown);
  const [top, next] = shown;
  if (top === undefined) return nothingShown(friction);
  if (friction.pairings.length === 1) {
    return {
      title: `The pairing of ${between(top)} ${standing(top.band)}.`,
      lede: `${change(friction, top)} ${gapSentence(friction, top)}`,
    };
  }
  if (next === undefined) {
    return { title: `Only ${between(top)} can be shown.`, lede: opening(friction, top) };
  }
  if (standsOut(friction)) {
    return {
      title:
        top.verdict === null
          ? `Between ${between(top)} friction is highest.`
          : `Between ${between(top)} is ${was(friction, top) ? 'still ' : ''}the slowest part.${
              isClear(top.verdict) ? ` It is getting ${top.verdict.verdict}.` : ''
            }`,
      lede: `${opening(friction, top)} ${mover(friction, top)}`.trim(),
    };
  }
  if (shown.every((pairing) => pairing.high < 37.5)) {
    return {
      title: 'No pairing is strained.',
      lede: `The highest figure is ${figureWithRange(top)}, between ${between(top)}. ${mover(friction)}`.trim(),
    };
  }
  return {
    title: `No pairing stands out clearly.${
      isClear(top.verdict) ? ` Between ${between(top)} it is getting ${top.verdict.verdict}.` : ''
    }`,
    lede: `${between(top)} have the highest figure, ${figureWithRange(top)}, but its range overlaps with others, such as ${between(next)}, ${figureWithRange(next)}. ${mover(friction)}`.trim(),
  };
};

const nothingShown = ({ pairings, threshold }: Friction): Headline =>
  pairings.some((pairing) => !pairing.shown && pairing.reason === 'too-few')
    ? {
        title: 'Every pairing is hidden in this round.',
        lede: `A figure rests on at least ${threshold} ballots. Where fewer came in, nothing is shown.`,
      }
    : {
        title: 'No pairing was asked from both sides.',
        lede: 'A pairing has a figure where both teams rate each other.',
      };

/** What is said of the pairing on top: its change, or in the first quarter where it stands. */
const opening = (friction: Friction, top: ShownPairing): string =>
  top.verdict === null
    ? `The pairing ${standing(top.band)}: ${figureWithRange(top)}. ${gapSentence(friction, top)}`
    : change(friction, top);

const change = ({ against }: Friction, pairing: ShownPairing): string => {
  const { verdict } = pairing;
  if (isClear(verdict)) return `Friction there ${movedWords(verdict)}.`;
  const now = `Friction there is ${figureWithRange(pairing)}.`;
  if (verdict === null || against === null) return now;
  return isJudged(verdict)
    ? `${now} It has not clearly changed; only a change of ${verdict.seenFrom} or more could have been seen.`
    : `${now} It cannot be compared with ${quarterWords(against)}.`;
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
  if (found === undefined) {
    const judged = others.some(({ verdict }) => isJudged(verdict));
    return judged ? `No ${top ? 'other ' : ''}pairing has clearly changed.` : '';
  }
  const { pairing, verdict } = found;
  const more = pairing.shown ? gapOf(friction, pairing).more : null;
  const side = more === null ? '' : `, and ${nameOf(friction.teams, more)} feels it more`;
  return `Between ${pairWords(friction.teams, pairing.teams)} friction ${movedWords(verdict)}${side}.`;
};

export const gapSentence = (friction: Friction, pairing: ShownPairing): string => {
  const { gap, more, less } = gapOf(friction, pairing);
  if (more === null || less === null) {
    return 'Which of the two feels it more, we cannot tell.';
  }
  const [name, other] = [nameOf(friction.teams, more), nameOf(friction.teams, less)];
  return `${name} feels it more than ${other} does: the gap is ${figureWords(gap)} (${rangeWords(gap)}).`;
};
