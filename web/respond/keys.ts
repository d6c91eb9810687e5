// The keys of a round: whether everybody was told the same ones, and whether they are what they must be.
import { fromB64, hash, hashOf, join, utf8, type Bytes } from '../bytes.ts';
import { power, toNumber, type PublicKey } from './blind.ts';

/** As the server publishes them; whom it tells them it does not know. */
export interface Keys {
  round: string;
  threshold: number;
  promise: string;
  bundle: string;
  teams: readonly TeamKeys[];
}
interface TeamKeys {
  team: string;
  people: number;
  rates: readonly string[];
  /** The hash of the names of its people. */
  names: string;
  n: string;
  roots: readonly string[];
}
/** Those who are asked in one's own team, as the log froze them. */
export interface People {
  names: readonly string[];
  salt: string;
}

/** The nine primes from 2^16 + 1 on, one for each question: nobody can spend two envelopes on one. */
const exponents = [0, 2, 6, 14, 20, 26, 42, 44, 50].map((more) => BigInt(65_537 + more));
const size = 256;

/** What the fingerprint is of: whatever somebody could change for one person alone is in it. */
async function publicationOf(keys: Keys): Promise<string> {
  const teams = keys.teams.map(async ({ team, people, names, n, roots, rates }) => {
    const key = await hashOf(...[n, ...roots].map(fromB64));
    return `\nteam ${team} ${people} ${names} ${key} ${rates.join() || '-'}`;
  });
  const { round, threshold, promise, bundle } = keys;
  return `crosspulse keys v1\nround ${round}\nthreshold ${threshold}\npromise ${promise}\nbundle ${bundle}${(await Promise.all(teams)).join('')}`;
}

/** No value can pass for two, or for another; nor the name of a team, where none is `-`. */
const wellFormed =
  /^crosspulse keys v1\nround .+\nthreshold \d+\npromise [\w-]{43}\nbundle \w{64}(\nteam \S+ \d+ \w{64} \w{64} \S+)+$/;

/** Four words that can be said aloud; made dear, so that no two sets of keys are found with the same ones. */
async function wordsOf(fingerprint: string): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', utf8(fingerprint), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = utf8('crosspulse words v1');
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 200_000 };
  const all = toNumber(new Uint8Array(await crypto.subtle.deriveBits(how, secret, 88)));
  const letter = (low: number, place: number) => {
    const letters = place % 2 ? 'aiou' : 'bdfghjklmnprstvz';
    return letters[Number((all >> BigInt(low)) % BigInt(letters.length))] ?? '';
  };
  return [66, 44, 22, 0]
    .map((low) => [18, 16, 12, 10, 6, 4, 0].map((at, i) => letter(low + at, i)).join(''))
    .join(' ');
}

/** The number of which root `k` must be the root; nobody can choose it. */
async function targetOf(n: Bytes, k: number): Promise<bigint> {
  const digests = [0, 1, 2, 3, 4, 5].map((c) =>
    hash('SHA-384', join(utf8('crosspulse root v1\n'), n, Uint8Array.of(k, c))),
  );
  return toNumber(join(...(await Promise.all(digests)))) % toNumber(n);
}

/** Whether every exponent of a key gives each value exactly one signature: else it could mark people. */
async function isSound({ n: text, roots }: TeamKeys, questions: number): Promise<boolean> {
  const bytes = fromB64(text);
  const n = toNumber(bytes);
  if (bytes.length !== size || n >> 2047n !== 1n || roots.length !== 8) return false;
  const targets = await Promise.all(roots.map((_, k) => targetOf(bytes, k)));
  // One exponent after the other: the root of all of them at once.
  return roots.every((root, k) => {
    const raised = exponents
      .slice(0, questions)
      .reduce((number, e) => power(number, e, n), toNumber(fromB64(root)));
    return raised === targets[k];
  });
}

export interface Question {
  toward: string | null;
  key: PublicKey;
}
/** The keys of one's own team, once they were checked. */
export interface Checked {
  fingerprint: string;
  words: string;
  promise: string;
  questions: Question[];
}

/**
 * Whether the words that a person came with are those of the keys; "unknown" where they came without
 * any, by a session or a sign-in: then only the person can compare them.
 */
export const compared = (invited: string, here: string): 'same' | 'other' | 'unknown' =>
  invited ? (invited === here ? 'same' : 'other') : 'unknown';

/** The keys a person may use; null where anything does not fit, and nobody must answer. */
export async function checkKeys(
  keys: Keys,
  { round, from, people: { names, salt } }: { round: string; from: string; people: People },
): Promise<Checked | null> {
  try {
    const text = await publicationOf(keys);
    const fingerprint = await hashOf(utf8(text));
    // They take a while, in a thread of their own: the rest is checked meanwhile.
    const words = wordsOf(fingerprint);
    const ids = keys.teams.map(({ team }) => team);
    const own = keys.teams.find(({ team }) => team === from);
    const rates = own?.rates ?? [];
    const fits =
      wellFormed.test(text) &&
      [...ids, ...keys.teams.flatMap(({ rates }) => rates)].every((id) => /^\w[\w-]*$/.test(id)) &&
      ids.every((id, place) => !place || id > (ids[place - 1] ?? '')) &&
      keys.teams.every(({ people }) => people >= keys.threshold) &&
      keys.threshold >= 5 &&
      keys.round === round &&
      own &&
      new Set(rates).size === rates.length &&
      rates.length < exponents.length &&
      names.length === own.people &&
      (await hashOf(utf8(`crosspulse people v1\n${salt}\n${[...names].sort().join('\n')}`))) ===
        own.names &&
      (await isSound(own, rates.length + 1));
    if (!fits) return null;
    const n = toNumber(fromB64(own.n));
    const questions = [...rates, null].map((toward, place) => {
      return { toward, key: { n, e: exponents[place] ?? 0n } };
    });
    return { fingerprint, words: await words, promise: keys.promise, questions };
  } catch {
    // Not even written as keys are written.
    return null;
  }
}
