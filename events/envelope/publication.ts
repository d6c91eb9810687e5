/** What is published of a round's keys: one text, its fingerprint, and four words to compare. */
import { hash, pbkdf2Sync } from 'node:crypto';
import type { AskedTeam, RoundOpened } from '../round.ts';
import { keyHashOf } from './team-key.ts';

/** A team as its people must find it: how many they are, who they are, and their key. */
export interface PublishedTeam extends Omit<AskedTeam, 'rates'> {
  readonly rates: readonly string[];
  /** The salted hash of the names of all who are asked in the team. */
  readonly names: string;
  readonly n: string;
  readonly roots: readonly string[];
}

export interface Publication {
  readonly round: string;
  readonly threshold: number;
  /** The key that signs promises and tree heads. */
  readonly promise: string;
  /** The hash of the pages on which people answer. */
  readonly bundle: string;
  readonly teams: readonly PublishedTeam[];
}

/** The published keys as they come over HTTP. */
export interface PublishedKeys extends Publication {
  readonly fingerprint: string;
  readonly words: string;
  /** Teams too small to be asked. */
  readonly small: readonly string[];
}

const byTeam = (a: { readonly team: string }, b: { readonly team: string }): number =>
  a.team < b.team ? -1 : 1;

/** The text whose SHA-256 is the fingerprint. */
export function publicationText(keys: Publication): string {
  const teams = [...keys.teams].sort(byTeam).map((each) => {
    const keyHash = keyHashOf(each);
    if (keyHash === null) throw new TypeError(`the key of ${each.team} is not written as one`);
    const rates = each.rates.length === 0 ? '-' : each.rates.join(',');
    return ['team', each.team, each.people, each.names, keyHash, rates].join(' ');
  });
  return [
    'crosspulse keys v1',
    `round ${keys.round}`,
    `threshold ${keys.threshold}`,
    `promise ${keys.promise}`,
    `bundle ${keys.bundle}`,
    ...teams,
  ].join('\n');
}

export const fingerprintOf = (text: string): string => hash('sha256', text);

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/** How dear each try of words is made, for whoever looks for two sets of keys with the same ones. */
const wordsCost = 200_000;
const wordsBytes = 11;
/** Of the round that is open: working them out takes a tenth of a second. */
let lastWords = { fingerprint: '', words: '' };

/**
 * Four words of 22 bits that can be said aloud. Whoever makes the keys could try pairs of them until
 * the words are the same, and show one person another key: 88 bits and the cost of a try forbid it.
 */
export function wordsOf(fingerprint: string): string {
  if (lastWords.fingerprint === fingerprint) return lastWords.words;
  const bytes = pbkdf2Sync(fingerprint, 'crosspulse words v1', wordsCost, wordsBytes, 'sha256');
  const all = BigInt(`0x${bytes.toString('hex')}`);
  const words = [66n, 44n, 22n, 0n]
    .map((low) => {
      const x = Number((all >> low) & 0x3fffffn);
      return [18, 16, 12, 10, 6, 4, 0]
        .map((at, i) => (i % 2 === 0 ? consonants[(x >> at) & 15] : vowels[(x >> at) & 3]))
        .join('');
    })
    .join(' ');
  lastWords = { fingerprint, words };
  return words;
}

/** The hash of a team's names; salted, so that nobody finds them by trying. */
export const namesHashOf = (salt: string, names: readonly string[]): string =>
  hash('sha256', `crosspulse people v1\n${salt}\n${[...names].sort().join('\n')}`);

/** The keys of a round as it opened with them; null for one that opened without. */
export function publicationOf(opened: RoundOpened): PublishedKeys | null {
  const { round, threshold, asked, keys } = opened;
  if (keys === undefined) return null;
  const { fingerprint, promise, bundle, small } = keys;
  const teams = keys.teams.map((key) => {
    const team = asked.find((each) => each.team === key.team);
    if (team === undefined) throw new Error(`${key.team} has a key, yet is not asked`);
    return { ...team, ...key };
  });
  const words = wordsOf(fingerprint);
  return { round, threshold, promise, bundle, fingerprint, words, teams, small };
}
