// `npm run backup`: copies the data folder while the server runs; says what it holds.
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '../events/backup.ts';
import { dataFolder, fail, mustHaveFiles, today } from './start.ts';

const help = `npm run backup -- [--to FOLDER]
Copies the log and the directory, also while the server runs, into a new folder within FOLDER
(./backups unless given), and reads the whole copy to see that it fits together.
Not in it: the box and the keys. A round that is open now would be voided by putting it back.
It holds names and addresses: keep it where only the operator reads.`;

try {
  const { values } = parseArgs({
    options: { to: { type: 'string', default: './backups' }, help: { type: 'boolean' } },
  });
  if (values.help === true) console.log(help);
  else {
    mustHaveFiles('backup', 'pg_dump, and never together with CROSSPULSE_KEYS');
    const day = today();
    const into = join(resolve(values.to), `crosspulse-${day}-${randomBytes(3).toString('hex')}`);
    const { events, root, files } = await backUp(dataFolder(), into, day);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`Backed up ${events} events, ${(bytes / 1e6).toFixed(1)} MB, to ${into}`);
    console.log(`The fingerprint of the log is ${root ?? 'none'}.`);
  }
} catch (error) {
  fail(error);
}
