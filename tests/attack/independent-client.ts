// A client by a stranger: written from "The bytes of every message" alone, importing nothing of ours.
import * as crypto from 'node:crypto';

/** Asks a server, as `fetch` does. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

export interface Team {
  team: string;
  people: number;
  rates: string[];
  names: string;
  n: string;
  roots: string[];
}
export interface Keys {
  round: string;
  threshold: number;
  promise: string;
  bundle: string;
  fingerprint: string;
  words: string;
  teams: Team[];
}
export interface People {
  names: string[];
  salt: string;
}
export type Scores = Record<'trust' | 'goals' | 'blame' | 'load', number | null>;
export interface Receipt {
  round: string;
  label: string;
  ballots: { leaf: string; promise: string }[];
}

const E = [65537n, 65539n, 65543n, 65551n, 65557n, 65563n, 65579n, 65581n, 65587n];
const text = (...lines: (string | number)[]): Buffer => Buffer.from(lines.join('\n'));
const sha = (name: string, ...parts: Uint8Array[]): Buffer =>
  crypto.createHash(name).update(Buffer.concat(parts)).digest();
const H = (...parts: Uint8Array[]): string => sha('sha256', ...parts).toString('hex');
const unb64 = (coded: string): Buffer => Buffer.from(coded, 'base64url');
const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const bytes = (n: bigint): Buffer => Buffer.from(n.toString(16).padStart(512, '0'), 'hex');

export function power(base: bigint, exponent: bigint, n: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((base * base) % n, exponent >> 1n, n);
  return exponent & 1n ? (half * base) % n : half;
}

/** By Euclid: which number, times a, leaves 1. */
function inverse(a: bigint, n: bigint): bigint {
  let [x, y, u, v] = [a, n, 1n, 0n];
  while (x > 1n) [x, y, u, v] = [y % x, x, v - (y / x) * u, u];
  return ((u % n) + n) % n;
}

export function fingerprint({ round, threshold, promise, bundle, teams }: Keys): string {
  const lines = teams.map(({ team, people, names, n, roots, rates }) => {
    return `team ${team} ${people} ${names} ${H(...[n, ...roots].map(unb64))} ${rates.join() || '-'}`;
  });
  const head = [`round ${round}`, `threshold ${threshold}`, `promise ${promise}`];
  return H(text('crosspulse keys v1', ...head, `bundle ${bundle}`, ...lines));
}

export function words(of: string): string {
  const [C, V] = ['bdfghjklmnprstvz', 'aiou'];
  let x = number(crypto.pbkdf2Sync(of, 'crosspulse words v1', 200_000, 11, 'sha256'));
  const letters: string[] = [];
  for (let i = 0; i < 28; i += 1) {
    const [all, bits] = (i % 7) & 1 ? [V, 2n] : [C, 4n];
    letters.unshift(all[Number(x & ((1n << bits) - 1n))] ?? '');
    x >>= bits;
  }
  return [0, 7, 14, 21].map((at) => letters.slice(at, at + 7).join('')).join(' ');
}

/** The number of which root k is the root. */
export const target = (n: Buffer, k: number): bigint => {
  const parts = [0, 1, 2, 3, 4, 5].map((byte) =>
    sha('sha384', text('crosspulse root v1', ''), n, Buffer.of(k, byte)),
  );
  return number(Buffer.concat(parts)) % number(n);
};

/** Why this client would stop; null where all is well. */
export function objection(keys: Keys, invited: string, from: string, people: People) {
  const own = keys.teams.find(({ team }) => team === from);
  if (fingerprint(keys) !== keys.fingerprint) return 'fingerprint';
  if (words(keys.fingerprint) !== invited) return 'words';
  const ids = keys.teams.map(({ team }) => team);
  if (ids.some((id, i) => i > 0 && id <= (ids[i - 1] ?? ''))) return 'teams';
  if (own === undefined) return 'own team';
  if (keys.threshold < 5 || keys.teams.some((team) => team.people < keys.threshold)) return 'few';
  if (new Set(own.rates).size !== own.rates.length || own.rates.length > 8) return 'rates';
  const n = unb64(own.n);
  if (n.length !== 256 || number(n) >> 2047n !== 1n) return 'size';
  const product = E.slice(0, own.rates.length + 1).reduce((all, e) => all * e, 1n);
  const holds = (root: string, k: number) =>
    power(number(unb64(root)), product, number(n)) === target(n, k);
  if (own.roots.length !== 8 || !own.roots.every(holds)) return 'roots';
  const { names, salt } = people;
  if (names.length !== own.people) return 'people';
  const named = H(text('crosspulse people v1', salt, ...[...names].sort()));
  return named === own.names ? null : 'names';
}

