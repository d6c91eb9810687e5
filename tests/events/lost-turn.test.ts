// A server that lost its turn without knowing it, as where its connection broke, or it stood still:
// another one has gone on, and what the first still does harms nothing of that.
import { describe, expect, test } from 'vitest';
import { pollingOf } from '../../events/answering.ts';
import { discard } from '../../events/ending.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { GuardLost } from '../../events/kernel/store.ts';
import { open } from '../../events/opening.ts';
import { seal } from '../../events/sealing.ts';
import { verifyFolder } from '../../events/verify.ts';
import { scores } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';
import { noPages } from '../support/house.ts';
import { companiesOf } from '../support/nodes.ts';
import { hasPostgres, past } from '../support/postgres.ts';

const booth = { bundle: noPages, secure: true };

/** Breaks the connections that hold a turn, as a switch between server and database would. */
const breakTurns = (url: string) =>
  past(
    url,
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND state = 'idle in transaction'`,
  );

describe.runIf(hasPostgres)('A server that lost its turn', () => {
  test('opens nothing over a round that another one opened meanwhile', async () => {
    const { cluster, companies } = await companiesOf(2);
    const [one, two] = companies;
    const round = await one.schedules();
    const { desk } = one.at;
    let meanwhile = async (): Promise<void> => {
      await breakTurns(cluster.url);
      await open(two.at, round, booth);
      two.joins(round);
      await two.answers('product', 6, { toward: { engineering: scores(3, 3, 3, 3) } });
    };
    const slow: Installation = {
      ...one.at,
      desk: {
        ...desk,
        make: async (teams) => {
          const made = await desk.make(teams);
          await meanwhile();
          return made;
        },
      },
    };
    await expect(open(slow, round, booth)).rejects.toThrow(GuardLost);
    meanwhile = () => Promise.resolve();
    await two.seals();
    expect(await two.logged('BallotCounted')).toHaveLength(6);
    expect(await verifyFolder(two.at)).toBeNull();
  });

  test('destroys nothing of the round that another one has opened since', async () => {
    const { cluster, companies } = await companiesOf(2);
    const [one, two] = companies;
    const round = await two.schedules();
    const late = one.at.rounds.take(async () => {
      await breakTurns(cluster.url);
      await open(two.at, round, booth);
      two.joins(round);
      await two.answers('product', 5, { priority: 'cost' });
      await expect(one.at.letterbox.clear()).rejects.toThrow(GuardLost);
      await discard(one.at, round);
    });
    await expect(late).rejects.toThrow(GuardLost);
    await two.seals();
    expect(await two.logged('PriorityCounted')).toHaveLength(5);
  });
});

describe.runIf(hasPostgres)('A sealing whose end nobody was told', () => {
  test('is one all the same, and takes no more ballots', async () => {
    const { companies } = await companiesOf(2);
    const [one, two] = companies;
    const round = await one.opens();
    two.joins(round);
    await one.answers('product', 5, { priority: 'cost' });
    const [last] = (await two.people('product')).slice(-1);
    const voter = await two.takes(last ?? two.admin);
    const key = one.at.keys.read(round)?.box ?? '';
    // As a server knows it that has not heard of the sealing yet.
    const polling = pollingOf(await roundsNow(two.at), round);
    const { store } = one.at;
    let [told, refused] = [false, null as string | null];
    const append: typeof store.append = async (...asked) => {
      const appended = await store.append(...asked);
      // The first one is the sealing's; the next one says that the keys are gone.
      if (told) return appended;
      told = true;
      await one.at.letterbox.reopen();
      await two.at.letterbox.unlock(key);
      const given = scores(1, 1, 1, 1);
      const command = {
        do: 'post',
        from: 'product',
        toward: 'engineering',
        scores: given,
      } as const;
      const posting = two.answering.post(polling, command, voter.seal('engineering', given));
      refused = await refusalIn(posting);
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    };
    await seal({ ...one.at, store: { ...store, append } }, round);
    expect(refused).toBe('round-sealing');
    expect(await two.logged('PriorityCounted')).toHaveLength(5);
    expect(await verifyFolder(two.at)).toBeNull();
  });
});
