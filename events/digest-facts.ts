/** What a digest is made of: the newest sealed round as one reader may see it. */
import { may } from './access.ts';
import type { Sight, Viewer, Wish } from './access.ts';
import { countsOf } from './company.ts';
import { dueOf, sentencesOf, stoppingOf } from './digest.ts';
import type { DigestFacts, DigestShot, Reader, Sentences } from './digest.ts';
import { adminFactsOf, adminSentencesOf } from './digest-admin.ts';
import type { Quarter } from './day.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { shotsNow } from './interventions.ts';
import type { Language } from './language.ts';
import { methodNameIn } from './language/method.ts';
import type { Role } from './person.ts';
import { readPublished } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import { readTeams } from './projections/teams.ts';
import { chooseRound, comparedOf } from './quarters.ts';
import { isToStop, standingOf } from './shot-standing.ts';
import { sealedSince } from './shot-window.ts';

type Listed = Pick<DigestShot, 'shot' | 'name' | 'teams'>;

export interface Digest {
  readonly role: Role;
  readonly round: { readonly id: string; readonly label: string; readonly quarter: Quarter };
  readonly sentences: Sentences;
  /** The shots that wait for a review. */
  readonly due: readonly Listed[];
  /** The shots that met their stop rule, about which nobody has decided. */
  readonly stopping: readonly Listed[];
}

const listed = (shots: readonly DigestShot[]): readonly Listed[] =>
  shots.map(({ shot, name, teams }) => ({ shot, name, teams }));

/**
 * The digest of the newest sealed round for one reader, in a language.
 * @throws {Refusal} `no-readings` before any round is sealed.
 */
export async function digestFor(
  at: Installation,
  viewer: Viewer,
  sight: Sight,
  language: Language,
): Promise<Digest> {
  const { role } = viewer;
  const all = await readPublished(at.readings);
  const chosen = chooseRound(all);
  const { round: id, label, quarter } = chosen.newest;
  const round = { id, label, quarter };
  const teams = await readTeams(at.readings);
  const names = new Map(teams.map(({ team, name }) => [team, name]));
  if (role === 'admin') {
    const facts = adminFactsOf(chosen.newest, await roundsNow(at), names);
    return { role, round, sentences: adminSentencesOf(facts, language), due: [], stopping: [] };
  }
  const facts = await readerFacts(at, { ...viewer, role }, sight, { all, chosen, names }, language);
  const [due, stopping] = [listed(dueOf(facts)), listed(stoppingOf(facts))];
  return { role, round, sentences: sentencesOf(facts, language), due, stopping };
}

interface Known {
  readonly all: readonly PublishedRow[];
  readonly chosen: ReturnType<typeof chooseRound>;
  readonly names: ReadonlyMap<string, string>;
}

/** What a reader may see of the newest round, its pairings and what is tried on them. */
async function readerFacts(
  at: Installation,
  viewer: Viewer & { readonly role: Reader },
  sight: Sight,
  { all, chosen, names }: Known,
  language: Language,
): Promise<DigestFacts> {
  const { role } = viewer;
  const [compared, shots] = await Promise.all([comparedOf(at.readings, chosen), shotsNow(at)]);
  const sees = (pair: readonly [string, string], to: 'see pairing' | 'intervene' = 'see pairing') =>
    may(viewer, { to, teams: pair } satisfies Wish, sight);
  const pairings = [...compared.pairings().values()];
  const seen = pairings.filter((each) => sees(each.teams));
  return {
    role,
    quarter: chosen.quarter,
    against: chosen.against,
    ownTeam: role === 'leadership' ? null : viewer.team,
    pairings:
      seen.length === 0 && pairings.length > 0
        ? null
        : seen.map(({ teams: pair, verdict, now }) => ({ teams: pair, verdict, shown: now.shown })),
    company: countsOf(pairings),
    names,
    // Whoever may act is told of what waits for them; whoever may not, of what they see.
    shots: shots
      .filter((shot) => sees(shot.teams, role === 'respondent' ? 'see pairing' : 'intervene'))
      .map((shot) => {
        const standing = standingOf(shot, all);
        const left = shot.rounds - sealedSince(shot, all).length;
        const { shot: id, teams: pair } = shot;
        const name = methodNameIn(language, shot.name);
        return { shot: id, name, teams: pair, standing, left, toStop: isToStop(shot, standing) };
      }),
  };
}
