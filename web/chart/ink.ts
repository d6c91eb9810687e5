/** The colours and the font of a chart, read from the design tokens in force. */

export interface Ink {
  readonly line: Readonly<Record<'ink' | 'a' | 'b', string>>;
  readonly range: Readonly<Record<'ink' | 'a' | 'b', string>>;
  readonly surface: string;
  readonly shade: string;
  readonly hatch: string;
  readonly grid: string;
  readonly edge: string;
  readonly text: string;
  readonly strong: string;
  /** What runs along the axis, and the figures written on it. */
  readonly episode: string;
  readonly onEpisode: string;
  readonly faded: string;
  readonly font: string;
}

export const inkOf = (element: Element): Ink => {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    line: { ink: token('--ink'), a: token('--dir-a'), b: token('--dir-b') },
    range: { ink: token('--band'), a: token('--band-a'), b: token('--band-b') },
    surface: token('--surface'),
    shade: token('--surface-2'),
    hatch: token('--hatch'),
    grid: token('--line'),
    edge: token('--edge'),
    text: token('--ink-2'),
    strong: token('--ink'),
    episode: token('--accent'),
    onEpisode: token('--accent-ink'),
    faded: token('--ink-3'),
    font: style.fontFamily,
  };
};
