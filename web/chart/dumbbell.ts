/** What a dumbbell chart is made of: rows with two marks, their place and their colours; it knows no surveys. */

export interface DumbbellRow {
  /** Null where it is not shown. */
  readonly before: number | null;
  readonly after: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** The way of a clear change; null draws a dot instead of an arrow. */
  readonly turn: 'down' | 'up' | null;
}

export interface Dumbbell {
  readonly rows: readonly DumbbellRow[];
  /** Short names of the two states, written beside the first row that has both. */
  readonly before: string;
  readonly after: string;
}

export interface DumbbellInk {
  readonly down: string;
  readonly up: string;
  readonly flat: string;
  readonly soft: string;
  readonly rim: string;
  readonly ground: string;
  readonly grid: string;
  readonly text: string;
  readonly strong: string;
  readonly font: string;
}

/** Where the chart stands on its canvas, in CSS pixels: the middle of each row, and the frame. */
export interface DumbbellPlace {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly number[];
  /** From the left and right edge of the canvas to the ends of the scale. */
  readonly left: number;
  readonly right: number;
  /** From the top of the canvas to the foot of the scale's numbers. */
  readonly top: number;
}

/** The colours in force at an element, from the design tokens. */
export const dumbbellInk = (element: Element): DumbbellInk => {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    down: token('--better'),
    up: token('--worse'),
    flat: token('--flat'),
    soft: `color-mix(in srgb, ${token('--ink-3')} 32%, transparent)`,
    rim: token('--ink-3'),
    ground: token('--surface'),
    grid: token('--line'),
    text: token('--ink-2'),
    strong: token('--ink'),
    font: style.fontFamily,
  };
};

/** The colours of paper: light, whatever the screen shows. */
export const paperInk = (): DumbbellInk => {
  const sheet = document.createElement('div');
  sheet.className = 'paper';
  document.body.append(sheet);
  const ink = dumbbellInk(sheet);
  sheet.remove();
  return ink;
};
