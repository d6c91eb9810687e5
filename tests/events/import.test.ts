// The import as a whole: whole rounds or none, once, by date, and nothing of the file's order.
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { importPastRounds } from '../../events/import.ts';
import type { ImportTerms, PastRounds } from '../../events/import.ts';

const header = 'round,date,from,toward,trust,goals,blame,load\n';
const march = `${header}r1,2025-03-04,Product,Support,1,2,3,4
r1,2025-03-04,Support,Product,5,,n/a,1
`;
const april = 'r2,2025-04-01,Sales,Product,2,2,2,2\n';

interface Taken {
  readonly round: string;
  readonly sealedOn: string;
  readonly fingerprint: string;
  readonly ballots: readonly string[];
  readonly stayed: number | null;
}

/** The rounds of a company, kept in memory. */
class Company implements PastRounds {
  readonly taken: Taken[] = [];
  readonly here = new Map<string, string>();
  readonly names = ['Product', 'Engineering', 'Support', 'Sales'];

  teams = () => this.names.map((name) => ({ team: name.toLowerCase().replace(' ', '-'), name }));
  fingerprintOf = (round: string) => this.here.get(round) ?? null;

  addTeam(name: string) {
    this.names.push(name);
    return Promise.resolve({ team: name.toLowerCase().replace(' ', '-'), name });
  }

  takeRound: PastRounds['takeRound'] = (taken) => {
    const ballots = [...taken.ballots].map(
      ({ from, toward, scores }) => `${from} ${toward} ${Object.values(scores).join('/')}`,
    );
    this.taken.push({ ...taken, ballots });
    this.here.set(taken.round, taken.fingerprint);
    return Promise.resolve();
  };
}

async function* inPieces(text: string) {
  for (let at = 0; at < text.length; at += 100)
    yield await Promise.resolve(text.slice(at, at + 100));
}

async function bringIn(text: string, company = new Company(), terms: Partial<ImportTerms> = {}) {
  const bad: string[] = [];
  const result = await importPastRounds(inPieces(text), company, {
    today: '2026-03-03',
    addTeams: false,
    skipBad: false,
    stayed: null,
    key: new Uint8Array(32).fill(7),
    openStaging: () => new Database(''),
    onBad: (line, reason) => bad.push(`line ${line}: ${reason}`),
    ...terms,
  });
  return { ...result, company, lines: bad };
}

describe('a good file', () => {
  test('comes in round by round, by date, with every answer', async () => {
    const { accepted, good, company } = await bringIn(header + april + march.slice(header.length));
    expect({ accepted, good }).toEqual({ accepted: true, good: 3 });
    expect(company.taken).toMatchObject([
      {
        round: 'r1',
        sealedOn: '2025-03-04',
        stayed: null,
        ballots: ['product support 1/2/3/4', 'support product 5///1'],
      },
      { round: 'r2', sealedOn: '2025-04-01', ballots: ['sales product 2/2/2/2'] },
    ]);
  });

  test('keeps the same answer of two people as two ballots', async () => {
    const { company } = await bringIn(header + april + april);
    expect(company.taken[0]?.ballots).toHaveLength(2);
  });

  test('tells nothing by the order of its lines', async () => {
    const [first, ...rest] = march.trimEnd().split('\n');
    const { company } = await bringIn(march);
    const turned = await bringIn([first, ...rest.reverse()].join('\r\n'));
    expect(turned.company.taken).toEqual(company.taken);
  });

  test('says how many stayed where that is known', async () => {
    const { company } = await bringIn(march, undefined, { stayed: 90 });
    expect(company.taken[0]?.stayed).toBe(90);
  });
});

