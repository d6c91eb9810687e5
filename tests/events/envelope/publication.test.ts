// What is published of a round's keys: one text, one fingerprint, four words.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  namesHashOf,
  publicationOf,
  publicationText,
  wordsOf,
} from '../../../events/envelope/publication.ts';
import type { Publication } from '../../../events/envelope/publication.ts';
import { roundsNow } from '../../../events/installation.ts';
import { openRound } from '../../../events/round.ts';
import { companyOf } from '../../support/cast.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const bytes = (fill: number) => Buffer.alloc(256, fill).toString('base64url');
const roots = Array.from({ length: 8 }, (_, i) => bytes(i));

const keys: Publication = {
  round: '7',
  threshold: 5,
  promise: 'p'.repeat(43),
  bundle: 'b'.repeat(64),
  teams: [
    { team: 'sales', people: 5, rates: [], names: 'c'.repeat(64), n: bytes(200), roots },
    {
      ...{ team: 'product', people: 12, rates: ['sales', 'design'] },
      ...{ names: 'd'.repeat(64), n: bytes(201), roots },
    },
  ],
};

describe('the publication', () => {
  test('is written line by line, its teams sorted', () => {
    const hashOf = (n: number) => {
      const parts = [n, 0, 1, 2, 3, 4, 5, 6, 7].map((fill) => Buffer.alloc(256, fill));
      return createHash('sha256').update(Buffer.concat(parts)).digest('hex');
    };
    expect(publicationText(keys)).toBe(
      [
        'crosspulse keys v1',
        'round 7',
        'threshold 5',
        `promise ${'p'.repeat(43)}`,
        `bundle ${'b'.repeat(64)}`,
        `team product 12 ${'d'.repeat(64)} ${hashOf(201)} sales,design`,
        `team sales 5 ${'c'.repeat(64)} ${hashOf(200)} -`,
      ].join('\n'),
    );
    expect(fingerprintOf('x')).toBe(sha256('x'));
  });

  test('is another one with anything changed', () => {
    const [sales, product] = keys.teams;
    if (sales === undefined || product === undefined) throw new Error('no teams');
    const others: readonly Publication[] = [
      { ...keys, round: '8' },
      { ...keys, threshold: 4 },
      { ...keys, promise: 'q'.repeat(43) },
      { ...keys, bundle: 'a'.repeat(64) },
      { ...keys, teams: [product] },
      { ...keys, teams: [product, sales, sales] },
      { ...keys, teams: [product, { ...sales, people: 6 }] },
      { ...keys, teams: [product, { ...sales, names: 'e'.repeat(64) }] },
      { ...keys, teams: [product, { ...sales, n: bytes(202) }] },
      { ...keys, teams: [product, { ...sales, roots: roots.toReversed() }] },
      { ...keys, teams: [{ ...product, rates: ['design', 'sales'] }, sales] },
    ];
    const all = [keys, ...others].map((each) => fingerprintOf(publicationText(each)));
    expect(new Set(all).size).toBe(all.length);
    const unsorted = { ...keys, teams: [product, sales] };
    expect(publicationText(unsorted)).toBe(publicationText(keys));
  });

  test('is never of a key that is none', () => {
    const [sales] = keys.teams;
    if (sales === undefined) throw new Error('no teams');
    expect(() => publicationText({ ...keys, teams: [{ ...sales, n: 'AA' }] })).toThrow(TypeError);
  });
});

describe('the four words', () => {
  test.each([
    ['0'.repeat(64), 'muzugat pomotoj basozug sipakus'],
    ['a'.repeat(64), 'raludat zobojil mulahah midojav'],
  ])('of %s are %s', (fingerprint, words) => {
    expect(wordsOf(fingerprint)).toBe(words);
    expect(wordsOf(fingerprint)).toBe(words);
  });

  test('are others for each bit of a fingerprint, and take long to try', () => {
    const of = (bit: number) => {
      const some = Buffer.alloc(32);
      some[bit >> 3] = 128 >> (bit & 7);
      return wordsOf(some.toString('hex'));
    };
    const began = process.cpuUsage();
    expect(new Set([0, 63, 64, 128, 255].map(of)).size).toBe(5);
    expect(process.cpuUsage(began).user).toBeGreaterThan(5 * 20_000);
  });
});

describe('the names', () => {
  test('are hashed sorted, under their salt', () => {
    const salt = '5'.repeat(64);
    expect(namesHashOf(salt, ['Zoe', 'Ada', 'Ömer'])).toBe(
      sha256(`crosspulse people v1\n${salt}\nAda\nZoe\nÖmer`),
    );
    expect(namesHashOf('6'.repeat(64), ['Ada'])).not.toBe(namesHashOf(salt, ['Ada']));
  });
});

test('What a round opened with is what is published of it', async () => {
  const company = await companyOf({ product: 5, engineering: 6, support: 2 });
  await company.opens();
  const opened = openRound(await roundsNow(company.at))?.opened;
  if (!opened) throw new Error('nothing is open');
  const published = publicationOf(opened);
  expect(published?.fingerprint).toBe(fingerprintOf(publicationText(published ?? keys)));
  expect(published?.words).toBe(wordsOf(published?.fingerprint ?? ''));
  expect(published?.teams.map(({ team, people }) => [team, people])).toEqual([
    ['engineering', 6],
    ['product', 5],
  ]);
  expect(published?.small).toEqual(['support']);
  for (const { team, names } of published?.teams ?? []) {
    const roll = await company.at.directory.roll(company.round, team);
    expect(namesHashOf(roll?.salt ?? '', roll?.names ?? [])).toBe(names);
    const people = (await company.people(team)).map(({ name }) => name);
    expect(roll?.names.toSorted()).toEqual(people.toSorted());
  }
  const { keys: _, ...before } = opened;
  expect(publicationOf(before)).toBeNull();
});
