/** How long the log already was when the key folder was made: what came before, it cannot vouch for. */
import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Unusable } from './kernel/sqlite.ts';
import type { EventStore } from './kernel/store.ts';
import { sha256 } from './round.ts';

const schema = z.strictObject({ size: z.int().nonnegative(), root: sha256 });
/** The first `size` events, and the root of their tree: another key signed these. */
export type KeyStart = z.output<typeof schema>;

const fromTheFirst: KeyStart = { size: 0, root: '0'.repeat(64) };

/**
 * Read off the key folder, where nobody writes who only has the data. Noted there before the key is
 * made: a key beside a log without such a note has signed it from its first event on.
 * @throws {Unusable} when the note cannot be read.
 */
export async function keyStartOf(
  keys: string,
  store: Pick<EventStore, 'head' | 'root'>,
): Promise<KeyStart> {
  const file = join(keys, 'log.start');
  if (!fs.existsSync(join(keys, 'log.key'))) {
    const size = await store.head();
    const start = size === 0 ? fromTheFirst : { size, root: await store.root(size) };
    if (size > 0 || fs.existsSync(file)) note(file, start);
    return start;
  }
  if (!fs.existsSync(file)) return fromTheFirst;
  try {
    return schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    throw new Unusable(file, 'it does not say how long the log was');
  }
}

/** Writes the note so that it is there as a whole, whenever the power fails. */
function note(file: string, start: KeyStart): void {
  const made = `${file}.new`;
  fs.writeFileSync(made, JSON.stringify(start), { mode: 0o600, flush: true });
  fs.renameSync(made, file);
}
