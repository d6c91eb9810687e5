/** Shots: what was said before an intervention started, whether it was carried out, how it ended. */
import { z } from 'zod';
import { figureNames } from './dimension.ts';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { methodId } from './method.ts';
import { Refusal } from './refusal.ts';
import { day, roundId } from './round.ts';
import { refuseBadCall } from './shot-call.ts';
import { teamId } from './team.ts';
import { plainLine } from './text.ts';

const shotId = z.string().regex(/^[0-9a-f]{32}$/);
const points = z.int().min(-200).max(200);

/** Rounds until the deciding one, at most: a year of fortnights. */
export const decidesMost = 26;

/** What is called: friction falls by `near` to `far` points, and less than `stop` ends it. */
const callShape = {
  method: methodId,
  name: plainLine(60),
  teams: z.tuple([teamId, teamId]).readonly(),
  /** The team whose view is to move; null for the mean of both directions. */
  from: teamId.nullable(),
  figure: z.enum(figureNames),
  near: z.int().min(1).max(60),
  far: z.int().min(1).max(60),
  stop: z.int().min(0).max(60),
  /** The shot is decided when so many rounds are sealed after its start. */
  rounds: z.int().min(1).max(decidesMost),
  /** The role that decides, in the company's words; never a person. */
  decides: plainLine(60),
  note: plainLine(300).nullable(),
};

const effect = z.strictObject({
  value: points,
  low: points,
  high: points,
  after: points,
  baseline: points,
  elsewhere: points,
  controls: z.int().min(0),
});
export type EffectTold = z.output<typeof effect>;

export const carriedOut = ['as meant', 'partly', 'not'] as const;
export const outcomes = ['hit', 'backfired', 'missed', "can't tell", "can't be read"] as const;
export const endings = ['kept', 'changed', 'retired'] as const;

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

/** One stream for all shots: whoever calls one is told what runs on the same pairing. */
export const shotStream = 'shot';

