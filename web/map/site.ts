/** The map narrowed to the teams of one site, so that friction can be solved where it arises. */
import type { Friction } from '../reading/friction.ts';

/** The sites at which at least two teams rate one another, by name. */
export const sitesOf = (friction: Friction): readonly string[] => {
  const siteOf = new Map(friction.teams.map(({ team, site }) => [team, site]));
  const sites = friction.directions.flatMap(({ from, toward }) => {
    const site = siteOf.get(from);
    return site && site === siteOf.get(toward) ? [site] : [];
  });
  return [...new Set(sites)].toSorted((one, other) => one.localeCompare(other));
};

/** What of the map lies within one site. The verdicts stay those of the whole company. */
export const atSite = (friction: Friction, site: string): Friction => {
  const here = new Set(friction.teams.filter((team) => team.site === site).map(({ team }) => team));
  const pairings = friction.pairings.filter(({ teams }) => teams.every((team) => here.has(team)));
  const [first, second] = pairings;
  const alone = first?.shown && !(second?.shown && second.value === first.value);
  return {
    ...friction,
    teams: friction.teams.filter(({ team }) => here.has(team)),
    directions: friction.directions.filter(
      ({ from, toward }) => here.has(from) && here.has(toward),
    ),
    pairings,
    participation: friction.participation.filter(({ team }) => here.has(team)),
    slowest: alone ? first.teams : null,
  };
};
