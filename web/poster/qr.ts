// A QR code as one path of squares: drawn here, loaded from nowhere.
import { encode } from 'uqr';

export interface Code {
  /** Squares on each side, with the quiet margin that readers need. */
  readonly size: number;
  readonly path: string;
}

export function qrOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
