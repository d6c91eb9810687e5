/** Opening a round: who is asked about whom is frozen, keys and box are made, links are renewed. */
import { currentStatementKeys } from './dimension.ts';
import type { Roll } from './directory.ts';
import { rawOf } from './ed25519.ts';
import { discard, finish, voidInTurn } from './ending.ts';
import { questionsOf } from './envelope/exponent.ts';
import { b64 } from './envelope/number.ts';
import { fingerprintOf, namesHashOf, publicationText, wordsOf } from './envelope/publication.ts';
import { carryOut, pulseNow, randomHex, roundsNow, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { endLinks, renewLinks } from './link.ts';
import type { PersonalLink } from './link.ts';
import { Unusable } from './kernel/sqlite.ts';
import { Refusal } from './refusal.ts';
import { isOwnFolder, openDesk, resume, shutDesk } from './resumption.ts';
import { openRound, roundDecider, roundNamed, roundStream } from './round.ts';
import type { AskedTeam, Round, RoundKeys, RoundOpened, Rounds } from './round.ts';
import { ratedBy } from './team.ts';

/** Where a round is opened: what people answer on, and whether their browsers may trust it. */
export interface Booth {
  /** The hash of the pages on which people answer, hex. */
  readonly bundle: string;
  /** Whether they are reached over https, or on this very machine. */
  readonly secure: boolean;
  /** Whether everybody gets their link by mail, from the post alone: then nobody else is told it. */
  readonly mails?: boolean;
}

export interface Opened {
  /** Told this once. */
  readonly links: readonly PersonalLink[];
  /** The fingerprint of the keys as four words. */
  readonly words: string;
}

interface Member {
  readonly person: string;
  readonly name: string;
  readonly team: string;
}

/** Opens a scheduled round. Answers the personal links, and the words that end them. */
export const open = (at: Installation, id: string, booth: Booth, by?: string): Promise<Opened> =>
  at.rounds.take(() => openInTurn(at, id, booth, by));

/** The same for whoever has the rounds' turn already. */
export async function openInTurn(
  at: Installation,
  id: string,
  booth: Booth,
  by?: string,
): Promise<Opened> {
  const { draft, members } = await drafted(at, await roundsNow(at), id, booth);
  try {
    const opened = await prepared(at, draft, members);
    const command = { do: 'open', opened } as const;
    await carryOut(at, roundDecider, roundStream, command, by, at.rounds.guard());
    const words = wordsOf(opened.keys.fingerprint);
    if (booth.mails !== true) return { links: await renewLinks(at), words };
    await endLinks(at);
    return { links: [], words };
  } catch (error) {
    const now = roundNamed(await roundsNow(at), id);
    if (now.status === 'scheduled') {
      await shutDesk(at);
      await discard(at, id);
    }
    throw error;
  }
}

/**
 * What a round would open with, before anything is prepared: a refusal changes nothing.
 * @throws {Refusal} where it may not open.
 */
export async function drafted(at: Installation, rounds: Rounds, id: string, booth: Booth) {
  if (!booth.secure) throw needsHttps();
  const { round } = roundNamed(rounds, id);
  const { threshold, priorities } = await pulseNow(at);
  const { asked, small, members } = await frozen(at, threshold);
  const draft = {
    ...{ round, day: at.today(), threshold, asked, statements: currentStatementKeys() },
    priorities: [...priorities],
  };
  const { bundle } = booth;
  const promise = b64(rawOf(at.keys.logKey()));
  const opened = { ...draft, keys: { fingerprint: '', promise, bundle, small, teams: [] } };
  roundDecider.decide(rounds, { do: 'open', opened });
  return { draft: opened, members };
}

/** Nobody is sent to a page on which their browser cannot seal anything. */
export const needsHttps = (): Refusal =>
  new Refusal(
    'needs-https',
    'Browsers seal envelopes over https only. Put a proxy with a certificate in front of ' +
      'Crosspulse and set PUBLIC_URL to its https address; README tells how.',
  );

/** Who is asked about whom from now on; a team with too few people is rated, and not asked. */
async function frozen(at: Installation, threshold: number) {
  const [teams, people] = await Promise.all([teamsNow(at), at.directory.people()]);
  const active = teams.filter((team) => !team.retired);
  const sized = active.map((team) => {
    const own = people.filter((person) => person.team === team.team && person.active === 1);
    const members = own.map(({ person, name }): Member => ({ person, name, team: team.team }));
    return { team: team.team, members, rates: [...ratedBy(teams, team)] };
  });
  const enough = sized.filter(({ members }) => members.length >= threshold);
  const few = sized.filter(({ members }) => members.length > 0 && members.length < threshold);
  return {
    asked: enough.map(({ team, members, rates }): AskedTeam => {
      return { team, people: members.length, rates };
    }),
    small: few.map(({ team }) => team),
    members: enough.flatMap(({ members }) => members),
  };
}

type Keyed = RoundOpened & { readonly keys: RoundKeys };

/** Makes the keys and the box of a round, and answers all that is published of them. */
async function prepared(at: Installation, draft: Keyed, members: readonly Member[]) {
  const { round, threshold, asked } = draft;
  const ordered = [...asked].sort((a, b) => (a.team < b.team ? -1 : 1));
  const questions = new Map(ordered.map((team) => [team.team, questionsOf(team).length]));
  const made = await at.desk.make(
    ordered.map(({ team }) => ({ team, questions: questions.get(team) ?? 0 })),
  );
  const secrets = {
    ...{ round, box: randomHex(at.random, 32) },
    teams: Object.fromEntries(made.map(({ team, secret }) => [team, secret])),
  };
  // The keys took their time: another server may have opened the round meanwhile.
  await at.rounds.insist();
  at.keys.save(round, secrets);
  const rolls = ordered.map(({ team }): Roll => {
    const names = members.filter((each) => each.team === team).map(({ name }) => name);
    return { team, salt: randomHex(at.random, 32), names: names.sort() };
  });
  const entries = members.map(({ person, team }) => {
    return { person, team, request: randomHex(at.random, 32) };
  });
  await at.directory.ask(round, entries, rolls);
  const ballots = asked.reduce((sum, { team, people }) => {
    return sum + people * (questions.get(team) ?? 0);
  }, 0);
  await at.letterbox.prepare(round, secrets.box, ballots);
  await openDesk(at, draft, secrets);
  const teams = made.map(({ team, n, roots }) => {
    const roll = rolls.find((each) => each.team === team);
    return { team, names: namesHashOf(roll?.salt ?? '', roll?.names ?? []), n, roots: [...roots] };
  });
  const { promise, bundle } = draft.keys;
  const published = teams.map((key) => {
    const { people = 0, rates = [] } = ordered.find(({ team }) => team === key.team) ?? {};
    return { ...key, people, rates };
  });
  const text = publicationText({ round, threshold, promise, bundle, teams: published });
  return { ...draft, keys: { ...draft.keys, fingerprint: fingerprintOf(text), teams } };
}

/**
 * A folder of keys that is not this one's is a setting to mend, not a round to destroy: its box
 * is here, and the keys most likely are elsewhere.
 * @throws {Unusable}
 */
async function mustBeOwnFolder(at: Installation, { round, label, opened }: Round): Promise<void> {
  if (opened?.keys === undefined || isOwnFolder(at, opened.keys)) return;
  if ((await at.letterbox.round()) !== round) return;
  throw new Unusable(
    at.keys.folder,
    `${label} is open, and its keys are not there; set CROSSPULSE_KEYS to their folder. ` +
      'Where they are lost for good, remove box.db: the round is then voided',
  );
}

const lost = 'The keys or the box of this round were lost.';

/**
 * Brings log, box and keys together after a stop at a bad moment: an open round goes on or, where
 * it cannot, is voided; one that is over is brought to its end; what never opened is destroyed.
 */
export const tidy = (at: Installation): Promise<void> => at.rounds.take(() => tidyInTurn(at));

async function tidyInTurn(at: Installation): Promise<void> {
  const found = openRound(await roundsNow(at));
  if (found !== undefined) await mustBeOwnFolder(at, found);
  const goesOn = found?.opened ? await resume(at, found.opened) : false;
  if (found !== undefined && !goesOn) await voidInTurn(at, found.round, lost);
  for (const { round, status, keyed, destroyed } of await roundsNow(at)) {
    if (status !== 'open' && keyed !== null && !destroyed) await finish(at, round);
  }
  const waiting = await at.letterbox.round();
  const left = new Set([...at.keys.rounds(), ...(waiting === null ? [] : [waiting])]);
  if (goesOn && found !== undefined) left.delete(found.round);
  for (const round of left) await discard(at, round);
}
