// What the sample company tried ends as its story tells, whatever the day on which it is made.
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Sight, Viewer } from '../../events/access.ts';
import { addDays, quarterOf } from '../../events/day.ts';
import { fingerprintKeyOf, pastRoundsOf } from '../../events/history.ts';
import { importPastRounds } from '../../events/import.ts';
import type { Installation } from '../../events/installation.ts';
import { methodsNow, shotsFor, shotsNow } from '../../events/interventions.ts';
import { recordsOf } from '../../events/method-record.ts';
import { readPublished } from '../../events/projections/figures.ts';
import { sampleDays, sampleHistory } from '../../events/sample-company.ts';
import { bringSampleSignal, sampleTrying } from '../../events/sample-trying.ts';
import { signalsOf } from '../../events/signals.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';

/** As `npm run demo` has it. */
const seed = 2026;
const leader: Viewer = { role: 'leadership', team: null };
const sight: Sight = { respondents: 'own', managers: 'all' };

async function* pieces(lines: Iterable<string>) {
  for (const line of lines) yield await Promise.resolve(line);
}

/** The history of a sample made on a day, with what was tried in it. */
async function historyOn(today: string): Promise<Installation> {
  const at = await installed({ today: () => today });
  const past = await pastRoundsOf(at);
  const tried = sampleTrying(at, today);
  const takeRound: typeof past.takeRound = async (round) => {
    await past.takeRound(round);
    await tried(round.sealedOn);
  };
  const imported = await importPastRounds(
    pieces(sampleHistory(seed, today)),
    { ...past, takeRound },
    {
      ...{ today, addTeams: false, skipBad: false, stayed: 90 },
      key: await fingerprintKeyOf(at),
      openStaging: () => new Database(''),
      onBad: (line, reason) => expect.unreachable(`line ${line}: ${reason}`),
    },
  );
  expect(imported.accepted).toBe(true);
  return at;
}

/** The last round, which the demo answers and seals by itself. */
async function seal(at: Installation, today: string) {
  const teams = ['engineering', 'product', 'sales', 'support'];
  const quarter = quarterOf(today, 1);
  const directions = everyWay(teams, 40);
  await happen(at.store, ...sealedRound('last', { quarter, day: today, directions }));
  await at.projections.catchUp();
}

describe.each(['2026-11-21', '2026-07-02'])('made on %s', async (today) => {
  test('every shot has a standing of its own, and was called on a day of its story', async () => {
    const at = await historyOn(today);
    await seal(at, today);
    const shots = (await shotsFor(at, leader, sight)).toReversed();
    const told = shots.map(({ shot, standing }) => [
      ...[shot.method, standing, shot.judged?.outcome ?? null],
      shot.judged?.stopRuleMet ?? null,
    ]);
    expect(told.map(([method, standing, outcome]) => [method, standing, outcome])).toEqual([
      ['call-the-shot', 'ran out', "can't tell"],
      ['one-inbox', 'retired', 'missed'],
      ['shared-success', 'kept', 'hit'],
      ['support-rotation', 'retired', 'backfired'],
      ['promise-ledger', 'due', null],
      ['sit-with-support', 'running', null],
    ]);
    expect(told[1]).toContain(true);
    expect(shots.at(-1)?.seen).toMatchObject({ sealed: 3 });
    expect(shots.filter(({ shot }) => shot.amendments.length > 0)).toHaveLength(2);
    const judged = shots.flatMap(({ shot }) => (shot.judged?.effect ? [shot.judged.effect] : []));
    for (const { controls } of judged) expect(controls).toBeGreaterThanOrEqual(3);
    const published = await readPublished(at.readings);
    expect(recordsOf(await shotsNow(at), await methodsNow(at), published)).toHaveLength(4);
    const days = sampleDays(today);
    for (const { day, after, decides } of await shotsNow(at)) {
      expect(days).toContain(day);
      expect(after).toBe(`Round ${days.indexOf(day) + 1}`);
      expect(decides).toMatch(/^Heads? of [A-Z]/);
    }
  });
});

test('one signal lies under engineering and support: weeks without a gap, more since the duty', async () => {
  const today = '2026-11-21';
  const at = await installed({ today: () => today });
  await bringSampleSignal(at, seed, today);
  const pair = ['engineering', 'support'] as const;
  const [signal, ...others] = await signalsOf(at, pair, leader, sight);
  expect(others).toEqual([]);
  const points = signal?.points ?? [];
  expect(points.length).toBeGreaterThan(100);
  for (const [i, { start }] of points.slice(1).entries()) {
    expect(start).toBe(addDays(points[i]?.start ?? '', 7));
  }
  const mean = (part: typeof points) =>
    part.reduce((sum, { value }) => sum + value, 0) / part.length;
  expect(mean(points.slice(-8)) - mean(points.slice(0, 50))).toBeGreaterThan(50);
});
