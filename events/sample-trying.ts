/** Plays what the sample company tried, round by round, through the same doors as everybody's. */
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import type { Installation } from './installation.ts';
import { amendShot, callShot, changeMethods, endShot, reviewShot } from './interventions.ts';
import { momentOf, sampleDays } from './sample-company.ts';
import { ownMethod, tries } from './sample-tries.ts';
import type { SampleTry } from './sample-tries.ts';
import { moments } from './sample-story.ts';
import { Seeded } from './seeded.ts';
import { signalColumns } from './signal-lines.ts';
import { uploadSignals } from './signals.ts';
import { weekOf } from './week.ts';

/** Rounds after which a shot is amended, where it is. */
const amendedAfter = 2;

/** The place of the round after which something is called. */
const startOf = ({ start }: SampleTry, days: readonly Day[], today: Day): number =>
  'moment' in start
    ? days.findLastIndex((day) => momentOf(day, today) <= start.moment)
    : days.length - 1 - start.beforeLast;

/**
 * Call it with the day of each round of the history as soon as that round is in: whatever was
 * tried then happens on that day.
 */
export function sampleTrying(at: Installation, today: Day): (sealedOn: Day) => Promise<void> {
  const days = sampleDays(today);
  const called = new Map<SampleTry, string>();
  const step = async (each: SampleTry, place: number, then: Installation) => {
    const { start: _, amended, reviewed, note = null, ...call } = each;
    const since = place - startOf(each, days, today);
    if (since === 0) called.set(each, (await callShot(then, { ...call, note })).shot);
    const shot = called.get(each);
    if (shot === undefined) return;
    if (amended !== undefined && since === amendedAfter) {
      await amendShot(then, shot, amended);
    }
    if (reviewed === undefined || since !== each.rounds) return;
    await reviewShot(then, shot, reviewed.carriedOut);
    if (reviewed.ended === null) return;
    await endShot(then, shot, reviewed.ended.how, reviewed.ended.reason);
  };
  return async (sealedOn) => {
    const place = days.indexOf(sealedOn);
    const then = { ...at, today: () => sealedOn };
    if (place === 0) await changeMethods(then, { do: 'add', method: ownMethod });
    for (const each of tries) await step(each, place, then);
  };
}

/** Open tickets at the end of each week, in two years: more since engineers took turns on duty. */
export function sampleSignal(seed: number, today: Day): string {
  const chance = new Seeded(seed + 2);
  const lines = [signalColumns.join(',')];
  const first = sampleDays(today)[0] ?? today;
  for (let day = first; day < today; day = addDays(day, 7)) {
    const since = Math.max(0, momentOf(day, today) - moments.supportDuty);
    const open = Math.round(310 + 90 * Math.min(1, since) + 22 * chance.normal());
    lines.push(`Open support tickets,tickets,Engineering,Support,${weekOf(day)},${open}`);
  }
  return lines.join('\n');
}

/** Uploads the sample's signal, as leadership would. */
export async function bringSampleSignal(at: Installation, seed: number, today: Day) {
  const sight = { respondents: 'own', managers: 'all' } as const;
  await uploadSignals(at, sampleSignal(seed, today), { role: 'leadership', team: null }, sight);
}
