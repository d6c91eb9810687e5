/** The sample company: what its people answered in nine quarters of rounds, all from one seed. */
import { addDays, quarterBefore, quarterOf } from './day.ts';
import type { Day } from './day.ts';
import { dimensions } from './dimension.ts';
import type { Dimension, Score, Scores } from './dimension.ts';
import { columnNames } from './past-answer.ts';
import { priorityWeights, samplePeople } from './sample-people.ts';
import type { SamplePerson } from './sample-people.ts';
import { directions, frictionAt, quartersTold, takesPart } from './sample-story.ts';
import { Seeded } from './seeded.ts';

/** What one person answers in one round. */
export interface SampleAnswers {
  /** The person's place in `samplePeople`. */
  readonly person: number;
  readonly ballots: readonly { readonly toward: string; readonly scores: Scores }[];
  readonly priority: string;
}

/** Days between two rounds. */
const cadence = 14;
/** How much of a ballot's deviation stays with the person from round to round. */
const lasting = 0.6;
/** Deviations of a ballot and of one answer in it, in steps of the scale. */
const deviation = { ballot: 0.75, answer: 0.75 };
/** How often somebody's place is taken by somebody new, per quarter. */
const leaves = 0.05;
const cannotSay = 0.04;

/** The days on which the rounds were sealed, oldest first, up to the day before `today`. */
export function sampleDays(today: Day): readonly Day[] {
  const last = addDays(today, -1);
  const first = quarterBefore(quarterOf(last, 1), quartersTold - 1);
  const days: Day[] = [];
  for (let day = last; quarterOf(day, 1) >= first; day = addDays(day, -cadence)) days.unshift(day);
  return days;
}

/** Where a day stands in the story: it counts quarters, and the last round lies in the ninth. */
export const momentOf = (day: Day, today: Day): number => {
  const begins = quarterNumber(addDays(today, -1)) - quartersTold + 1;
  return quarterNumber(day) - begins + partOfQuarter(day);
};

/** The history as lines of CSV, header first, for every round but the last. */
export function* sampleHistory(seed: number, today: Day): Generator<string> {
  yield `${columnNames.join(',')}\n`;
  const people = samplePeople(seed);
  const rounds = simulate(seed, today, people);
  const past = sampleDays(today).length - 1;
  for (const [place, day] of sampleDays(today).slice(0, past).entries()) {
    const answers = rounds.next();
    if (answers.done) return;
    for (const { person, ballots } of answers.value) {
      const from = people[person]?.team ?? '';
      for (const { toward, scores } of ballots) {
        const written = dimensions.map((dimension) => scores[dimension] ?? '');
        yield `${[`Round ${place + 1}`, day, from, toward, ...written].join(',')}\n`;
      }
    }
  }
}

/** What everybody who takes part answers in the last round. */
export function sampleAnswers(seed: number, today: Day): readonly SampleAnswers[] {
  let last: readonly SampleAnswers[] = [];
  for (const answers of simulate(seed, today, samplePeople(seed))) last = answers;
  return last;
}

/** What lasts of a person: moods and ties toward each team. */
interface Temper {
  /** From the standard normal distribution, by direction. */
  readonly moods: readonly number[];
  /** 0 to 1, by direction: below the share that works with the other team, this person does. */
  readonly ties: readonly number[];
}

function temperOf(chance: Seeded): Temper {
  const mood = chance.normal();
  return {
    moods: directions.map(() => (mood + chance.normal()) / Math.SQRT2),
    ties: directions.map(() => chance.next()),
  };
}

/** The answers of each round in turn. */
function* simulate(
  seed: number,
  today: Day,
  people: readonly SamplePerson[],
): Generator<readonly SampleAnswers[], void> {
  const chance = new Seeded(seed + 1);
  const days = sampleDays(today);
  const tempers = people.map(() => temperOf(chance));
  let quarter = 0;
  for (const day of days) {
    const moment = momentOf(day, today);
    if (Math.floor(moment) > quarter) {
      quarter = Math.floor(moment);
      for (const i of people.keys()) if (chance.happens(leaves)) tempers[i] = temperOf(chance);
    }
    const answers: SampleAnswers[] = [];
    for (const [person, { team }] of people.entries()) {
      const temper = tempers[person];
      if (temper === undefined || !chance.happens(takesPart[team])) continue;
      const placeInTeam = person - people.findIndex((other) => other.team === team);
      const ballots = ballotsOf(team, placeInTeam, temper, moment, chance);
      answers.push({ person, ballots, priority: weighted(priorityWeights[team], chance) });
    }
    yield answers;
  }
}

/** Calendar quarters since year 0, and how much of its quarter is over on a day. */
const quarterNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
const partOfQuarter = (day: Day): number =>
  (((Number(day.slice(5, 7)) - 1) % 3) + (Number(day.slice(8)) - 1) / 31) / 3;

function ballotsOf(
  team: string,
  placeInTeam: number,
  { moods, ties }: Temper,
  moment: number,
  chance: Seeded,
): SampleAnswers['ballots'] {
  return directions.flatMap((direction, i) => {
    const { from, toward, works, dwindles } = direction;
    if (from !== team || (ties[i] ?? 1) >= works) return [];
    if (dwindles && moment >= dwindles.moment && placeInTeam >= dwindles.people) return [];
    const mood =
      deviation.ballot *
      (Math.sqrt(lasting) * (moods[i] ?? 0) + Math.sqrt(1 - lasting) * chance.normal());
    const scores = Object.fromEntries(
      dimensions.map((dimension) => {
        if (chance.happens(cannotSay)) return [dimension, null];
        const rub = 1 + frictionAt(direction, dimension, moment) / 25 + mood;
        return [dimension, scoreFor(dimension, rub + deviation.answer * chance.normal())];
      }),
    ) as Record<Dimension, Score | null>;
    const answered = dimensions.some((dimension) => scores[dimension] !== null);
    return answered ? [{ toward, scores }] : [];
  });
}

/** The score nearest to friction on a scale of 1 to 5; trust and goals count the other way. */
function scoreFor(dimension: Dimension, rub: number): Score {
  const rounded = Math.min(5, Math.max(1, Math.round(rub)));
  return (dimension === 'trust' || dimension === 'goals' ? 6 - rounded : rounded) as Score;
}

function weighted(weights: Readonly<Record<string, number>>, chance: Seeded): string {
  const choices = Object.entries(weights);
  let left = chance.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  return choices.find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'dont-know';
}
