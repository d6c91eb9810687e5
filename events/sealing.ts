/** Sealing: a round's ballots enter the log together, and its figures are published once. */
import { keyHash } from './ballot-text.ts';
import { ballotStream } from './ballot.ts';
import type { BallotEvent } from './ballot.ts';
import { isBoxLocked } from './box.ts';
import { catalogue, figuresStream } from './catalogue.ts';
import { quarterOf } from './day.ts';
import { finish, voidInTurn } from './ending.ts';
import { envelopesStream } from './envelopes-taken.ts';
import { publishFigures } from './figures.ts';
import type { Asked, PublishedRound } from './figures.ts';
import { newId, pulseNow, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf, fold, signed } from './kernel/decider.ts';
import type { Append } from './kernel/store.ts';
import { promised } from './promise.ts';
import type { Boxed } from './promise.ts';
import { Refusal } from './refusal.ts';
import { openDesk, shutDesk } from './resumption.ts';
import { roundDecider, roundNamed, roundStream } from './round.ts';
import type { RoundCommand, RoundOpened } from './round.ts';
import { rosterOf } from './roster.ts';

type Counted = BallotEvent & { readonly type: 'BallotCounted' };
type Prioritized = BallotEvent & { readonly type: 'PriorityCounted' };

/** Ballots by what hides them: a direction's, or a team's priorities. */
const crowdOf = (ballot: BallotEvent): string =>
  ballot.type === 'BallotCounted' ? `${ballot.data.from} ${ballot.data.toward}` : ballot.data.from;

/** The ballots that may enter the log: of every crowd at least `threshold`, else none of it. */
export function enough(ballots: readonly BallotEvent[], threshold: number): readonly BallotEvent[] {
  const crowds = new Map<string, number>();
  for (const ballot of ballots) {
    crowds.set(crowdOf(ballot), (crowds.get(crowdOf(ballot)) ?? 0) + 1);
  }
  return ballots.filter((ballot) => (crowds.get(crowdOf(ballot)) ?? 0) >= threshold);
}

/**
 * What sealing and importing record together: ballots that may be read, whatever stands `between`,
 * and the figures. The figures come from these ballots only, so the log alone tells them again.
 */
export function sealed(
  at: Pick<Installation, 'random'>,
  round: PublishedRound,
  asked: readonly Asked[],
  ballots: readonly BallotEvent[],
  between: readonly Append[] = [],
): readonly Append[] {
  const kept = enough(ballots, round.threshold);
  const counted = kept.filter((ballot): ballot is Counted => ballot.type === 'BallotCounted');
  const priorities = kept.filter(
    (ballot): ballot is Prioritized => ballot.type === 'PriorityCounted',
  );
  const figures = publishFigures(
    round,
    asked,
    counted.map(({ data }) => data),
    priorities.map(({ data }) => data),
  );
  const ids = newId(at);
  const published = [{ type: 'FiguresPublished', data: figures }];
  return [
    ...(kept.length > 0 ? [appendOf(ballotStream(round.round), 0, kept, ids)] : []),
    ...between,
    appendOf(figuresStream(round.round), 0, published, ids),
  ];
}

/** Seals the open round: one transaction in the log, then box and keys leave nothing behind. */
export const seal = (at: Installation, id: string, by?: string): Promise<void> =>
  at.rounds.take(() => sealInTurn(at, id, by));

async function sealInTurn(at: Installation, id: string, by?: string): Promise<void> {
  const { state: rounds, version } = await fold(at.store, catalogue, roundDecider, roundStream);
  const day = at.today();
  const quarter = quarterOf(day, (await pulseNow(at)).yearStart);
  const command: RoundCommand = { do: 'seal', round: id, day, quarter };
  const end = roundDecider.decide(rounds, command);
  const { opened, label } = roundNamed(rounds, id);
  if (opened === null) throw new Error(`${label} is open, yet was never opened`);
  if ((await at.letterbox.round()) !== id) throw boxLost(label);
  // Shut before anything is read: nobody takes an envelope or posts a ballot in between.
  await shutDesk(at);
  try {
    const ballots = inOrder(await at.letterbox.shut());
    const round = {
      ...{ round: id, label, sealedOn: day, quarter, imported: false },
      ...{ threshold: opened.threshold, statements: opened.statements },
      priorities: opened.priorities.map((choice) => choice.priority),
    };
    const roster = await rosterOf(at, opened, quarter);
    const kept = new Set(enough(ballots, round.threshold));
    const leaves = await promised(at, round, ballots, kept);
    const recorded = sealed(at, round, roster, ballots, leaves);
    const taken = await takenOf(at, id, roster);
    const ending = appendOf(roundStream, version, signed(end, by), newId(at));
    const guard = at.letterbox.guard?.();
    await at.store.append([...recorded, taken, ending], day, { head: true, guard });
  } catch (error) {
    // A commit whose answer was lost is one all the same.
    if (roundNamed(await roundsNow(at), id).status !== 'sealed') {
      await reopen(at, opened);
      throw isBoxLocked(error) ? boxLost(label) : error;
    }
  }
  await finish(at, id);
  await at.projections.catchUp();
}

const boxLost = (label: string): Refusal =>
  new Refusal('box-lost', `The box of ${label} is not here; void the round.`);

/** Takes envelopes and ballots again after a sealing that did not come about. */
async function reopen(at: Installation, opened: RoundOpened): Promise<void> {
  await at.letterbox.reopen();
  const secrets = at.keys.read(opened.round);
  if (secrets !== null) await openDesk(at, opened, secrets);
}

/** The ballots of a box by the hash of their keys: an order that says nothing. */
function inOrder(records: readonly string[]): readonly Boxed[] {
  const keyed = records.map((record) => {
    const ballot = JSON.parse(record) as Boxed;
    return { key: keyHash(Buffer.from(ballot.data.envelope.key, 'base64url')), ballot };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ ballot }) => ballot);
}

/** Who took part, as far as the figures rest on it: with it the log alone tells them again. */
async function takenOf(at: Installation, round: string, roster: readonly Asked[]): Promise<Append> {
  const took = (await at.directory.asked(round)).filter((entry) => entry.took === 1);
  const teams = roster.map(({ team, changed, stayed }) => {
    const people = took.filter((entry) => entry.team === team).map(({ person }) => person);
    return { team, people: people.sort(), changed, stayed: [...stayed] };
  });
  const taken = [{ type: 'EnvelopesTaken', data: { round, teams } }];
  return appendOf(envelopesStream(round), 0, taken, newId(at));
}

/** Voids a round: its ballots are destroyed, and it never has figures. */
export const voidRound = (
  at: Installation,
  id: string,
  reason: string,
  by?: string,
): Promise<void> => at.rounds.take(() => voidInTurn(at, id, reason, by));
