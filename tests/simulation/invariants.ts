// What must hold of a company whatever happened to it; each answers what is wrong, or nothing.
import { roundsNow } from '../../events/installation.ts';
import { readLeaves } from '../../events/sealed-leaves.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { readingsOver } from '../support/project.ts';
import type { World } from './world.ts';

const threshold = 5;

/** What became of the round that people know to be open: it may have ended while the power failed. */
export async function settled(world: World): Promise<readonly string[]> {
  const { open } = world;
  if (open === null) return [];
  const now = (await roundsNow(world.at)).find(({ round }) => round === open.round);
  if (now?.status === 'open') return [];
  world.open = null;
  if (now?.status === 'voided') return [];
  if (now?.status !== 'sealed') return [`round ${open.round} is ${String(now?.status)}`];
  world.sealed.push(open);
  return counted(world, open);
}

/** What was acknowledged is in the log, and of one envelope at most one ballot. */
async function counted(
  { at }: World,
  { round, casts, visitors, keys }: NonNullable<World['open']>,
): Promise<readonly string[]> {
  const { counted: shown, withheld } = await readLeaves(at, round);
  const leaves = [...shown, ...withheld].map(([leaf]) => leaf);
  const known = new Set(leaves);
  const wrong: string[] = [];
  for (const { promised, direction } of casts) {
    if (promised !== null && !known.has(promised.leaf))
      wrong.push(`a ballot of ${direction} is lost`);
  }
  if (known.size !== leaves.length) wrong.push('a leaf stands twice in the log');
  if (leaves.length > casts.length) wrong.push(`${leaves.length} ballots of ${casts.length}`);
  const events = await at.store.readStream(`ballot-${round}`);
  const spent = events.map(
    ({ data }) => (JSON.parse(data) as { envelope: { key: string } }).envelope.key,
  );
  if (new Set(spent).size !== spent.length) wrong.push('an envelope was used twice');
  if (events.length !== shown.length) wrong.push('not every counted leaf has its ballot');
  const takers = [...visitors.values()].filter(({ envelopes }) => envelopes !== null).length;
  const asked = keys.teams.reduce((sum, { people }) => sum + people, 0);
  if (takers > asked) wrong.push(`${takers} of ${asked} people took envelopes`);
  return wrong;
}

interface Shown {
  readonly pairings: readonly {
    readonly directions: readonly {
      readonly from: string;
      readonly toward: string;
      readonly index: object;
    }[];
  }[];
}

/** No figure rests on fewer ballots than the threshold, in the log and in what leadership reads. */
export async function published({ at, sealed, send, leader }: World): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { round, casts } of sealed) {
    const [event] = await at.store.readStream(`figures-${round}`);
    const { directions } = JSON.parse(event?.data ?? '{"directions":[]}') as {
      directions: readonly {
        from: string;
        toward: string;
        figures: Record<string, { withheld?: string }>;
      }[];
    };
    for (const { from, toward, figures } of directions) {
      const most = casts.filter(({ direction }) => direction === `${from} ${toward}`).length;
      const told = Object.values(figures).some((each) => each.withheld === undefined);
      if (told && most < threshold) wrong.push(`${from} ${toward} is told of ${most} ballots`);
    }
  }
  if (leader === '' || sealed.length === 0) return wrong;
  const newest = sealed.at(-1);
  const answer = await send('GET', `/api/friction?round=${newest?.round}`, undefined, leader);
  if (answer.status === 401) return wrong;
  if (answer.status !== 200) return [...wrong, `leadership got ${answer.status}`];
  const { pairings } = (await answer.json()) as Shown;
  for (const { from, toward, index } of pairings.flatMap(({ directions }) => directions ?? [])) {
    const most = newest?.casts.filter(({ direction }) => direction === `${from} ${toward}`).length;
    if (!('withheld' in index) && (most ?? 0) < threshold) wrong.push(`${from} ${toward} is shown`);
  }
  return wrong;
}

/** Whoever may not read something gets no more than that it is not there. */
export async function denied({ send, admin, leader, open }: World): Promise<readonly string[]> {
  const asks: readonly (readonly [path: string, as: string | undefined])[] = [
    ['/api/people', leader || undefined],
    ['/api/people', undefined],
    ['/api/friction', admin],
    ['/api/friction', undefined],
    [`/api/rounds/${open?.round ?? '1'}/questions`, leader || undefined],
    ['/api/audit', undefined],
  ];
  const wrong: string[] = [];
  for (const [path, as] of asks) {
    const answer = await send('GET', path, undefined, as);
    const fields = Object.keys((await answer.json()) as object)
      .sort()
      .join();
    if (answer.status < 400 || fields !== 'code,detail,status,title,type') {
      wrong.push(`${path} answers ${answer.status}: ${fields}`);
    }
  }
  return wrong;
}

/** The readings are the log's, folded from its beginning; and the log is its tree's. */
export async function replayed({ at }: World): Promise<readonly string[]> {
  const { readings, projections } = readingsOver(at.store);
  await projections.replay();
  const wrong: string[] = [];
  if ((await digestOf(readings)) !== (await digestOf(at.readings))) wrong.push('other readings');
  const difference = await at.store.firstDifference();
  return difference === null ? wrong : [...wrong, difference];
}
