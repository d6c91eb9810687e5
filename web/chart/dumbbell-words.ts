/** A dumbbell chart with its words, as a picture that is painted only when somebody saves it. */
import type { Dumbbell, DumbbellRow } from './dumbbell.ts';
import type { Picture } from './picture.ts';

export interface WordedRow extends DumbbellRow {
  readonly name: string;
  /** From where to where. */
  readonly moved: string;
  /** What is said about it, in bold and below. */
  readonly said: string;
  readonly below: string;
}

export type WordedDumbbell = Dumbbell & { readonly rows: readonly WordedRow[] };

const top = 28;
const rowHeight = 44;

/** The middle of a row, from the top of the chart. */
export const picturedAt = (index: number): number => top + (index + 0.5) * rowHeight;
export const pictureHeight = ({ rows }: WordedDumbbell): number => picturedAt(rows.length - 0.5);

export const dumbbellPicture = (title: string, note: string, drawn: WordedDumbbell): Picture => ({
  title,
  note,
  key: [],
  height: pictureHeight(drawn),
  paint: async (field) => {
    const { paintDumbbell } = await import('./dumbbell-picture.ts');
    paintDumbbell(field, drawn);
  },
});
