/** A shot as it is being called: what the form starts with, what is sent, and how it reads. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { nameOf } from '../reading/friction.ts';
import { dimensions, figureWithRange, type Figure } from '../reading/reading.ts';
import { daysAhead, dayWords } from '../ui/day.ts';
import type { Suggestion } from './suggestion.ts';
import { gapSide, teamsWords, type Trend } from './trend.ts';

type Api = typeof client.api;
export type Method = Body<Awaited<ReturnType<Api['methods']['$get']>>>['methods'][number];
export type CanTell = Body<Awaited<ReturnType<Api['interventions']['can-tell']['$post']>>>;

/** The form's own values: a number that was emptied is null. */
export interface Draft {
  method: string;
  from: string;
  figure: Figure;
  near: number | null;
  far: number | null;
  stop: number | null;
  rounds: number | null;
  decides: string;
  note: string;
}

export const figureChoices = (): readonly { readonly figure: Figure; readonly name: string }[] => [
  { figure: 'index', name: words.call.all },
  ...dimensions.map((figure) => ({ figure, name: words.reading.dimensions[figure] })),
];

/** Half a quarter of fortnights on both sides: long enough to tell most falls worth calling. */
const roundsUnlessSaid = 6;
/** Of what is expected: a near end that is worth the effort, and a far one that is still plausible. */
const [nearPart, farPart] = [0.6, 1.2];

const fallsFor = (expected: number): Pick<Draft, 'near' | 'far' | 'stop'> => {
  const near = Math.max(2, Math.round(expected * nearPart));
  return { near, far: Math.max(near, Math.round(expected * farPart)), stop: Math.floor(near / 2) };
};

type Expecting = Pick<Suggestion, 'method' | 'expect'> & { readonly expected?: number };
type Foreseen = Pick<Draft, 'method' | 'from' | 'figure' | 'near' | 'far' | 'stop'>;

/** Where nothing is known, a fall that most pairings in trouble could show. */
const fallUnlessSaid = 10;

/** What a method lets one expect on this pairing; all of it may be typed over. */
export const foreseenBy = (trend: Trend, method: Expecting | null): Foreseen => {
  const most = method?.expect.toSorted((one, other) => other.fall - one.fall)[0];
  const all = method?.expect.length === dimensions.length;
  return {
    method: method?.method ?? '',
    // A gap closes where the side that feels more comes down.
    from: most?.figure === 'gap' ? (trend.directions[gapSide(trend)]?.from ?? '') : '',
    figure: !most || most.figure === 'gap' || all ? 'index' : most.figure,
    ...fallsFor(method?.expected ?? most?.fall ?? fallUnlessSaid),
  };
};

export const draftOf = (trend: Trend, suggestion: Suggestion | null): Draft => {
  return { ...foreseenBy(trend, suggestion), rounds: roundsUnlessSaid, decides: '', note: '' };
};

/** Who decides changes nothing about what can be told, so it may still be open. */
const notSaid = '–';

/** What is sent; null while a number is missing. */
export const callOf = (draft: Draft, { teams }: Pick<Trend, 'teams'>, whole: boolean) => {
  const { method, figure, near, far, stop, rounds } = draft;
  if (method === '' || near === null || far === null || stop === null || rounds === null) {
    return null;
  }
  const [one, other] = teams;
  const decides = draft.decides.trim();
  return {
    ...{ method, figure, near, far, stop, rounds },
    teams: [one.team, other.team] as const,
    from: draft.from === '' ? null : draft.from,
    decides: whole || decides !== '' ? decides : notSaid,
    // A note is one line; Return within it is only a space.
    note: draft.note.replace(/\s+/g, ' ').trim() || null,
  };
};

/** "goals", "friction": what falls, in the middle of a sentence. */
export const figureWords = (figure: Figure): string => words.call.figures[figure];

/** What the figure is in the quarter, from where it would fall; null where that is not told. */
export const todayWords = ({ now }: Trend, { figure, from }: Draft): string | null => {
  const reading =
    from === ''
      ? figure === 'index'
        ? now.index
        : now.dimensions.find(({ dimension }) => dimension === figure)?.index
      : figure === 'index'
        ? now.directions.find((direction) => direction.from === from)?.index
        : undefined;
  return reading?.shown ? figureWithRange(reading) : null;
};

export const betweenWords = (trend: Trend, from: string): string => {
  if (from === '') return words.call.between(teamsWords(trend));
  const toward = trend.teams.find(({ team }) => team !== from)?.team ?? '';
  return words.call.toward(nameOf(trend.teams, from), nameOf(trend.teams, toward));
};

const dayInMs = 86_400_000;

/** Days from one round to the next, as it was lately; null with a single round. */
const pace = (rounds: Trend['rounds']): number | null => {
  const days = rounds.slice(-7).map(({ sealedOn }) => Date.parse(sealedOn) / dayInMs);
  const gaps = days.slice(1).map((day, place) => day - (days[place] ?? day));
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? null;
};

/** "about 13 Feb 2027": when the round that decides may be sealed. */
export const aboutWhen = (trend: Trend, rounds: number | null): string | null => {
  const days = pace(trend.rounds);
  const last = trend.rounds.at(-1)?.sealedOn;
  if (days === null || days <= 0 || !last || rounds === null) return null;
  const since = Math.floor((Date.now() - Date.parse(last)) / dayInMs);
  return words.call.about(dayWords(daysAhead(Math.max(0, days * rounds - since))));
};
