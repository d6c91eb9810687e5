// SQLite keeps the directory's promises, also in a file from before.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { openDirectory } from '../../events/directory.ts';
import type { Directory } from '../../events/directory.ts';
import { folderOfOwn } from '../support/house.ts';
import { keepsPeople, people, roll } from './directory.contract.ts';

const open: Directory[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
function directory(file = join(folderOfOwn(), 'directory.db')): Directory {
  const made = openDirectory(file);
  open.push(made);
  return made;
}

const ada = 'a'.repeat(32);

keepsPeople('SQLite', async () => directory());

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
