// Live, restart and replay are the same code: whatever happened, all of them show the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import { publishFigures } from '../../events/figures.ts';
import { pastRoundsOf } from '../../events/history.ts';
import { carryOut, roundsNow, teamsNow } from '../../events/installation.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { Refusal } from '../../events/refusal.ts';
import { voidRound } from '../../events/sealing.ts';
import { teamDecider, teamStream } from '../../events/team.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { installed } from '../support/house.ts';
import { happen, logOfOwn, readingsOver } from '../support/project.ts';

const score = fc.integer({ min: 0, max: 5 });
const answer = fc.tuple(score, score, score, fc.integer({ min: 1, max: 5 }));
const teams = ['product', 'engineering', 'support', 'sales'] as const;
const team = fc.constantFrom(...teams);

/** The digest of a log folded from its beginning, into tables of its own. */
async function fromTheStart(store: EventStore): Promise<string> {
  const { readings, projections } = readingsOver(store);
  await projections.replay();
  return digestOf(readings);
}

describe('a history of events', () => {
  /** One thing that happened, as the events it left; `n` makes its names its own. */
  const happening = fc.oneof(
    fc.record({
      what: fc.constant('team' as const),
      name: fc.string({ minLength: 1, maxLength: 9 }),
    }),
    fc.record({ what: fc.constant('rename' as const), of: fc.nat(5), site: fc.boolean() }),
    fc.record({ what: fc.constant('retire' as const), of: fc.nat(5) }),
    fc.record({
      what: fc.constant('round' as const),
      imported: fc.boolean(),
      day: fc.integer({ min: 10, max: 28 }),
      ballots: fc.array(fc.tuple(team, team, answer), { maxLength: 40 }),
    }),
    fc.record({ what: fc.constant('void' as const), opened: fc.boolean() }),
  );
  type Happening = typeof happening extends fc.Arbitrary<infer What> ? What : never;

  function eventsOf(happened: Happening, n: number): readonly CrosspulseEvent[] {
    const round = String(n);
    const day = '2026-03-10';
    const label = `Round ${n}`;
    switch (happened.what) {
      case 'team': {
        const name = `${happened.name.replace(/[<>\s]|[^ -~]/g, '')}${n}`;
        return [{ type: 'TeamAdded', data: { team: `team-${n}`, name, site: null } }];
      }
      case 'rename': {
        const id = `team-${happened.of}`;
        const site = happened.site ? 'Lisbon' : null;
        return [
          { type: 'TeamRenamed', data: { team: id, name: `New ${n}` } },
          { type: 'TeamPlaced', data: { team: id, site } },
          { type: 'RatedTeamsSet', data: { team: id, rates: ['product'] } },
        ];
      }
      case 'retire':
        return [{ type: 'TeamRetired', data: { team: `team-${happened.of}` } }];
      case 'void':
        return [
          { type: 'RoundScheduled', data: { round, label, opensOn: day, sealsOn: day } },
          { type: 'RoundVoided', data: { round, day, reason: 'Away.' } },
        ];
      case 'round': {
        const sealedOn = `2026-03-${happened.day}`;
        const rest = { sealedOn, quarter: '2026-Q1', threshold: 5, priorities: [] };
        const statements = { trust: 't', goals: 'g', blame: 'b', load: 'l' };
        const asked = teams.map((from) => ({
          ...{ team: from, people: 9, tookPart: 7, changed: 0, stayed: [] },
          rates: teams.filter((toward) => toward !== from),
        }));
        const ballots = happened.ballots.map(([from, toward, given]) => ({
          ...{ from, toward, scores: scores(...given) },
        }));
        const { imported } = happened;
        const figures = publishFigures(
          { round, label, imported, statements, ...rest },
          asked,
          ballots,
          [],
        );
        const published: CrosspulseEvent = { type: 'FiguresPublished', data: figures };
        const ended = { round, day: sealedOn, quarter: '2026-Q1' };
        return imported
          ? [
              published,
              { type: 'RoundImported', data: { ...ended, fingerprint: 'f', stayed: null } },
            ]
          : [
              { type: 'RoundScheduled', data: { round, label, opensOn: day, sealsOn: sealedOn } },
              published,
              { type: 'RoundSealed', data: ended },
            ];
      }
    }
  }

  test('shows the same folded bit by bit, in slices, and from the start', async () => {
    const history = fc.array(fc.tuple(happening, fc.boolean()), { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(history, async (all) => {
        const store = logOfOwn();
        const live = readingsOver(store);
        const sliced = readingsOver(store);
        for (const [n, [happened, pause]] of all.entries()) {
          await happen(store, ...eventsOf(happened, n));
          await live.projections.catchUp();
          if (pause) await sliced.projections.catchUp();
        }
        await sliced.projections.catchUp();
        const digest = await digestOf(live.readings);
        expect(await digestOf(sliced.readings)).toBe(digest);
        expect(await fromTheStart(store)).toBe(digest);
        const stands = await live.projections.checkpoints();
        expect(stands.every(({ parked }) => parked === null)).toBe(true);
        await store.close();
      }),
      { numRuns: 25 },
    );
  });

  test('shows something else when something else happened', async () => {
    const store = logOfOwn();
    const before = await fromTheStart(store);
    await happen(store, ...eventsOf({ what: 'team', name: 'a' }, 1));
    expect(await fromTheStart(store)).not.toBe(before);
  });
});

describe('a company that lives', () => {
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('round' as const),
        by: fc.array(answer, { minLength: 3, maxLength: 6 }),
      }),
    },
    fc.record({ do: fc.constant('add' as const), n: fc.nat(3) }),
    fc.record({ do: fc.constant('rate' as const), rates: fc.subarray(['support', 'sales']) }),
    fc.record({ do: fc.constant('raise' as const), threshold: fc.integer({ min: 5, max: 7 }) }),
    fc.record({ do: fc.constant('void' as const) }),
    fc.record({
      do: fc.constant('import' as const),
      n: fc.nat(3),
      by: fc.array(answer, { maxLength: 12 }),
    }),
  );
  type Step = typeof step extends fc.Arbitrary<infer What> ? What : never;

  async function live(company: Company, wish: Step): Promise<void> {
    const { at } = company;
    switch (wish.do) {
      case 'round':
        await company.opens();
        await company.answers('product', wish.by.length, (nth) => ({
          toward: { engineering: scores(...(wish.by[nth] ?? [1, 1, 1, 1])) },
          priority: 'growth',
        }));
        await company.seals();
        break;
      case 'add':
        await carryOut(at, teamDecider, teamStream, {
          do: 'add',
          name: `Team ${wish.n}`,
          site: null,
        });
        break;
      case 'rate': {
        const rates = ['engineering', ...wish.rates];
        await carryOut(at, teamDecider, teamStream, { do: 'rate', team: 'product', rates });
        break;
      }
      case 'raise': {
        const raise = { do: 'raise threshold', threshold: wish.threshold } as const;
        await carryOut(at, pulseDecider, pulseStream, raise);
        break;
      }
      case 'void':
        await voidRound(at, await company.opens(), 'Away.');
        break;
      case 'import': {
        const ballots = wish.by.map((given) => ({
          ...{ from: 'sales', toward: 'support', scores: scores(...given) },
        }));
        const past = { round: `past-${wish.n}`, sealedOn: `2025-0${wish.n + 1}-07`, stayed: 70 };
        await (await pastRoundsOf(at)).takeRound({ ...past, fingerprint: 'f', ballots });
        break;
      }
    }
    company.later(10);
  }

  test('shows the same while it runs, after a restart, and replayed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        const company = await companyOf({ product: 6, engineering: 2 });
        const { at } = company;
        const sliced = readingsOver(at.store);
        for (const [n, each] of steps.entries()) {
          await live(company, each).catch((no: unknown) => {
            if (!(no instanceof Refusal)) throw no;
          });
          if (n % 2 === 0) await sliced.projections.catchUp();
        }
        await sliced.projections.catchUp();
        const digest = await digestOf(at.readings);
        expect(await digestOf(sliced.readings)).toBe(digest);
        expect(await fromTheStart(at.store)).toBe(digest);
        const states = [await teamsNow(at), await roundsNow(at)];
        await at.close();
        const again = await installed({ folder: at.folder });
        expect(await digestOf(again.readings)).toBe(digest);
        expect([await teamsNow(again), await roundsNow(again)]).toEqual(states);
        await again.projections.replay();
        expect(await digestOf(again.readings)).toBe(digest);
        await again.close();
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
