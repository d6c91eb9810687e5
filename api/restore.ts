// `npm run restore`: puts a backup into an empty data folder, and checks all of it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { putBack } from '../events/backup.ts';
import { eraseAgain } from '../events/erasure.ts';
import { openRound } from '../events/round.ts';
import { roundsNow } from '../events/installation.ts';
import { tidy } from '../events/opening.ts';
import { verifyFolder } from '../events/verify.ts';
import { dataFolder, fail, mustHaveFiles, start, Unmet } from './start.ts';

const help = `npm run restore -- --from BACKUP
Puts a backup into the data folder (CROSSPULSE_DATA), which must be empty, works the readings out
from the log and checks everything as "npm run verify" does.
A round that was open when the backup was made is voided; everybody who was asked is told once.
Whoever was erased after the backup was made is erased again, where the folder of the keys
(CROSSPULSE_KEYS) is the one from then; with a new one, erase them by hand.`;

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) console.log(help);
  else if (values.from === undefined) throw new Unmet('which backup? npm run restore -- --from …');
  else {
    mustHaveFiles('restore', 'pg_restore into an empty database, and start the server');
    const folder = dataFolder();
    const made = putBack(resolve(values.from), folder);
    const at = await start(folder, false, { tidy: false });
    const open = openRound(await roundsNow(at));
    await tidy(at);
    const again = await eraseAgain(at);
    const difference = await verifyFolder(at);
    await at.close();
    if (difference !== null) throw new Unmet(difference);
    console.log(`Restored ${made.events} events of ${made.day} into ${folder}; all fits.`);
    console.log(`The fingerprint of the log then was ${made.root ?? 'none'}.`);
    if (again > 0) console.log(`Erased again: ${again}, erased after the backup was made.`);
    if (open !== undefined) {
      console.log(`${open.label} was open in it: it is voided, and everybody asked is told.`);
    }
  }
} catch (error) {
  fail(error);
}
