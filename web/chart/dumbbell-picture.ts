/** A dumbbell chart as a picture that can be read by itself: names, marks and words. */
import type { Plugin } from 'chart.js';
import { dumbbellInk } from './dumbbell.ts';
import type { DumbbellInk } from './dumbbell.ts';
import {
  picturedAt,
  pictureHeight,
  type WordedDumbbell,
  type WordedRow,
} from './dumbbell-words.ts';
import { drawDumbbell } from './dumbbell-drawing.ts';
import type { Field } from './picture.ts';

/** The names to the left of the marks; to the right of them two columns of words. */
const widths = { names: 184, moved: 76, said: 156 };

/** Paints the chart with its words into the field of a picture. */
export const paintDumbbell = ({ ctx, width }: Field, drawn: WordedDumbbell): void => {
  const canvas = document.createElement('canvas');
  const ink = dumbbellInk(document.body);
  const rows = drawn.rows.map((_, index) => picturedAt(index));
  const [left, right] = [widths.names + 16, widths.moved + widths.said + 32];
  const height = pictureHeight(drawn);
  const place = { width, height, rows, left, right, top: picturedAt(-0.5) };
  const plugins = [words(drawn.rows, rows, width, ink)];
  const chart = drawDumbbell(canvas, drawn, ink, place, { ratio: 2, plugins });
  ctx.drawImage(canvas, 0, 0, width, height);
  chart.destroy();
};

const words = (
  rows: readonly WordedRow[],
  at: readonly number[],
  width: number,
  ink: DumbbellInk,
): Plugin<'line'> => ({
  id: 'words',
  afterDraw: ({ ctx }) => {
    const said = width - widths.said;
    const moved = said - widths.moved;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
    rows.forEach((row, index) => {
      const y = at[index] ?? 0;
      const write = (text: string, x: number, up: number, bold: boolean, room: number) => {
        ctx.font = `${bold ? '620 ' : ''}12px ${ink.font}`;
        ctx.fillText(text, x, y + up, room);
      };
      ctx.fillStyle = ink.strong;
      write(row.name, 0, 0, true, widths.names);
      write(row.moved, moved, 0, true, row.said === '' ? widths.moved : widths.moved - 8);
      ctx.fillStyle = row.turn === null ? ink.strong : ink[row.turn];
      write(row.said, said, row.below === '' ? 0 : -8, true, widths.said);
      ctx.fillStyle = ink.text;
      const alone = row.moved === '' && row.said === '';
      const [from, room] = alone ? [moved, widths.moved + widths.said] : [said, widths.said];
      write(row.below, from, row.said === '' ? 0 : 8, false, room);
    });
    ctx.restore();
  },
});
