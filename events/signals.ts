/** Signals of an installation: uploaded, replaced, removed, and told to whoever sees the pairing. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import type { Day } from './day.ts';
import { carryOut, now, randomHex, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { Refusal } from './refusal.ts';
import { onPairing, signalDecider, signalStream } from './signal.ts';
import type { Signal, Signals } from './signal.ts';
import { readSignals } from './signal-lines.ts';
import { weekStart } from './week.ts';

const signalsNow = (at: Installation): Promise<Signals> => now(at, signalDecider, signalStream);

/** A signal as whoever sees its pairing is told it. */
export interface ShownSignal extends Pick<Signal, 'signal' | 'name' | 'unit' | 'teams'> {
  /** Whether the viewer may replace and remove it. */
  readonly own: boolean;
  readonly points: readonly {
    readonly week: string;
    readonly start: Day;
    readonly value: number;
  }[];
}

const shown = (
  { signal, name, unit, teams, points }: Signal,
  viewer: Viewer,
  sight: Sight,
): ShownSignal => ({
  signal,
  name,
  unit,
  teams,
  own: may(viewer, { to: 'intervene', teams }, sight),
  points: points.map(({ week, value }) => ({ week, start: weekStart(week), value })),
});

/** The signals of a pairing; whoever asks was found to be allowed to see it. */
export async function signalsOf(
  at: Installation,
  teams: readonly [string, string],
  viewer: Viewer,
  sight: Sight,
): Promise<readonly ShownSignal[]> {
  const known = new Set((await teamsNow(at)).map(({ team }) => team));
  if (teams[0] === teams[1] || !teams.every((team) => known.has(team))) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  return (await signalsNow(at)).filter(onPairing(teams)).map((each) => shown(each, viewer, sight));
}

/**
 * Takes lines of CSV in; a signal that is there already is replaced whole. Answers those named.
 * @throws {Refusal} `signal-lines`, naming every wrong line; then nothing is changed.
 */
export async function uploadSignals(
  at: Installation,
  text: string,
  viewer: Viewer,
  sight: Sight,
): Promise<readonly ShownSignal[]> {
  const today = at.today();
  const signals = readSignals(text, {
    teams: (await teamsNow(at)).filter(({ retired }) => !retired),
    today,
    mayFor: (teams) => may(viewer, { to: 'intervene', teams }, sight),
  });
  const ids = signals.map(() => randomHex(at.random, 16));
  const command = { do: 'set', day: today, signals, ids } as const;
  const all = await carryOut(at, signalDecider, signalStream, command);
  const named = new Set(signals.map(({ name, teams }) => JSON.stringify([teams, name])));
  return all
    .filter(({ name, teams }) => named.has(JSON.stringify([teams, name])))
    .map((each) => shown(each, viewer, sight));
}

/** Removes a signal; of others' pairings it is as though there were none. */
export async function removeSignal(
  at: Installation,
  id: string,
  viewer: Viewer,
  sight: Sight,
): Promise<void> {
  const found = (await signalsNow(at)).find(({ signal }) => signal === id);
  if (found === undefined || !may(viewer, { to: 'intervene', teams: found.teams }, sight)) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  const command = { do: 'remove', signal: id, day: at.today() } as const;
  await carryOut(at, signalDecider, signalStream, command);
}
