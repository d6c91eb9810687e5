/** The trend of one pairing: its readings over all rounds, from both sides. */
import { dimensions, figureNames } from './dimension.ts';
import type { Dimension, FigureName } from './dimension.ts';
import type { PublishedDirection, PublishedTeam } from './figures.ts';
import { readingsOf } from './friction.ts';
import type { Language } from './language.ts';
import { pairingOf } from './pairing.ts';
import type { PairingReading } from './pairing.ts';
import type { PublishedRow } from './projections/figures.ts';
import { priorityText } from './priority.ts';
import type { Priority } from './priority.ts';
import type { Reading } from './reading.ts';

type Figures = PublishedDirection['figures'];

/** A round on the axis; `breaks` names the dimensions whose statement was reworded since the last. */
export interface TrendRound extends Pick<
  PublishedRow,
  'round' | 'label' | 'sealedOn' | 'quarter' | 'imported'
> {
  readonly breaks: readonly Dimension[];
}

export interface TrendDirection {
  readonly from: string;
  readonly toward: string;
  /** One reading a round, in the order of the rounds. */
  readonly figures: Readonly<Record<FigureName, readonly Reading[]>>;
}

export interface Trend {
  readonly rounds: readonly TrendRound[];
  readonly pairing: readonly PairingReading[];
  readonly directions: readonly [TrendDirection, TrendDirection];
}

/** The rounds of an axis, oldest first, each with the statements that changed before it. */
export const axisOf = (rounds: readonly PublishedRow[]): readonly TrendRound[] =>
  rounds.map(({ round, label, sealedOn, quarter, imported, statements }, i) => {
    const before = rounds[i - 1]?.statements;
    return {
      round,
      label,
      sealedOn,
      quarter,
      imported,
      breaks: dimensions.filter(
        (dimension) => before !== undefined && before[dimension] !== statements[dimension],
      ),
    };
  });

/** The trend of teams `a` and `b`; both maps hold the figures of one direction by round. */
export function trend(
  [a, b]: readonly [string, string],
  rounds: readonly PublishedRow[],
  there: ReadonlyMap<string, Figures>,
  back: ReadonlyMap<string, Figures>,
): Trend {
  const direction = (from: string, toward: string, figures: ReadonlyMap<string, Figures>) => {
    const readings = rounds.map(({ round, s }) => readingsOf(figures.get(round), s));
    return {
      from,
      toward,
      figures: Object.fromEntries(
        figureNames.map((name) => [name, readings.map((each) => each[name])]),
      ) as Record<FigureName, Reading[]>,
    };
  };
  return {
    rounds: axisOf(rounds),
    pairing: rounds.map(({ round, s }) =>
      pairingOf(there.get(round)?.index, back.get(round)?.index, s.index),
    ),
    directions: [direction(a, b, there), direction(b, a, back)],
  };
}

/** A team's shares of the priority question in words; null where they are withheld. */
export interface TeamPriorities {
  readonly team: string;
  readonly shares:
    | readonly {
        readonly priority: string;
        readonly text: string;
        readonly share: number;
        readonly cut: 'or less' | 'or more' | null;
      }[]
    | null;
}

/** Shares as published, with the words of the choices; the ends are cut like every figure's. */
export function prioritiesOf(
  { team, priorities }: PublishedTeam,
  choices: readonly Priority[],
  language: Language,
): TeamPriorities {
  if (!('shares' in priorities)) return { team, shares: null };
  const words = new Map(choices.map((choice) => [choice.priority, priorityText(choice, language)]));
  return {
    team,
    shares: Object.entries(priorities.shares).map(([priority, share]) => ({
      priority,
      text: words.get(priority) ?? priority,
      share,
      cut: share <= 10 ? 'or less' : share >= 90 ? 'or more' : null,
    })),
  };
}
