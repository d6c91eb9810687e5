// The sample company: the same from the same seed, good to import, its story readable.
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { addDays, quarterOf } from '../../events/day.ts';
import { dimensions, friction } from '../../events/dimension.ts';
import type { Dimension, Scores } from '../../events/dimension.ts';
import { importPastRounds } from '../../events/import.ts';
import { firstPriorities } from '../../events/priority.ts';
import { sampleAnswers, sampleDays, sampleHistory } from '../../events/sample-company.ts';
import { samplePeople } from '../../events/sample-people.ts';
import { firstTeams } from '../../events/team.ts';

const today = '2026-11-21';

interface Round {
  readonly day: string;
  readonly ballots: readonly { from: string; toward: string; scores: Scores }[];
}

async function* text(lines: Iterable<string>) {
  for (const line of lines) yield await Promise.resolve(line);
}

/** Every round of a seed: the history through the import, and the last one. */
async function roundsOf(seed: number, on = today): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  const imported = await importPastRounds(
    text(sampleHistory(seed, on)),
    {
      teams: () => firstTeams.map((name) => ({ team: name, name })),
      fingerprintOf: () => null,
      addTeam: () => Promise.reject(new Error('no team is missing')),
      takeRound: ({ sealedOn, ballots }) =>
        Promise.resolve(void rounds.push({ day: sealedOn, ballots: [...ballots] })),
    },
    {
      today: on,
      addTeams: false,
      skipBad: false,
      stayed: 90,
      key: new Uint8Array(32),
      openStaging: () => new Database(''),
      onBad: (line, reason) => expect.unreachable(`line ${line}: ${reason}`),
    },
  );
  expect(imported).toMatchObject({ accepted: true, bad: 0, ignored: [] });
  const people = samplePeople(seed);
  const ballots = sampleAnswers(seed, on).flatMap((answers) =>
    answers.ballots.map((ballot) => ({ from: people[answers.person]?.team ?? '', ...ballot })),
  );
  return [...rounds, { day: sampleDays(on).at(-1) ?? on, ballots }];
}

const quartersOf = (rounds: readonly Round[]) => [
  ...new Set(rounds.map(({ day }) => quarterOf(day, 1))),
];

/** The mean friction of a direction, quarter by quarter: of one dimension, or of all four. */
function courseOf(
  rounds: readonly Round[],
  from: string,
  toward: string,
  asked: readonly Dimension[] = dimensions,
): readonly number[] {
  return quartersOf(rounds).map((quarter) => {
    const points = rounds
      .filter(({ day }) => quarterOf(day, 1) === quarter)
      .flatMap(({ ballots }) => ballots)
      .filter((ballot) => ballot.from === from && ballot.toward === toward)
      .flatMap(({ scores }) =>
        asked.flatMap((dimension) => {
          const score = scores[dimension];
          return score === null ? [] : [friction(dimension, score)];
        }),
      );
    return points.reduce((sum, each) => sum + each, 0) / points.length;
  });
}

/** How far a course moves from one quarter to another, counted from 0. */
const moved = (course: readonly number[], one: number, other: number): number =>
  (course[other] ?? NaN) - (course[one] ?? NaN);

describe('people', () => {
  const people = samplePeople(7);

  test('are 164 in four teams, with roles', () => {
    const size = (team: string) => people.filter((person) => person.team === team).length;
    expect(firstTeams.map(size)).toEqual([24, 78, 34, 28]);
    const having = (role: string) => people.filter((person) => person.role === role).length;
    expect(having('admin')).toBe(1);
    expect(having('leadership')).toBe(3);
    expect(having('manager')).toBe(10);
  });

  test('have names and addresses of their own, at example.org', () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(164);
    expect(new Set(people.map(({ email }) => email)).size).toBe(164);
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+@example\.org$/);
  });
});

