/** A method: something that teams may try on a pairing, when, how, and what to expect of it. */
import { z } from 'zod';
import { dimensions, figureNames } from './dimension.ts';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { doneBy } from './person.ts';
import { Refusal } from './refusal.ts';
import { plainLine } from './text.ts';
import { teamId } from './team.ts';

export const methodId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const dimension = z.enum(dimensions);
const teams = z.array(teamId).min(1).max(50).readonly();

/**
 * One thing that must hold of a pairing's readings. *High* is strained or worse (over 37.5) with
 * at least 80 % certainty: of the pairing, of both directions, or of one of them, which may be
 * narrowed to the teams that answer (`from`) and are answered about (`toward`).
 */
export const condition = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('high'),
    dimensions: z.array(dimension).min(1).max(4).readonly(),
    where: z.enum(['pairing', 'both ways', 'one way']),
    from: teams.optional(),
    toward: teams.optional(),
  }),
  z.strictObject({ is: z.literal('not high'), dimension }),
  /** The gap of the index is over ten points. */
  z.strictObject({ is: z.literal('gap') }),
  /** Agreement on the first priority, 0 to 1. */
  z.strictObject({ is: z.literal('agreement under'), share: z.number().min(0).max(1) }),
  /** Fewer per cent of either team's people than this stayed since the last quarter. */
  z.strictObject({ is: z.literal('stayed under'), perCent: z.int().min(1).max(100) }),
  /** So many interventions run on pairings of the two teams. */
  z.strictObject({ is: z.literal('running'), least: z.int().min(1).max(20) }),
  /** One of these teams is in the pairing; or exactly these two are. */
  z.strictObject({ is: z.literal('with'), teams }),
  z.strictObject({ is: z.literal('between'), teams: z.tuple([teamId, teamId]).readonly() }),
  /** So many teams find one of these two hard on that dimension, this pairing's direction among them. */
  z.strictObject({ is: z.literal('several'), dimension, toward: teams, least: z.int().min(2) }),
  /** Every dimension of the pairing is high, in so many quarters up to this one. */
  z.strictObject({ is: z.literal('lasting'), quarters: z.int().min(2).max(8) }),
]);
export type Condition = z.output<typeof condition>;

/**
 * Whether a condition names a reading that calls for something. The others only narrow it: to some
 * teams, or to where a dimension is not the trouble.
 */
export const tells = ({ is }: Condition): boolean =>
  is !== 'with' && is !== 'between' && is !== 'not high';

/** What is expected to fall, by how many points, within how many rounds. */
export const expectation = z.strictObject({
  figure: z.enum([...figureNames, 'gap']),
  fall: z.int().min(1).max(50),
});

export const method = z.strictObject({
  method: methodId,
  name: plainLine(60),
  /** What to do, in three steps. */
  steps: z.tuple([plainLine(200), plainLine(200), plainLine(200)]).readonly(),
  why: plainLine(240),
  evidence: z.enum(['A', 'B', 'C']),
  source: plainLine(240),
  expect: z.array(expectation).min(1).max(4).readonly(),
  /** Any of these, all conditions of it. */
  calls: z.array(z.array(condition).min(1).max(6).readonly()).min(1).max(4).readonly(),
});
export type Method = z.output<typeof method>;

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({
    version: 1,
    data: z.strictObject({ ...shape, by: doneBy.exactOptional() }),
    golden: [1],
  }) satisfies EventType;

/** A company's own methods, and the changes it makes to those of the library: one stream. */
export const methodStream = 'method';

export const methodEvents = {
  MethodAdded: one(method.shape),
  /** The whole method as it is from now on; earlier wordings stay in the log. */
  MethodEdited: one(method.shape),
  MethodRetired: one({ method: methodId }),
};
type Data<T extends keyof typeof methodEvents> = z.output<(typeof methodEvents)[T]['data']>;
export type MethodEvent = {
  [T in keyof typeof methodEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof methodEvents];

/** A method in this company: the library's as it came, or the company's own. */
export interface KnownMethod extends Method {
  readonly own: boolean;
  readonly retired: boolean;
  /** 1, and one more with each edit. */
  readonly version: number;
}
export type Methods = readonly KnownMethod[];

export type MethodCommand =
  | { readonly do: 'add'; readonly method: Method }
  | { readonly do: 'edit'; readonly method: Method }
  | { readonly do: 'retire'; readonly method: string };

const methodNamed = (methods: Methods, id: string): KnownMethod => {
  const found = methods.find((each) => each.method === id);
  if (found === undefined) throw new Refusal('method-unknown', `There is no method "${id}".`);
  return found;
};

/** Calls and records show a method by its name. */
const refuseTaken = (taken: KnownMethod | undefined): void => {
  if (taken !== undefined) {
    throw new Refusal('method-exists', `“${taken.name}” is in the library already.`);
  }
};

/** Whatever is suggested says why; a pattern that only narrows has nothing to say. */
const refuseMute = ({ calls }: Method): void => {
  const mute = calls.flatMap((pattern, at) => (pattern.some(tells) ? [] : [at]));
  if (mute.length === 0) return;
  const sentence =
    'Each pattern needs a reading that calls for the method, such as a high dimension.';
  const faults = mute.map((at) => ({ field: `calls.${at}`, message: 'names no such reading' }));
  throw new Refusal('method-pattern', sentence, faults);
};

function decideMethod(methods: Methods, command: MethodCommand): readonly MethodEvent[] {
  switch (command.do) {
    case 'add': {
      const { method: id, name } = command.method;
      refuseTaken(methods.find((each) => each.method === id || each.name === name));
      refuseMute(command.method);
      return [{ type: 'MethodAdded', data: command.method }];
    }
    case 'edit': {
      const { method: id, name } = command.method;
      methodNamed(methods, id);
      refuseTaken(methods.find((each) => each.method !== id && each.name === name));
      refuseMute(command.method);
      return [{ type: 'MethodEdited', data: command.method }];
    }
    case 'retire':
      if (methodNamed(methods, command.method).retired) return [];
      return [{ type: 'MethodRetired', data: { method: command.method } }];
  }
}

/** A method as an event tells it, without who did it. */
const told = ({ by: _, ...rest }: Data<'MethodAdded'>): Method => rest;

function evolveMethods(methods: Methods, event: MethodEvent): Methods {
  switch (event.type) {
    case 'MethodAdded':
      return [...methods, { ...told(event.data), own: true, retired: false, version: 1 }];
    case 'MethodEdited':
      return methods.map((each) =>
        each.method === event.data.method
          ? { ...told(event.data), own: true, retired: false, version: each.version + 1 }
          : each,
      );
    case 'MethodRetired':
      return methods.map((each) =>
        each.method === event.data.method ? { ...each, retired: true } : each,
      );
  }
}

/** Starts from the methods that Crosspulse brings along, which the caller passes in. */
export const methodDeciderFrom = (
  library: readonly Method[],
): Decider<Methods, MethodCommand, MethodEvent> => ({
  initial: library.map((each) => ({ ...each, own: false, retired: false, version: 1 })),
  evolve: evolveMethods,
  decide: decideMethod,
});
