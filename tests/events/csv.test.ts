// CSV as tools and people write it, with the line numbers that an editor shows.
import { describe, expect, test } from 'vitest';
import { CsvReader, recordMost } from '../../events/csv.ts';

function read(...chunks: string[]) {
  const reader = new CsvReader();
  return [...chunks.flatMap((chunk) => reader.feed(chunk)), ...reader.end()];
}

const fields = (...chunks: string[]) =>
  read(...chunks).map((record) => ('fields' in record ? record.fields : record.fault));

const lines = (...chunks: string[]) =>
  read(...chunks).map((record) => ('fault' in record ? `${record.line}!` : record.line));

describe('the header decides what separates the fields', () => {
  test.each([
    ['a comma', 'round,date\nr1,d1\n'],
    ['a semicolon', 'round;date\nr1;d1\n'],
    ['a tab', 'round\tdate\nr1\td1\n'],
  ])('%s', (_, text) => {
    expect(fields(text)).toEqual([
      ['round', 'date'],
      ['r1', 'd1'],
    ]);
  });

  test('the others are text from then on', () => {
    expect(fields('round;note\nr1;a,b\tc\n')[1]).toEqual(['r1', 'a,b\tc']);
  });

  test('a delimiter inside quotes does not count', () => {
    expect(fields('"note, if any, or not";date\n')[0]).toEqual(['note, if any, or not', 'date']);
  });

  test('a single column is one', () => {
    expect(fields('round\nr1\n')).toEqual([['round'], ['r1']]);
  });

  test('a byte order mark is no part of the first name, even when it comes alone', () => {
    expect(fields('\ufeffround,date\n')[0]).toEqual(['round', 'date']);
    expect(fields('\ufeff', '"round",date\n')[0]).toEqual(['round', 'date']);
    expect(fields('', '\ufeffround\n')[0]).toEqual(['round']);
  });
});

describe('quotes', () => {
  test('hold delimiters, doubled quotes and line breaks', () => {
    expect(fields('a,b\n"x, y","say ""hi"""\n"one\r\ntwo",3\n').slice(1)).toEqual([
      ['x, y', 'say "hi"'],
      ['one\r\ntwo', '3'],
    ]);
  });

  test('that hold nothing are an empty field, not a blank line', () => {
    expect(fields('a\n""\n')).toEqual([['a'], ['']]);
  });

  test('may be cut anywhere between chunks', () => {
    expect(fields('a,b\r', '\n"x"', '"y",', '"z"\r', '\nlast,', 'one')).toEqual([
      ['a', 'b'],
      ['x"y', 'z'],
      ['last', 'one'],
    ]);
  });

  test('inside a plain field are a fault of that line alone', () => {
    expect(read('a,b\n5" pipe,1\nr2,2\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fault: expect.stringContaining('does not begin with one') as string },
      { line: 3, fields: ['r2', '2'] },
    ]);
  });

  test('followed by text are a fault of that line alone', () => {
    expect(read('a,b\n"x"y,1\nr2,2\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fault: expect.stringContaining('follows the closing quote') as string },
      { line: 3, fields: ['r2', '2'] },
    ]);
  });

  test('never closed are a fault where they open, and hide no line after it', () => {
    expect(read('a,b\n1,2\n"lost,3\n4,5\n6,7')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1', '2'] },
      { line: 3, fault: 'a quote is opened here and never closed' },
      { line: 4, fields: ['4', '5'] },
      { line: 5, fields: ['6', '7'] },
    ]);
  });

  test('closed by a later quote are a fault where they open, and hide no line between', () => {
    expect(lines('a,b\n"lost,3\n4,5\n"x",y\n')).toEqual([1, '2!', 3, 4]);
  });
});

describe('lines', () => {
  test('end with LF, CR LF or CR, mixed, and the last one with nothing', () => {
    expect(lines('a\nb\r\nc\rd')).toEqual([1, 2, 3, 4]);
    expect(lines('a\r', 'b\r', '\nc')).toEqual([1, 2, 3]);
  });

  test('inside quotes count as an editor counts them', () => {
    expect(lines('a\n"1\r\n2\r3\n4"\nb\n')).toEqual([1, 2, 6]);
  });

  test('that are blank are passed over and still count', () => {
    expect(lines('\n\r\n \na,b\n\nc,d\n\n')).toEqual([4, 6]);
  });

  test('that hold delimiters only are records', () => {
    expect(fields('a,b\n,\n')[1]).toEqual(['', '']);
  });

  test('too long are a fault, however they arrive, and reading goes on after them', () => {
    const long = 'x'.repeat(recordMost + 5);
    const text = `a\n${long}\r\nb\n`;
    const cut = recordMost + 3;
    for (const chunks of [
      [text],
      [text.slice(0, 9), text.slice(9)],
      [...(text.match(/.{1,999}/gs) ?? [])],
      [text.slice(0, cut), text.slice(cut)],
      [`a\n${long}\r`, '\nb\n'],
    ]) {
      expect(read(...chunks)).toEqual([
        { line: 1, fields: ['a'] },
        { line: 2, fault: `this record is longer than ${recordMost} characters` },
        { line: 3, fields: ['b'] },
      ]);
    }
  });

  test('after a quote that is not closed for very long are read one by one', () => {
    const rest = 'b\n'.repeat(recordMost);
    const records = read('a\n"lost\n', rest);
    expect(records.length).toBe(recordMost + 2);
    expect(records.at(1)).toHaveProperty('fault');
    expect(records.at(-1)).toEqual({ line: recordMost + 2, fields: ['b'] });
  });

  test('an empty text holds no record', () => {
    expect(read()).toEqual([]);
    expect(read('\ufeff')).toEqual([]);
    expect(read('\n\n')).toEqual([]);
  });
});
