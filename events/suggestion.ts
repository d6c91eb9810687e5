/** Suggestions: at most two methods for a pairing, each with the readings that call for it. */
import type { Language } from './language.ts';
import { suggestionWords } from './language/suggestion.ts';
import { tells } from './method.ts';
import type { Method } from './method.ts';
import { held } from './situation.ts';
import type { Held, Situation } from './situation.ts';

/** Never more for one pairing. */
export const suggestionsMost = 2;

/** What a method brought in this company so far: the falls measured, in points. */
export type Records = ReadonlyMap<string, readonly number[]>;

export interface Suggestion {
  readonly method: Method;
  /** One sentence: why this, from your data. */
  readonly why: string;
  /** Points of fall to expect: the library's, drawn toward by the company's own record. */
  readonly expected: number;
  /** Shots with a result that the record rests on. */
  readonly tried: number;
}

/** The library's word weighs as much as so many shots of one's own. */
const libraryWeighs = 3;
/** A pattern this many points beyond its border counts half of the most it can. */
const halfBeyond = 10;

/** The fall to expect, in points: the record's mean shrunk toward the library's expectation. */
export const expectedFall = (method: Method, falls: readonly number[]): number => {
  const library = Math.max(...method.expect.map(({ fall }) => fall));
  const sum = falls.reduce((all, fall) => all + fall, 0);
  return (libraryWeighs * library + sum) / (libraryWeighs + falls.length);
};

/**
 * The best of the patterns that hold, each whole, with what calls for the method first; null where
 * none does. The log may have patterns that only narrow, from before they were refused.
 */
const fitOf = (situation: Situation, method: Method): readonly Held[] | null => {
  const fits = method.calls
    .filter((conditions) => conditions.some(tells))
    .map((conditions) =>
      conditions.toSorted((one, other) => Number(tells(other)) - Number(tells(one))),
    )
    .map((conditions) => conditions.map((condition) => held(situation, condition)))
    .filter((all): all is Held[] => all.every((each) => each !== null));
  return fits.toSorted((a, b) => beyond(b) - beyond(a))[0] ?? null;
};

const beyond = (all: readonly Held[]): number => all.reduce((sum, each) => sum + each.beyond, 0);

const sentence = (all: readonly Held[], language: Language): string =>
  suggestionWords[language].sentence(
    all.map(({ because }) => because).filter((because) => because !== ''),
  );

/**
 * At most two methods whose pattern the readings show, best first: by how far the pattern is
 * passed, times the fall to expect. None where the pairing is not strained with 80 % certainty;
 * none of `not`, the methods that missed or were given up here within two quarters, or run.
 * Source: product.md, "Interventions".
 */
export const suggestionsFor = (
  situation: Situation,
  methods: readonly Method[],
  records: Records,
  not: ReadonlySet<string>,
): readonly Suggestion[] => {
  if (situation.index?.high !== true) return [];
  const fitting = methods.flatMap((method) => {
    const fit = not.has(method.method) ? null : fitOf(situation, method);
    if (fit === null) return [];
    const falls = records.get(method.method) ?? [];
    const expected = expectedFall(method, falls);
    const far = beyond(fit);
    const score = ((far + 1) / (far + 1 + halfBeyond)) * expected;
    const suggestion = {
      method,
      why: sentence(fit, situation.language),
      expected: Math.round(expected),
    };
    return [{ ...suggestion, tried: falls.length, score }];
  });
  return fitting
    .toSorted((a, b) => b.score - a.score)
    .filter(({ expected }) => expected > 0)
    .slice(0, suggestionsMost)
    .map(({ score: _, ...suggestion }) => suggestion);
};
