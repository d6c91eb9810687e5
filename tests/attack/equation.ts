// Every figure that the API returns, as an attacker writes it down: which directions it is made of.
import { dimensions, figureNames } from '../../events/dimension.ts';
import type { Send } from '../support/wire.ts';
import { told } from '../support/wire.ts';
import type { Form } from './rank.ts';

/** A figure that was told, times `times`, is the sum of `form`. */
export interface Told {
  readonly where: string;
  readonly form: Form;
  readonly times: number;
  readonly value: number;
}

/** A direction's figure in one round: what the attacker does not know. */
export const unknown = (figure: string, round: string, from: string, toward: string): string =>
  `${figure} of round ${round}, ${from} about ${toward}`;

interface Reading {
  readonly shown: boolean;
  readonly value?: number;
  readonly rounds?: number;
}
type Figures<R> = Readonly<Record<string, R>>;
interface Direction<R> {
  readonly from: string;
  readonly toward: string;
  readonly figures: Figures<R>;
}
interface Axis {
  readonly round: string;
  readonly quarter: string;
}
interface Pairing extends Reading {
  readonly teams: readonly [string, string];
  readonly gap?: { readonly value: number };
}
interface Compared {
  readonly now: Reading;
  readonly before: Reading | null;
}
interface Priorities {
  readonly team: string;
  readonly shares: readonly { readonly priority: string; readonly share: number }[] | null;
}
type Teams = readonly [string, string];

const both = (figure: string, round: string, [a, b]: Teams) => [
  unknown(figure, round, a, b),
  unknown(figure, round, b, a),
];
const once = (names: readonly string[]): Form => new Map(names.map((name) => [name, 1]));

/** Reads every route that tells readings, with the eyes of one who may see them all. */
export class Reader {
  readonly figures: Told[] = [];
  readonly #send: Send;
  readonly #as: string;
  /** Directions shown, by name; found first, since means are taken over what is shown. */
  readonly shown = new Map<string, number>();

  constructor(send: Send, as: string) {
    this.#send = send;
    this.#as = as;
  }

  ask<T>(path: string): Promise<T> {
    return told<T>(this.#send('GET', path, undefined, this.#as));
  }

  #note(where: string, names: readonly string[], value: number | null | undefined, times = 1) {
    if (value !== null && value !== undefined) {
      this.figures.push({ where, form: once(names), times, value });
    }
  }

  async everything(rounds: readonly string[], pairs: readonly Teams[]): Promise<void> {
    for (const round of rounds) await this.#friction(round);
    for (const pair of pairs) for (const round of rounds) await this.#trend(pair, round);
    await this.#trends();
    await this.#quarters();
    await this.#company();
    await this.#exported();
  }

  /** A team's shares of the priority question; null where no pairing of it tells them. */
  async shares(round: string, team: string, teams: readonly string[]) {
    const found: ReadonlyMap<string, number>[] = [];
    for (const other of teams.filter((each) => each !== team)) {
      const path = `/api/pairings/${[team, other].sort().join('/')}/trend?round=${round}`;
      const { priorities } = await this.ask<{ priorities: readonly Priorities[] }>(path);
      const { shares } = priorities.find((each) => each.team === team) ?? { shares: null };
      if (shares !== null) found.push(new Map(shares.map((each) => [each.priority, each.share])));
    }
    return found[0] ?? null;
  }

