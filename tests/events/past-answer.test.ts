// One line of a past round: what comes in, and the sentence that says why something does not.
import { describe, expect, test } from 'vitest';
import { Bad, columnsOf, PastAnswers } from '../../events/past-answer.ts';
import type { Columns } from '../../events/past-answer.ts';
import { lettersApart, PastTeams } from '../../events/past-team.ts';

const teams = [
  { team: 'product', name: 'Product' },
  { team: 'engineering', name: 'Engineering' },
  { team: 'support', name: 'Support' },
  { team: 'obrien', name: "O'Brien & Söhne" },
];
const header = ['round', 'date', 'from', 'toward', 'trust', 'goals', 'blame', 'load'];
const good = ['r7', '2025-07-14', 'Product', 'Engineering', '1', '2', '3', '4'];

function columns(names: readonly string[]): Columns {
  const found = columnsOf(names);
  if (found instanceof Bad) throw new Error(found.reason);
  return found;
}

const reasonOf = (found: unknown) => (found instanceof Bad ? found.reason : found);

/** The good line with some fields written differently. */
function read(changes: Partial<Record<string, string>> = {}, addTeams = false) {
  const answers = new PastAnswers(columns(header), new PastTeams(teams, addTeams), '2026-03-03');
  return reasonOf(answers.read(header.map((name, i) => changes[name] ?? good[i] ?? '')));
}

describe('the columns', () => {
  test('stand in any order, in any letter case, among others that are named', () => {
    const names = [
      'Comment',
      'LOAD',
      ' blame ',
      'goals',
      'trust',
      'Toward',
      'From',
      'Date',
      'Round',
      '',
    ];
    const found = columns(names);
    expect(found.places).toEqual({
      round: 8,
      date: 7,
      from: 6,
      toward: 5,
      trust: 4,
      goals: 3,
      blame: 2,
      load: 1,
    });
    expect(found.ignored).toEqual(['Comment']);
  });

  test('that are missing are named', () => {
    expect(reasonOf(columnsOf(header.slice(0, -1)))).toMatch(/^the column "load" is missing; /);
    expect(reasonOf(columnsOf(header.slice(3)))).toMatch(
      /^the columns "round", "date" and "from" are missing; /,
    );
  });

  test('that stand twice are named, unless nobody asks for them', () => {
    expect(reasonOf(columnsOf([...header, 'Trust']))).toBe(
      'the column "trust" may stand in the first line only once',
    );
    expect(columnsOf([...header, 'note', 'note'])).not.toBeInstanceOf(Bad);
  });

  test('are as many in each line as in the first', () => {
    const answers = new PastAnswers(columns(header), new PastTeams(teams, false), '2026-03-03');
    expect(reasonOf(answers.read([...good, '']))).toBe(
      'it has 9 fields where the first line has 8',
    );
  });
});

describe('answers', () => {
  test('are numbers or the five words, in any letter case', () => {
    expect(
      read({ trust: ' 5 ', goals: 'ALMOST NEVER', blame: 'about half the time', load: 'Often' }),
    ).toEqual({
      round: 'r7',
      date: '2025-07-14',
      from: 'product',
      toward: 'engineering',
      scores: { trust: 5, goals: 1, blame: 3, load: 4 },
    });
    expect(read({ trust: 'rarely', goals: 'almost always' })).toMatchObject({
      scores: { trust: 2, goals: 5 },
    });
  });

  test.each(['', '  ', "can't say", 'Can’t Say', 'N/A'])('%j is no answer', (text) => {
    expect(read({ trust: text })).toMatchObject({ scores: { trust: null, goals: 2 } });
  });

  test('are missed where there is none', () => {
    expect(read({ trust: '', goals: 'n/a', blame: "Can't say", load: ' ' })).toBe(
      'it holds no answer',
    );
  });

  test.each(['0', '6', '-1', '3.5', '1e0', '0x1', 'sometimes', '٣', '1 2'])('%j is bad', (text) => {
    expect(read({ load: text })).toBe(
      `load is "${text}"; it takes 1 to 5, one of the five answers in words, or nothing`,
    );
  });
});

