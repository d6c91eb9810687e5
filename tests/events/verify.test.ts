// `npm run verify`: whoever forges the log, tree and all, is found out by what the log must mean.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  after,
  backwards,
  badlyMadeKey,
  changing,
  changingLast,
  differenceAfter,
  rewritten,
  variedCompany,
  within,
  without,
} from '../support/forged.ts';
import type { Edit, Kept, Told } from '../support/forged.ts';

let kept: Kept;
beforeAll(async () => {
  kept = await variedCompany();
});

afterAll(() => rmSync(dirname(kept.data), { recursive: true, force: true }));

const noise = 'A'.repeat(342);

test('A folder that nobody touched fits, also when its log was written anew', async () => {
  expect(await differenceAfter(kept, () => undefined)).toBeNull();
  expect(await rewritten(kept, (events) => events)).toBeNull();
});

const hidden = { withheld: 'too-few' };
const stayed = [{ quarter: '2025-Q4', share: 50 }];
const twice = [
  ['b', noise.slice(0, 86)],
  ['b', noise.slice(0, 86)],
].map(([leaf = '', promise]) => [leaf.repeat(64), promise]);
const role = { type: 'RoleGiven', data: { person: 'a'.repeat(32), role: 'admin' } };
const ofRound9 = ({ data }: Told) => ({ stream: 'figures-9', data: { ...data, round: '9' } });

describe('Whoever forges the log is found out:', () => {
  test.each<[string, Edit, string]>([
    ['an answer', changing('BallotCounted', 'scores.trust', 5), 'is not signed by the key'],
    ['an envelope', changing('BallotCounted', 'envelope.token', noise), 'that was never signed'],
    [
      'a signature',
      changing('BallotCounted', 'envelope.signature', noise.slice(0, 86)),
      'is not signed by the key',
    ],
    ['a direction', changing('BallotCounted', 'from', 'sales'), 'under the threshold'],
    ['no envelope', changing('BallotCounted', 'envelope', undefined), 'has no envelope'],
    [
      'a ballot left out',
      without('BallotCounted'),
      'The leaves of round "1" are not those of its ballots',
    ],
    ['a ballot twice', after('BallotCounted', () => ({})), 'in an envelope that was used before'],
    [
      'ballots in another order',
      backwards('BallotCounted'),
      "out of the order of the keys' hashes",
    ],
    [
      'a promise',
      changing('LeavesPublished', 'counted.0.1', noise.slice(0, 86)),
      'was never given',
    ],
    [
      'a leaf',
      changing('LeavesPublished', 'counted.0.0', 'a'.repeat(64)),
      'The leaves of round "1"',
    ],
    [
      'a leaf told twice',
      changing('LeavesPublished', 'withheld', twice),
      'is told twice, or out of order',
    ],
    ['nobody who took part', changing('EnvelopesTaken', 'teams.0.people', []), 'more ballots from'],
    [
      'who stayed',
      changing('EnvelopesTaken', 'teams.0.stayed', stayed),
      'of its ballots: teams.1.stayed',
    ],
    [
      'who changed',
      changing('EnvelopesTaken', 'teams.0.changed', 2),
      'of its ballots: directions.3.figures',
    ],
    [
      'a figure',
      changing('FiguresPublished', 'directions.0.figures.index', hidden),
      'of its ballots: directions.0.figures.index',
    ],
    [
      'a label',
      changing('FiguresPublished', 'label', 'Round 9'),
      'label is "Round 9", not "Round 1"',
    ],
    ['no figures', without('FiguresPublished'), 'were not published once'],
    ['figures twice', after('FiguresPublished', () => ({})), 'were not published once'],
    [
      'a key',
      changing('RoundOpened', 'keys.teams.0.n', noise),
      'are not those of their fingerprint',
    ],
    [
      'a fingerprint',
      changing('RoundOpened', 'keys.fingerprint', 'a'.repeat(64)),
      'were destroyed than it opened with',
    ],
    ['a badly made key', badlyMadeKey, 'in round "1" is not made as it must be'],
    [
      'another team asked',
      changing('RoundOpened', 'asked.0.team', 'sales'),
      'has keys of other teams than asked',
    ],
    [
      'keys that were kept',
      without('RoundKeysDestroyed'),
      'The keys of round "1" were not destroyed',
    ],
    ['an end left out', without('RoundSealed'), 'which was never sealed'],
    [
      'a void left out',
      without('RoundVoided'),
      'The keys of round "3" were destroyed before its end',
    ],
    ['a round that never opened', without('RoundOpened'), 'Round "1" was sealed, never opened'],
    [
      'another round’s ballot',
      changing('BallotCounted', 'round', '2'),
      'is in ballot-1; it belongs in ballot-2',
    ],
    [
      'figures of no round',
      after('FiguresPublished', ofRound9),
      'of round "9", which was never sealed',
    ],
    [
      'a kind that nobody knows',
      after('FiguresPublished', () => ({ type: 'Sung' })),
      'cannot be read',
    ],
    [
      'a schema that nobody knows',
      after('RoundSealed', () => ({ schema: 9 })),
      'written by newer software',
    ],
    ['what its type forbids', changing('RoundSealed', 'quarter', 'Q1'), 'cannot be read'],
    [
      'another fact among ballots',
      after('BallotCounted', () => role),
      'RoleGiven, does not belong in ballot-1',
    ],
    [
      'an imported answer',
      changingLast('BallotCounted', 'scores.trust', 5),
      'The figures of round "Before" are not',
    ],
  ])('%s', async (_, edit, difference) => {
    expect(await rewritten(kept, edit)).toContain(difference);
  });
});

