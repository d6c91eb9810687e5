/** Interventions: called, reviewed, ended, and shown to whoever may see their pairing. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { carryOut, now, randomHex, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { library } from './library/library.ts';
import { methodDeciderFrom, methodStream } from './method.ts';
import type { MethodCommand, Methods } from './method.ts';
import { readPublished } from './projections/figures.ts';
import { Refusal } from './refusal.ts';
import { carriedOut, endings, shotDecider, shotStream } from './shot.ts';
import type { Shot, ShotCalled, Shots } from './shot.ts';
import { clearBy, seenOf } from './shot-result.ts';
import type { Seen } from './shot-result.ts';
import { isToStop, standingOf } from './shot-standing.ts';
import type { Standing } from './shot-standing.ts';
import { runningOn } from './shot-window.ts';

const methodDecider = methodDeciderFrom(library);

export const shotsNow = (at: Installation): Promise<Shots> => now(at, shotDecider, shotStream);
export const methodsNow = (at: Installation): Promise<Methods> =>
  now(at, methodDecider, methodStream);

export const changeMethods = (
  at: Installation,
  command: MethodCommand,
  by?: string,
): Promise<Methods> => carryOut(at, methodDecider, methodStream, command, by);

/** What somebody calls. */
export type Call = Omit<ShotCalled, 'shot' | 'day' | 'after' | 'name'>;

async function calledOf(at: Installation, call: Call): Promise<ShotCalled> {
  const method = (await methodsNow(at)).find((each) => each.method === call.method);
  if (method === undefined || method.retired) {
    throw new Refusal('method-unknown', 'Choose a method of the library.');
  }
  const newest = (await readPublished(at.readings)).at(-1);
  const shot = randomHex(at.random, 16);
  return { ...call, shot, day: at.today(), after: newest?.round ?? null, name: method.name };
}

/** The name of a team of the pairing that is retired; null where both are at work. */
async function retiredIn(at: Installation, teams: Call['teams']): Promise<string | null> {
  const all = await teamsNow(at);
  const known = teams.map((id) => all.find(({ team }) => team === id));
  if (known.includes(undefined)) throw new Refusal('not-here', 'There is nothing here for you.');
  return known.find((team) => team?.retired === true)?.name ?? null;
}

export interface CanTell {
  /** The smallest fall that can be clear by the deciding round, in whole points. */
  readonly clearFrom: number | null;
  /** Untouched pairings to compare with. */
  readonly controls: number;
  /** Names of what runs on the same pairing: the two could not be told apart. */
  readonly running: readonly string[];
}

/**
 * What one should know before committing: whether the call can be told by its deciding round.
 * @throws {Refusal} for a call that contradicts itself.
 */
export async function canTell(at: Installation, call: Call): Promise<CanTell> {
  const [shots, retired] = await Promise.all([shotsNow(at), retiredIn(at, call.teams)]);
  const called = await calledOf(at, call);
  shotDecider.decide(shots, { do: 'call', called, retired });
  const { points, controls } = await clearBy(at, called, shots);
  const published = await readPublished(at.readings);
  const running = runningOn(shots, call.teams, published).map(({ name }) => name);
  return { clearFrom: points, controls, running };
}

/** Calls a shot, before it starts. */
export async function callShot(at: Installation, call: Call): Promise<Shot> {
  const retired = await retiredIn(at, call.teams);
  const called = await calledOf(at, call);
  const shots = await carryOut(at, shotDecider, shotStream, { do: 'call', called, retired });
  return shotIn(shots, called.shot);
}

const shotIn = (shots: Shots, id: string): Shot => {
  const shot = shots.find((each) => each.shot === id);
  if (shot === undefined) throw new Refusal('not-here', 'There is nothing here for you.');
  return shot;
};

/** The shot, if the viewer may act on its pairing; else it is as though there were none. */
export async function ownShot(
  at: Installation,
  id: string,
  viewer: Viewer,
  sight: Sight,
): Promise<Shot> {
  const shot = shotIn(await shotsNow(at), id);
  if (!may(viewer, { to: 'intervene', teams: shot.teams }, sight)) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  return shot;
}

const standingNow = async (at: Installation, id: string): Promise<Standing> =>
  standingOf(shotIn(await shotsNow(at), id), await readPublished(at.readings));

export async function amendShot(at: Installation, id: string, note: string): Promise<Shot> {
  const ranOut = (await standingNow(at, id)) === 'ran out';
  const command = { do: 'amend', shot: id, day: at.today(), note, ranOut } as const;
  return shotIn(await carryOut(at, shotDecider, shotStream, command), id);
}

/** First it is said whether it was carried out; only then the result is worked out and kept. */
export async function reviewShot(
  at: Installation,
  id: string,
  delivery: (typeof carriedOut)[number],
): Promise<Shot> {
  const shots = await shotsNow(at);
  const seen = await seenOf(at, shotIn(shots, id), shots);
  const command = {
    do: 'review',
    shot: id,
    day: at.today(),
    carriedOut: delivery,
    sealed: seen.sealed,
    judged: seen.judged,
  } as const;
  return shotIn(await carryOut(at, shotDecider, shotStream, command), id);
}

export async function endShot(
  at: Installation,
  id: string,
  how: (typeof endings)[number],
  reason: string,
): Promise<Shot> {
  const ended = { shot: id, day: at.today(), how, reason };
  const standing = await standingNow(at, id);
  const still = { ranOut: standing === 'ran out', due: standing === 'due' };
  const command = { do: 'end', ended, ...still } as const;
  return shotIn(await carryOut(at, shotDecider, shotStream, command), id);
}

export interface ShownShot {
  readonly shot: Shot;
  readonly standing: Standing;
  readonly seen: Seen;
  /** The stop rule is met and nobody has decided yet. */
  readonly toStop: boolean;
  /** Whether the viewer may review and end it. */
  readonly own: boolean;
}

/** All shots on pairings that the viewer may see, newest first. */
export async function shotsFor(
  at: Installation,
  viewer: Viewer,
  sight: Sight,
): Promise<readonly ShownShot[]> {
  const [shots, published] = await Promise.all([shotsNow(at), readPublished(at.readings)]);
  const visible = shots.filter(({ teams }) => may(viewer, { to: 'see pairing', teams }, sight));
  return Promise.all(
    visible.toReversed().map(async (shot) => {
      const seen = await seenOf(at, shot, shots);
      const standing = standingOf(shot, published);
      return {
        shot,
        standing,
        seen,
        toStop: isToStop(shot, standing),
        own: may(viewer, { to: 'intervene', teams: shot.teams }, sight),
      };
    }),
  );
}
