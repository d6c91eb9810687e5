// Taking readings out: what a row holds, what leaves a trace, and that no cell becomes a formula.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sight, Viewer } from '../../events/access.ts';
import { csvLine, harmless } from '../../events/csv-line.ts';
import { CsvReader } from '../../events/csv.ts';
import { figureNames } from '../../events/dimension.ts';
import { exportReadings, readingColumns, recordExport } from '../../events/export.ts';
import { exportDecider } from '../../events/exported.ts';
import type { FiguresPublished } from '../../events/figures.ts';
import type { Installation } from '../../events/installation.ts';
import type { Role } from '../../events/person.ts';
import { given, refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';

const person = 'ab'.repeat(16);
const what = 'readings.csv';

describe('taking readings out', () => {
  test.each(['manager', 'leadership', 'admin'] as const)('leaves an event for a %s', (role) => {
    given(exportDecider)
      .when({ do: 'take out', by: { person, role }, what })
      .then({ type: 'ReadingsExported', data: { person, what } });
  });

  test('leaves one each time', () => {
    given(exportDecider, { type: 'ReadingsExported', data: { person, what } })
      .when({ do: 'take out', by: { person, role: 'manager' }, what: 'quarters/2026-Q3.csv' })
      .then({ type: 'ReadingsExported', data: { person, what: 'quarters/2026-Q3.csv' } });
  });

  test('leaves none for a respondent', () => {
    given(exportDecider)
      .when({ do: 'take out', by: { person, role: 'respondent' }, what })
      .then();
  });

  test('is in the log by pseudonym and day, and nothing finer', async () => {
    const at = await installed();
    const by = (role: Role) => ({ person, role });
    for (const role of ['leadership', 'respondent', 'manager'] as const) {
      await recordExport(at, by(role), what);
    }
    const events = await at.store.readStream('export');
    expect(events.map(({ type, data, day }) => [type, JSON.parse(data), day])).toEqual([
      ['ReadingsExported', { person, what }, '2026-03-10'],
      ['ReadingsExported', { person, what }, '2026-03-10'],
    ]);
    await expect(recordExport(at, by('manager'), 'people.csv')).rejects.toThrow();
  });
});

describe('a line of CSV', () => {
  test('ends with CRLF and quotes what has to be quoted', () => {
    expect(csvLine(['a', 'b, "c"', 'd\ne', null, true, false, 'f;g', ' h'])).toBe(
      'a,"b, ""c""","d\ne",,yes,no,"f;g"," h"\r\n',
    );
  });

  test.each(['=1+1', '+1', '-a', '@SUM(A1)', '\t=1', '\r=1', '-5-5', ' =1', '＝1', '=', '-'])(
    'holds %j as text',
    (text) => {
      expect(harmless(text)).toBe(`'${text.replace(/([\t\r])(?==)/, "$1'")}`);
    },
  );

  test('is harmless too where semicolons part the cells', () => {
    expect(harmless('Sales;=1+1;-2; +3')).toBe("Sales;'=1+1;'-2;' +3");
  });

  test('leaves numbers what they are, negative ones and ends of scales too', () => {
    expect(csvLine([-6, 0, 62, -0.5, '-6', '12', '-0.25'])).toBe('-6,0,62,-0.5,-6,12,-0.25\r\n');
  });

  test('leaves plain text alone', () => {
    for (const text of ['or less', 'Round 12', 'a=b', 'Sales-Ops', 'x@y', 'Müller & Söhne']) {
      expect(harmless(text)).toBe(text);
    }
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc
      .array(fc.constantFrom(...'=+-@\t\r\n",; a1＝'), { maxLength: 7 })
      .map((parts) => parts.join('')),
  );

  test('reads back as it was written, and no cell of it begins a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (cells) => {
        const reader = new CsvReader();
        // A header first: it settles for the reader what parts the cells.
        const lines = csvLine(cells.map(() => 'a')) + csvLine(cells);
        const [, read] = [...reader.feed(lines), ...reader.end()];
        const fields = read !== undefined && 'fields' in read ? read.fields : [];
        if (cells.every((cell) => cell === '')) return;
        expect(fields).toEqual(cells.map(harmless));
        for (const field of fields) {
          if (!/^-?\d+(\.\d+)?$/.test(field)) expect(field).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const golden = new URL('golden/FiguresPublished@1.json', import.meta.url);
const published = (more: Partial<FiguresPublished>): FiguresPublished => {
  return { ...(JSON.parse(readFileSync(golden, 'utf8')) as FiguresPublished), ...more };
};

describe('the readings', () => {
  let at: Installation;
  const sight: Sight = { respondents: 'own', managers: 'all' };
  const leader: Viewer = { role: 'leadership', team: null };

  beforeEach(async () => {
    at = await installed();
    const [first, second] = published({}).directions;
    if (first === undefined || second === undefined) throw new Error('two directions are golden');
    const third = { ...second, from: 'sales', toward: 'support' };
    const one = published({ directions: [first, second, third], label: '=HYPERLINK("x")' });
    const two = { round: '2', label: 'Round 2', sealedOn: '2026-04-01', quarter: '2026-Q2' };
    for (const data of [published({ ...two, imported: true }), one]) {
      await happen(at.store, { type: 'FiguresPublished', data });
    }
    await happen(at.store, {
      type: 'TeamRenamed',
      data: { team: 'engineering', name: 'R&D, "core"' },
    });
    await at.projections.catchUp();
  });

  const textOf = async (as: 'csv' | 'json', viewer = leader, seen = sight) => {
    let text = '';
    for await (const piece of await exportReadings(at, as, viewer, seen)) text += piece;
    return text;
  };
  const rowsOf = async (viewer?: Viewer, seen?: Sight) => {
    const text = await textOf('json', viewer, seen);
    return (JSON.parse(text) as { readings: Record<string, unknown>[] }).readings;
  };

  test('have a row for every direction, round and figure, oldest round first', async () => {
    const rows = await rowsOf();
    expect(rows.map(({ round, from, toward, figure }) => [round, from, toward, figure])).toEqual(
      [
        ['1', 'engineering', 'product'],
        ['1', 'product', 'engineering'],
        ['1', 'sales', 'support'],
        ['2', 'engineering', 'product'],
        ['2', 'product', 'engineering'],
      ].flatMap((each) => figureNames.map((figure) => [...each, figure])),
    );
  });

  test('tell a shown figure with its band and range', async () => {
    expect((await rowsOf())[0]).toEqual({
      round: '1',
      label: '=HYPERLINK("x")',
      sealedOn: '2026-03-17',
      quarter: '2026-Q1',
      imported: false,
      from: 'engineering',
      fromName: 'R&D, "core"',
      toward: 'product',
      towardName: 'Product',
      figure: 'index',
      value: 55,
      cut: null,
      step: 5,
      ballotsFrom: 10,
      ballotsTo: 19,
      low: 44,
      high: 66,
      band: 'between strained and breaking down',
      reason: null,
    });
    expect((await rowsOf())[3]).toMatchObject({ figure: 'blame', value: 90, cut: 'or more' });
  });

  test('tell of a hidden figure the word and the reason, and no number at all', async () => {
    const hidden = (await rowsOf()).filter(({ value }) => value === 'hidden');
    expect(hidden.length).toBeGreaterThan(2);
    for (const row of hidden) {
      expect(row['reason']).toBe('too few ballots');
      const { round, ...rest } = row;
      expect(round).toMatch(/^[12]$/);
      expect(Object.values(rest).filter((each) => typeof each === 'number')).toEqual([]);
      expect(row).toMatchObject({ cut: null, step: null, ballotsFrom: null, low: null });
    }
  });

  test('are the same as CSV, with names that are no formulas', async () => {
    const reader = new CsvReader();
    const records = [...reader.feed(await textOf('csv')), ...reader.end()];
    const [header, ...lines] = records.map((each) => ('fields' in each ? each.fields : []));
    expect(header).toEqual(Object.keys(readingColumns));
    const told = (cell: unknown) => {
      if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
      return typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '';
    };
    const wanted = (await rowsOf()).map((row) => {
      return header?.map((column) => told(row[column]).replace(/^=/, "'="));
    });
    expect(lines).toEqual(wanted);
    expect(await textOf('csv')).toContain('1,"\'=HYPERLINK(""x"")",2026-03-17');
  });

  test('are those that the viewer may see', async () => {
    const seen = async (viewer: Viewer, narrowed = sight) =>
      [...new Set((await rowsOf(viewer, narrowed)).map(({ from }) => from))].join();
    const product = (role: Role): Viewer => ({ role, team: 'product' });
    expect(await seen(leader)).toBe('engineering,product,sales');
    expect(await seen(product('manager'))).toBe('engineering,product,sales');
    expect(await seen(product('manager'), { ...sight, managers: 'own' })).toBe(
      'engineering,product',
    );
    expect(await seen(product('respondent'))).toBe('engineering,product');
    expect(await seen(product('respondent'), { ...sight, respondents: 'company' })).toBe('');
    expect(await seen(product('admin'))).toBe('');
  });

  test('come in pieces', async () => {
    const pieces: string[] = [];
    for await (const piece of await exportReadings(at, 'csv', leader, sight)) pieces.push(piece);
    expect(pieces.map((piece) => piece.split('\r\n').length - 1)).toEqual([1, 15, 10]);
  });
});

test('Before any round is sealed there is nothing to take out', async () => {
  const at = await installed();
  const viewer = { role: 'leadership', team: null } as const;
  const seen = { respondents: 'own', managers: 'all' } as const;
  expect(await refusalIn(exportReadings(at, 'csv', viewer, seen))).toBe('no-readings');
});
