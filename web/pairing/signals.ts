/** A company's own weekly numbers, laid along the rounds of a trend; never part of the index. */
import { words as all } from '../language/words.ts';
import type { Under } from '../chart/episode.ts';
import type { Body, client } from '../client.ts';
import { columnsOf } from '../reading/axis.ts';
import type { AxisRound } from '../reading/friction.ts';

type Ask = (typeof client.api.pairings)[':a'][':b']['signals']['$get'];

export type Signal = Body<Awaited<ReturnType<Ask>>>['signals'][number];

const dayInMs = 86_400_000;
const dayOf = (day: string): number => Date.parse(day) / dayInMs;

/** A round by its column, and the day it was sealed. */
interface Place {
  readonly at: number;
  readonly day: number;
}

/** Where a day stands on the axis: between the rounds around it, or as far beyond as the pace says. */
const placeOf = (day: number, places: readonly Place[]): number | null => {
  const next = places.findIndex((place) => place.day >= day);
  const right = next === -1 ? places.length - 1 : Math.max(1, next);
  const [one, other] = [places[right - 1], places[right]];
  if (!one || !other || other.day === one.day) return null;
  return one.at + ((day - one.day) / (other.day - one.day)) * (other.at - one.at);
};

const half = 0.5;

/** The signal as a line under the trend; its weeks are told with the round that they lead up to. */
export const underOf = ({ name, unit, points }: Signal, rounds: readonly AxisRound[]): Under => {
  const w = all.deeper.signals;
  const signal = w.unit(name, unit);
  const columns = columnsOf(rounds);
  const places = columns.flatMap(({ round }, at) =>
    round ? [{ at, day: dayOf(round.sealedOn) }] : [],
  );
  const words: string[][] = columns.map(() => []);
  const drawn = points.flatMap(({ week, start, value }) => {
    const at = placeOf(dayOf(start), places);
    if (at === null || at < -half || at > columns.length - half) return [];
    const toward = places.find((place) => place.day >= dayOf(start)) ?? places.at(-1);
    words[toward?.at ?? 0]?.push(w.week(value, week.slice(5)));
    return [{ at, value }];
  });
  return {
    name,
    title: w.title(signal),
    points: drawn,
    words: words.map((each) => (each.length === 0 ? '' : w.told(signal, each))),
  };
};
