/** Sealing: a round's ballots enter the log together, and its figures are published once. */
import { ballotStream } from './ballot.ts';
import type { BallotEvent } from './ballot.ts';
import { catalogue, figuresStream } from './catalogue.ts';
import { quarterOf } from './day.ts';
import type { Day, Quarter } from './day.ts';
import { publishFigures } from './figures.ts';
import type { Asked, PublishedRound } from './figures.ts';
import { newId, pulseNow, randomHex } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf, fold } from './kernel/decider.ts';
import type { Append } from './kernel/store.ts';
import { Refusal } from './refusal.ts';
import { roundDecider, roundNamed, roundStream } from './round.ts';
import type { RoundCommand } from './round.ts';
import { rosterOf } from './roster.ts';

type Counted = BallotEvent & { readonly type: 'BallotCounted' };
type Prioritized = BallotEvent & { readonly type: 'PriorityCounted' };

/** Ballots by what hides them: a direction's, or a team's priorities. */
const crowdOf = (ballot: BallotEvent): string =>
  ballot.type === 'BallotCounted' ? `${ballot.data.from} ${ballot.data.toward}` : ballot.data.from;

/** The ballots that may enter the log: of every crowd at least `threshold`, else none of it. */
export function enough(ballots: readonly BallotEvent[], threshold: number): BallotEvent[] {
  const crowds = new Map<string, number>();
  for (const ballot of ballots) {
    crowds.set(crowdOf(ballot), (crowds.get(crowdOf(ballot)) ?? 0) + 1);
  }
  return ballots.filter((ballot) => (crowds.get(crowdOf(ballot)) ?? 0) >= threshold);
}

/** An order that says nothing: by a random key each. */
function shuffled(at: Installation, ballots: readonly BallotEvent[]): BallotEvent[] {
  const keyed = ballots.map((ballot) => ({ key: randomHex(at.random, 16), ballot }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ ballot }) => ballot);
}

/** What sealing and importing record together: ballots, figures, and the end of the round. */
export function sealed(
  at: Installation,
  round: PublishedRound,
  asked: readonly Asked[],
  ballots: readonly BallotEvent[],
): readonly Append[] {
  const counted = ballots.filter((ballot): ballot is Counted => ballot.type === 'BallotCounted');
  const priorities = ballots.filter(
    (ballot): ballot is Prioritized => ballot.type === 'PriorityCounted',
  );
  const figures = publishFigures(
    round,
    asked,
    counted.map(({ data }) => data),
    priorities.map(({ data }) => data),
  );
  const kept = shuffled(at, enough(ballots, round.threshold));
  const ids = newId(at);
  const published = [{ type: 'FiguresPublished', data: figures }];
  return [
    ...(kept.length > 0 ? [appendOf(ballotStream(round.round), 0, kept, ids)] : []),
    appendOf(figuresStream(round.round), 0, published, ids),
  ];
}

/** Seals the open round: one transaction in the log, then the box leaves nothing behind. */
export const seal = (at: Installation, id: string): Promise<void> =>
  at.rounds.take(() => sealInTurn(at, id));

async function sealInTurn(at: Installation, id: string): Promise<void> {
  const { state: rounds, version } = await fold(at.store, catalogue, roundDecider, roundStream);
  const day = at.today();
  const quarter = quarterOf(day, (await pulseNow(at)).yearStart);
  const command: RoundCommand = { do: 'seal', round: id, day, quarter };
  const end = roundDecider.decide(rounds, command);
  const { opened, label } = roundNamed(rounds, id);
  if (opened === null) throw new Error(`${label} is open, yet was never opened`);
  if ((await at.letterbox.round()) !== id) {
    throw new Refusal('box-lost', `The box of ${label} is not here; void the round.`);
  }
  const inside = await at.letterbox.shut();
  try {
    const ballots = inside.map((ballot) => JSON.parse(ballot) as BallotEvent);
    const round = {
      ...publishedRound(id, label, day, quarter),
      threshold: opened.threshold,
      statements: opened.statements,
      priorities: opened.priorities.map((choice) => choice.priority),
    };
    const asked = await rosterOf(at, opened, quarter);
    const ending = appendOf(roundStream, version, end, newId(at));
    await at.store.append([...sealed(at, round, asked, ballots), ending], day);
  } catch (error) {
    await at.letterbox.reopen();
    throw error;
  }
  await at.letterbox.clear();
  await at.projections.catchUp();
}

const publishedRound = (round: string, label: string, sealedOn: Day, quarter: Quarter) => ({
  round,
  label,
  sealedOn,
  quarter,
  imported: false,
});

/** Voids a round: its ballots are destroyed, and it never has figures. */
export const voidRound = (at: Installation, id: string, reason: string): Promise<void> =>
  at.rounds.take(() => voidInTurn(at, id, reason));

async function voidInTurn(at: Installation, id: string, reason: string): Promise<void> {
  const { state, version } = await fold(at.store, catalogue, roundDecider, roundStream);
  const day = at.today();
  const events = roundDecider.decide(state, { do: 'void', round: id, day, reason });
  await at.store.append([appendOf(roundStream, version, events, newId(at))], day);
  if ((await at.letterbox.round()) === id) await at.letterbox.clear();
  await at.projections.catchUp();
}
