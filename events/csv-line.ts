/** Writes CSV as RFC 4180 has it, so that no cell is taken for a formula by whoever opens it. */

/** What a cell may hold; null is an empty one. */
export type CsvCell = string | number | boolean | null;

/** What spreadsheets read as the start of a formula, full-width forms included. */
const formula = /(?<=^|[;\t\r\n])(?= *[=+\-@\t\r＝＋－＠])/gu;
const plainNumber = /^-?\d+(\.\d+)?$/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * Text with an apostrophe before whatever could begin a formula: at its start, and after what
 * some spreadsheets take for the end of a cell. Numbers stay numbers.
 */
export const harmless = (text: string): string =>
  plainNumber.test(text) ? text : text.replace(formula, "'");

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellOf).join(',')}\r\n`;
