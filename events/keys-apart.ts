/** Where the keys must not lie: in the data, whose backups would take them along. */
import fs from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Unusable } from './kernel/sqlite.ts';

/** The folder as it is, links followed, though its last parts may not exist yet. */
function real(path: string): string {
  const full = resolve(path);
  if (fs.existsSync(full)) return fs.realpathSync(full);
  const above = resolve(full, '..');
  return above === full ? full : join(real(above), full.slice(above.length));
}

/**
 * Refuses keys that a backup of the data would take along.
 * @throws {Unusable}
 */
export function keysApart(data: string, keys: string): void {
  const [one, other] = [real(data) + sep, real(keys) + sep];
  if (!one.startsWith(other) && !other.startsWith(one)) return;
  throw new Unusable(keys, 'keys must lie outside of the data folder; set CROSSPULSE_KEYS');
}
