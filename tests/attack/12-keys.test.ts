// The server gives one person a key, names or pages of their own: no client may answer then.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { questionsOf } from '../../events/envelope/exponent.ts';
import { b64 } from '../../events/envelope/number.ts';
import { namesHashOf } from '../../events/envelope/publication.ts';
import { envelopeMessage } from '../../events/ballot-text.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import { signersOf, teamKeyOf } from '../../events/envelope/team-key.ts';
import { bySession, checked, client, clients, forged, from, invite, looks } from './clients.ts';
import type { Client, Invited } from './clients.ts';
import { Client as StrangerClient } from './independent-client.ts';
import type { Keys, People, Team } from './independent-client.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Weaker ones: each lets the attacks through that only what it lacks would have stopped. */
const weaker = {
  /** Of who presses "They are the same" unseen: what the page cannot help. */
  'who does not compare': client(
    checked,
    bySession(() => true),
  ),
  /** Takes the words that the server says they are, and the names that it shows. */
  'a client that works nothing out': client(async ({ words }) => words, looks),
} satisfies Record<string, Client>;

let invited: Invited;
let special: Team;
let secret: string;

beforeAll(async () => {
  invited = await invite();
  const own = invited.keys.teams.find(({ team }) => team === from);
  if (own === undefined) throw new Error('product has no key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = teamKeyOf(from, questionsOf(own).length, privateKey.export({ format: 'jwk' }));
  secret = key?.secret ?? '';
  special = { ...own, n: key?.n ?? '', roots: [...(key?.roots ?? [])] };
});

const names = (count: number): People => {
  const all = Array.from({ length: count }, (_, i) => `Invented ${i}`);
  return { names: all, salt: 'ab'.repeat(32) };
};
const sorted = (teams: readonly Team[]) => [...teams].sort((a, b) => (a.team < b.team ? -1 : 1));

/** What a server may try, each with the people that it shows beside. */
const attempts: Readonly<Record<string, () => readonly [Keys, People?]>> = {
  'a key of one’s own': () => [forged(invited, special)],
  'a key of one’s own under everybody’s fingerprint': () => {
    const { fingerprint: mark, words } = invited.keys;
    return [{ ...forged(invited, special), fingerprint: mark, words }];
  },
  'a fifth key, of a team that is made up': () => {
    const extra = { ...special, team: 'product-2' };
    return [forged(invited, {}, { teams: sorted([...invited.keys.teams, extra]) })];
  },
  'a second key for the same team': () => [
    forged(invited, {}, { teams: sorted([...invited.keys.teams, special]) }),
  ],
  'another threshold': () => [forged(invited, {}, { threshold: 4 })],
  'invented people beside one real one': () => {
    const people = names(5);
    return [forged(invited, { names: namesHashOf(people.salt, people.names) }), people];
  },
  'other names than those of the key': () => [invited.keys, names(5)],
  'fewer names than people': () => {
    const people = names(4);
    return [forged(invited, { names: namesHashOf(people.salt, people.names) }), people];
  },
  'other pages': () => [forged(invited, {}, { bundle: 'ab'.repeat(32) })],
  'other promises': () => [forged(invited, {}, { promise: b64(randomBytes(32)) })],
};

describe('A key of one’s own', () => {
  test.each(Object.keys(clients) as (keyof typeof clients)[])(
    'is not taken by %s',
    async (name) => {
      const client = clients[name];
      expect(await client(invited.keys, invited)).toBe(true);
      for (const [what, make] of Object.entries(attempts)) {
        const [keys, people = invited.people] = make();
        expect(await client(keys, { ...invited, people }), what).toBe(false);
      }
    },
  );

  test('is taken by whoever lacks what would have stopped it', async () => {
    const taken = async (name: keyof typeof weaker) => {
      const found: string[] = [];
      for (const [what, make] of Object.entries(attempts)) {
        const [keys, people = invited.people] = make();
        if (await weaker[name](keys, { ...invited, people })) found.push(what);
      }
      return found;
    };
    expect(await taken('who does not compare')).toEqual([
      'a key of one’s own',
      'a key of one’s own under everybody’s fingerprint',
      'a fifth key, of a team that is made up',
      'invented people beside one real one',
      'other pages',
      'other promises',
    ]);
    expect(await taken('a client that works nothing out')).toEqual([
      'a key of one’s own under everybody’s fingerprint',
      'other names than those of the key',
    ]);
  });

  test('would name whoever does not compare', async () => {
    const [keys] = attempts['a key of one’s own']?.() ?? [invited.keys];
    expect(await weaker['who does not compare'](keys, invited)).toBe(true);
    // The administrator knows the ballot by the key that its token fits: nobody else's fits that one.
    const client = new StrangerClient(keys, from, randomBytes(32));
    const { envelopes } = JSON.parse(client.request()) as { envelopes: { blinded: string }[] };
    const signers = signersOf(secret, client.envelopes.length);
    const signed = envelopes.map(({ blinded }, i) => {
      const signature = signers[i]?.sign(Buffer.from(blinded, 'base64url'));
      return {
        toward: client.envelopes[i]?.toward ?? null,
        signature: b64(signature ?? Buffer.of()),
      };
    });
    client.accept({ envelopes: signed });
    const [first] = client.envelopes;
    const { round } = keys;
    const message = envelopeMessage(round, from, first?.toward ?? null, first?.pk ?? Buffer.of());
    const token = first?.token ?? Buffer.of();
    const everybodys = invited.keys.teams.find(({ team }) => team === from)?.n ?? '';
    expect(await verifyToken(verifierOf(special.n, 0), message, token)).toBe(true);
    expect(await verifyToken(verifierOf(everybodys, 0), message, token)).toBe(false);
  });
});
