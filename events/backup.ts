/**
 * Backups: a copy of log and directory that can be taken while people answer, and put back later.
 * The box and the keys are in none, so that no copy holds an answer that is not sealed; the
 * readings are worked out from the log.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogue } from './catalogue.ts';
import type { Day } from './day.ts';
import { copyDatabase, settle, streamLength } from './kernel/file-copy.ts';
import { Unusable } from './kernel/sqlite.ts';
import { openSqliteStore } from './kernel/sqlite-store.ts';
import { roundStream } from './round.ts';

/** In this order: the log, copied last, knows everybody of whom the directory speaks. */
const files = ['directory.db', 'log.db'] as const;
/** What stands in the way of putting a backup back. */
const all = [...files, 'readings.db', 'box.db'] as const;
const manifestName = 'backup.json';

const manifest = z.strictObject({
  version: z.literal(1),
  day: z.iso.date(),
  /** Events in the log, and the root of the tree over them; null for an empty log. */
  events: z.int().min(0),
  root: z.string().nullable(),
  files: z.array(
    z.strictObject({ name: z.enum(files), bytes: z.int(), sha256: z.string().length(64) }),
  ),
});
export type Manifest = z.output<typeof manifest>;

const hashOf = (file: string): string =>
  createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** Reads the whole copied log: what does not fit together is no backup. */
async function checked(log: string): Promise<Pick<Manifest, 'events' | 'root'>> {
  const store = openSqliteStore(log, catalogue);
  try {
    const difference = await store.firstDifference();
    if (difference !== null) throw new Unusable(log, difference);
    const events = await store.head();
    return { events, root: events === 0 ? null : await store.root(events) };
  } finally {
    await store.close();
    for (const end of ['-wal', '-shm']) fs.rmSync(`${log}${end}`, { force: true });
  }
}

/**
 * Copies the data folder into `into`, a folder that must not exist yet; it is there as a whole or
 * not at all. The server may run.
 * @throws {Unusable} where there is no log, `into` exists, or the copy does not fit together.
 */
export async function backUp(folder: string, into: string, day: Day): Promise<Manifest> {
  if (!fs.existsSync(join(folder, 'log.db'))) throw new Unusable(folder, 'there is no log in it');
  if (fs.existsSync(into)) throw new Unusable(into, 'it exists already');
  const making = `${into}.unfinished`;
  fs.rmSync(making, { recursive: true, force: true });
  try {
    fs.mkdirSync(making, { recursive: true, mode: 0o700 });
    // Opening and sealing move log and directory together: neither may fall between the copies.
    for (let before = -1, now = 0; before !== now;) {
      before = streamLength(join(folder, 'log.db'), roundStream);
      for (const name of files) await copyDatabase(join(folder, name), join(making, name));
      now = streamLength(join(making, 'log.db'), roundStream);
    }
    const log = await checked(join(making, 'log.db'));
    const made: Manifest = {
      ...{ version: 1, day, ...log },
      files: files.map((name) => {
        const file = join(making, name);
        return { name, bytes: fs.statSync(file).size, sha256: hashOf(file) };
      }),
    };
    fs.writeFileSync(join(making, manifestName), JSON.stringify(made, null, 2), { mode: 0o600 });
    settle(join(making, manifestName));
    settle(making);
    fs.renameSync(making, into);
    settle(join(into, '..'));
    return made;
  } catch (error) {
    fs.rmSync(making, { recursive: true, force: true });
    if (error instanceof Unusable) throw error;
    throw new Unusable(into, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Puts a backup into a data folder that holds nothing yet. What it does not hold is made when the
 * folder is opened next: readings from the log; a round that was open is voided, as its box is gone.
 * @throws {Unusable} where the backup is not whole, or the folder is not empty.
 */
export function putBack(from: string, folder: string): Manifest {
  const made = manifestOf(from);
  for (const { name, sha256 } of made.files) {
    const file = join(from, name);
    if (!fs.existsSync(file)) throw new Unusable(file, 'it is missing');
    if (hashOf(file) !== sha256) throw new Unusable(file, 'it was changed after the backup');
  }
  const inTheWay = all.find((name) => fs.existsSync(join(folder, name)));
  if (inTheWay !== undefined) {
    throw new Unusable(folder, `there is a ${inTheWay} in it; move the folder away first`);
  }
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { name } of made.files) {
    const put = join(folder, `${name}.unfinished`);
    fs.copyFileSync(join(from, name), put);
    fs.chmodSync(put, 0o600);
    settle(put);
  }
  // The log comes last: a stop in between leaves a folder that is seen to be half.
  for (const name of files) fs.renameSync(join(folder, `${name}.unfinished`), join(folder, name));
  settle(folder);
  return made;
}

function manifestOf(from: string): Manifest {
  const file = join(from, manifestName);
  try {
    return manifest.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? 'it is of another version' : 'it cannot be read';
    throw new Unusable(file, why);
  }
}
