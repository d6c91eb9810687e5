// Companies that stand on a shelf: what takes seconds to build is built once a day for each build of the
// server, and copied from then on.
import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shelf = here('../../node_modules/.cache/crosspulse-companies');

/** What has to be the same, so that the same company would come of it: the server, and those who fill it. */
function makingOf(recipe: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(recipe));
  const servers = readdirSync(here('../../dist/api')).filter((name) => name.endsWith('.js'));
  const files = [
    ...servers.sort().map((name) => here(`../../dist/api/${name}`)),
    ...['company.ts', 'shelf.ts', '../support/wire.ts'].map((name) => here(name)),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Fills an empty folder, and its keys beside it, with what the recipe gives; answers what the builder
 * noted. Two who want the same at once each build it, and the first one puts it on the shelf.
 */
export async function fromShelf<T>(
  folder: string,
  recipe: unknown,
  build: () => Promise<T>,
): Promise<T> {
  const day = new Date().toISOString().slice(0, 10);
  const place = join(shelf, `${day}-${makingOf(recipe)}`);
  if (existsSync(place)) {
    cpSync(join(place, 'data'), folder, { recursive: true });
    cpSync(join(place, 'keys'), `${folder}-keys`, { recursive: true });
    return JSON.parse(readFileSync(join(place, 'noted.json'), 'utf8')) as T;
  }
  const noted = await build();
  const made = `${place}-${randomUUID()}`;
  mkdirSync(made, { recursive: true });
  for (const old of readdirSync(shelf).filter((name) => !name.startsWith(day))) {
    rmSync(join(shelf, old), { recursive: true, force: true });
  }
  cpSync(folder, join(made, 'data'), { recursive: true });
  cpSync(`${folder}-keys`, join(made, 'keys'), { recursive: true });
  writeFileSync(join(made, 'noted.json'), JSON.stringify(noted));
  try {
    renameSync(made, place);
  } catch {
    // Somebody else was first: the same company stands there already.
    rmSync(made, { recursive: true, force: true });
  }
  return noted;
}