/** EMSA-PSS-ENCODE of RFC 8017 for 2047 bits. */
function encode(message: Buffer, salt: Buffer): Buffer {
  const h = sha('sha384', Buffer.alloc(8), sha('sha384', message), salt);
  const db = Buffer.concat([Buffer.alloc(256 - 48 - 48 - 2), Buffer.of(1), salt]);
  const mask = Buffer.concat([0, 1, 2, 3, 4].map((i) => sha('sha384', h, Buffer.of(0, 0, 0, i))));
  db.forEach((byte, i) => (db[i] = byte ^ (mask[i] ?? 0)));
  db[0] = (db[0] ?? 0) & 0x7f;
  return Buffer.concat([db, h, Buffer.of(0xbc)]);
}

interface Envelope {
  toward: string | null;
  e: bigint;
  secret: crypto.KeyObject;
  pk: Buffer;
  em: bigint;
  r: bigint;
  blinded: string;
  token?: Buffer;
}

export class Client {
  readonly envelopes: Envelope[];
  readonly #n: bigint;
  readonly keys: Keys;
  readonly from: string;

  constructor(keys: Keys, from: string, seed: Buffer) {
    const own = keys.teams.find(({ team }) => team === from);
    this.#n = number(unb64(own?.n ?? ''));
    [this.keys, this.from] = [keys, from];
    this.envelopes = [...(own?.rates ?? []), null].map((toward, i) => this.#make(toward, i, seed));
  }

  #make(toward: string | null, i: number, seed: Buffer): Envelope {
    const { round } = this.keys;
    const derive = (what: string, length: number) => {
      const info = text('crosspulse seed v1', round, this.from, toward ?? '', what);
      return Buffer.from(crypto.hkdfSync('sha256', seed, Buffer.alloc(32), info, length));
    };
    const der = Buffer.concat([unb64('MC4CAQAwBQYDK2VwBCIEIA'), derive('key', 32)]);
    const secret = crypto.createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const spki = crypto.createPublicKey(secret).export({ format: 'der', type: 'spki' });
    const pk = spki.subarray(-32);
    const message = text('crosspulse envelope v1', round, this.from, toward ?? '', '');
    const em = number(encode(Buffer.concat([message, pk]), derive('salt', 48)));
    const r = (number(derive('blind', 272)) % (this.#n - 2n)) + 2n;
    const e = E[i] ?? 0n;
    const blinded = bytes((em * power(r, e, this.#n)) % this.#n).toString('base64url');
    return { toward, e, secret, pk, em, r, blinded };
  }

  request(): string {
    const envelopes = this.envelopes.map(({ toward, blinded }) => ({ toward, blinded }));
    return JSON.stringify({ envelopes });
  }

  /** @throws when the server signed anything else. */
  accept(reply: { envelopes: { toward: string | null; signature: string }[] }): void {
    for (const envelope of this.envelopes) {
      const signed = reply.envelopes.find(({ toward }) => toward === envelope.toward);
      const token =
        (number(unb64(signed?.signature ?? 'AA')) * inverse(envelope.r, this.#n)) % this.#n;
      if (power(token, envelope.e, this.#n) !== envelope.em) throw new Error('signed wrongly');
      envelope.token = bytes(token);
    }
  }

  ballot(about: string | null, answer: Scores | string): { body: string; leaf: string } {
    const envelope = this.envelopes.find(({ toward }) => toward === about);
    if (envelope?.token === undefined) throw new Error('no envelope');
    const { pk, token, secret } = envelope;
    const { from } = this;
    const said =
      typeof answer === 'string'
        ? answer
        : [answer.trust, answer.goals, answer.blame, answer.load].map((x) => x ?? '-').join('');
    const ballot = text('crosspulse ballot v1', this.keys.round, from, about ?? '', said);
    const signature = crypto.sign(null, ballot, secret);
    const what =
      typeof answer === 'string' ? { priority: answer } : { toward: about, scores: answer };
    const [key, coded, signed] = [pk, token, signature].map((each) => each.toString('base64url'));
    const body = JSON.stringify({ from, ...what, key, token: coded, signature: signed });
    const leaf = H(Buffer.of(0), ballot, text('', ''), pk, token, signature);
    return { body: body.padEnd(1024), leaf };
  }

  /** Whether the server's promise to count a ballot is one. */
  isPromise(leaf: string, promise: string): boolean {
    const key = { kty: 'OKP', crv: 'Ed25519', x: this.keys.promise };
    const said = text('crosspulse promise v1', this.keys.round, leaf);
    const by = crypto.createPublicKey({ format: 'jwk', key });
    return crypto.verify(null, said, by, unb64(promise));
  }
}
