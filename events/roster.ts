/** The roster: who was asked and took part, as far as publishing may know it. */
import { quarterBefore } from './day.ts';
import type { Quarter } from './day.ts';
import type { DirectoryTables } from './directory.ts';
import type { Asked } from './figures.ts';
import type { Installation } from './installation.ts';
import { readRoundFigures } from './projections/figures.ts';
import { readOwnSealed } from './projections/rounds.ts';
import type { RoundRow } from './projections/rounds.ts';
import type { RoundOpened } from './round.ts';

type Entry = DirectoryTables['asked'];

/** Earlier quarters for which it is told who stayed: two years allow every comparison asked for. */
export const quartersTold = 8;

const peopleOf = (entries: readonly Pick<Entry, 'person' | 'team'>[], team: string): Set<string> =>
  new Set(entries.filter((entry) => entry.team === team).map((entry) => entry.person));

const tookPart = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => entry.took === 1);

/** How many are in one set and not in the other. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((person) => b.has(person)).length;
  return a.size + b.size - 2 * both;
}

/** The share of the larger quarter's participants who took part in both, in per cent. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((person) => b.has(person)).length;
  return Math.max(a.size, b.size) === 0 ? 0 : (both / Math.max(a.size, b.size)) * 100;
}

/** What publishing needs to know about the teams asked in a round that ends in `quarter`. */
export async function rosterOf(
  at: Installation,
  opened: RoundOpened,
  quarter: Quarter,
): Promise<readonly Asked[]> {
  const earlier = await readOwnSealed(at.readings);
  const inQuarter = (each: Quarter) =>
    earlier.filter((row) => row.quarter === each).map((row) => row.round);
  const now = await at.directory.asked(opened.round);
  const thisQuarter = await at.directory.tookPart([...inQuarter(quarter), opened.round]);
  const stayed = new Map<string, { quarter: Quarter; share: number }[]>();
  for (let back = 1; back <= quartersTold; back += 1) {
    const before = quarterBefore(quarter, back);
    const rounds = inQuarter(before);
    if (rounds.length === 0) continue;
    const then = await at.directory.tookPart(rounds);
    for (const { team } of opened.asked) {
      const told = {
        quarter: before,
        share: share(peopleOf(then, team), peopleOf(thisQuarter, team)),
      };
      stayed.set(team, [...(stayed.get(team) ?? []), told]);
    }
  }
  return Promise.all(
    opened.asked.map(async ({ team, people, rates }) => {
      const before = await lastShown(at, earlier, team);
      return {
        team,
        people,
        tookPart: peopleOf(tookPart(now), team).size,
        changed: before === null ? 0 : apart(peopleOf(before, team), peopleOf(now, team)),
        rates,
        stayed: stayed.get(team) ?? [],
      };
    }),
  );
}

/** Who was asked in the newest earlier round in which any figure of the team was shown. */
async function lastShown(
  at: Installation,
  rounds: readonly RoundRow[],
  team: string,
): Promise<readonly Entry[] | null> {
  for (const { round } of rounds) {
    const directions = await readRoundFigures(at.readings, round);
    const shown = directions.some(
      ({ from, figures }) =>
        from === team && Object.values(figures).some((figure) => 'value' in figure),
    );
    if (shown) return at.directory.asked(round);
  }
  return null;
}

/**
 * Participation while a round is open: for the whole company, in words. Under five people who
 * took part it stays "under half", whatever the share.
 */
export async function partWords(
  at: Installation,
  round: string,
  people: number,
): Promise<'under half' | 'over half' | 'over three quarters'> {
  const took = await at.directory.countTook(round);
  if (took < 5 || took * 2 <= people) return 'under half';
  return took * 4 > people * 3 ? 'over three quarters' : 'over half';
}
