// `npm run migrate`: carries a data folder over into a PostgreSQL database, and checks all of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../events/migrate.ts';
import { dataFolder, fail, start, Unmet } from './start.ts';

const help = `npm run migrate -- --to postgres://USER:PASSWORD@HOST:PORT/DATABASE
Carries the data folder (CROSSPULSE_DATA) over into an empty database: the log to the byte, people
and letters as they stand now, and readings worked out from the log. Stop the server first, and end
a round that is open: its ballots lie in a box that only the folder has.
Nothing in the folder is changed. Interrupted, it is run again and goes on where it was; no server
opens the database before all of it is there and was checked.
Then set DATABASE_URL, keep CROSSPULSE_KEYS, and start. Keep the folder as a backup, and never start
a server on it again: two logs would begin alike and end differently.`;

const address = /^postgres(ql)?:\/\/[^/]+\/[^/?]+/;

try {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) console.log(help);
  else if (values.to === undefined || !address.test(values.to)) {
    throw new Unmet('whereto? npm run migrate -- --to postgres://…');
  } else {
    const folder = dataFolder();
    if (!existsSync(join(folder, 'log.db'))) throw new Unmet(`there is no log in ${folder}`);
    const begun = performance.now();
    const at = await start(folder, false, { filed: true });
    const told = (events: number) => console.log(`${events} events are over there.`);
    const { events, root, heads, rows } = await migrate(at, values.to, { told });
    await at.close();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `Moved ${events} events with ${heads} signed heads and ${rows} rows in ${seconds} s; all fits.`,
    );
    console.log(`The fingerprint of the log is ${root ?? 'none'}, here and there.`);
    console.log('Set DATABASE_URL, and never start a server on this folder again.');
  }
} catch (error) {
  fail(error);
}
