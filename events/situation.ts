/** The situation of a pairing: what its readings say, as far as methods ask for it. */
import { normalBelow } from './certainty.ts';
import type { Dimension } from './dimension.ts';
import type { Language } from './language.ts';
import type { Figure } from './language/en/suggestion.ts';
import { suggestionWords } from './language/suggestion.ts';
import type { Condition } from './method.ts';

/** A figure in points, and whether it is *high*: strained or worse with 80 % certainty. */
export interface Felt {
  readonly value: number;
  readonly high: boolean;
}
type ByDimension = Readonly<Record<Dimension, Felt | null>>;

export interface Situation {
  /** In which its reasons are told. */
  readonly language: Language;
  readonly teams: readonly [string, string];
  readonly names: ReadonlyMap<string, string>;
  /** The pairing's index; null where it is hidden. */
  readonly index: Felt | null;
  readonly pairing: ByDimension;
  readonly directions: readonly {
    readonly from: string;
    readonly toward: string;
    readonly figures: ByDimension;
  }[];
  /** Of the index, from 0 up, with the low end of its range; `more` is the team that feels more. */
  readonly gap: { readonly value: number; readonly low: number; readonly more: string } | null;
  /** 0 to 1; null where either team's shares are withheld. */
  readonly agreement: number | null;
  /** The lower of the two teams' told shares, in per cent; null where none is told. */
  readonly stayed: number | null;
  /** Interventions that run on pairings of either team. */
  readonly running: number;
  /** Quarters in a row, up to this one, in which every dimension of the pairing was high. */
  readonly lasting: number;
  /** Every direction of the company that is high on a dimension. */
  readonly highDirections: readonly {
    readonly from: string;
    readonly toward: string;
    readonly dimension: Dimension;
    readonly value: number;
  }[];
}

/** Friction is strained from here on. Source: product.md, "Bands of friction". */
export const strainedFrom = 37.5;
const sureFrom = 0.8;
const gapOver = 10;

/** Whether a figure is strained or worse with 80 % certainty, from its standard error. */
export const isHigh = (value: number, error: number): boolean =>
  normalBelow((value - strainedFrom) / error) >= sureFrom;

/** A condition that holds: how far beyond its border, in points or their like, and the readings. */
export interface Held {
  readonly beyond: number;
  readonly because: string;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const highWith = (figures: ByDimension, dimensions: readonly Dimension[]): number[] | null => {
  const values = dimensions.flatMap((dimension) => {
    const felt = figures[dimension];
    return felt?.high === true ? [felt.value] : [];
  });
  return values.length === dimensions.length ? values : null;
};

const figuresOf = (dimensions: readonly Dimension[], values: readonly number[]): Figure[] =>
  dimensions.map((dimension, i) => ({ dimension, value: values[i] ?? 0 }));

function heldHigh(
  situation: Situation,
  { dimensions, where, from, toward }: Extract<Condition, { is: 'high' }>,
): Held | null {
  const words = suggestionWords[situation.language];
  const name = (team: string) => situation.names.get(team) ?? team;
  if (where === 'pairing') {
    const values = highWith(situation.pairing, dimensions);
    if (values === null) return null;
    const beyond = mean(values) - strainedFrom;
    return { beyond, because: words.high(figuresOf(dimensions, values)) };
  }
  const ways = situation.directions
    .filter((way) => from?.includes(way.from) ?? true)
    .filter((way) => toward?.includes(way.toward) ?? true)
    .map((way) => ({ ...way, values: highWith(way.figures, dimensions) }));
  const high = ways.filter(({ values }) => values !== null);
  if (where === 'both ways' ? high.length < 2 : high.length === 0) return null;
  const shown = where === 'both ways' ? high : high.slice(0, 1);
  return {
    beyond: mean(shown.flatMap(({ values }) => values ?? [])) - strainedFrom,
    because: words.feels(
      shown.map(({ from: team, values }) => {
        return { team: name(team), figures: figuresOf(dimensions, values ?? []) };
      }),
    ),
  };
}

/** Whether a condition holds, and why; null where it does not, or a reading it needs is hidden. */
export function held(situation: Situation, asked: Condition): Held | null {
  const { teams, gap, agreement, stayed, running } = situation;
  const words = suggestionWords[situation.language];
  const name = (team: string) => situation.names.get(team) ?? team;
  switch (asked.is) {
    case 'high':
      return heldHigh(situation, asked);
    case 'not high': {
      const felt = situation.pairing[asked.dimension];
      if (felt === null || felt.high) return null;
      const { value } = felt;
      return { beyond: 0, because: words.notHigh({ dimension: asked.dimension, value }) };
    }
    case 'gap':
      if (gap === null || gap.value <= gapOver || gap.low <= 0) return null;
      return {
        beyond: gap.value - gapOver,
        because: words.gap(name(gap.more), gap.value),
      };
    case 'agreement under':
      if (agreement === null || agreement >= asked.share) return null;
      return {
        beyond: (asked.share - agreement) * 50,
        because: words.overlap(Math.round(agreement * 10)),
      };
    case 'stayed under':
      if (stayed === null || stayed >= asked.perCent) return null;
      return {
        beyond: (asked.perCent - stayed) / 2,
        because: words.stayed(stayed),
      };
    case 'running':
      if (running < asked.least) return null;
      return {
        beyond: 5 * (running - asked.least + 1),
        because: words.running(running),
      };
    case 'with':
      return teams.some((team) => asked.teams.includes(team)) ? { beyond: 0, because: '' } : null;
    case 'between':
      return asked.teams.every((team) => teams.includes(team)) ? { beyond: 0, because: '' } : null;
    case 'several': {
      for (const team of asked.toward.filter((each) => teams.includes(each))) {
        const high = situation.highDirections.filter(
          (way) => way.toward === team && way.dimension === asked.dimension,
        );
        const ours = high.some(({ from }) => teams.includes(from));
        if (!ours || high.length < asked.least) continue;
        return {
          beyond: mean(high.map(({ value }) => value)) - strainedFrom,
          because: words.several(
            high.map(({ from }) => name(from)),
            asked.dimension,
            name(team),
          ),
        };
      }
      return null;
    }
    case 'lasting':
      if (situation.lasting < asked.quarters) return null;
      return {
        beyond: 5 * (situation.lasting - asked.quarters + 1),
        because: words.lasting(situation.lasting),
      };
  }
}
