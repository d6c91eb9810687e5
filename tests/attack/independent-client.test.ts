// A round answered by a client that knows nothing of ours but the page of bytes.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import * as wire from '../support/wire.ts';
import { Client, objection, words } from './independent-client.ts';
import type { Ask, Keys, People, Receipt } from './independent-client.ts';

interface Questions {
  readonly round: string;
  readonly label: string;
  readonly from: { readonly team: string };
  readonly people: People;
}

/** Answers a round from the link alone, as the page of bytes says. */
async function answers(ask: Ask, link: string, score: number): Promise<Receipt> {
  const [secret = '', invited = ''] = (link.split('#')[1] ?? '').split('.');
  const json = { 'content-type': 'application/json' };
  const post = (path: string, body: string, headers = {}) =>
    ask(path, { method: 'POST', headers: { ...json, ...headers }, body });
  const session = await post('/api/session', JSON.stringify({ link: secret }));
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = await ask('/api/rounds/open/questions', { headers: { cookie } });
  const { round, label, from, people } = await wire.told<Questions>(asked);
  const keys = await wire.told<Keys>(ask(`/api/rounds/${round}/keys`));
  expect(objection(keys, invited.replaceAll('-', ' '), from.team, people)).toBeNull();

  const client = new Client(keys, from.team, randomBytes(32));
  const envelopes = () => post(`/api/rounds/${round}/envelopes`, client.request(), { cookie });
  const signed = await wire.told<Parameters<Client['accept']>[0]>(envelopes(), 201);
  expect(signed.envelopes.map(({ toward }) => toward)).toEqual(
    client.envelopes.map(({ toward }) => toward),
  );
  client.accept(signed);
  // A reply that was lost: the same again.
  expect(await wire.told(envelopes(), 201)).toEqual(signed);

  const ballots: Receipt['ballots'] = [];
  for (const { toward } of client.envelopes) {
    const scores = { trust: score, goals: 2, blame: null, load: 4 };
    const { body, leaf } = client.ballot(toward, toward === null ? 'growth' : scores);
    const posted = await wire.told<{ leaf: string; promise: string }>(
      post(`/api/rounds/${round}/ballots`, body),
      201,
    );
    expect(posted.leaf).toBe(leaf);
    expect(client.isPromise(leaf, posted.promise)).toBe(true);
    expect(client.isPromise('0'.repeat(64), posted.promise)).toBe(false);
    ballots.push(posted);
  }
  return { round, label, ballots };
}

test('A stranger’s client answers a round and finds what it answered in the log', async () => {
  const { app, send, at } = await served();
  const ask: Ask = async (path, init) => app.request(path, init);
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 5, engineering: 6 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { round, links } = await wire.openRound(send, admin, days);
  const receipts: Receipt[] = [];
  for (const { team, link } of links) {
    if (team === 'product') receipts.push(await answers(ask, link, 1 + receipts.length));
  }
  expect(receipts).toHaveLength(5);
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  const told = await wire.told<{ counted: [string, string][]; withheld: [string, string][] }>(
    ask(`/api/rounds/${round}/leaves`),
  );
  const counted = new Map(told.counted);
  const withheld = new Map(told.withheld);
  const found = receipts.flatMap(({ ballots }) =>
    ballots.map(({ leaf, promise }) =>
      [counted, withheld].some((all) => all.get(leaf) === promise),
    ),
  );
  expect(found).toEqual(found.map(() => true));
  // Three directions of five ballots each; of the priority, told from ten on, nothing is counted.
  expect(counted.size + withheld.size).toBe(found.length);
});

test('The words of a fingerprint are the ones that everybody finds', () => {
  expect(words('0'.repeat(64))).toBe('muzugat pomotoj basozug sipakus');
  expect(words('a'.repeat(64))).toBe('raludat zobojil mulahah midojav');
});
