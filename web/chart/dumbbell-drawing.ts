/** Draws where figures were and where they are, row by row, with Chart.js. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type Plugin,
  type Point as At,
} from 'chart.js';
import type { Dumbbell, DumbbellInk, DumbbellPlace, DumbbellRow } from './dumbbell.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement);

/** Round tens that hold every mark with its range, within 0 to 100. */
const boundsOf = (rows: readonly DumbbellRow[]): { min: number; max: number } => {
  const values = rows.flatMap(({ before, after }) => [
    ...(before === null ? [] : [before]),
    ...(after === null ? [] : [after.low, after.high]),
  ]);
  const min = Math.max(0, Math.floor(Math.min(...values, 45) / 10) * 10);
  return { min, max: Math.min(100, Math.max(Math.ceil(Math.max(...values, 55) / 10) * 10, min)) };
};

/** No animation at all: motion would say nothing here, and nobody has to switch it off. */
export const drawDumbbell = (
  canvas: HTMLCanvasElement,
  drawn: Dumbbell,
  ink: DumbbellInk,
  place: DumbbellPlace,
  more: { readonly ratio?: number; readonly plugins?: readonly Plugin<'line'>[] } = {},
): Chart<'line', At[]> => {
  // A canvas that stands on no page has no used size, so it is told twice.
  [canvas.width, canvas.height] = [place.width, place.height];
  canvas.style.width = `${place.width}px`;
  canvas.style.height = `${place.height}px`;
  const { min, max } = boundsOf(drawn.rows);
  const room = place.width - place.left - place.right;
  const step = (max - min) / 10 > room / 40 ? 20 : 10;
  return new Chart(canvas, {
    type: 'line',
    data: { datasets: drawn.rows.flatMap((row, index) => datasetsOf(row, index, ink, place)) },
    options: {
      animation: false,
      responsive: false,
      events: [],
      ...(more.ratio === undefined ? {} : { devicePixelRatio: more.ratio }),
      layout: { autoPadding: false, padding: { left: place.left, right: place.right } },
      scales: {
        x: {
          type: 'linear',
          position: 'top',
          min,
          max,
          afterFit: (scale) => {
            scale.height = place.top;
            [scale.paddingLeft, scale.paddingRight] = [0, 0];
          },
          border: { display: false },
          grid: { color: ink.grid, drawTicks: false },
          ticks: {
            stepSize: step,
            callback: (value) => `${value}`,
            color: ink.text,
            padding: 6,
            maxRotation: 0,
            autoSkip: false,
            font: { family: ink.font, size: 12 },
          },
        },
        // One unit is one pixel, so that a row stands where the page has put it.
        y: {
          type: 'linear',
          display: false,
          min: place.top,
          max: place.height,
          reverse: true,
          ticks: { callback: () => '' },
        },
      },
    },
    plugins: [names(drawn, ink, place), ...(more.plugins ?? [])],
  });
};

type Dataset = ChartDataset<'line', At[]>;

const datasetsOf = (
  { before, after, turn }: DumbbellRow,
  index: number,
  ink: DumbbellInk,
  { rows }: DumbbellPlace,
): Dataset[] => {
  const y = rows[index] ?? 0;
  const colour = turn === null ? ink.flat : ink[turn];
  // Where the later mark would cover the earlier one, that becomes a ring around it.
  const ring = before !== null && before === after?.value;
  const was = { radius: ring ? 9 : 5.5, border: ink.rim, fill: ink.ground, style: 'circle' };
  const is = { radius: turn === null ? 6 : 9, border: colour, fill: colour, style: 'circle' };
  const marks = [
    ...(before === null ? [] : [{ at: before, ...was }]),
    ...(after === null ? [] : [{ at: after.value, ...is, ...(turn && { style: 'triangle' }) }]),
  ];
  const line: Dataset = {
    data: marks.map(({ at }) => ({ x: at, y })),
    clip: false,
    borderColor: colour,
    borderWidth: 2.5,
    pointStyle: marks.map(({ style }) => style),
    pointRotation: marks.map(({ style }) => (style === 'circle' ? 0 : turn === 'down' ? -90 : 90)),
    pointRadius: marks.map(({ radius }) => radius),
    pointBackgroundColor: marks.map(({ fill }) => fill),
    pointBorderColor: marks.map(({ border }) => border),
    pointBorderWidth: marks.map(({ fill }) => (fill === ink.ground ? 2 : 0)),
  };
  if (after === null) return [line];
  const range: Dataset = {
    data: [after.low, after.high].map((x) => ({ x, y })),
    clip: false,
    borderColor: ink.soft,
    borderWidth: 6,
    borderCapStyle: 'round',
    pointRadius: 0,
  };
  return [line, range];
};

/** Writes which mark is which, beside the first row with both and with room for it. */
const names = (drawn: Dumbbell, ink: DumbbellInk, place: DumbbellPlace): Plugin<'line'> => ({
  id: 'names',
  afterDatasetsDraw: ({ ctx, scales }) => {
    const at = (value: number) => scales.x?.getPixelForValue(value) ?? 0;
    ctx.save();
    ctx.font = `12px ${ink.font}`;
    ctx.fillStyle = ink.text;
    ctx.textBaseline = 'middle';
    for (const [index, { before, after }] of drawn.rows.entries()) {
      if (before === null || after === null) continue;
      const isLeft = after.value <= before;
      const [left, right] = isLeft ? [drawn.after, drawn.before] : [drawn.before, drawn.after];
      const from = at(Math.min(before, after.low)) - 13 - ctx.measureText(left).width;
      const to = at(Math.max(before, after.high)) + 13;
      const end = place.width - place.right + 10;
      if (from < place.left - 10 || to + ctx.measureText(right).width > end) continue;
      ctx.fillText(left, from, place.rows[index] ?? 0);
      ctx.fillText(right, to, place.rows[index] ?? 0);
      break;
    }
    ctx.restore();
  },
});
