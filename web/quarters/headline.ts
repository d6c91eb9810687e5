/** The headline of the quarters, by fixed sentence patterns: it counts the verdicts and names the clear ones. */
import { words } from '../language/words.ts';
import { isSamePairing, pairWords } from '../reading/friction.ts';
import { figureWithRange } from '../reading/reading.ts';
import { quarterWords } from '../ui/day.ts';
import { countsOf, seenFromOf, type Quarters } from './quarters.ts';

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

/** One sentence after another, without those that there is nothing to say in. */
const told = (...sentences: readonly string[]): string =>
  sentences.filter(Boolean).join(words.reading.space);

export const headlineOf = (quarters: Quarters): Headline => {
  const w = words.quarters.headline;
  const { pairings, quarter, against } = quarters;
  if (pairings.length === 0)
    return { title: w.notAsked(quarterWords(quarter)), lede: w.notAskedAs };
  if (pairings.every(({ now }) => !now.shown)) {
    return { title: w.hidden(quarterWords(quarter)), lede: w.hiddenAs };
  }
  return against === null
    ? { title: w.first(quarterWords(quarter)), lede: told(w.firstAs, hiddenSentence(quarters)) }
    : compared(quarters, against);
};

const compared = (quarters: Quarters, against: string): Headline => {
  const w = words.quarters.headline;
  const { pairings, teams, movers } = quarters;
  const { better, worse, unclear } = countsOf(pairings, against);
  const [only] = pairings;
  const seen = seenFromOf(pairings);
  if (seen === null) {
    const lede = told(w.aloneAs, slowestSentence(quarters));
    return { title: w.alone(quarterWords(against)), lede };
  }
  const { least, most } = seen;
  const unseen = told(least === most ? w.seen(least) : w.seenSome(least, most), w.notNone);
  if (pairings.length === 1 && only) {
    const [pair, verdict] = [pairWords(teams, only.teams), only.verdict?.verdict];
    return verdict === 'better' || verdict === 'worse'
      ? { title: w.only[verdict](pair), lede: w.onlyAs }
      : { title: w.only.unclear(pair), lede: unseen };
  }
  const hidden = hiddenSentence(quarters);
  if (better + worse === 0) {
    return { title: w.unclear, lede: told(unseen, movers.length > 0 ? w.within : '', hidden) };
  }
  return {
    title: w.counts(better, worse, unclear),
    lede: told(movedSentences(quarters), hidden),
  };
};

/** How many pairings are named before the rest is only counted. */
const namedMost = 3;

const movedSentences = ({ pairings, teams }: Quarters): string => {
  const w = words.quarters.headline;
  const named = (verdict: 'better' | 'worse'): string => {
    const moved = pairings.filter((pairing) => pairing.verdict?.verdict === verdict);
    const some = moved.length > namedMost ? moved.slice(0, namedMost - 1) : moved;
    const pairs = some.map((pairing) => pairWords(teams, pairing.teams));
    return moved.length === 0 ? '' : w.places(pairs, moved.length - some.length);
  };
  const [better, worse] = [named('better'), named('worse')];
  return told(better && w.down(better), worse && (better ? w.upToo : w.up)(worse));
};

const hiddenSentence = ({ pairings, against }: Quarters): string => {
  const w = words.quarters.headline;
  const { none, hidden } = countsOf(pairings, against);
  if (none === 0) return '';
  return (hidden ? w.hiddenToo : w.missing)(none);
};

const slowestSentence = ({ pairings, teams, slowest }: Quarters): string => {
  const found = pairings.find((pairing) => isSamePairing(slowest, pairing.teams));
  if (!found?.now.shown) return '';
  const figure = figureWithRange(found.now);
  return words.quarters.headline.slowest(pairWords(teams, found.teams), figure);
};