describe('the date', () => {
  test.each([
    ['', 'the date is missing'],
    ['14.07.2025', 'the date "14.07.2025" is not written YYYY-MM-DD'],
    ['07/14/2025', 'the date "07/14/2025" is not written YYYY-MM-DD'],
    ['2025-07-14T10:00', 'the date "2025-07-14T10:00" is not written YYYY-MM-DD'],
    ['2025-02-30', 'there is no day 2025-02-30'],
    ['2026-03-04', 'the date 2026-03-04 lies in the future'],
  ])('%j is refused', (date, reason) => {
    expect(read({ date })).toBe(reason);
  });

  test('may be today', () => {
    expect(read({ date: ' 2026-03-03 ' })).toMatchObject({ date: '2026-03-03' });
  });
});

describe('the round', () => {
  test.each([
    [' ', 'the round is missing'],
    ['x'.repeat(61), `"${'x'.repeat(59)}…" cannot name a round: at most 60 characters`],
    ['a\nb', '"a\ufffdb" cannot name a round: no control characters or line breaks'],
    ['a\ud800', '"a\ufffd" cannot name a round: not well-formed Unicode'],
  ])('%j is refused', (round, reason) => {
    expect(read({ round })).toBe(reason);
  });

  test('is named in Unicode’s composed form, without blanks around it', () => {
    expect(read({ round: ' Fru\u0308hjahr ' })).toMatchObject({ round: 'Frühjahr' });
    expect(read({ round: 'x'.repeat(60) })).toMatchObject({ round: 'x'.repeat(60) });
  });
});

describe('teams', () => {
  test('are found by id or name, whatever the letter case', () => {
    expect(read({ from: ' SUPPORT ', toward: "o'brien & so\u0308hne" })).toMatchObject({
      from: 'support',
      toward: 'obrien',
    });
    expect(read({ from: 'obrien' })).toMatchObject({ from: 'obrien' });
  });

  test('that are unknown are refused, with the nearest name', () => {
    expect(read({ toward: 'Suport' })).toBe(
      'there is no team called "Suport"; did you mean "Support"?',
    );
    expect(read({ from: 'Legal' })).toBe('there is no team called "Legal"');
    expect(read({ from: '=cmd()\u001b[31m' })).toBe('there is no team called "=cmd()\ufffd[31m"');
    expect(read({ from: '' })).toBe('the team in "from" is missing');
  });

  test('do not rate themselves', () => {
    expect(read({ toward: 'product' })).toBe('"Product" cannot rate itself');
  });

  test('that are unknown are told apart by name where they may be added', () => {
    const known = new PastTeams(teams, true);
    const key = known.find('from', 'Legal');
    expect(known.find('toward', ' LEGAL ')).toBe(key);
    expect(known.find('toward', 'Finance')).not.toBe(key);
    expect(known.added().map(({ name }) => name)).toEqual(['Legal', 'Finance']);
    expect(reasonOf(known.find('from', 'x\u0000'))).toContain('no control characters');
  });

  test('are never more than fifty', () => {
    const known = new PastTeams(teams, true);
    for (let i = 0; i < 46; i += 1) known.find('from', `Team ${i}`);
    expect(reasonOf(known.find('from', 'One more'))).toBe(
      'with "One more" there would be more than 50 teams',
    );
    expect(known.find('from', 'Team 45')).not.toBeInstanceOf(Bad);
  });

  test('a name wins over the id of another team', () => {
    const renamed = [
      { team: 'product', name: 'Design' },
      { team: 'product-2', name: 'Product' },
    ];
    expect(new PastTeams(renamed, false).find('from', 'product')).toBe('product-2');
  });
});

test.each([
  ['support', 'support', 0],
  ['suport', 'support', 1],
  ['supprot', 'support', 1],
  ['sale', 'sales', 1],
  ['', 'sales', 5],
  ['kitten', 'sitting', 3],
])('%j is %j but for so many letters: %i', (a, b, letters) => {
  expect(lettersApart(a, b)).toBe(letters);
});
