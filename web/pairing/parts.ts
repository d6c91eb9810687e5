/** "Is it us, them, or the pair?" in one sentence, from the answers of both directions. */
import { nameOf } from '../reading/friction.ts';
import { directionName, type DirectionNow, type Trend } from './trend.ts';

/** With so few teams the fit has little to rest on. */
const hintUpTo = 4;

/** `teams` is how many teams rate each other; null where the reader does not see them all. */
export const answerOf = (trend: Trend, teams: number | null): string => {
  const known = trend.now.directions.filter(({ parts }) => parts !== null);
  if (known.length === 0) {
    return 'This cannot be told yet. It takes at least six directions with figures in the quarter, and teams that are each rated by several others: with fewer, how a team finds everyone cannot be told from how it finds this one.';
  }
  return `${sentenceOf(trend, known)} ${caveat(teams)}`.trim();
};

const caveat = (teams: number | null): string => {
  if (teams === null) return 'With few teams this is a hint, not a finding.';
  if (teams > hintUpTo) return '';
  const count = ['no', 'one', 'two', 'three', 'four'][teams] ?? `${teams}`;
  return `With ${count} teams this is a hint, not a finding.`;
};

type Answer = 'us' | 'them' | 'pair';
type Sign = 'more' | 'less';

/** The largest part that is clear of zero, and whether it adds friction or takes some away. */
const found = ({ answer, parts }: DirectionNow): { answer: Answer; sign: Sign } | null => {
  if (parts === null || answer === null || answer === 'unclear') return null;
  return { answer, sign: parts[answer].value > 0 ? 'more' : 'less' };
};

const bothWays: Readonly<Record<Answer, Readonly<Record<Sign, string>>>> = {
  us: {
    more: 'Mostly us, both ways: each of the two feels more friction than others do, with whomever they work.',
    less: 'Mostly us, both ways: each of the two feels less friction than others do, with whomever they work.',
  },
  them: {
    more: 'Mostly them, both ways: other teams feel the same with each of the two. So look first at what makes both hard to work with, then at how they meet.',
    less: 'Mostly them, both ways: everyone works more smoothly with each of the two than with others.',
  },
  pair: {
    more: 'Mostly the pair, both ways: with other teams neither feels as much. So look first at how these two meet.',
    less: 'Mostly the pair, both ways: these two meet more smoothly than their other pairings suggest.',
  },
};

const sentenceOf = (trend: Trend, known: readonly DirectionNow[]): string => {
  const [one, other] = known.map(found);
  if (known.every((direction) => found(direction) === null)) {
    return 'We cannot tell: no part is clear of zero.';
  }
  if (one && other && one.answer === other.answer && one.sign === other.sign) {
    return bothWays[one.answer][one.sign];
  }
  return `${known.map((direction) => sideOf(trend, direction)).join('; ')}.`;
};

/** "Engineering about Product: mostly them, as everyone feels more friction with Product" */
const sideOf = (trend: Trend, direction: DirectionNow): string => {
  const name = directionName(trend, direction);
  const what = found(direction);
  if (!what) return `${name}: no part is clear of zero`;
  const [from, toward] = [direction.from, direction.toward].map((team) =>
    nameOf(trend.teams, team),
  );
  const { answer, sign } = what;
  if (answer === 'us') {
    return `${name}: mostly us, as ${from} feels ${sign} friction with everyone than others do`;
  }
  if (answer === 'them') {
    return `${name}: mostly them, as everyone feels ${sign} friction with ${toward} than with others`;
  }
  return `${name}: mostly the pair, as ${from} feels ${sign} here than with others`;
};
