// The table of results: what was measured, what was aimed at, and whether it was met.

export interface Line {
  readonly what: string;
  readonly value: string;
  /** The aim, and how the value stands to it: 1 is just met, more is better. */
  readonly aim?: { readonly text: string; readonly met: number };
}

/** A miss of more than a fifth is a defect. */
const verdict = (met: number): string => {
  if (met >= 1) return 'met';
  return met >= 0.8 ? 'missed by less than a fifth' : 'MISSED';
};

export const atLeast = (value: number, least: number, text: string) => ({
  text,
  met: value / least,
});
export const atMost = (value: number, most: number, text: string) => ({
  text,
  met: most / value,
});

export const perCent = (share: number): string => `${Math.round(share * 100)} %`;
export const thousands = (n: number): string => Math.round(n).toLocaleString('en-US');

export function table(title: string, lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, aim }) => [
    what,
    value,
    aim?.text ?? '',
    aim === undefined ? '' : verdict(aim.met),
  ]);
  const all = [['measured', 'result', 'aim', ''], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(3, ...all.map((row) => (row[i] ?? '').length)));
  const written = all.map(
    (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return `### ${title}\n\n${written.join('\n')}\n`;
}
