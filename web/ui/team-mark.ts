// The shapes that tell teams apart without colour, in the order of the teams; after them, two letters.
const shapes = [
  'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  'M1.5 1.5h9v9h-9z',
  'M6 1l5.4 10H.6z',
  'M6 .5L11.5 6 6 11.5.5 6z',
  'M6 .6l4.7 2.7v5.4L6 11.4 1.3 8.7V3.3z',
  'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
];

/** The path of a team's shape, or the letters that stand for it: "Customer care" is CC. */
export function teamMark(order: number, name: string): { shape: string; letters: string } {
  const shape = shapes[order] ?? '';
  const letters = /(\S)\S*\s+(\S)|(..)/.exec(name)?.slice(1).join('') ?? name;
  return { shape, letters: shape ? '' : letters.toUpperCase() };
}
