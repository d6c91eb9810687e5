// What every directory keeps to; any engine runs this one suite.
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../events/directory.ts';
import type { Person } from '../../events/person.ts';

const [ada, ben, eve] = ['a', 'b', 'e'].map((digit) => digit.repeat(32)) as [
  ...[string, string, string],
];
const [noise, request] = ['1'.repeat(64), '2'.repeat(64)];
export const people = [ada, ben].map((person) => ({ person, team: 'product', request: noise }));
export const roll = { team: 'product', salt: '3'.repeat(64), names: ['Ada', 'Ben'] };

const somebody = (person: string, name: string, more: Partial<Person> = {}): Person => {
  const email = `${name.toLowerCase()}@example.org`;
  const blank = { team: 'product', role: 'respondent', active: 1, locale: '' } as const;
  return { person, name, email, ...blank, ...more };
};
const cast = [somebody(ada, 'ada'), somebody(ben, 'Ben'), somebody(eve, 'Åsa', { team: null })];
const letter = (person: string, after = 5) => {
  const to = { kind: 'invitation', person, address: '', round: '1', after } as const;
  return { ...to, payload: {} };
};

export function keepsPeople(name: string, directory: () => Promise<Directory>): void {
  const filled = async () => {
    const here = await directory();
    await here.put(cast);
    return here;
  };

  describe(`a round in the directory on ${name}`, () => {
    test('is asked of its people, who are shown to each other until it is over', async () => {
      const here = await directory();
      await here.ask('1', people, [roll]);
      await here.ask('2', people.slice(0, 1), [{ ...roll, names: ['Ada'] }]);
      expect(await here.roll('1', 'product')).toEqual(roll);
      expect(await here.roll('1', 'sales')).toBeUndefined();
      expect(await here.rounds()).toEqual({ asked: ['1', '2'], rolls: ['1', '2'] });
      await here.forgetRolls('1');
      expect(await here.roll('1', 'product')).toBeUndefined();
      expect(await here.roll('2', 'product')).toMatchObject({ names: ['Ada'] });
      const rounds = (await here.askedIn(ada)).map(({ round }) => round);
      expect(rounds.sort()).toEqual(['1', '2']);
      expect((await here.askedIn(ben)).map(({ round }) => round)).toEqual(['1']);
    });

    test('that is prepared a second time begins anew', async () => {
      const here = await directory();
      await here.ask('1', people, [roll]);
      expect(await here.took('1', ada, request)).toBe('now');
      await here.ask('1', people.slice(0, 1), [{ ...roll, names: ['Ada'] }]);
      expect(await here.asked('1')).toMatchObject([{ person: ada, took: 0, request: noise }]);
      expect(await here.roll('1', 'product')).toMatchObject({ names: ['Ada'] });
    });

    test('notes what one person took, once, and was told, and of nobody else', async () => {
      const here = await directory();
      await here.ask('1', people, [roll]);
      const row = { round: '1', team: 'product', took: 0, request: noise, told: 0, barred: 0 };
      const atOnce = await Promise.all([request, noise].map((each) => here.took('1', ada, each)));
      expect(atOnce.sort()).toEqual(['before', 'now']);
      const [first] = await here.asked('1').then((all) => all.filter(({ took }) => took === 1));
      expect(first).toMatchObject({ person: ada, took: 1 });
      expect([request, noise]).toContain(first?.request);
      await here.told('1', ben);
      expect(await here.askedPerson('1', ben)).toEqual({ ...row, person: ben, told: 1 });
      expect(await here.countTook('1')).toBe(1);
      expect(await here.tookPart(['1', '2'])).toEqual([{ person: ada, team: 'product' }]);
      const before = await here.asked('1');
      await here.forgetOrder('1');
      const after = await here.asked('1');
      expect(after).toHaveLength(2);
      expect(after).toEqual(expect.arrayContaining([...before]));
    });
  });

  describe(`people in the directory on ${name}`, () => {
    test('are listed by the bytes of their names, changed, and found by address', async () => {
      const here = await filled();
      expect((await here.people()).map((person) => person.name)).toEqual(['Ben', 'ada', 'Åsa']);
      await here.put([somebody(ada, 'ada', { role: 'admin' })]);
      expect(await here.personByEmail('ada@example.org')).toMatchObject({ role: 'admin' });
      await here.put([somebody(ada, 'ada', { active: 0 })]);
      expect(await here.personByEmail('ada@example.org')).toBeUndefined();
      await expect(here.put([somebody('f'.repeat(32), 'ben')])).rejects.toThrow(/UNIQUE|unique/);
      expect(await here.people()).toHaveLength(3);
    });

    test('have links and sessions that end with what they rest on', async () => {
      const here = await filled();
      await here.relink([{ hash: 'h1', person: ada }]);
      await here.link([{ hash: 'h2', person: ben, kind: 'stop' }]);
      await here.link([{ hash: 'h2', person: ada, kind: 'stop' }]);
      expect(await here.personByLink('h1')).toMatchObject({ person: ada });
      await here.relink([]);
      expect(await here.personByLink('h1')).toBeUndefined();
      expect(await here.personByLink('h2', 'stop')).toMatchObject({ person: ben });
      const session = { person: ada, role: 'respondent', scope: 'all', day: '2026-03-10' } as const;
      await here.sessions.start({ ...session, hash: 's1', id: 'i1' });
      await here.sessions.start({ ...session, hash: 's2', id: 'i2', day: '2026-03-09' });
      expect(await here.sessions.find('s1', '2026-03-10')).toMatchObject({ id: 'i1' });
      expect(await here.sessions.find('s2', '2026-03-10')).toBeUndefined();
      expect((await here.sessions.of(ada, '2026-01-01')).map(({ id }) => id)).toEqual(['i1', 'i2']);
      expect(await here.sessions.endOne(ben, 'i1')).toBe(false);
      expect(await here.sessions.endOne(ada, 'i1')).toBe(true);
      await here.rewrite({ people: [somebody(ada, 'ada')], out: [ada], barred: null });
      expect(await here.sessions.of(ada, '2026-01-01')).toEqual([]);
    });

    test('have accounts, groups and secrets, one of each', async () => {
      const here = await filled();
      const account = { issuer: 'https://idp.example', subject: '1', person: ada };
      expect(await here.accounts.link(account)).toBe(true);
      expect(await here.accounts.link({ ...account, subject: '2' })).toBe(false);
      expect(await here.accounts.personOf(account.issuer, '1')).toBe(ada);
      const change = { people: [], out: [], barred: { round: '1', people: [ada] } };
      await here.ask('1', people, [roll]);
      await here.rewrite({ ...change, roleGroup: { name: 'admins', people: [ada, ben] } });
      expect((await here.askedPerson('1', ada))?.barred).toBe(1);
      expect(await here.roleGroups()).toHaveLength(2);
      await here.keepSecret('key', 'one');
      await here.keepSecret('key', 'two');
      expect(await here.secret('key')).toBe('two');
      await here.keepSecret('key', null);
      expect(await here.secret('key')).toBeUndefined();
      await here.stop(ada, true);
      expect([...(await here.stopped())]).toEqual([ada]);
    });

    test('go with all that is kept of them, but that they were asked', async () => {
      const here = await filled();
      await here.ask('1', people, [roll]);
      await here.relink([{ hash: 'h1', person: ada }]);
      await here.outbox.put([letter(ada), letter(ben)]);
      const kept = await here.keptOf(ada);
      const filledTables = Object.entries(kept).filter(([, rows]) => rows.length > 0);
      expect(filledTables.map(([table]) => table).sort()).toEqual([
        ...['asked', 'letter', 'link', 'person'],
      ]);
      expect(kept['link']).toEqual([{ person: ada, kind: 'link' }]);
      await here.remove(ada);
      expect((await here.keptOf(ada))['asked']).toHaveLength(1);
      expect((await here.people()).map(({ person }) => person)).toEqual([ben, eve]);
      expect(await here.outbox.claim(9, 9)).toMatchObject([{ person: ben, tries: 0 }]);
    });
  });

  describe(`letters in the directory on ${name}`, () => {
    test('are taken once, by whoever is first, and come back or are given up', async () => {
      const here = await filled();
      await here.outbox.putOnce('1', 'invitation', [letter(ada), letter(ben)]);
      await here.outbox.putOnce('1', 'invitation', [letter(eve)]);
      expect(await here.outbox.claim(4, 9)).toEqual([]);
      const taken = (await Promise.all([here.outbox.claim(5, 2), here.outbox.claim(5, 2)])).flat();
      expect(taken.map(({ person }) => person).sort()).toEqual([ada, ben]);
      expect(taken.every(({ id }) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
      const [one, two] = taken;
      if (one === undefined || two === undefined) throw new Error('there are two');
      await here.outbox.again(one, 5, 'later');
      expect(await here.outbox.claim(6, 9)).toMatchObject([{ id: one.id, tries: 1 }]);
      await here.outbox.done(one.id);
      await here.outbox.recover();
      expect(await here.outbox.failed()).toMatchObject({
        count: 1,
        letters: [{ id: two.id, unclear: true }],
      });
      expect(await here.outbox.retry(two.id, 5)).toBe(true);
      expect(await here.outbox.waiting()).toEqual([{ kind: 'invitation', count: 1 }]);
      expect(await here.outbox.batches('1')).toEqual(new Map([['invitation', 2]]));
      await here.outbox.keepOnly('2');
      expect(await here.outbox.waiting()).toEqual([]);
    });

    test('that were reminders name nobody once they failed', async () => {
      const here = await filled();
      const reminder = { ...letter(ada), kind: 'reminder' } as const;
      await here.outbox.put([reminder, { ...reminder, person: ben }]);
      for (const each of await here.outbox.claim(9, 9)) {
        await here.outbox.giveUp(each, 'failed', 'no such mailbox');
      }
      const { count, letters } = await here.outbox.failed();
      expect([count, letters.map(({ person }) => person)]).toEqual([1, [null]]);
    });
  });
}
