/** Draws a scene with Chart.js, of which only what lines need is registered. */
import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
} from 'chart.js';
import { footHeight } from './episode.ts';
import { ground } from './ground.ts';
import type { Ink } from './ink.ts';
import type { Line, Scene } from './scene.ts';
import { endOf, headroomOf } from './spans.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Whole numbers as they are: Chart.js would load the number formats of a language for them. */
const plain = (value: number | string): string => `${value}`;

interface Manner {
  /** The point being read out; the chart is painted again when it changes. */
  readonly at?: () => number | null;
  /** Set for a picture, which has a size of its own and follows no page. */
  readonly picture?: { readonly sharpness: number };
}

/** No animation at all: motion would say nothing here, and nobody has to switch it off. */
export const drawLines = (
  canvas: HTMLCanvasElement,
  scene: Scene,
  ink: Ink,
  { at = () => null, picture }: Manner = {},
): Chart<'line', (number | null)[]> =>
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: scene.points.map((point) => point.label),
      datasets: scene.lines.map((line) => datasetOf(line, scene, ink)),
    },
    options: {
      animation: false,
      responsive: picture === undefined,
      ...(picture && { devicePixelRatio: picture.sharpness }),
      maintainAspectRatio: false,
      events: [],
      layout: {
        padding: ({ chart }) => ({
          top: headroomOf(chart, scene, ink),
          right: endOf(scene),
          bottom: footHeight(scene) + (scene.small ? 4 : 24),
          left: 0,
        }),
      },
      scales: {
        x: { type: 'category', offset: true, display: false },
        y: {
          type: 'linear',
          min: scene.scale.min,
          max: scene.scale.max,
          border: { display: false },
          grid: { color: ink.grid, drawTicks: false },
          ticks: {
            stepSize: scene.scale.step,
            callback: plain,
            color: ink.text,
            padding: 8,
            font: { family: ink.font, size: 12 },
          },
        },
      },
    },
    plugins: [ground(scene, ink, at)],
  });

const datasetOf = (line: Line, scene: Scene, ink: Ink): ChartDataset<'line', (number | null)[]> => {
  const colour = ink.line[line.look];
  const full = (scene.small ? 2.5 : 3.5) + (line.look === 'b' ? 1 : 0);
  return {
    label: line.name,
    data: line.marks.map((mark) => mark?.value ?? null),
    spanGaps: false,
    borderColor: colour,
    borderWidth: scene.small ? 1.75 : 2.25,
    borderDash: line.look === 'b' ? [6, 4] : [],
    borderJoinStyle: 'round',
    segment: {
      borderColor: ({ p1DataIndex }) =>
        scene.points[p1DataIndex]?.breaks ? 'transparent' : undefined,
    },
    pointStyle: line.look === 'b' ? 'rect' : 'circle',
    pointBackgroundColor: scene.points.map((point) => (point.hollow ? ink.surface : colour)),
    pointBorderColor: scene.points.map((point) => (point.hollow ? colour : ink.surface)),
    pointBorderWidth: 1.25,
    // Marks shrink where rounds are close together, so that the line stays readable.
    pointRadius: ({ chart }) => {
      const slot = (chart.chartArea?.width ?? chart.width) / scene.points.length;
      return Math.max(1.5, Math.min(full, slot * 0.32));
    },
  };
};