describe('rounds', () => {
  test.each(['2026-11-21', '2026-01-01', '2028-02-29'])(
    'are fortnightly, reach over nine quarters and end before %s',
    (on) => {
      const days = sampleDays(on);
      expect(days.at(-1)).toBe(addDays(on, -1));
      expect(new Set(days.map((day) => quarterOf(day, 1))).size).toBe(9);
      for (const [i, day] of days.slice(1).entries()) expect(day).toBe(addDays(days[i] ?? '', 14));
    },
  );

  test('are the same from the same seed, and others from another', () => {
    const history = (seed: number) => [...sampleHistory(seed, today)].join('');
    expect(history(7)).toBe(history(7));
    expect(history(7)).not.toBe(history(8));
    expect(sampleAnswers(7, today)).toEqual(sampleAnswers(7, today));
  });

  test('are answered by four in five, by about half of sales', () => {
    const people = samplePeople(7);
    const answers = sampleAnswers(7, today);
    const took = (team: string) => answers.filter(({ person }) => people[person]?.team === team);
    expect(took('Engineering').length / 78).toBeGreaterThan(0.7);
    expect(took('Sales').length / 28).toBeLessThan(0.8);
    expect(took('Sales').length / 28).toBeGreaterThan(0.3);
  });

  test('hold answers that the live round takes', () => {
    const people = samplePeople(7);
    for (const { person, ballots, priority } of sampleAnswers(7, today)) {
      const toward = ballots.map((ballot) => ballot.toward);
      expect(new Set(toward).size).toBe(toward.length);
      expect(toward.length).toBeLessThanOrEqual(3);
      expect(toward).not.toContain(people[person]?.team);
      expect(firstPriorities.map((choice) => choice.priority)).toContain(priority);
      for (const { scores } of ballots) {
        expect(dimensions.some((dimension) => scores[dimension] !== null)).toBe(true);
      }
    }
  });
});

describe.each([
  [1, '2026-11-21'],
  [7, '2026-11-21'],
  [42, '2026-07-09'],
])('the story of seed %i before %s', async (seed, on) => {
  const rounds = await roundsOf(seed, on);

  test('comes in whole', () => {
    expect(rounds.map(({ day }) => day)).toEqual(sampleDays(on));
  });

  test.each([
    ['Product', 'Engineering'],
    ['Engineering', 'Product'],
  ])('%s toward %s grows worse until two quarters ago, then mends', (from, toward) => {
    const course = courseOf(rounds, from, toward);
    expect(moved(course, 0, 6)).toBeGreaterThan(12);
    expect(moved(course, 6, 8)).toBeLessThan(-10);
    expect(course.at(6)).toBeGreaterThan(52);
    expect(courseOf(rounds, from, toward, ['goals']).at(6)).toBeGreaterThan(course.at(6) ?? NaN);
  });

  test('sales load support until a stop rule ends it three quarters ago', () => {
    const load = courseOf(rounds, 'Support', 'Sales', ['load']);
    expect(moved(load, 0, 4)).toBeGreaterThan(15);
    expect(moved(load, 4, 7)).toBeLessThan(-15);
    expect(Math.abs(moved(courseOf(rounds, 'Sales', 'Support'), 0, 7))).toBeLessThan(12);
  });

  test('engineering toward support grows worse lately', () => {
    const course = courseOf(rounds, 'Engineering', 'Support');
    expect(Math.abs(moved(course, 0, 6))).toBeLessThan(8);
    expect(moved(course, 6, 8)).toBeGreaterThan(5);
  });

  test('sales toward engineering has become too small to be shown', () => {
    const counts = rounds.map(
      ({ ballots }) =>
        ballots.filter(({ from, toward }) => from === 'Sales' && toward === 'Engineering').length,
    );
    expect(counts.slice(0, 20).filter((ballots) => ballots >= 5).length).toBeGreaterThan(18);
    expect(counts.slice(-20).every((ballots) => ballots < 5)).toBe(true);
  });
});