describe('a second time', () => {
  test('the same lines in any order and spelling change nothing', async () => {
    const { company } = await bringIn(march);
    const again = `round;date;toward;from;load;blame;goals;trust
r1;2025-03-04;product;SUPPORT;1;;can't say;Almost always
r1;2025-03-04;support;product;Often;3;2;1`;
    const second = await bringIn(again, company);
    expect(second).toMatchObject({ accepted: true, already: ['r1'], taken: [], lines: [] });
    expect(company.taken).toHaveLength(1);
  });

  test.each([
    ['a line more', `${march}r1,2025-03-04,Product,Support,1,2,3,4\n`],
    ['a line less', march.split('\n').slice(0, 2).join('\n')],
    ['another day', march.replaceAll('2025-03-04', '2025-03-05')],
    ['another answer', march.replace('1,2,3,4', '1,2,3,5')],
  ])('%s is refused by name, and with it the whole file', async (_, text) => {
    const { company } = await bringIn(march);
    const second = await bringIn(`${text.trimEnd()}\n${april}`, company);
    expect(second).toMatchObject({ accepted: false, taken: [], refused: [{ round: 'r1' }] });
    expect(company.taken).toHaveLength(1);
  });

  test('a round held here is refused; leaving bad lines out, the others come in', async () => {
    const company = new Company();
    company.here.set('r1', 'native');
    expect(await bringIn(march + april, company)).toMatchObject({
      accepted: false,
      refused: [{ round: 'r1', reason: expect.stringContaining('was held here') as string }],
    });
    expect(await bringIn(march + april, company, { skipBad: true })).toMatchObject({
      accepted: true,
      taken: [{ round: 'r2', ballots: 1 }],
      refused: [{ round: 'r1' }],
    });
    expect((await bringIn(march, company, { skipBad: true })).accepted).toBe(false);
  });

  test('fingerprints of another key say nothing of each other', async () => {
    const one = await bringIn(march);
    const other = await bringIn(march, undefined, { key: new Uint8Array(32) });
    expect(one.company.taken[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(other.company.taken[0]?.fingerprint).not.toBe(one.company.taken[0]?.fingerprint);
  });
});

describe('bad lines', () => {
  const text = `${march}"r1",2025-03-05,Sales,Product,1,1,1,1
r1,2025-03-04,"Sales
and more",Product,1,1,1,1
r2,2025-04-01,Sales,Suport,1,1,1,1
${april}`;
  const lines = [
    'line 4: the date is 2025-03-05, but line 2 of the same round has 2025-03-04',
    'line 5: there is no team called "Sales\ufffdand more"',
    'line 7: there is no team called "Suport"; did you mean "Support"?',
  ];

  test('are all named, and nothing comes in', async () => {
    const result = await bringIn(text);
    expect(result).toMatchObject({ accepted: false, good: 3, bad: 3, unknownTeams: true, lines });
    expect(result.company.taken).toEqual([]);
  });

  test('are left out on request, and the rest of their rounds comes in', async () => {
    const result = await bringIn(text, undefined, { skipBad: true });
    expect(result).toMatchObject({ accepted: true, bad: 3, lines });
    expect(result.taken).toEqual([
      { round: 'r1', ballots: 2 },
      { round: 'r2', ballots: 1 },
    ]);
  });

  test('are those of a ninth team rated by one', async () => {
    const nine = Array.from({ length: 9 }, (_, i) => `r1,2025-03-04,Sales,Team ${i},1,1,1,1\n`);
    const result = await bringIn(header + nine.join('') + nine.slice(0, 1).join(''), undefined, {
      addTeams: true,
      skipBad: true,
    });
    expect(result.lines).toEqual([
      'line 10: its team already rates 8 others in this round, and no team rates more',
    ]);
    expect(result.taken).toEqual([{ round: 'r1', ballots: 9 }]);
    expect(result.added).not.toContain('Team 8');
  });

  test.each([
    ['an empty file', '', 'line 1: the file is empty; its first line names the columns '],
    ['no answers', header, 'line 1: no answers follow the names of the columns'],
    ['no header', `\n${april}${april}`, 'line 2: the columns "round", "date", '],
    ['a broken header', `"${march}`, 'line 1: a quote is opened here and never closed'],
  ])('%s is one, whatever may be skipped', async (_, text, reason) => {
    const result = await bringIn(text, undefined, { skipBad: true });
    expect(result).toMatchObject({ accepted: false, bad: 1 });
    expect(result.lines).toEqual([expect.stringContaining(reason)]);
  });
});

describe('unknown teams', () => {
  const text = `${march}r2,2025-04-01,Legal Affairs,Product,1,1,1,1
r2,2025-04-01,Product,legal affairs,1,1,1,1
`;

  test('are added when asked for, and only if the whole file comes in', async () => {
    const { company } = await bringIn(`${text}r3,soon,Legal,Product,1,1,1,1\n`, undefined, {
      addTeams: true,
    });
    expect(company.names).toHaveLength(4);
    const result = await bringIn(text, company, { addTeams: true });
    expect(result.added).toEqual(['Legal Affairs']);
    expect(company.taken[1]?.ballots).toEqual([
      'legal-affairs product 1/1/1/1',
      'product legal-affairs 1/1/1/1',
    ]);
    expect((await bringIn(text, company)).already).toEqual(['r1', 'r2']);
  });

  test('are not added for lines or rounds that stay out', async () => {
    const company = new Company();
    company.here.set('r2', 'native');
    const result = await bringIn(`${text}r1,2025-03-04,Finance,Finance,1,1,1,1\n`, company, {
      addTeams: true,
      skipBad: true,
    });
    expect(result.added).toEqual([]);
    expect(company.names).toHaveLength(4);
  });
});

test('nothing that was staged outlives the import, even when it fails', async () => {
  const staging = new Database('');
  const company = new Company();
  company.takeRound = () => Promise.reject(new Error('the disk is full'));
  const terms = { openStaging: () => staging };
  await expect(bringIn(march, company, terms)).rejects.toThrow('the disk is full');
  expect(staging.open).toBe(false);
});