describe('What stands beside the log is found out:', () => {
  test('an altered event, by the tree', async () => {
    const difference = await differenceAfter(kept, ({ folder }) =>
      within(join(folder, 'log.db'), (db) => {
        const sql = "SELECT sql FROM sqlite_schema WHERE name = 'event_no_update'";
        const trigger = db.prepare<[], string>(sql).pluck().get() ?? '';
        db.exec('DROP TRIGGER event_no_update');
        db.exec("UPDATE event SET data = replace(data, 'Product', 'Produce') WHERE position = 1");
        db.exec(trigger);
      }),
    );
    expect(difference).toMatch(/^Events 1 to \d+ are not those that the head of 2026-03-10/);
  });

  test.each([
    [
      'a reading',
      'readings.db',
      'UPDATE round SET people = people + 1',
      'Nothing in the log makes this row of round',
    ],
    [
      'a reading taken away',
      'readings.db',
      "DELETE FROM round WHERE round = '1'",
      'The readings lack a row of round',
    ],
    [
      'a parked projection',
      'readings.db',
      "UPDATE checkpoint SET parked = 'event 3' WHERE projection = 'rounds'",
      'is parked at event 3',
    ],
    [
      'people asked in no round',
      'directory.db',
      "UPDATE asked SET round = '77' WHERE round = '1'",
      'People are asked in round "77"',
    ],
    [
      'people asked who were not',
      'directory.db',
      "UPDATE asked SET team = 'product' WHERE round = '1'",
      'with 6 people of product; the directory names 12',
    ],
    [
      'somebody who took part, taken out',
      'directory.db',
      "UPDATE asked SET took = 0 WHERE round = '2'",
      'name different people who took envelopes in round "2"',
    ],
    [
      'names of a round that is over',
      'directory.db',
      "INSERT INTO roll VALUES ('1', 'product', 'a', '[]')",
      'The names of round "1" are kept',
    ],
  ])('%s', async (_, file, statement, difference) => {
    const found = await differenceAfter(kept, ({ folder }) =>
      within(join(folder, file), (db) => void db.exec(statement)),
    );
    expect(found).toContain(difference);
  });

  test('keys of a round that is over', async () => {
    const found = await differenceAfter(kept, (files) =>
      writeFileSync(join(files.keys, 'round-1.key'), '{}'),
    );
    expect(found).toContain('There are keys of round "1", which is not open');
  });

  test('a box of a round that is over', async () => {
    const found = await differenceAfter(kept, ({ folder }) =>
      within(join(folder, 'box.db'), (db) => void db.exec("UPDATE round SET round = '1'")),
    );
    expect(found).toContain('There is a box of round "1", which is not open');
  });
});
