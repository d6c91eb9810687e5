/** Reads CSV piece by piece: text in, records out, each with its line as an editor shows it. */

/** A record, or what is wrong with the line at which it starts. Lines count from 1. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly fault: string };

/** A record is at most so many characters long, so that a lost quote cannot fill the memory. */
export const recordMost = 65_536;

/** What may stand between two fields; where a header names none of them, it is the comma. */
const delimiters = [',', ';', '\t'] as const;

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

const tooLong = `this record is longer than ${recordMost} characters`;
const unclosed = 'a quote is opened here and never closed';
const strayQuote = 'a quote stands inside a field that does not begin with one; write it twice';
const afterQuote =
  'something follows the closing quote of a field; a quote inside is written twice';

/** One record within the text: its fields, where it ends, and how many lines it takes. */
interface Scanned {
  readonly fields: readonly string[];
  readonly next: number;
  readonly lines: number;
  readonly blank: boolean;
}

/**
 * Feed it the text in chunks of any size, then call `end`. The header decides what separates the
 * fields. Blank lines are passed over. After a fault reading goes on at the next line of the
 * text, so that a lost quote hides no other line.
 */
export class CsvReader {
  #text = '';
  #line = 1;
  #begun = false;
  #skipping = false;
  #delimiter: number | null = null;

  feed(chunk: string): CsvRecord[] {
    this.#text += chunk;
    return this.#records(false);
  }

  end(): CsvRecord[] {
    return this.#records(true);
  }

  #records(ended: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#text;
    let at = 0;
    if (!this.#begun && text !== '') {
      this.#begun = true;
      if (text.startsWith('\ufeff')) at = 1;
    }
    while (at < text.length) {
      if (this.#skipping) {
        const next = nextLine(text, at, ended);
        if (next === null) break;
        this.#skipping = false;
        this.#line += 1;
        at = next;
        continue;
      }
      const scanned = this.#scan(text, at, ended);
      if (scanned === null) break;
      if (typeof scanned === 'string') {
        records.push({ line: this.#line, fault: scanned });
        this.#skipping = true;
        continue;
      }
      if (!scanned.blank) records.push({ line: this.#line, fields: scanned.fields });
      this.#line += scanned.lines;
      at = scanned.next;
    }
    this.#text = this.#skipping ? endOf(text, at) : text.slice(at);
    return records;
  }

  /** The record at `from`, a fault, or null where the text does not yet tell. */
  #scan(text: string, from: number, ended: boolean): Scanned | string | null {
    const to = Math.min(text.length, from + recordMost);
    const whole = ended && to === text.length;
    const delimiter = this.#delimiter ?? delimiterOf(text, from, to, whole);
    const full = to - from === recordMost && !whole;
    if (delimiter === null) return full ? tooLong : null;
    const scanned = scanRecord(text, from, to, whole, delimiter);
    if (scanned === null) return full ? tooLong : null;
    if (typeof scanned !== 'string' && !scanned.blank) this.#delimiter = delimiter;
    return scanned;
  }
}

/** While a line is passed over, only a return at the very end may still matter. */
const endOf = (text: string, at: number): string =>
  at < text.length && text.endsWith('\r') ? '\r' : '';

const breaks = /\r\n|\r|\n/g;

/** Where the next line of the text begins; null where it does not yet tell. */
function nextLine(text: string, from: number, ended: boolean): number | null {
  breaks.lastIndex = from;
  const found = breaks.exec(text);
  if (found === null) return null;
  if (found[0] === '\r' && breaks.lastIndex === text.length && !ended) return null;
  return breaks.lastIndex;
}

/** What separates the fields of the header: the delimiter found most often outside quotes. */
function delimiterOf(text: string, from: number, to: number, whole: boolean): number | null {
  const codes = delimiters.map((delimiter) => delimiter.charCodeAt(0));
  const counts = codes.map(() => 0);
  let fresh = true;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
    if (code === quote && fresh) {
      at = closingQuote(text, at, to);
      if (at === -1) break;
    }
    const place = codes.indexOf(code);
    if (place !== -1) counts[place] = (counts[place] ?? 0) + 1;
    fresh = place !== -1;
  }
  if ((at === -1 || at >= to) && !whole) return null;
  return codes[counts.indexOf(Math.max(...counts))] ?? null;
}

/** Where the quote opened at `from` is closed, or -1. */
function closingQuote(text: string, from: number, to: number): number {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1 || at >= to) return -1;
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
}

/** The record that begins at `from` and may reach to `to`; null where it is not all there yet. */
function scanRecord(
  text: string,
  from: number,
  to: number,
  whole: boolean,
  delimiter: number,
): Scanned | string | null {
  const fields: string[] = [];
  let lines = 1;
  for (let at = from; ; at += 1) {
    const quoted = at < to && text.charCodeAt(at) === quote;
    if (quoted) {
      const close = closingQuote(text, at, to);
      if (close === -1) return whole ? unclosed : null;
      const field = text.slice(at + 1, close);
      lines += field.match(breaks)?.length ?? 0;
      fields.push(field.replaceAll('""', '"'));
      at = close + 1;
    } else {
      const end = endOfPlain(text, at, to, delimiter);
      if (text.charCodeAt(end) === quote && end < to) return strayQuote;
      fields.push(text.slice(at, end));
      at = end;
    }
    const code = at < to ? text.charCodeAt(at) : undefined;
    if (code === delimiter) continue;
    if (code === undefined && !whole) return null;
    if (code === carriageReturn && at + 1 === to && !whole) return null;
    const blank = !quoted && fields.length === 1 && fields[0]?.trim() === '';
    if (code === undefined) return { fields, next: at, lines, blank };
    if (code === lineFeed) return { fields, next: at + 1, lines, blank };
    if (code !== carriageReturn) return afterQuote;
    const next = text.charCodeAt(at + 1) === lineFeed && at + 1 < to ? at + 2 : at + 1;
    return { fields, next, lines, blank };
  }
}

/** Where an unquoted field ends: at a delimiter, a line break, a quote, or the end of the text. */
function endOfPlain(text: string, from: number, to: number, delimiter: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineFeed || code === carriageReturn || code === quote) break;
  }
  return at;
}
