// The import command as a person calls it: files as spreadsheets write them, and what is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { importCommand } from '../../api/import.ts';
import type { PastRounds } from '../../events/import.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosspulse-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'round,date,from,toward,trust,goals,blame,load';
const lines = ['r1,2025-03-04,Product,Söhne,1,2,3,4', 'r1,2025-03-04,Söhne,Product,5,4,3,2'];

/** Calls the command on a file with these bytes. */
async function call(bytes: string | Buffer, args: readonly string[] = [], isTTY = false) {
  const file = join(folder, 'past rounds.csv');
  writeFileSync(file, bytes);
  return callWith([file, ...args], isTTY);
}

async function callWith(args: readonly string[], isTTY = false) {
  let out = '';
  let err = '';
  let closed = 0;
  const teams = [
    { team: 'product', name: 'Product' },
    { team: 'sohne', name: 'Söhne' },
  ];
  const rounds: string[] = [];
  const past: PastRounds = {
    teams: () => teams,
    fingerprintOf: (round) => (round === 'held' ? 'native' : null),
    addTeam: (name) => {
      teams.push({ team: 'new', name });
      return Promise.resolve({ team: 'new', name });
    },
    takeRound: ({ round, stayed, ballots }) => {
      rounds.push(`${round} ${[...ballots].length} ${stayed ?? '-'}`);
      return Promise.resolve();
    },
  };
  const code = await importCommand(args, {
    today: '2026-03-03',
    out: { write: (text) => (out += text) },
    err: { isTTY, write: (text) => (err += text) },
    openStaging: () => new Database(''),
    open: () =>
      Promise.resolve({
        past,
        key: new Uint8Array(32),
        close: () => Promise.resolve(void (closed += 1)),
      }),
  });
  return { code, out, err, rounds, teams, closed };
}

describe('a file', () => {
  const text = [header, ...lines, ''].join('\r\n');

  test('comes in, and it is said what came', async () => {
    const { code, out, err, rounds, closed } = await call(text, ['--stayed', '90']);
    expect(out).toMatch(/^Imported 1 round with 2 answers from .*past rounds\.csv\.\n$/);
    expect({ code, err, rounds, closed }).toEqual({
      code: 0,
      err: 'Reading …\nImporting …\n',
      rounds: ['r1 2 90'],
      closed: 1,
    });
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['Windows-1252', Buffer.from(text, 'latin1'), ['--encoding', 'windows-1252']],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), ['--encoding', 'utf-16le']],
  ])('is read in %s', async (_, bytes, args) => {
    expect((await call(bytes, args)).rounds).toEqual(['r1 2 -']);
  });

  test.each([
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(header, 'utf16le')],
    ['UTF-8 that is cut off', Buffer.from(text).subarray(0, Buffer.from(text).indexOf('ö') + 1)],
  ])('in %s is refused, and the option named', async (_, bytes) => {
    const { code, err, rounds, closed } = await call(bytes);
    expect({ code, rounds, closed }).toEqual({ code: 1, rounds: [], closed: 1 });
    expect(err).toContain('This file is not UTF-8.');
    expect(err).toContain('try --encoding windows-1252');
  });

  test('with bad lines is refused, each named by its number', async () => {
    const { code, out, err, rounds } = await call(`${text}r1,2025-03-04,Sönhe,Product,1,1,1,1\n`);
    expect({ code, out, rounds }).toEqual({ code: 1, out: '', rounds: [] });
    expect(err).toContain('line 4: there is no team called "Sönhe"; did you mean "Söhne"?\n');
    expect(err).toContain('Nothing was imported: 1 line is bad.');
    expect(err).toContain('--add-teams');
  });

  test('with bad lines left out says what was left', async () => {
    const bad = `${text}held,2025-03-05,Söhne,Product,1,1,1,1\nr1,2025-03-04,Söhne,Product,,,,\n`;
    const { code, out, err, rounds } = await call(bad, ['--skip-bad']);
    expect({ code, rounds }).toEqual({ code: 0, rounds: ['r1 2 -'] });
    expect(err).toContain('line 5: it holds no answer\n');
    expect(out).toContain('round "held" was held here');
    expect(out).toContain('Left out: 1 bad line, named above.');
  });

  test('may bring teams and columns of its own', async () => {
    const more = `${header},Comment\nr1,2025-03-04,Legal,Product,1,1,1,1,"so\nlong"\n`;
    const { out, teams } = await call(more, ['--add-teams']);
    expect(out).toContain('Columns that were not used: "Comment".');
    expect(out).toContain('Teams added: Legal.');
    expect(teams).toHaveLength(3);
  });

  test('draws a bar on a terminal, which bad lines do not run into', async () => {
    const { err } = await call(`${text}x\n`, [], true);
    expect(err).toContain('\rReading   [##############################] 100 %');
    expect(err).toContain('\r\u001b[Kline 4: it has 1 field where the first line has 8\n');
  });
});

test.each([
  [[], 'Name one file to import.'],
  [['a.csv', 'b.csv'], 'Name one file to import.'],
  [['a.csv', '--stayed', '101'], '--stayed takes a whole number from 0 to 100.'],
  [['a.csv', '--encoding', 'klingon'], 'There is no encoding called "klingon".'],
  [['a.csv', '--all'], "Unknown option '--all'"],
])('%j is no way to call it', async (args, reason) => {
  const { code, err, closed } = await callWith(args);
  expect({ code, closed }).toEqual({ code: 2, closed: 0 });
  expect(err).toContain(reason);
  expect(err).toContain('Usage: npm run import');
});

test('a file that is not there is named, and nothing opened', async () => {
  const missing = await callWith([join(folder, 'none.csv')]);
  expect(missing).toMatchObject({ code: 1, closed: 0 });
  expect(missing.err).toContain('There is no file "');
  expect((await callWith([folder])).err).toContain('is a folder; name a file.');
});

test('help is no mistake', async () => {
  const { code, out } = await callWith(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('--skip-bad');
});
