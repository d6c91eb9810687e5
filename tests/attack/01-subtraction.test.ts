// A manager subtracts: totals from parts, teams from the company, a round from a quarter.
import { expect, test, vi } from 'vitest';
import { holdRounds, teams } from './company.ts';
import type { Chosen, Secret } from './company.ts';
import { Reader, unknown } from './equation.ts';
import { Span } from './rank.ts';
import type { Form } from './rank.ts';
import { provenRange, settled } from './simplex.ts';
import type { Equation } from './simplex.ts';

// Rounds are held in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const threshold = 5;
/** A mean that is known this well is as good as told: half the scale is two answers' difference. */
const narrow = 50;
const nameOf = ({ round, from, toward }: Secret): string => unknown('index', round, from, toward);

const firstOf = ({ round, team }: Chosen): string => `what ${team} puts first in round ${round}`;

/** What both attacks find of the directions under the threshold, given figures as exact sums. */
function attacked(secrets: readonly Secret[], forms: readonly Form[]) {
  const truth = new Map(secrets.map((secret) => [nameOf(secret), secret.mean]));
  const equations: Equation[] = forms.map((form) => {
    return {
      form,
      value: [...form].reduce((sum, [name, by]) => sum + by * (truth.get(name) ?? 0), 0),
    };
  });
  const span = new Span(forms);
  const found = settled(equations);
  const small = secrets.filter(({ n }) => n < threshold);
  const subtracted = small.filter((secret) => span.holds(new Map([[nameOf(secret), 1]])));
  const widths = small.map((secret) => {
    const [low, high] = provenRange(nameOf(secret), found, 100);
    expect(secret.mean).toBeGreaterThan(low - 1e-4);
    expect(secret.mean).toBeLessThan(high + 1e-4);
    return high - low;
  });
  return {
    small: small.length,
    subtracted: subtracted.length,
    proven: widths.filter((width) => width < 1e-4).length,
    near: widths.filter((width) => width < narrow).length,
  };
}

/** The control: cells, rows, columns and all together, each hidden only by its own ballots. */
function naive(secrets: readonly Secret[]): readonly Form[] {
  const groups = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const { round, from, toward } = secret;
    for (const group of [`${from} ${toward}`, `${from} all`, `all ${toward}`, 'all']) {
      const key = `${round} ${group}`;
      groups.set(key, [...(groups.get(key) ?? []), secret]);
    }
  }
  return [...groups.values()]
    .filter((group) => group.reduce((sum, { n }) => sum + n, 0) >= threshold)
    .map((group) => new Map(group.map((secret) => [nameOf(secret), secret.n])));
}

test('Six rounds of all that the API returns give up no direction under the threshold', async () => {
  const { send, cookies, rounds, secrets, chosen } = await holdRounds(6, 7);
  const pairs = [
    ...new Set(secrets.map(({ from, toward }) => [from, toward].sort().join(' '))),
  ].map((pair) => pair.split(' ') as [string, string]);
  const reader = new Reader(send, cookies.leadership);
  await reader.everything(rounds, pairs);

  // The attacker reads what is there: each direction of enough ballots, in its step, and no other.
  for (const secret of secrets) {
    const value = reader.shown.get(nameOf(secret));
    expect(value === undefined, nameOf(secret)).toBe(secret.n < threshold);
    if (value === undefined || value === 10 || value === 90) continue;
    expect(Math.abs(value - secret.mean)).toBeLessThanOrEqual(secret.n < 10 ? 10 : 5);
  }
  // No figure says more than the directions shown: each is worked out again from these alone.
  expect(reader.figures.length).toBeGreaterThan(1000);
  for (const { where, form, times, value } of reader.figures) {
    const sum = [...form].reduce(
      (all, [name, by]) => all + by * (reader.shown.get(name) ?? NaN),
      0,
    );
    expect(Math.abs(value - sum / times), `${where}: ${[...form.keys()].join(', ')}`).toBeLessThan(
      1,
    );
  }

  const found = attacked(
    secrets,
    reader.figures.map(({ form }) => form),
  );
  expect(found.small).toBeGreaterThan(20);
  expect(found).toEqual({ small: found.small, subtracted: 0, proven: 0, near: 0 });

  const control = attacked(secrets, naive(secrets));
  expect(control.subtracted).toBeGreaterThan(0.3 * control.small);
  expect(control.proven).toBeGreaterThanOrEqual(control.subtracted);

  // What comes first: a team's own shares where it has ten such ballots, and of the others nothing.
  const shown: Form[] = [];
  for (const one of chosen) {
    const shares = await reader.shares(one.round, one.team, teams);
    expect(shares === null, firstOf(one)).toBe(one.n < 10);
    if (shares === null) continue;
    shown.push(new Map([[firstOf(one), 1]]));
    for (const [choice, share] of shares) {
      const exact = (100 * (one.counts.get(choice) ?? 0)) / one.n;
      if (share > 10 && share < 90) expect(Math.abs(share - exact)).toBeLessThanOrEqual(10);
    }
  }
  const few = chosen.filter(({ n }) => n < 10);
  expect(shown.length).toBeGreaterThan(0);
  expect(few.length).toBeGreaterThan(12);
  const foundBy = (forms: readonly Form[]) => {
    const span = new Span(forms);
    return few.filter((one) => span.holds(new Map([[firstOf(one), 1]]))).length;
  };
  expect(foundBy(shown)).toBe(0);
  // The control: shares of two teams together, told where both together have ten ballots.
  const together = chosen.flatMap((one) =>
    chosen
      .filter(({ round, team, n }) => round === one.round && team > one.team && n + one.n >= 10)
      .map((other) => new Map([one, other].map((each) => [firstOf(each), each.n]))),
  );
  expect(foundBy([...shown, ...together])).toBeGreaterThan(0.3 * few.length);
});