  async #friction(round: string): Promise<void> {
    const path = `/api/friction?round=${round}`;
    const { directions, pairings } = await this.ask<{
      directions: readonly Direction<Reading>[];
      pairings: readonly Pairing[];
    }>(path);
    for (const { from, toward, figures } of directions) {
      for (const figure of figureNames) {
        const name = unknown(figure, round, from, toward);
        const reading = figures[figure];
        this.#note(path, [name], reading?.value);
        if (reading?.value !== undefined) this.shown.set(name, reading.value);
      }
    }
    for (const { teams, value, gap } of pairings) {
      const [there = '', back = ''] = both('index', round, teams);
      this.#note(path, [there, back], value, 2);
      if (gap === undefined) continue;
      const form = new Map([
        [there, 1],
        [back, -1],
      ]);
      this.figures.push({ where: `${path}, gap`, form, times: 1, value: gap.value });
    }
  }

  async #trend(pair: Teams, until: string): Promise<void> {
    const path = `/api/pairings/${pair.join('/')}/trend?round=${until}`;
    const { rounds, directions, pairing, quarters } = await this.ask<{
      rounds: readonly Axis[];
      directions: readonly Direction<readonly Reading[]>[];
      pairing: readonly Reading[];
      quarters: readonly { readonly quarter: string; readonly index: Reading }[];
    }>(path);
    for (const [i, { round }] of rounds.entries()) {
      for (const { from, toward, figures } of directions) {
        for (const figure of figureNames) {
          this.#note(path, [unknown(figure, round, from, toward)], figures[figure]?.[i]?.value);
        }
      }
      this.#note(path, both('index', round, pair), pairing[i]?.value, 2);
    }
    for (const { quarter, index } of quarters) this.#mean(path, rounds, quarter, pair, index);
  }

  /** A quarter's figure: the mean over its rounds in which both directions, or the one, stand. */
  #mean(
    where: string,
    rounds: readonly Axis[],
    quarter: string,
    pair: Teams,
    told: Reading | null,
    figure = 'index',
    oneWay = false,
  ): void {
    if (told?.value === undefined) return;
    const ways = (round: string) =>
      oneWay ? [unknown(figure, round, ...pair)] : both(figure, round, pair);
    const names = rounds
      .filter((each) => each.quarter === quarter)
      .map(({ round }) => ways(round))
      .filter((all) => all.every((name) => this.shown.has(name)));
    if (names.length !== told.rounds) throw new Error(`${where}: not the mean of what is shown`);
    this.#note(where, names.flat(), told.value, names.flat().length);
  }

  async #trends(): Promise<void> {
    const { rounds, pairings } = await this.ask<{
      rounds: readonly Axis[];
      pairings: readonly { readonly teams: Teams; readonly trend: readonly (number | null)[] }[];
    }>('/api/trends');
    for (const { teams, trend } of pairings) {
      for (const [i, { round }] of rounds.entries()) {
        this.#note('/api/trends', both('index', round, teams), trend[i], 2);
      }
    }
  }

  async #quarters(): Promise<void> {
    const { rounds } = await this.ask<{ rounds: readonly Axis[] }>('/api/trends');
    const { quarters } = await this.ask<{ quarters: readonly string[] }>('/api/quarters/latest');
    for (const quarter of quarters) {
      for (const against of quarters.filter((each) => each < quarter)) {
        const path = `/api/quarters/${quarter}?against=${against}`;
        const view = await this.ask<{
          pairings: readonly (Compared & { readonly teams: Teams })[];
          directions: readonly (Compared & { readonly from: string; readonly toward: string })[];
          dimensions: readonly {
            readonly dimension: (typeof dimensions)[number];
            readonly pairings: readonly (Compared & { readonly teams: Teams })[];
          }[];
        }>(path);
        const all = [
          ...view.pairings.map((each) => ({ ...each, figure: 'index', oneWay: false })),
          ...view.dimensions.flatMap(({ dimension: figure, pairings }) =>
            pairings.map((each) => ({ ...each, figure, oneWay: false })),
          ),
          ...view.directions.map(({ from, toward, ...each }) => {
            return { ...each, teams: [from, toward] as const, figure: 'index', oneWay: true };
          }),
        ];
        for (const { teams, now, before, figure, oneWay } of all) {
          this.#mean(path, rounds, quarter, teams, now, figure, oneWay);
          this.#mean(path, rounds, against, teams, before, figure, oneWay);
        }
      }
    }
  }

  async #company(): Promise<void> {
    const { rounds, trend } = await this.ask<{
      rounds: readonly Axis[];
      trend: readonly (number | null)[];
    }>('/api/company');
    const { pairings } = await this.ask<{ pairings: readonly { readonly teams: Teams }[] }>(
      '/api/trends',
    );
    for (const [i, { round }] of rounds.entries()) {
      const names = pairings
        .map(({ teams }) => both('index', round, teams))
        .filter((all) => all.every((name) => this.shown.has(name)));
      this.#note('/api/company', names.flat(), trend[i], names.flat().length);
    }
  }

  async #exported(): Promise<void> {
    const { readings } = await this.ask<{
      readings: readonly (Axis & {
        readonly from: string;
        readonly toward: string;
        readonly figure: string;
        readonly value: number | string;
      })[];
    }>('/api/export/readings.json');
    for (const { figure, round, from, toward, value } of readings) {
      const name = unknown(figure, round, from, toward);
      if (typeof value === 'number') this.#note('/api/export/readings.json', [name], value);
    }
  }
}
