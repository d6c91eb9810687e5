// Several servers of one installation: whatever they do at once is done once, and what one of them
// leaves half done another brings to its end.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Answering } from '../../events/answering.ts';
import { catalogue } from '../../events/catalogue.ts';
import { follow } from '../../events/following.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { formatOf } from '../../events/kernel/log-format.ts';
import { GuardLost } from '../../events/kernel/store.ts';
import { open, tidy } from '../../events/opening.ts';
import { changePerson } from '../../events/person-change.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { seal, voidRound } from '../../events/sealing.ts';
import { signInAs } from '../../events/signing-in.ts';
import { SignInLinks } from '../../events/sign-in-link.ts';
import { verifyFolder } from '../../events/verify.ts';
import { visitOf } from '../../events/visit.ts';
import { scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';
import { noPages } from '../support/house.ts';
import { clusterOfOwn, companiesOf } from '../support/nodes.ts';
import { hasPostgres, past } from '../support/postgres.ts';

const booth = { bundle: noPages, secure: true };

/** How many of several went well; the others' refusals. */
async function endings(all: readonly Promise<unknown>[]) {
  const codes = await Promise.all(all.map((each) => refusalIn(each)));
  return { done: codes.filter((code) => code === null).length, codes: new Set(codes) };
}

const statusOf = async (at: Installation) => (await roundsNow(at)).at(-1)?.status;

describe.runIf(hasPostgres)('Several servers', () => {
  test('open a round once, answer it together, and seal it once', async () => {
    const { cluster, companies } = await companiesOf(3);
    const round = await companies[0].schedules();
    const opening = companies.map(({ at }) => open(at, round, booth));
    expect(await endings(opening)).toEqual({
      done: 1,
      codes: new Set([null, 'round-not-scheduled']),
    });
    for (const company of companies) company.joins(round);
    const [one, two, three] = companies as [Company, Company, Company];
    await Promise.all([
      one.answers('product', 6, (nth) => ({
        toward: { engineering: scores(1, 2, 3, (nth % 5) + 1) },
      })),
      two.answers('engineering', 6, { toward: { product: scores(2, 2, 2, 2) }, priority: 'cost' }),
    ]);
    expect(await one.at.directory.countTook(round)).toBe(12);
    const sealing = companies.map(({ at }) => seal(at, round));
    expect(await endings(sealing)).toEqual({
      done: 1,
      codes: new Set([null, 'round-already-sealed']),
    });
    expect(await three.logged('BallotCounted')).toHaveLength(12);
    expect(await three.logged('PriorityCounted')).toHaveLength(6);
    expect(await three.logged('FiguresPublished')).toHaveLength(1);
    expect(readdirSync(cluster.keys)).toEqual(['log.key']);
    for (const { at } of companies) expect(await verifyFolder(at)).toBeNull();
    const before = await digestOf(two.at.readings);
    await three.at.projections.replay();
    expect(await digestOf(two.at.readings)).toBe(before);
  });

  test('give a person one set of envelopes, whichever two they ask at once', async () => {
    const { companies } = await companiesOf(2, 5);
    const [one, two] = companies;
    const round = await one.opens();
    const [person] = await one.people('product');
    const asked = async (company: Company) => {
      company.joins(round);
      const { envelopes } = (await company.voter('product')).request();
      return company.answering.take(round, person?.person ?? '', envelopes);
    };
    expect(await endings([asked(one), asked(two)])).toEqual({
      ...{ done: 1, codes: new Set([null, 'envelopes-taken']) },
    });
  });

  test('lose no ballot that one takes while another seals', async () => {
    const { companies } = await companiesOf(2, 8);
    const [one, two] = companies;
    const round = await one.opens();
    two.joins(round);
    const voters = await Promise.all((await two.people('product')).map((each) => two.takes(each)));
    let posted = 0;
    const posting = voters.map(async (voter) => {
      const refused = await refusalIn(two.posts(voter, 'engineering', scores(3, 3, 3, 3)));
      if (refused === null) posted += 1;
      return refused;
    });
    const [, ...refusals] = await Promise.all([one.seals(), ...posting]);
    const leaves = await one.logged<{ counted: unknown[]; hidden: unknown[] }>('LeavesPublished');
    expect(leaves.flatMap((each) => Object.values(each).flat()).length).toBeGreaterThanOrEqual(
      posted,
    );
    expect(refusals.every((each) => each === null || /^round-/.test(each))).toBe(true);
    expect(await verifyFolder(two.at)).toBeNull();
  });

  test('go on where one of them died in the middle of a sealing', async () => {
    const { companies } = await companiesOf(2, 5);
    const [one, two] = companies;
    const round = await one.opens();
    two.joins(round);
    const people = await two.people('product');
    const voter = await two.takes(people[0] ?? one.admin);
    await one.at.letterbox.shut();
    const guard = one.at.letterbox.guard?.();
    const post = () => two.posts(voter, 'engineering', scores(3, 3, 3, 3));
    expect(await refusalIn(post())).toBe('round-sealing');
    expect(await refusalIn(two.takes(people[1] ?? one.admin))).toBe('round-sealing');
    await follow(two.at);
    await post();
    // Whoever was thought dead, and is not, records nothing without that ballot.
    const late = one.at.store.append([{ stream: 'late', expected: 0, events: [] }], '2026-03-10', {
      guard,
    });
    await expect(late).rejects.toThrow(GuardLost);
    await two.seals();
    expect(await two.logged('RoundSealed')).toHaveLength(1);
  });

  test('drop the keys of a round that another one has ended', async () => {
    const { companies } = await companiesOf(2, 5);
    const [one, two] = companies;
    const round = await one.opens();
    expect(await follow(two.at)).toBe(round);
    expect(two.at.shared?.desk).toBe(round);
    await voidRound(one.at, round, 'The questions were wrong.');
    expect(await follow(two.at)).toBeNull();
    expect(two.at.shared?.desk).toBeNull();
    await expect(two.at.desk.sign('product', [randomBytes(256)])).rejects.toThrow('shut');
  });

  test('void a round that a copy of the database brings back', async () => {
    const { cluster, companies } = await companiesOf(1, 5);
    const [one] = companies as unknown as [Company];
    const round = await one.opens();
    await one.answers('product', 1, { priority: 'cost' });
    const pool = one.at.shared?.pool;
    const kept = await pool?.query('SELECT * FROM box_ballot');
    await one.answers('product', 2, { priority: 'growth' });
    await one.at.close();
    // As if the copy had been made before two of the three ballots came.
    await past(cluster.url, 'DELETE FROM box_ballot WHERE id <> $1', [
      (kept?.rows as { id: Buffer }[])[0]?.id,
    ]);
    const again = await cluster.join();
    expect(await statusOf(again)).toBe('voided');
    expect(readdirSync(cluster.keys)).toEqual(['log.key']);
    expect((await again.store.readLog(0, 99, ['RoundVoided'])).map(({ data }) => data)).toEqual([
      expect.stringContaining('lost'),
    ]);
    expect(round).toBe('1');
  });

  test('know each other’s sessions, roles, and links at once', async () => {
    const { companies } = await companiesOf(2, 5);
    const [one, two] = companies;
    const [ada] = await one.people('product');
    if (ada === undefined) throw new Error('there is nobody');
    const { session } = await signInAs(one.at, 'respondent');
    const visit = await visitOf(two.at, session);
    await changePerson(one.at, visit?.person.person ?? '', { role: 'manager' }, one.admin);
    const renewed = await visitOf(one.at, session);
    expect(renewed).toMatchObject({ person: { role: 'manager' } });
    expect(renewed?.renewed).not.toBeNull();
    expect(await visitOf(two.at, session)).toMatchObject({ person: { role: 'manager' } });
    await two.at.directory.endSessionsOf(visit?.person.person ?? '');
    expect(await visitOf(one.at, renewed?.renewed ?? '')).toBeUndefined();
    const [asking, using] = [new SignInLinks(one.at), new SignInLinks(two.at)];
    await asking.ask(ada, 'browser', '/map');
    const link = await asking.make(ada);
    const used = [using, asking].map((each) => each.use(link, 'browser'));
    expect(await endings(used)).toEqual({ done: 1, codes: new Set([null, 'link-expired']) });
  });

  test('start at once on an empty database, with one key and one set of teams', async () => {
    const cluster = await clusterOfOwn();
    const all = await Promise.all([cluster.join(), cluster.join(), cluster.join()]);
    expect(readdirSync(cluster.keys)).toEqual(['log.key']);
    const [head] = await Promise.all(all.map((at) => at.store.head()));
    expect(await all[1].store.readLog(0, head ?? 0, ['TeamAdded'])).toHaveLength(4);
    await Promise.all(all.map((at) => tidy(at)));
    expect(new Set(all.map((at) => new Answering(at))).size).toBe(3);
  });

  test('go on while newer software comes in, and start again only with that', async () => {
    const cluster = await clusterOfOwn();
    const first = await cluster.join();
    const ours = formatOf(catalogue);
    const format = async () => (await past(cluster.url, 'SELECT format FROM log_format'))[0];
    expect(await format()).toEqual({ format: ours });
    await past(cluster.url, `UPDATE log_format SET format = ${ours + 1}`);
    await expect(cluster.join()).rejects.toThrow(
      `newer software wrote to it (format ${ours + 1}, this one knows ${ours})`,
    );
    expect(await format()).toEqual({ format: ours + 1 });
    expect(await first.directory.people()).toEqual([]);
    await past(cluster.url, `UPDATE log_format SET format = ${ours - 1}`);
    await cluster.join();
    expect(await format()).toEqual({ format: ours });
  });
});
