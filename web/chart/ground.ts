/** A Chart.js plugin for all that is not a line: shaded spans, ranges, names, and the reading mark. */
import type { Chart, Plugin } from 'chart.js';
import { footHeight } from './episode.ts';
import { drawBounds, drawLanes, drawUnder } from './foot.ts';
import type { Ink } from './ink.ts';
import { runsOf, type Mark, type Scene } from './scene.ts';
import { hatch, nameSpans, shade } from './spans.ts';
import { lettering, slotOf, write, xAt, yAt } from './place.ts';

/** `at` is the point being read out; the chart is drawn again when it changes. */
export const ground = (scene: Scene, ink: Ink, at: () => number | null): Plugin<'line'> => ({
  id: 'ground',
  beforeDraw: (chart) => {
    shade(chart, scene, ink);
    hatch(chart, scene, ink);
    nameSpans(chart, scene, ink);
  },
  beforeDatasetsDraw: (chart) => {
    drawLimit(chart, scene, ink);
    drawBounds(chart, scene, ink);
    for (const line of scene.lines) drawRange(chart, scene, line, ink);
    drawReading(chart, scene, at(), ink);
  },
  afterDatasetsDraw: (chart) => {
    if (scene.small) nameEnds(chart, scene, ink);
    else nameDays(chart, scene, ink);
    underlineHollow(chart, scene, ink);
    nameLimit(chart, scene, ink);
    drawLanes(chart, scene, ink);
    drawUnder(chart, scene, ink);
  },
});

const drawLimit = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { limit, scale } = scene;
  if (!limit || limit.at <= scale.min || limit.at >= scale.max) return;
  const { ctx, chartArea } = chart;
  const y = yAt(chart, limit.at);
  ctx.save();
  ctx.strokeStyle = ink.edge;
  ctx.setLineDash([1, 4]);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right, y);
  ctx.stroke();
  ctx.restore();
};

/** Written over the lines, on a rim of ground colour, at the end where fewer of them pass. */
const nameLimit = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { limit, scale } = scene;
  if (!limit?.words || limit.at <= scale.min || limit.at >= scale.max) return;
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.font = lettering(ink, false);
  const y = yAt(chart, limit.at) - 5;
  const taken = Math.ceil(ctx.measureText(limit.words).width / slotOf(chart, scene)) + 1;
  const passing = (marks: readonly (Mark | null)[]) =>
    marks.filter((mark) => mark && Math.abs(yAt(chart, mark.value) - y + 4) < 16).length;
  const [line] = scene.lines;
  const marks = line?.marks ?? [];
  const atLeft = passing(marks.slice(0, taken)) < passing(marks.slice(-taken));
  const x = atLeft ? chartArea.left + 2 : chartArea.right - 2;
  ctx.textAlign = atLeft ? 'left' : 'right';
  ctx.strokeStyle = ink.surface;
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeText(limit.words, x, y);
  ctx.fillStyle = ink.text;
  ctx.fillText(limit.words, x, y);
  ctx.restore();
};

const drawRange = (chart: Chart, scene: Scene, line: Scene['lines'][number], ink: Ink): void => {
  const { ctx } = chart;
  ctx.save();
  ctx.fillStyle = ink.range[line.look];
  for (const run of runsOf(line, scene.points)) {
    const edges = run.flatMap((index) => {
      const mark = line.marks[index];
      return mark
        ? [{ x: xAt(chart, index), low: yAt(chart, mark.low), high: yAt(chart, mark.high) }]
        : [];
    });
    const [only] = edges;
    ctx.beginPath();
    if (edges.length === 1 && only) ctx.rect(only.x - 3, only.high, 6, only.low - only.high);
    for (const edge of edges) ctx.lineTo(edge.x, edge.high);
    for (const edge of edges.toReversed()) ctx.lineTo(edge.x, edge.low);
    ctx.fill();
  }
  ctx.restore();
};

const drawReading = (chart: Chart, scene: Scene, at: number | null, ink: Ink): void => {
  if (at === null) return;
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.strokeStyle = ink.edge;
  ctx.beginPath();
  ctx.moveTo(xAt(chart, at), chartArea.top);
  ctx.lineTo(xAt(chart, at), chartArea.bottom + footHeight(scene));
  ctx.stroke();
  ctx.restore();
};

/** The first day of each span and the last day of all, as far as there is room. */
const nameDays = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  const last = scene.points.length - 1;
  const top = chartArea.bottom + footHeight(scene) + 8;
  ctx.save();
  ctx.fillStyle = ink.text;
  ctx.textBaseline = 'top';
  ctx.font = `12px ${ink.font}`;
  const lastLabel = scene.points[last]?.label ?? '';
  const lastWidth = ctx.measureText(lastLabel).width;
  const lastLeft = Math.min(chartArea.right, xAt(chart, last) + lastWidth / 2) - lastWidth;
  let free = 0;
  for (const index of [...new Set([0, ...scene.spans.map((span) => span.from)])]) {
    const label = scene.points[index]?.label ?? '';
    const width = ctx.measureText(label).width;
    const left = Math.max(chartArea.left, xAt(chart, index) - width / 2);
    if (left < free || left + width + 12 > lastLeft) continue;
    write(chart, ink, label, left, top);
    free = left + width + 12;
  }
  write(chart, ink, lastLabel, lastLeft, top);
  ctx.restore();
};

/** The last figure of each line beside its end; names that would touch are pushed apart. */
const nameEnds = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  const last = scene.points.length - 1;
  const ends = scene.lines
    .flatMap((line) => {
      const mark = line.marks[last];
      return mark ? [{ look: line.look, value: mark.value, y: yAt(chart, mark.value) }] : [];
    })
    .sort((one, other) => one.y - other.y);
  ctx.save();
  ctx.textBaseline = 'middle';
  let free = chartArea.top;
  for (const end of ends) {
    const y = Math.max(end.y, free);
    ctx.fillStyle = ink.line[end.look];
    write(chart, ink, `${end.value}`, chartArea.right + 4, y, true);
    free = y + 14;
  }
  ctx.restore();
};

const underlineHollow = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  const half = slotOf(chart, scene) / 2;
  const hollow = scene.points.flatMap((point, index) => (point.hollow ? [index] : []));
  const [first] = hollow;
  const last = hollow.at(-1);
  if (first === undefined || last === undefined) return;
  ctx.save();
  ctx.fillStyle = ink.edge;
  for (const index of hollow) {
    ctx.fillRect(xAt(chart, index) - half, chartArea.bottom - 3, half * 2 + 0.5, 3);
  }
  ctx.fillStyle = ink.text;
  ctx.textBaseline = 'bottom';
  if (!scene.small)
    write(chart, ink, scene.hollowWord, xAt(chart, first) - half + 4, chartArea.bottom - 6);
  ctx.restore();
};
