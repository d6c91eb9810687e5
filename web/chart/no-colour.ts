/** Stands in for the mixing of colours in Chart.js, which only hovering and animation would use. */
export class Color {
  readonly valid = false;
}
