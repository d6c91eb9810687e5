/** What a digest is made of: the newest sealed round as one reader may see it. */
import { may } from './access.ts';
import type { Sight, Viewer, Wish } from './access.ts';
import { countsOf } from './company.ts';
import { dueOf, readers, sentencesOf } from './digest.ts';
import type { DigestFacts, DigestShot, Reader, Sentences } from './digest.ts';
import type { Quarter } from './day.ts';
import type { Installation } from './installation.ts';
import { shotsNow } from './interventions.ts';
import { readPublished } from './projections/figures.ts';
import { readTeams } from './projections/teams.ts';
import { chooseRound, comparedOf } from './quarters.ts';
import { Refusal } from './refusal.ts';
import { isToStop, standingOf } from './shot-standing.ts';
import { sealedSince } from './shot-window.ts';

export interface Digest {
  readonly role: Reader;
  readonly round: { readonly id: string; readonly label: string; readonly quarter: Quarter };
  readonly sentences: Sentences;
  /** The shots that wait for a review. */
  readonly due: readonly Pick<DigestShot, 'shot' | 'name' | 'teams'>[];
}

const readerOf = ({ role }: Viewer): Reader => {
  const reader = readers.find((each) => each === role);
  if (reader === undefined) throw new Refusal('not-here', 'There is nothing here for you.');
  return reader;
};

/**
 * The digest of the newest sealed round for one reader.
 * @throws {Refusal} `no-readings` before any round is sealed.
 */
export async function digestFor(at: Installation, viewer: Viewer, sight: Sight): Promise<Digest> {
  const role = readerOf(viewer);
  const all = await readPublished(at.readings);
  const chosen = chooseRound(all);
  const [compared, teams, shots] = await Promise.all([
    comparedOf(at.readings, chosen),
    readTeams(at.readings),
    shotsNow(at),
  ]);
  const sees = (pair: readonly [string, string], to: 'see pairing' | 'intervene' = 'see pairing') =>
    may(viewer, { to, teams: pair } satisfies Wish, sight);
  const pairings = [...compared.pairings().values()];
  const seen = pairings.filter((each) => sees(each.teams));
  const facts: DigestFacts = {
    role,
    quarter: chosen.quarter,
    against: chosen.against,
    ownTeam: role === 'leadership' ? null : viewer.team,
    pairings:
      seen.length === 0 && pairings.length > 0
        ? null
        : seen.map(({ teams: pair, verdict, now }) => ({ teams: pair, verdict, shown: now.shown })),
    company: countsOf(pairings),
    names: new Map(teams.map(({ team, name }) => [team, name])),
    // Whoever may act is told of what waits for them; whoever may not, of what they see.
    shots: shots
      .filter((shot) => sees(shot.teams, role === 'respondent' ? 'see pairing' : 'intervene'))
      .map((shot) => {
        const standing = standingOf(shot, all);
        const left = shot.rounds - sealedSince(shot, all).length;
        const { shot: id, name, teams: pair } = shot;
        return { shot: id, name, teams: pair, standing, left, toStop: isToStop(shot, standing) };
      }),
  };
  const { round: id, label, quarter } = chosen.newest;
  return {
    role,
    round: { id, label, quarter },
    sentences: sentencesOf(facts),
    due: dueOf(facts).map(({ shot, name, teams: pair }) => ({ shot, name, teams: pair })),
  };
}
