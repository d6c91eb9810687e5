// PostgreSQL keeps the store's promises as well, to any number of nodes at once.
import { beforeAll, describe } from 'vitest';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { openPostgresStore } from '../../events/kernel/postgres-store.ts';
import { cornerOf, databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { keepsItsPromises } from './store.contract.ts';

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let database: string;
  beforeAll(async () => {
    database = await databaseOfOwn();
  });

  keepsItsPromises({
    name: 'PostgreSQL',
    place: async () => {
      const url = await cornerOf(database);
      return {
        open: async (types) => {
          const pool = await openPostgres(url);
          const store = await openPostgresStore(pool, types);
          return { ...store, close: async () => (await store.close(), pool.end()) };
        },
        tamper: (statement) => past(url, statement),
      };
    },
    tampering: [
      ['changed', `UPDATE event SET data = '{"text":"other"}' WHERE position = 1`],
      ['moved to another day', `UPDATE event SET day = '2020-01-01'`],
      ['taken out', 'DELETE FROM event WHERE position = 2'],
      ['forgotten with all others', 'TRUNCATE event'],
      [
        'replaced',
        `INSERT INTO event SELECT * FROM event WHERE position = 1
          ON CONFLICT (position) DO UPDATE SET data = 'x'`,
      ],
      [
        'replaced by its id',
        `INSERT INTO event SELECT 9, 'b', 1, id, type, schema, 'x', day FROM event
          WHERE position = 1 ON CONFLICT (id) DO UPDATE SET data = 'x'`,
      ],
      ['forgotten by moving the head back', 'UPDATE log_head SET position = 1'],
      ['forgotten by altering the tree', `UPDATE log_head SET peaks = ''`],
      ['forgotten by taking the head away', 'DELETE FROM log_head'],
      ['forgotten with the head', 'TRUNCATE log_head'],
    ],
  });
});
