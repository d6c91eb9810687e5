/** "Is it us, them, or the pair?" in one sentence, from the answers of both directions. */
import { words } from '../language/words.ts';
import { nameOf } from '../reading/friction.ts';
import { directionName, type DirectionNow, type Trend } from './trend.ts';

/** With so few teams the fit has little to rest on. */
const hintUpTo = 4;

/** `teams` is how many teams rate each other; null where the reader does not see them all. */
export const answerOf = (trend: Trend, teams: number | null): string => {
  const known = trend.now.directions.filter(({ parts }) => parts !== null);
  if (known.length === 0) return words.deeper.answer.not;
  return [sentenceOf(trend, known), caveat(teams)].filter(Boolean).join(' ');
};

const caveat = (teams: number | null): string => {
  const { fewTeams, withTeams } = words.deeper.answer;
  if (teams === null) return fewTeams;
  return teams > hintUpTo ? '' : withTeams(teams);
};

type Answer = 'us' | 'them' | 'pair';
type Sign = 'more' | 'less';

/** The largest part that is clear of zero, and whether it adds friction or takes some away. */
const found = ({ answer, parts }: DirectionNow): { answer: Answer; sign: Sign } | null => {
  if (parts === null || answer === null || answer === 'unclear') return null;
  return { answer, sign: parts[answer].value > 0 ? 'more' : 'less' };
};

const sentenceOf = (trend: Trend, known: readonly DirectionNow[]): string => {
  const w = words.deeper.answer;
  const [one, other] = known.map(found);
  if (known.every((direction) => found(direction) === null)) {
    return w.unclear;
  }
  if (one && other && one.answer === other.answer && one.sign === other.sign) {
    return w.both[one.answer][one.sign];
  }
  return w.sides(known.map((direction) => sideOf(trend, direction)));
};

/** "Engineering about Product: mostly them, as everyone feels more friction with Product" */
const sideOf = (trend: Trend, direction: DirectionNow): string => {
  const name = directionName(trend, direction);
  const what = found(direction);
  const w = words.deeper.answer.one;
  if (!what) return w.none(name);
  const [from = '', toward = ''] = [direction.from, direction.toward].map((team) =>
    nameOf(trend.teams, team),
  );
  return w[what.answer][what.sign](name, from, toward);
};
