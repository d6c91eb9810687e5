// The server makes a key that marks what it signs, for everybody alike: no client may answer then.
import { generatePrimeSync, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { exponents, questionsOf } from '../../events/envelope/exponent.ts';
import {
  b64,
  bytesToNumber,
  modInverse,
  modPow,
  numberToBytes,
} from '../../events/envelope/number.ts';
import { client, clients, forged, from, invite, looks } from './clients.ts';
import type { Check, Invited } from './clients.ts';
import { target } from './independent-client.ts';
import type { Team } from './independent-client.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let invited: Invited;
beforeAll(async () => {
  invited = await invite();
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

/** Weaker than what clients do: the roots are checked for all exponents but the first. */
const withoutFirst: Check = async (keys) => {
  const own = keys.teams.find(({ team }) => team === from);
  const n = Buffer.from(own?.n ?? '', 'base64url');
  const product = exponents.slice(1, 4).reduce((all, e) => all * e, 1n);
  const holds = (root: string, k: number) =>
    modPow(bytesToNumber(Buffer.from(root, 'base64url')), product, bytesToNumber(n)) ===
    target(n, k);
  return own?.roots.every(holds) ? keys.words : null;
};

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
        const keys = forged(invited, team);
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

  test('is taken by who checks all exponents but one, and tells people apart', async () => {
    const [key = full] = marking;
    const { p, n } = key;
    // The control: one exponent left out of the check, and the key passes.
    const text = b64(numberToBytes(n, 256));
    const keys = forged(invited, { n: text, roots: rootsOf(key, 4) });
    const everybodys = { ...invited, keys, words: keys.words };
    expect(await client(withoutFirst, looks)(keys, everybodys)).toBe(true);
    // What x is raised to, e-th powers do not touch: the signer reads it, and blinding keeps it.
    const mark = (value: bigint) => modPow(value % p, (p - 1n) / e, p);
    const message = bytesToNumber(randomBytes(255));
    const blinded = (message * modPow(bytesToNumber(randomBytes(255)), e, n)) % n;
    expect(mark(blinded)).toBe(mark(message));
    expect(mark(bytesToNumber(randomBytes(255)))).not.toBe(mark(message));
    // Under a sound key each value is an e-th power, so that there is nothing to be read.
    const root = modPow(message % full.p, modInverse(e, full.p - 1n), full.p);
    expect(modPow(root, e, full.p)).toBe(message % full.p);
  });
});
