// The directory of a round: who is asked, whom they are shown, and a file from before.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { Directory } from '../../events/directory.ts';
import { folderOfOwn } from '../support/house.ts';

const open: Directory[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
function directory(file = join(folderOfOwn(), 'directory.db')): Directory {
  const made = new Directory(file);
  open.push(made);
  return made;
}

const [ada, ben] = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
const [noise, request] = ['1'.repeat(64), '2'.repeat(64)];
const people = [ada, ben].map((person) => ({ person, team: 'product', request: noise }));
const roll = { team: 'product', salt: '3'.repeat(64), names: ['Ada', 'Ben'] };

describe('a round', () => {
  test('is asked of its people, who are shown to each other until it is over', async () => {
    const here = directory();
    await here.ask('1', people, [roll]);
    await here.ask('2', people.slice(0, 1), [{ ...roll, names: ['Ada'] }]);
    expect(await here.roll('1', 'product')).toEqual(roll);
    expect(await here.roll('1', 'sales')).toBeUndefined();
    await here.forgetRolls('1');
    expect(await here.roll('1', 'product')).toBeUndefined();
    expect(await here.roll('2', 'product')).toMatchObject({ names: ['Ada'] });
    expect((await here.askedIn(ada)).map(({ round }) => round)).toEqual(['1', '2']);
    expect((await here.askedIn(ben)).map(({ round }) => round)).toEqual(['1']);
  });

  test('that is prepared a second time begins anew', async () => {
    const here = directory();
    await here.ask('1', people, [roll]);
    await here.took('1', ada, request);
    await here.ask('1', people.slice(0, 1), [{ ...roll, names: ['Ada'] }]);
    expect(await here.asked('1')).toMatchObject([{ person: ada, took: 0, request: noise }]);
    expect(await here.roll('1', 'product')).toMatchObject({ names: ['Ada'] });
  });

  test('notes what one person took, and was told, and of nobody else', async () => {
    const here = directory();
    await here.ask('1', people, [roll]);
    const row = { round: '1', team: 'product', took: 0, request: noise, told: 0, barred: 0 };
    await here.took('1', ada, request);
    expect(await here.asked('1')).toEqual([
      { ...row, person: ada, took: 1, request },
      { ...row, person: ben },
    ]);
    await here.told('1', ben);
    expect(await here.askedPerson('1', ben)).toEqual({ ...row, person: ben, told: 1 });
    expect(await here.countTook('1')).toBe(1);
  });
});

test('A file from before is opened with what it holds; of its rounds nothing is left to tell', async () => {
  const file = join(folderOfOwn(), 'directory.db');
  const before = new Database(file);
  before.exec(`
    CREATE TABLE asked (round TEXT NOT NULL, person TEXT NOT NULL, team TEXT NOT NULL,
      took INTEGER NOT NULL, PRIMARY KEY (round, person)) WITHOUT ROWID, STRICT;
    INSERT INTO asked VALUES ('1', '${ada}', 'product', 1);`);
  before.close();
  const row = {
    round: '1',
    person: ada,
    team: 'product',
    took: 1,
    request: '',
    told: 1,
    barred: 0,
  };
  const here = directory(file);
  expect(await here.asked('1')).toEqual([row]);
  await here.ask('2', people, [roll]);
  expect(await here.asked('2')).toHaveLength(2);
  await here.close();
  open.splice(0);
  expect(await directory(file).asked('1')).toEqual([row]);
});
