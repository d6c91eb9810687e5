/** Bars of two sides as a picture: the same shares that stand on the page as a table. */
import { words } from '../language/words.ts';
import type { Picture } from './picture.ts';

export interface BarRow {
  readonly name: string;
  /** For each side; null where it is not shown. */
  readonly bars: readonly ({
    readonly share: number;
    readonly words: string;
    readonly faint: boolean;
  } | null)[];
}

const names = 200;
const rowHeight = 56;
const thick = 16;
const looks = ['a', 'b'] as const;

/** Shares in per cent; bars start at 0. */
export const barsPicture = (
  title: string,
  note: string,
  sides: readonly [string, string],
  rows: readonly BarRow[],
): Picture => ({
  title,
  note,
  key: sides.map((name, side) => ({ name, look: looks[side] ?? 'a' })),
  fields: true,
  height: rows.length * rowHeight,
  paint: ({ ctx, ink, width, height }) => {
    ctx.textBaseline = 'middle';
    const perCent = (width - names - 110) / 100;
    rows.forEach(({ name, bars }, row) => {
      const top = row * rowHeight + 8;
      ctx.font = `620 14px ${ink.font}`;
      ctx.fillStyle = ink.strong;
      ctx.fillText(name, 0, top + thick, names - 12);
      bars.forEach((bar, side) => {
        const y = top + side * (thick + 2);
        ctx.fillStyle = ink.line[looks[side] ?? 'a'];
        ctx.globalAlpha = bar?.faint ? 0.32 : 1;
        ctx.fillRect(names, y, (bar?.share ?? 0) * perCent, thick);
        ctx.globalAlpha = 1;
        ctx.font = `12px ${ink.font}`;
        ctx.fillStyle = ink.text;
        ctx.fillText(
          bar?.words ?? words.chart.hidden,
          names + (bar?.share ?? 0) * perCent + 8,
          y + thick / 2,
        );
      });
    });
    ctx.fillStyle = ink.edge;
    ctx.fillRect(names - 1, 0, 1, height);
  },
});
