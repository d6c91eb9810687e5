// The administrator drops a ballot from the box, changes one on its way, or counts one that was not.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { ballotText, envelopeMessage, leafOf } from '../../events/ballot-text.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import { noise, SlotKey } from '../../events/slot.ts';
import { chanceOf } from '../support/chance.ts';
import { find } from '../../web/verify/check.ts';
import type { Leaves } from '../../web/verify/check.ts';
import { published, scores, told } from '../support/wire.ts';
import { forgedBallot } from './forgery.ts';
import { Client } from './independent-client.ts';
import type { Keys } from './independent-client.ts';
import { codeOf, openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface Promised {
  readonly leaf: string;
  readonly promise: string;
}

interface Counted {
  readonly round: string;
  readonly envelope: Parameters<typeof leafOf>[1];
  readonly scores?: object;
}

/** Five of product answer everything. */
async function answered() {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const keys = structuredClone((await published(send)) as never) as Keys;
  const promised: Promised[] = [];
  const clients: Client[] = [];
  for (const [i, person] of here.people('product').entries()) {
    const client = new Client(keys, 'product', Buffer.alloc(32, i + 1));
    const as = await here.signIn(person);
    const asked = JSON.parse(client.request()) as object;
    client.accept(await told(send('POST', `/api/rounds/${round}/envelopes`, asked, as), 201));
    for (const { toward } of client.envelopes) {
      const { body } = client.ballot(toward, toward === null ? 'growth' : scores(2));
      promised.push(await told<Promised>(send('POST', `/api/rounds/${round}/ballots`, body), 201));
    }
    clients.push(client);
  }
  const leaves = () => told<Leaves>(send('GET', `/api/rounds/${round}/leaves`));
  return { ...here, clients, promised, leaves };
}

test('A ballot that is dropped is missed by its owner, who can prove that it was promised', async () => {
  const here = await answered();
  const [dropped, ...others] = here.promised;
  if (dropped === undefined) throw new Error('nothing was posted');
  // The administrator, who has the key of the box, turns one ballot into noise.
  const box = new Database(join(here.folder, 'box.db'));
  const key = new SlotKey(here.round, here.at.keys.read(here.round)?.box ?? '');
  const slots = box.prepare('SELECT slot, v FROM ballot').all() as { slot: number; v: Buffer }[];
  const found = slots.find(({ v }) => key.open(v)?.leaf === dropped.leaf);
  const [blank] = noise(1, chanceOf('blank'));
  box.prepare('UPDATE ballot SET v = ? WHERE slot = ?').run(blank, found?.slot);
  box.close();
  // And puts one of their own in its place, so that the number is right.
  const { send, round } = here;
  const another = forgedBallot(here, 'engineering', 0);
  expect(await codeOf(send('POST', `/api/rounds/${round}/ballots`, another))).toBe('201');
  await here.seal();

  const leaves = await here.leaves();
  const receipt = (ballots: Promised[]) => ({ round: here.round, label: 'Round 1', ballots });
  expect(await find(receipt([dropped]), leaves)).toMatchObject({ is: 'missing', lost: [dropped] });
  expect(await find(receipt(others), leaves)).toMatchObject({ is: 'found' });
  expect(here.clients[0]?.isPromise(dropped.leaf, dropped.promise)).toBe(true);
  // A promise that nobody gave proves nothing.
  const invented = { leaf: 'ab'.repeat(32), promise: others[0]?.promise ?? '' };
  expect(await find(receipt([invented]), leaves)).toMatchObject({ is: 'foreign' });
  // The control: a check that only counts what was promised is content.
  const counts = ({ counted, withheld }: Leaves, promised: readonly Promised[]) =>
    counted.length + withheld.length === promised.length;
  expect(counts(leaves, here.promised)).toBe(true);
});

test('What was posted is what is counted: every leaf is there, and leads to its ballot', async () => {
  const here = await answered();
  await here.seal();
  const leaves = await here.leaves();
  const told = leaves.counted.map(([leaf]) => leaf);
  expect(told.toSorted()).toEqual(here.promised.map(({ leaf }) => leaf).sort());
  const events = await here.at.store.readStream(`ballot-${here.round}`);
  const ballots = events.map(({ data }) => JSON.parse(data) as Counted);
  const leavesBy = (leaf: typeof leafOf, some: readonly Counted[]) =>
    some
      .map(({ round, envelope, ...ballot }) => leaf(ballotText(round, ballot as never), envelope))
      .sort();
  expect(leavesBy(leafOf, ballots)).toEqual(told.toSorted());
  // The administrator turns every answer; under a leaf of the envelope alone nobody would notice.
  const turned = ballots.map((each) =>
    each.scores === undefined ? each : { ...each, scores: scores(5) },
  );
  expect(leavesBy(leafOf, turned)).not.toEqual(told.toSorted());
  const ofEnvelope: typeof leafOf = (_, { key, token }) => key + token;
  expect(leavesBy(ofEnvelope, turned)).toEqual(leavesBy(ofEnvelope, ballots));
});

test('A ballot that is changed on its way is refused', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const [person] = here.people('product');
  const keys = structuredClone((await published(send)) as never) as Keys;
  const client = new Client(keys, 'product', Buffer.alloc(32, 7));
  const as = person === undefined ? '' : await here.signIn(person);
  const asked = JSON.parse(client.request()) as object;
  client.accept(await told(send('POST', `/api/rounds/${round}/envelopes`, asked, as), 201));
  const { body } = client.ballot('sales', scores(2));
  const changed = body.replace('"trust":2', '"trust":5');
  expect(changed).not.toBe(body);
  expect(await codeOf(send('POST', `/api/rounds/${round}/ballots`, changed))).toBe(
    'ballot-unsigned',
  );
  expect(await codeOf(send('POST', `/api/rounds/${round}/ballots`, body))).toBe('201');

  // The control: a letterbox that looks at the envelope alone takes it, whatever lies in it.
  const own = keys.teams.find(({ team }) => team === 'product');
  const verifier = verifierOf(own?.n ?? '', own?.rates.indexOf('sales') ?? -1);
  const inEnvelope = (posted: string) => {
    const { key, token } = JSON.parse(posted) as { key: string; token: string };
    const message = envelopeMessage(round, 'product', 'sales', Buffer.from(key, 'base64url'));
    return verifyToken(verifier, message, Buffer.from(token, 'base64url'));
  };
  expect([await inEnvelope(body), await inEnvelope(changed)]).toEqual([true, true]);
});
