// Five years of fortnightly rounds as events: teams, rounds, ballots and the figures they made.
import { randomBytes } from 'node:crypto';
import type { Ballot, PriorityBallot } from '../../events/ballot.ts';
import { ballotStream } from '../../events/ballot.ts';
import { figuresStream } from '../../events/catalogue.ts';
import { addDays, quarterOf } from '../../events/day.ts';
import { currentStatementKeys } from '../../events/dimension.ts';
import type { Score } from '../../events/dimension.ts';
import { publishFigures } from '../../events/figures.ts';
import { appendOf } from '../../events/kernel/decider.ts';
import type { Append, EventStore } from '../../events/kernel/store.ts';
import { firstPriorities } from '../../events/priority.ts';
import { roundStream } from '../../events/round.ts';
import { teamStream } from '../../events/team.ts';
import type { Company } from './company.ts';

/** Rounds in five years, one a fortnight. */
export const roundsInFiveYears = 130;
const firstDay = '2021-11-22';

export const newId = (): string => randomBytes(16).toString('hex');
const statements = currentStatementKeys();
const priorities = firstPriorities.map((choice) => choice.priority);

export async function recordTeams(store: EventStore, { teams }: Company): Promise<void> {
  const added = teams.map(({ team, name }) => ({
    type: 'TeamAdded',
    data: { team, name, site: null },
  }));
  const rated = teams.map(({ team, rates }) => ({ type: 'RatedTeamsSet', data: { team, rates } }));
  await store.append([appendOf(teamStream, 0, [...added, ...rated], newId)], firstDay);
}

export const scheduled = (round: string, opensOn: string, version: number): Append =>
  appendOf(
    roundStream,
    version,
    [
      {
        type: 'RoundScheduled',
        data: { round, label: `Round ${round}`, opensOn, sealsOn: addDays(opensOn, 4) },
      },
    ],
    newId,
  );

/** Small and repeatable; nothing here needs to be unguessable. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** What is recorded of each round beside its figures. */
export interface Recording {
  readonly ballotsPerDirection: number;
  readonly prioritiesPerRound: number;
  /** Whether ballots enter the log too, or are only counted. */
  readonly keepBallots: boolean;
}

function ballotsOf({ teams }: Company, n: number, recording: Recording) {
  const roll = dice(n + 1);
  const score = () => (roll(5) + 1) as Score;
  const ballots: Ballot[] = teams.flatMap(({ team, rates }) =>
    rates.flatMap((toward) =>
      Array.from({ length: recording.ballotsPerDirection }, () => ({
        from: team,
        toward,
        scores: { trust: score(), goals: score(), blame: score(), load: score() },
      })),
    ),
  );
  const first: PriorityBallot[] = Array.from({ length: recording.prioritiesPerRound }, (_, i) => ({
    from: teams[i % teams.length]?.team ?? '',
    priority: priorities[roll(priorities.length)] ?? '',
  }));
  return { ballots, first };
}

/** Appends five years of sealed rounds, through the store like every other event. */
export async function recordYears(
  store: EventStore,
  company: Company,
  recording: Recording,
): Promise<void> {
  const asked = company.teams.map(({ team, rates }) => ({ team, people: 30, rates: [...rates] }));
  for (let n = 1; n <= roundsInFiveYears; n += 1) {
    const round = String(n);
    const opensOn = addDays(firstDay, (n - 1) * 14);
    const sealedOn = addDays(opensOn, 4);
    const quarter = quarterOf(sealedOn, 1);
    const { ballots, first } = ballotsOf(company, n, recording);
    const figures = publishFigures(
      {
        round,
        label: `Round ${round}`,
        sealedOn,
        quarter,
        imported: false,
        threshold: 5,
        statements,
        priorities,
      },
      asked.map((each) => ({ ...each, tookPart: 24, changed: 0, stayed: [] })),
      ballots,
      first,
    );
    const opened = {
      round,
      day: opensOn,
      threshold: 5,
      asked,
      statements,
      priorities: [...firstPriorities],
    };
    const counted = [
      ...ballots.map((data) => ({ type: 'BallotCounted', data: { round, ...data } })),
      ...first.map((data) => ({ type: 'PriorityCounted', data: { round, ...data } })),
    ];
    const version = (n - 1) * 3;
    await store.append(
      [
        scheduled(round, opensOn, version),
        appendOf(roundStream, version + 1, [{ type: 'RoundOpened', data: opened }], newId),
        ...(recording.keepBallots ? [appendOf(ballotStream(round), 0, counted, newId)] : []),
        appendOf(figuresStream(round), 0, [{ type: 'FiguresPublished', data: figures }], newId),
        appendOf(
          roundStream,
          version + 2,
          [{ type: 'RoundSealed', data: { round, day: sealedOn, quarter } }],
          newId,
        ),
      ],
      sealedOn,
    );
  }
}
