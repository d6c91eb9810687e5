// The server gives one person a key of their own, or a key that marks: no client may answer then.
import { generateKeyPairSync, generatePrimeSync, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { exponents, questionsOf } from '../../events/envelope/exponent.ts';
import {
  b64,
  bytesToNumber,
  modInverse,
  modPow,
  numberToBytes,
} from '../../events/envelope/number.ts';
import { namesHashOf, wordsOf } from '../../events/envelope/publication.ts';
import { envelopeMessage } from '../../events/ballot-text.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import { signersOf, teamKeyOf } from '../../events/envelope/team-key.ts';
import { checkKeys } from '../../web/respond/keys.ts';
import { published, told } from '../support/wire.ts';
import { Client as StrangerClient, fingerprint, objection, target } from './independent-client.ts';
import type { Keys, People, Team } from './independent-client.ts';
import { openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface Invited {
  readonly keys: Keys;
  readonly people: People;
  /** The words of everybody's invitation. */
  readonly words: string;
}

/** Whether a client would answer under these keys. */
type Client = (keys: Keys, invited: Invited) => Promise<boolean>;

const from = 'product';
const clients: Readonly<Record<'our page' | 'a stranger’s', Client>> = {
  'our page': async (keys, { people, words }) => {
    const checked = await checkKeys(keys, { round: keys.round, from, people });
    return checked !== null && wordsOf(checked.fingerprint) === words;
  },
  'a stranger’s': async (keys, { people, words }) => objection(keys, words, from, people) === null,
};
/** The control: takes whatever it is given. */
const trusting: Client = async () => true;

let invited: Invited;
let special: Team;
let secret: string;

beforeAll(async () => {
  const here = await openRound({ product: 5, sales: 6 });
  const keys = structuredClone((await published(here.send)) as never) as Keys;
  const [person] = here.people(from);
  const as = person === undefined ? '' : await here.signIn(person);
  const { people } = await told<{ people: People }>(
    here.send('GET', '/api/rounds/open/questions', undefined, as),
  );
  invited = { keys, people, words: keys.words };
  const own = keys.teams.find(({ team }) => team === from);
  if (own === undefined) throw new Error('product has no key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = teamKeyOf(from, questionsOf(own).length, privateKey.export({ format: 'jwk' }));
  secret = key?.secret ?? '';
  special = { ...own, n: key?.n ?? '', roots: [...(key?.roots ?? [])] };
});

/** The published keys with some other own team, and whatever else; fingerprint and words made to fit. */
function forged(team: Partial<Team>, more: Partial<Keys> = {}): Keys {
  const { keys } = invited;
  const teams = keys.teams.map((each) => (each.team === from ? { ...each, ...team } : each));
  const made = { ...keys, teams, ...more };
  const mark = fingerprint(made);
  return { ...made, fingerprint: mark, words: wordsOf(mark) };
}

const names = (count: number): People => {
  const all = Array.from({ length: count }, (_, i) => `Invented ${i}`);
  return { names: all, salt: 'ab'.repeat(32) };
};
const sorted = (teams: readonly Team[]) => [...teams].sort((a, b) => (a.team < b.team ? -1 : 1));

/** What a server may try, each with the people that it shows beside. */
const attempts: Readonly<Record<string, () => readonly [Keys, People?]>> = {
  'a key of one’s own': () => [forged(special)],
  'a key of one’s own under everybody’s fingerprint': () => {
    const { fingerprint: mark, words } = invited.keys;
    return [{ ...forged(special), fingerprint: mark, words }];
  },
  'a fifth key, of a team that is made up': () => {
    const extra = { ...special, team: 'product-2' };
    return [forged({}, { teams: sorted([...invited.keys.teams, extra]) })];
  },
  'a second key for the same team': () => [
    forged({}, { teams: sorted([...invited.keys.teams, special]) }),
  ],
  'another threshold': () => [forged({}, { threshold: 4 })],
  'invented people beside one real one': () => {
    const people = names(5);
    return [forged({ names: namesHashOf(people.salt, people.names) }), people];
  },
  'other names than those of the key': () => [invited.keys, names(5)],
  'fewer names than people': () => {
    const people = names(4);
    return [forged({ names: namesHashOf(people.salt, people.names) }), people];
  },
  'other pages': () => [forged({}, { bundle: 'ab'.repeat(32) })],
  'other promises': () => [forged({}, { promise: b64(randomBytes(32)) })],
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

  test('would name whoever trusts what they are given', async () => {
    const [keys] = attempts['a key of one’s own']?.() ?? [invited.keys];
    expect(await trusting(keys, invited)).toBe(true);
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

/** A modulus of two primes; `p` leaves 1 modulo `e`, where that is asked for. */
function modulus(bits: number, e?: bigint): { p: bigint; q: bigint; n: bigint } {
  const options = { bigint: true, ...(e === undefined ? {} : { add: 2n * e, rem: 1n }) } as const;
  const p = generatePrimeSync(bits / 2, options);
  const q = generatePrimeSync(bits / 2, { bigint: true });
  return (p * q) >> BigInt(bits - 1) === 1n ? { p, q, n: p * q } : modulus(bits, e);
}

/** The roots that such a key has, as far as it has any; the rest made up. */
function rootsOf({ p, q, n }: ReturnType<typeof modulus>, questions: number): string[] {
  const bytes = numberToBytes(n, 256);
  const phi = (p - 1n) * (q - 1n);
  const good = exponents.slice(0, questions).filter((e) => phi % e !== 0n);
  const product = good.reduce((all, e) => all * e, 1n);
  return [0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
    b64(numberToBytes(modPow(target(bytes, k), modInverse(product, phi), n), 256)),
  );
}

describe('A key that marks what it signs', () => {
  const [full, short] = [modulus(2048), modulus(1024)];
  const [e, last] = [exponents[0] ?? 0n, exponents[3] ?? 0n];
  const marking = [modulus(2048, e), modulus(2048, last)];

  test.each(Object.keys(clients) as (keyof typeof clients)[])(
    'is not taken by %s',
    async (name) => {
      const own = invited.keys.teams.find(({ team }) => team === from);
      const questions = questionsOf(own ?? { rates: [] }).length;
      const n = b64(numberToBytes(full.n, 256));
      const roots = rootsOf(full, questions);
      const takes = (team: Partial<Team>) => {
        const keys = forged(team);
        return clients[name](keys, { ...invited, keys, words: keys.words });
      };
      // Everybody is shown the same key here: only its own make can give it away.
      expect(await takes({ n, roots })).toBe(true);
      for (const key of marking) {
        const marked = b64(numberToBytes(key.n, 256));
        expect(await takes({ n: marked, roots: rootsOf(key, questions) })).toBe(false);
      }
      const padded = b64(numberToBytes(short.n, 256));
      expect(await takes({ n: padded, roots: rootsOf(short, questions) })).toBe(false);
      const bare = b64(numberToBytes(short.n, 128));
      expect(await takes({ n: bare, roots: roots.map((root) => root.slice(0, 171)) })).toBe(false);
      expect(await takes({ n, roots: roots.slice(0, 7) })).toBe(false);
      expect(await takes({ n, roots: [...roots, roots[0] ?? ''] })).toBe(false);
      expect(await takes({ n, roots: roots.toReversed() })).toBe(false);
    },
  );

  test('would tell people apart: not every value has a signature under it', () => {
    const { p, n } = marking[0] ?? full;
    // Whether a value has a root modulo p is a bit that the signer sees and the blinding keeps.
    const hasRoot = (value: bigint) => modPow(value % p, (p - 1n) / e, p) === 1n;
    const message = bytesToNumber(randomBytes(255));
    const r = bytesToNumber(randomBytes(255));
    const blinded = (message * modPow(r, e, n)) % n;
    expect(hasRoot(blinded)).toBe(hasRoot(message));
    const mark = (value: bigint) => modPow(value % p, (p - 1n) / e, p);
    expect(mark(blinded)).toBe(mark(message));
    expect(mark(bytesToNumber(randomBytes(255)))).not.toBe(mark(message));
  });
});
