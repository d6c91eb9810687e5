/** What is being tried and what was, in words for everybody who sees the company page. */
import { words } from '../language/words.ts';
import { isSamePairing, type Teams } from '../reading/friction.ts';
import { standName, standOf, type Stand } from '../shot/outcome.ts';
import { listed } from '../ui/count.ts';
import { dayWords, roundName } from '../ui/day.ts';
import type { Company } from './company.ts';

type Trying = Company['trying'][number];
type Tried = Company['tried'][number];

/** "decided when two more rounds are sealed" */
export const decidedWords = ({ deciding, left }: Pick<Trying, 'deciding' | 'left'>): string => {
  const w = words.company.tried;
  return deciding === null ? w.decided(left) : w.review(roundName(deciding));
};

/** What its chip shows. */
export const standWords = ({ ended, outcome }: Pick<Tried, 'ended' | 'outcome'>): Stand =>
  outcome ?? standOf({ standing: ended ?? 'judged', result: null });

/** "Kept on 14 Sep 2026.", or that nobody has decided yet. */
export const becameWords = ({ ended, toStop, day }: Pick<Tried, 'ended' | 'toStop' | 'day'>) => {
  const w = words.company.tried;
  if (ended === 'ran out') return w.ranOut;
  if (ended !== null) return w.ended[ended](dayWords(day));
  return toStop ? w.toStop : w.open;
};

/** What is tried on one pairing and what came of it last, in a few short sentences. */
export const triedWords = ({ trying, tried }: Company, teams: Teams): string => {
  const w = words.company.tried;
  const here = trying.filter((shot) => isSamePairing(shot.teams, teams));
  const last = tried.find((shot) => isSamePairing(shot.teams, teams));
  const now = here.length > 0 ? w.here(listed(here.map(({ name }) => w.quoted(name)))) : w.hereNone;
  if (last === undefined) return now;
  const outcome = standName(standWords(last)).toLowerCase();
  return [now, w.last(last.name, outcome), becameWords(last)].join(words.reading.space);
};
