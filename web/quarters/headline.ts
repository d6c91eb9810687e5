/** The headline of the quarters, by fixed sentence patterns: it counts the verdicts and names the clear ones. */
import { isSamePairing, pairWords } from '../reading/friction.ts';
import { figureWithRange } from '../reading/reading.ts';
import { quarterWords } from '../ui/day.ts';
import { countsOf, seenFromOf, type Quarters } from './quarters.ts';

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "two", from thirteen on in figures. */
export const countWords = (count: number): string => numbers[count] ?? `${count}`;
const begun = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());

export const headlineOf = (quarters: Quarters): Headline => {
  const { pairings, quarter, against } = quarters;
  if (pairings.length === 0) {
    return {
      title: `No pairing was asked about in ${quarterWords(quarter)}.`,
      lede: 'A pairing is two teams that both rate each other.',
    };
  }
  if (pairings.every(({ now }) => !now.shown)) {
    return {
      title: `Every pairing is hidden in ${quarterWords(quarter)}.`,
      lede: 'Too few ballots came in for any figure. Nobody sees them, and nothing is worked out from them.',
    };
  }
  return against === null ? firstQuarter(quarters) : compared(quarters, against);
};

const firstQuarter = (quarters: Quarters): Headline => ({
  title: `${quarterWords(quarters.quarter)} is the first quarter. There is nothing to compare with.`,
  lede: `You can see where friction is. From the next quarter on, this page says what got better or worse.${hiddenSentence(quarters)}`,
});

const compared = (quarters: Quarters, against: string): Headline => {
  const { pairings, teams } = quarters;
  const counts = countsOf(pairings, against);
  const [only] = pairings;
  const seen = seenFromOf(pairings);
  if (seen === null) {
    return {
      title: `Nothing can be compared with ${quarterWords(against)}.`,
      lede: `No pairing has figures in both quarters.${slowestSentence(quarters)}`,
    };
  }
  const some = seen.least === seen.most ? '' : `, on some pairings of ${seen.most},`;
  const unseen =
    `Only a change of ${seen.least} points or more${some} could have been seen. ` +
    'That is not the same as no change.';
  if (pairings.length === 1 && only) {
    const [a, b] = [pairWords(teams, only.teams), only.verdict?.verdict];
    if (b === 'better' || b === 'worse') {
      return { title: `${a} got ${b}.`, lede: 'It is the only pairing there is.' };
    }
    return { title: `${a} did not clearly change.`, lede: unseen };
  }
  if (counts.better + counts.worse === 0) {
    const moved =
      quarters.movers.length > 0 ? ' Within single pairings something did move; see below.' : '';
    const lede = `${unseen}${moved}${hiddenSentence(quarters)}`;
    return { title: 'No pairing clearly changed.', lede };
  }
  const parts = [
    { count: counts.better, words: 'got better' },
    { count: counts.worse, words: 'got worse' },
    { count: counts.unclear, words: 'did not clearly change' },
  ].filter(({ count }) => count > 0);
  const title = parts
    .map(({ count, words }, index) => {
      const subject = index > 0 ? '' : count === 1 ? ' pairing' : ' pairings';
      return `${countWords(count)}${subject} ${words}`;
    })
    .join(', ');
  return { title: `${begun(title)}.`, lede: movedSentences(quarters) + hiddenSentence(quarters) };
};

/** How many pairings are named before the rest is only counted. */
const namedMost = 3;

const movedSentences = ({ pairings, teams }: Quarters): string => {
  const named = (verdict: 'better' | 'worse'): string => {
    const moved = pairings.filter((pairing) => pairing.verdict?.verdict === verdict);
    const some = moved.length > namedMost ? moved.slice(0, namedMost - 1) : moved;
    const words = some.map((pairing) => `between ${pairWords(teams, pairing.teams)}`);
    const rest = moved.length - some.length;
    const all = [...words, ...(rest > 0 ? [`on ${countWords(rest)} more`] : [])];
    return all.join(', ').replace(/, (?!.*, )/, ', and ');
  };
  const [better, worse] = [named('better'), named('worse')];
  return [better && `Friction went down ${better}.`, worse && `It went up ${worse}.`]
    .filter(Boolean)
    .join(' ')
    .replace(/^It /, 'Friction ');
};

const hiddenSentence = ({ pairings, against }: Quarters): string => {
  const { none, hidden } = countsOf(pairings, against);
  if (none === 0) return '';
  const state = hidden ? 'hidden' : 'hidden or not asked';
  return ` ${begun(countWords(none))} ${none === 1 ? 'pairing is' : 'pairings are'} ${state}.`;
};

const slowestSentence = ({ pairings, teams, slowest }: Quarters): string => {
  const found = pairings.find((pairing) => isSamePairing(slowest, pairing.teams));
  if (!found?.now.shown) return '';
  return ` The slowest part is ${pairWords(teams, found.teams)}: ${figureWithRange(found.now)}.`;
};
