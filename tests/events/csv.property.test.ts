// Whatever is written as CSV, however it arrives, reads back the same with an editor's lines.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvReader } from '../../events/csv.ts';

const delimiter = fc.constantFrom(',', ';', '\t');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

/** Fields rich in everything that could mislead a reader. */
const field = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc
    .array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', '\r\n', ' ', 'a', '\ufeff'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(field, { minLength: width, maxLength: width }),
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 6 }),
    ),
  );

const editorLines = (text: string) => text.split(/\r\n|\r|\n/).length;

const written = fc
  .record({
    table,
    delimiter,
    lineEnds: fc.infiniteStream(lineEnd),
    quoteAll: fc.infiniteStream(fc.boolean()),
    blankLines: fc.infiniteStream(fc.constantFrom(0, 0, 0, 1, 2)),
    mark: fc.boolean(),
    lastEnd: fc.boolean(),
  })
  .map(({ table: [header, rows], ...how }) => {
    const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
    const records: { line: number; fields: string[] }[] = [];
    let text = '';
    for (const [place, fields] of [header, ...rows].entries()) {
      // A blank line may not begin with the second half of the line end before it.
      for (let i = next(how.blankLines); i > 0; i -= 1) text += text.endsWith('\r') ? '\r' : '\n';
      records.push({ line: editorLines(text), fields });
      text += fields
        .map((each) => {
          const must = /[",;\t\r\n]/.test(each) || (place === 0 && each.startsWith('\ufeff'));
          const blank = fields.length === 1 && each.trim() === '';
          const quote = must || blank || next(how.quoteAll);
          return quote ? `"${each.replaceAll('"', '""')}"` : each;
        })
        .join(how.delimiter);
      if (place < rows.length || how.lastEnd) text += next(how.lineEnds);
    }
    return { text: (how.mark ? '\ufeff' : '') + text, records };
  });

test('any table reads back the same in any chunks', () => {
  fc.assert(
    fc.property(written, fc.array(fc.integer({ min: 0, max: 12 })), ({ text, records }, sizes) => {
      const reader = new CsvReader();
      const read = [];
      let at = 0;
      for (const size of sizes) {
        read.push(...reader.feed(text.slice(at, at + size)));
        at += size;
      }
      read.push(...reader.feed(text.slice(at)), ...reader.end());
      expect(read).toEqual(records);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all gives the same records in one chunk and letter by letter', () => {
  const text = fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', '\ufeff'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (all) => {
      const whole = new CsvReader();
      const slow = new CsvReader();
      const one = [...whole.feed(all), ...whole.end()];
      const many = [...[...all].flatMap((letter) => slow.feed(letter)), ...slow.end()];
      expect(many).toEqual(one);
      const told = one.map(({ line }) => line);
      expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
      expect(told.every((line) => line >= 1 && line <= editorLines(all))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
