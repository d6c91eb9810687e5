// `npm run verify`: checks the whole data folder against itself; exits 1 at the first difference.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFolder } from '../events/verify.ts';
import { dataFolder, fail, settings, start, Unmet } from './start.ts';

try {
  const folder = dataFolder();
  if (settings().database === null && !existsSync(join(folder, 'log.db')))
    throw new Unmet(`there is no log in ${folder}`);
  const at = await start(folder, false, { tidy: false });
  const begun = performance.now();
  const difference = await verifyFolder(at);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const [head, heads] = [await at.store.head(), await at.store.heads()];
  const root = head === 0 ? 'none' : await at.store.root(head);
  await at.close();
  if (difference === null) {
    console.log(`All fits: ${head} events, ${heads.length} signed heads, checked in ${seconds} s.`);
    console.log(`The fingerprint of the log is ${root}.`);
    const { size, root: then } = at.keyStart;
    if (size > 0) {
      console.log(
        `The keys here are newer than the first ${size} events: who signed those is unknown.`,
      );
      console.log(`Compare their fingerprint with one that was published then: ${then}.`);
    }
  } else {
    console.error(difference);
    process.exitCode = 1;
  }
} catch (error) {
  // What cannot even be opened differs as well, and says where.
  const broken = error instanceof Error && ['UnreadableEvent', 'SqliteError'].includes(error.name);
  fail(broken ? new Unmet(error.message) : error);
}
