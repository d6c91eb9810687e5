// A manager slides a window over time: weeks that are each too small, told together, then subtracted.
import { expect, test } from 'vitest';
import { addDays } from '../../events/day.ts';
import type { Ballot } from '../../events/ballot.ts';
import { publishFigures } from '../../events/figures.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { happen } from '../support/project.ts';
import * as wire from '../support/wire.ts';
import { Reader, unknown } from './equation.ts';
import { Span } from './rank.ts';
import type { Form } from './rank.ts';

const weeks = Array.from({ length: 12 }, (_, i) => String(i + 1));
const few = 3;
const threshold = 5;
const statements = { trust: 't-1', goals: 'g-1', blame: 'b-1', load: 'l-1' };

/** Each week nine of engineering and three of sales say something about product. */
const ballotsOf = (week: number): readonly Ballot[] =>
  Array.from({ length: 9 + few }, (_, i) => {
    const score = ([1, 2, 3, 4, 5] as const)[(week * 7 + i * 3) % 5] ?? 3;
    const scores = { trust: score, goals: score, blame: score, load: score };
    return { from: i < 9 ? 'engineering' : 'sales', toward: 'product', scores };
  });

const asked = (team: string, rates: readonly string[]) => {
  return { team, people: 12, tookPart: 9, changed: 0, stayed: [], rates };
};

/** Twelve rounds in two quarters, a week apart, as they were published. */
async function twelveWeeks() {
  const here = await served({ today: () => '2026-05-19' });
  const lea = 'Lea,lea@example.org,,leadership';
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 9, engineering: 9, sales: 9 }, [lea]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  for (const [i, round] of weeks.entries()) {
    const sealedOn = addDays('2026-02-17', 7 * i);
    const quarter = sealedOn < '2026-04-01' ? '2026-Q1' : '2026-Q2';
    const { round: id, ...published } = { round, label: `Week ${round}`, sealedOn, quarter };
    const data = publishFigures(
      { round: id, ...published, imported: true, threshold, statements, priorities: [] },
      [asked('engineering', ['product']), asked('sales', ['product'])],
      ballotsOf(i),
      [],
    );
    const imported = { round, day: sealedOn, quarter, fingerprint: round, stayed: null };
    await happen(
      at.store,
      { type: 'RoundImported', data: imported },
      { type: 'FiguresPublished', data },
    );
  }
  await at.projections.catchUp();
  const today = { opensOn: '2026-05-19', sealsOn: '2026-05-20' };
  const { links } = await wire.openRound(send, admin, today);
  const link = links.find(({ email }) => email === 'lea@example.org') ?? { link: '' };
  return new Reader(send, await wire.signIn(send, wire.secretOf(link)));
}

const weekly = (from: string) => (week: string) => unknown('index', week, from, 'product');
const isolated = (forms: readonly Form[]): number => {
  const span = new Span(forms);
  return weeks.map(weekly('sales')).filter((name) => span.holds(new Map([[name, 1]]))).length;
};

/** The sum over some weeks, told as soon as there are five ballots in them. */
const window = (first: number, last: number): readonly Form[] => {
  const inside = weeks.slice(Math.max(0, first), last + 1).map(weekly('sales'));
  return inside.length * few < threshold ? [] : [new Map(inside.map((name) => [name, few]))];
};

test('Twelve weeks of three ballots stay hidden through every window that the API has', async () => {
  const reader = await twelveWeeks();
  await reader.everything(weeks, [
    ['product', 'engineering'],
    ['product', 'sales'],
  ]);
  expect(weeks.filter((week) => reader.shown.has(weekly('engineering')(week)))).toEqual(weeks);
  expect([...reader.shown.keys()].filter((name) => name.includes('sales'))).toEqual([]);
  for (const { form, times, value } of reader.figures) {
    const sum = [...form].reduce(
      (all, [name, by]) => all + by * (reader.shown.get(name) ?? NaN),
      0,
    );
    expect(Math.abs(value - sum / times)).toBeLessThan(1);
  }
  expect(isolated(reader.figures.map(({ form }) => form))).toBe(0);
});

test('Windows of four weeks, and all weeks so far, would give up most of them', () => {
  const rolling = weeks.flatMap((_, i) => window(i - 3, i));
  const soFar = weeks.flatMap((_, i) => window(0, i));
  expect(isolated(rolling)).toBeGreaterThanOrEqual(6);
  expect(isolated(soFar)).toBeGreaterThanOrEqual(10);
  expect(isolated([...window(0, 3), ...window(4, 7), ...window(8, 11)])).toBe(0);
});
