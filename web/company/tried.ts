/** What is being tried and what was, in words for everybody who sees the company page. */
import { isSamePairing, type Teams } from '../reading/friction.ts';
import { endingName, standName, standOf, type Stand } from '../shot/outcome.ts';
import { inWords, listed, plural } from '../ui/count.ts';
import { dayWords, roundName } from '../ui/day.ts';
import type { Company } from './company.ts';

type Trying = Company['trying'][number];
type Tried = Company['tried'][number];

/** "decided when two more rounds are sealed" */
export const decidedWords = ({ deciding, left }: Pick<Trying, 'deciding' | 'left'>): string => {
  if (deciding !== null) return `its round, ${roundName(deciding)}, is sealed; a review is due`;
  return left === 1
    ? 'decided when the next round is sealed'
    : `decided when ${inWords(left)} more ${plural(left, 'round')} are sealed`;
};

/** What its chip shows. */
export const standWords = ({ ended, outcome }: Pick<Tried, 'ended' | 'outcome'>): Stand =>
  outcome ?? standOf({ standing: ended ?? 'judged', result: null });

/** "Kept on 14 Sep 2026.", or that nobody has decided yet. */
export const becameWords = ({ ended, toStop, day }: Pick<Tried, 'ended' | 'toStop' | 'day'>) => {
  if (ended === 'ran out') return 'It ended by itself, as nobody argued for it.';
  if (ended !== null) return `${endingName(ended)} on ${dayWords(day)}.`;
  return toStop
    ? 'It met its stop rule, and ends unless someone argues for it.'
    : 'It ends unless someone argues for it.';
};

/** What is tried on one pairing and what came of it last, in a few short sentences. */
export const triedWords = ({ trying, tried }: Company, teams: Teams): string => {
  const here = trying.filter((shot) => isSamePairing(shot.teams, teams));
  const last = tried.find((shot) => isSamePairing(shot.teams, teams));
  const now =
    here.length > 0
      ? `Being tried: ${listed(here.map(({ name }) => `“${name}”`))}.`
      : 'Nothing is being tried.';
  if (last === undefined) return now;
  return `${now} Tried: “${last.name}”: ${standName(standWords(last)).toLowerCase()}. ${becameWords(last)}`;
};