export const shotEvents = {
  /** `after` is the newest sealed round at the start; null before the first one. */
  ShotCalled: one({ shot: shotId, day, after: roundId.nullable(), ...callShape }),
  ShotAmended: one({ shot: shotId, day, note: plainLine(300) }),
  DeliveryTold: one({ shot: shotId, day, carriedOut: z.enum(carriedOut) }),
  /** What the readings say at the deciding round; told once and for all. */
  ShotJudged: one({
    shot: shotId,
    day,
    round: roundId,
    outcome: z.enum(outcomes),
    stopRuleMet: z.boolean(),
    effect: effect.nullable(),
  }),
  ShotEnded: one({ shot: shotId, day, how: z.enum(endings), reason: plainLine(300) }),
};
type Data<T extends keyof typeof shotEvents> = z.output<(typeof shotEvents)[T]['data']>;
export type ShotEvent = {
  [T in keyof typeof shotEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof shotEvents];
export type ShotCalled = Data<'ShotCalled'>;
export type ShotJudged = Data<'ShotJudged'>;

/** A shot with all that was ever said of it; what was called never changes. */
export interface Shot extends ShotCalled {
  readonly amendments: readonly { readonly day: string; readonly note: string }[];
  readonly delivery: (typeof carriedOut)[number] | null;
  /** The day on which that was said. */
  readonly deliveryOn: string | null;
  readonly judged: ShotJudged | null;
  readonly ended: Data<'ShotEnded'> | null;
}
export type Shots = readonly Shot[];

export type ShotCommand =
  /** `retired` names a team of the pairing that is retired, if one is. */
  | { readonly do: 'call'; readonly called: ShotCalled; readonly retired: string | null }
  /** `ranOut`: one round was sealed after the deciding one, so that it ended by itself. */
  | {
      readonly do: 'amend';
      readonly shot: string;
      readonly day: string;
      readonly note: string;
      readonly ranOut: boolean;
    }
  /** `judged` is null for what was not carried out: it has no result. */
  | {
      readonly do: 'review';
      readonly shot: string;
      readonly day: string;
      readonly carriedOut: (typeof carriedOut)[number];
      /** Rounds sealed since the start. */
      readonly sealed: number;
      readonly judged: Omit<ShotJudged, 'shot' | 'day'> | null;
    }
  /** `due`: its deciding round is sealed, and nobody has said whether it was carried out. */
  | {
      readonly do: 'end';
      readonly ended: Data<'ShotEnded'>;
      readonly ranOut: boolean;
      readonly due: boolean;
    };

/** Called, not ended by anybody, and not found to have never been tried. */
export const isRunning = (shot: Shot): boolean => shot.ended === null && shot.delivery !== 'not';

const shotNamed = (shots: Shots, id: string): Shot => {
  const shot = shots.find((each) => each.shot === id);
  if (shot === undefined) throw new Refusal('not-here', 'There is nothing here for you.');
  return shot;
};

const mustRun = (shot: Shot, ranOut = false): void => {
  if (!isRunning(shot)) throw new Refusal('shot-ended', `“${shot.name}” has ended.`);
  if (ranOut) {
    throw new Refusal(
      'shot-ended',
      `“${shot.name}” ended by itself one round after its deciding round; call it anew to go on.`,
    );
  }
};

function decide(shots: Shots, command: ShotCommand): readonly ShotEvent[] {
  switch (command.do) {
    case 'call':
      refuseBadCall(command.called, command.retired);
      return [{ type: 'ShotCalled', data: command.called }];
    case 'amend': {
      const { shot, day: on, note, ranOut } = command;
      mustRun(shotNamed(shots, shot), ranOut);
      return [{ type: 'ShotAmended', data: { shot, day: on, note } }];
    }
    case 'review':
      return reviewed(shotNamed(shots, command.shot), command);
    case 'end': {
      const shot = shotNamed(shots, command.ended.shot);
      mustRun(shot, command.ranOut);
      // Whoever could end it now would keep its result from everybody.
      if (command.due) {
        throw new Refusal('shot-due', `Say first whether “${shot.name}” was carried out.`);
      }
      return [{ type: 'ShotEnded', data: command.ended }];
    }
  }
}

/** Also of a shot that ran out: its result was settled at its round, and belongs to the method. */
function reviewed(shot: Shot, command: Extract<ShotCommand, { do: 'review' }>) {
  mustRun(shot);
  if (shot.delivery !== null) {
    throw new Refusal('shot-reviewed', `“${shot.name}” was reviewed already; its result stands.`);
  }
  const { day: on, sealed, judged } = command;
  const told = { shot: shot.shot, day: on, carriedOut: command.carriedOut };
  const delivery = { type: 'DeliveryTold', data: told } as const;
  // Whoever did not do it may say so at any time; a result has to wait for its round.
  if (command.carriedOut === 'not') return [delivery];
  if (sealed < shot.rounds || judged === null) {
    const left = shot.rounds - sealed;
    throw new Refusal(
      'shot-too-early',
      `“${shot.name}” is decided when ${left === 1 ? 'one more round is' : `${left} more rounds are`} sealed.`,
    );
  }
  return [delivery, { type: 'ShotJudged', data: { shot: shot.shot, day: on, ...judged } } as const];
}

function evolve(shots: Shots, event: ShotEvent): Shots {
  const { data } = event;
  const changed = (change: (shot: Shot) => Partial<Shot>) =>
    shots.map((shot) => (shot.shot === data.shot ? { ...shot, ...change(shot) } : shot));
  switch (event.type) {
    case 'ShotCalled':
      return [
        ...shots,
        {
          ...event.data,
          ...{ amendments: [], delivery: null, deliveryOn: null, judged: null, ended: null },
        },
      ];
    case 'ShotAmended': {
      const { day: on, note } = event.data;
      return changed(({ amendments }) => ({ amendments: [...amendments, { day: on, note }] }));
    }
    case 'DeliveryTold':
      return changed(() => ({ delivery: event.data.carriedOut, deliveryOn: event.data.day }));
    case 'ShotJudged':
      return changed(() => ({ judged: event.data }));
    case 'ShotEnded':
      return changed(() => ({ ended: event.data }));
  }
}

export const shotDecider: Decider<Shots, ShotCommand, ShotEvent> = { initial: [], evolve, decide };
