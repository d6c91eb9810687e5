/** The grounds of a chart's spans and the words over them: as many as there is room for. */
import type { Chart } from 'chart.js';
import type { Ink } from './ink.ts';
import { lettering, slotOf, write, xAt } from './place.ts';
import type { Scene, Span } from './scene.ts';

const lineHeight = 16;
const hatchEvery = 8;
/** To the left of the plot stand the figures of the axis. */
const besidePlot = 28;
/** To its right small charts name the ends of their lines, and a number may stand on the edge. */
export const endOf = ({ small, marks }: Scene): number => (small ? 32 : marks ? 12 : 8);

type Wording = (span: Span) => readonly string[];

/** From the fullest to the shortest, each as the lines that it takes. */
const wordings: readonly Wording[] = [
  ({ name, words }) => [words ? `${name} · ${words.full}` : name],
  ({ name, words }) => (words ? [name, words.full] : [name]),
  ({ name, words }) => (words ? [name, ...words.stacked] : [name]),
  ({ short, words }) => [words ? `${short} · ${words.short}` : short],
  ({ short, words }) => (words ? [short, words.short] : [short]),
  ({ short }) => [short],
];

interface Label {
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
}
/** Where the columns begin, and how wide one is. */
interface Plot {
  readonly left: number;
  readonly slot: number;
}

/** As far as it is known before the chart is laid out. */
const plotAhead = (chart: Chart, scene: Scene): Plot => {
  const width = chart.width - besidePlot - endOf(scene);
  return { left: besidePlot, slot: width / scene.points.length };
};

const labelsOf = (chart: Chart, scene: Scene, ink: Ink, wording: Wording, plot: Plot) => {
  const measured = measurer(chart, ink);
  return scene.spans.map((span): Label => {
    const lines = wording(span);
    const width = Math.max(...lines.map(measured));
    const middle = plot.left + (plot.slot * (span.from + span.to + 1)) / 2;
    return { lines, width, left: Math.min(middle - width / 2, chart.width - width) };
  });
};

const room = 8;

/** The fullest wording whose labels stand side by side, each over the middle of its span. */
const wordingOf = (chart: Chart, scene: Scene, ink: Ink): Wording => {
  const plot = plotAhead(chart, scene);
  const fits = (wording: Wording) =>
    labelsOf(chart, scene, ink, wording, plot).every(({ left }, place, labels) => {
      const before = labels[place - 1];
      return left >= (before ? before.left + before.width + room : 0);
    });
  return wordings.find(fits) ?? (({ short }) => [short]);
};

const measurer = (chart: Chart, ink: Ink) => (words: string) => {
  chart.ctx.font = lettering(ink, true);
  return chart.ctx.measureText(words).width;
};

/** How high the words over the plot will stand, from the width of the whole chart. */
export const headroomOf = (chart: Chart, scene: Scene, ink: Ink): number => {
  const wording = wordingOf(chart, scene, ink);
  return 8 + lineHeight * Math.max(1, ...scene.spans.map((span) => wording(span).length));
};

const edgesOf = (chart: Chart, scene: Scene, span: Span) => {
  const half = slotOf(chart, scene) / 2;
  return { left: xAt(chart, span.from) - half, right: xAt(chart, span.to) + half };
};

export const shade = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.globalAlpha = 0.55;
  ctx.fillStyle = ink.shade;
  for (const span of scene.spans.filter(({ shaded }) => shaded)) {
    const { left, right } = edgesOf(chart, scene, span);
    ctx.fillRect(left, chartArea.top, right - left, chartArea.height);
  }
  ctx.restore();
};

/** Slanted lines where points are hidden, as the pages hatch what is hidden elsewhere. */
export const hatch = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  const half = slotOf(chart, scene) / 2;
  ctx.save();
  ctx.beginPath();
  scene.points.forEach((point, index) => {
    if (!point.hatched) return;
    ctx.rect(xAt(chart, index) - half, chartArea.top, half * 2 + 0.5, chartArea.height);
  });
  ctx.clip();
  ctx.strokeStyle = ink.hatch;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let x = chartArea.left - chartArea.height; x < chartArea.right; x += hatchEvery) {
    ctx.moveTo(x, chartArea.bottom);
    ctx.lineTo(x + chartArea.height, chartArea.top);
  }
  ctx.stroke();
  ctx.restore();
};

export const nameSpans = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  const plot = { left: chartArea.left, slot: slotOf(chart, scene) };
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = ink.strong;
  // Where not even the shortest fit, those stay that leave each other room.
  let free = 0;
  for (const label of labelsOf(chart, scene, ink, wordingOf(chart, scene, ink), plot)) {
    const { lines, left, width } = label;
    if (left < free) continue;
    free = left + width + 2;
    lines.forEach((line, place) => {
      const y = chartArea.top - 5 - lineHeight * (lines.length - 1 - place);
      write(chart, ink, line, left + width / 2, y, true);
    });
  }
  ctx.restore();
};
