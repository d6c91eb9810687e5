// Simulated companies: people with moods of their own answer, and the product publishes.
import type { Ballot } from '../../events/ballot.ts';
import { normalBelow } from '../../events/certainty.ts';
import { dimensions } from '../../events/dimension.ts';
import type { Dimension, Score } from '../../events/dimension.ts';
import { publishFigures } from '../../events/figures.ts';
import type { Asked, FiguresPublished } from '../../events/figures.ts';
import type { Chance } from './chance.ts';
import type { Setting } from './setting.ts';

/** In the order in which they are published. */
const teams = ['engineering', 'product', 'sales', 'support'] as const;
const others = (team: string) => teams.filter((other) => other !== team);
export const directions = teams.flatMap((from) => others(from).map((toward) => [from, toward]));
export const quarterNames = ['2026-Q2', '2026-Q3'] as const;
/** The direction whose friction falls, where one does and no other is named. */
export const falling = 2;

const statements = { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' };
/** On the scale of the answers, 1 to 5: how far moods differ, and single answers of one mood. */
const spread = { mood: 0.75, answer: 0.75 };
/** Points of friction between one answer and the next. */
const perAnswer = 25;

/** One quarter as published, with the truth behind it. */
export interface SimulatedQuarter {
  readonly rounds: readonly FiguresPublished[];
  /** By round, then by direction: the mean index of all people like those asked, in that round. */
  readonly roundTruths: readonly (readonly number[])[];
  /** By direction: the mean of the same over the rounds. */
  readonly truths: readonly number[];
}

/** The mean index, in points, of all people like those asked, where friction is at `level` points. */
export const truthAt = (level: number): number => {
  const middle = 1 + level / perAnswer;
  const deviation = Math.hypot(spread.mood, spread.answer);
  const over = [1.5, 2.5, 3.5, 4.5].map((edge) => normalBelow((middle - edge) / deviation));
  return over.reduce((sum, each) => sum + each, 0) * perAnswer;
};

/** The level at which the mean index is `index` points, by halving; over 0, where an index can be. */
const levelAt = (index: number): number => {
  let [low, high] = [-200, 300];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (truthAt(middle) < Math.max(0.1, index)) low = middle;
    else high = middle;
  }
  return low;
};

/** What is tapped by who feels so; where agreement is good, the most friction is the lowest score. */
const tapped = (dimension: Dimension, felt: number): Score => {
  const rub = Math.min(5, Math.max(1, Math.round(felt)));
  return (dimension === 'trust' || dimension === 'goals' ? 6 - rub : rub) as Score;
};

/** A company over two quarters; its people stay or leave between them. */
export class Company {
  readonly #setting: Setting;
  readonly #chance: Chance;
  readonly #levels: readonly number[];
  /** The lasting mood of each person toward each other team, by direction. */
  readonly #moods: number[][];
  readonly before: SimulatedQuarter;
  /** People who left each team after the first quarter; as many came. */
  readonly #left: readonly number[];

  constructor(setting: Setting, chance: Chance) {
    this.#setting = setting;
    this.#chance = chance;
    this.#levels = directions.map(() => 45 + 8 * chance.normal());
    this.#moods = directions.map(() =>
      Array.from({ length: setting.ballots }, () => chance.normal()),
    );
    this.before = this.#quarter(0, this.#levels);
    this.#left = this.#replace();
  }

  /** The second quarter, with one direction's index lower by `fall`; drawn anew at each call. */
  after(fall = 0, fallen = falling): SimulatedQuarter {
    const levels = this.#levels.map((level, at) => {
      return at === fallen && fall > 0 ? levelAt(truthAt(level) - fall) : level;
    });
    return this.#quarter(1, levels);
  }

  #replace(): readonly number[] {
    const { leave, ballots } = this.#setting;
    return teams.map((_, team) => {
      let left = 0;
      for (let i = 0; i < ballots; i += 1) {
        if (this.#chance.next() >= leave) continue;
        left += 1;
        for (const moods of this.#moods.slice(3 * team, 3 * team + 3)) {
          moods[i] = this.#chance.normal();
        }
      }
      return left;
    });
  }

  #quarter(at: 0 | 1, levels: readonly number[]): SimulatedQuarter {
    const { rounds } = this.#setting;
    const felt = Array.from({ length: rounds }, () => this.#shaken(levels));
    const still = levels.map(truthAt);
    const roundTruths = felt.map((each) => (each === levels ? still : each.map(truthAt)));
    return {
      rounds: felt.map((each, round) => {
        const number = String(at * rounds + round + 1);
        const about = {
          round: number,
          label: `Round ${number}`,
          sealedOn: at === 0 ? '2026-05-01' : '2026-08-01',
          quarter: quarterNames[at],
          imported: false,
          threshold: 5,
          statements,
          priorities: [],
        };
        return publishFigures(about, this.#asked(at, round), this.#ballots(each), []);
      }),
      roundTruths,
      truths: levels.map((_, at) => {
        return roundTruths.reduce((sum, round) => sum + (round[at] ?? NaN), 0) / rounds;
      }),
    };
  }

  /** The levels as they are in one round, with whatever hits it. */
  #shaken(levels: readonly number[]): readonly number[] {
    const { wobble, wobbles } = this.#setting;
    if (wobble === 0) return levels;
    const all = this.#chance.normal();
    return levels.map((level) => {
      return level + wobble * (wobbles === 'together' ? all : this.#chance.normal());
    });
  }

  #asked(at: 0 | 1, round: number): readonly Asked[] {
    const { ballots } = this.#setting;
    return teams.map((team, i) => {
      const left = at === 0 ? 0 : (this.#left[i] ?? 0);
      const share = (100 * (ballots - left)) / ballots;
      return {
        team,
        people: ballots,
        tookPart: ballots,
        changed: round === 0 ? 2 * left : 0,
        stayed: at === 0 ? [] : [{ quarter: quarterNames[0], share }],
        rates: others(team),
      };
    });
  }

  *#ballots(levels: readonly number[]): Iterable<Ballot> {
    const [stays, passes] = [
      Math.sqrt(this.#setting.lasting),
      Math.sqrt(1 - this.#setting.lasting),
    ];
    for (const [at, [from = '', toward = '']] of directions.entries()) {
      const level = 1 + (levels[at] ?? 0) / perAnswer;
      // One object for all of them: each is added up before the next is asked for.
      const scores: Record<Dimension, Score | null> = { trust: 1, goals: 1, blame: 1, load: 1 };
      const ballot = { from, toward, scores };
      for (const lasting of this.#moods[at] ?? []) {
        const mood = stays * lasting + passes * this.#chance.normal();
        for (const dimension of dimensions) {
          const felt = level + spread.mood * mood + spread.answer * this.#chance.normal();
          scores[dimension] = tapped(dimension, felt);
        }
        yield ballot;
      }
    }
  }
}
