/** What stands under the plot: episodes in their lanes, and a line on a scale of its own. */
import type { Chart } from 'chart.js';
import { locale } from '../language/language.ts';
import { laneHeight, lanesHeight, lanesOf, type Episode, type Under } from './episode.ts';
import type { Ink } from './ink.ts';
import { lettering, xAt } from './place.ts';
import type { Scene } from './scene.ts';

const fullCircle = 2 * Math.PI;

interface Placed {
  readonly episode: Episode;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const placedOf = (chart: Chart, scene: Scene, ink: Ink): readonly Placed[] => {
  const lanes = lanesOf(scene);
  const height = laneHeight(scene);
  const top = chart.chartArea.bottom + 2;
  return (scene.marks?.episodes ?? []).map((episode, place) => ({
    episode,
    colour: episode.faded ? ink.faded : ink.episode,
    from: xAt(chart, episode.from),
    to: xAt(chart, episode.to),
    y: top + ((lanes[place] ?? 0) + 0.5) * height,
  }));
};

/** Behind the lines of the chart: where each began, and where each ended. */
export const drawBounds = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx, chartArea } = chart;
  ctx.save();
  for (const { episode, colour, from, to, y } of placedOf(chart, scene, ink)) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    ctx.moveTo(from, chartArea.top);
    ctx.lineTo(from, y);
    ctx.stroke();
    if (episode.open) continue;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(to, chartArea.top);
    ctx.lineTo(to, y);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  ctx.restore();
};

/** A number where it started, a diamond where it was decided, a stroke where it ended. */
export const drawLanes = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { ctx } = chart;
  const radius = laneHeight(scene) / 2 - 1;
  ctx.save();
  for (const placed of placedOf(chart, scene, ink)) {
    const { episode, colour, from, to, y } = placed;
    ctx.fillStyle = colour;
    ctx.fillRect(from, y - 2, to - from, 4);
    if (episode.open) drawArrow(ctx, to, y);
    else ctx.fillRect(to - 1.5, y - 6, 3, 12);
    if (episode.decided !== null) drawDiamond(ctx, xAt(chart, episode.decided), y, placed, ink);
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.arc(from, y, radius, 0, fullCircle);
    ctx.fill();
    ctx.fillStyle = episode.faded ? ink.surface : ink.onEpisode;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.font = `620 11px ${ink.font}`;
    ctx.fillText(`${episode.number}`, from, y + 0.5);
  }
  ctx.restore();
};

/** It goes on past the end of the axis. */
const drawArrow = (ctx: CanvasRenderingContext2D, x: number, y: number): void => {
  ctx.beginPath();
  ctx.moveTo(x - 2, y - 5);
  ctx.lineTo(x + 6, y);
  ctx.lineTo(x - 2, y + 5);
  ctx.fill();
};

const drawDiamond = (
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  { colour }: Placed,
  ink: Ink,
): void => {
  ctx.beginPath();
  ctx.moveTo(x, y - 7);
  ctx.lineTo(x + 7, y);
  ctx.lineTo(x, y + 7);
  ctx.lineTo(x - 7, y);
  ctx.closePath();
  ctx.fillStyle = ink.surface;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.stroke();
};

/** As short as the room beside the plot. */
const short = () =>
  new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });

const underScale = (under: Under) => {
  const values = under.points.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/** A thin line of its own under the lanes, with its highest and lowest figure. */
export const drawUnder = (chart: Chart, scene: Scene, ink: Ink): void => {
  const { under } = scene;
  if (!under || under.points.length === 0) return;
  const { ctx, chartArea } = chart;
  const top = chartArea.bottom + lanesHeight(scene) + 28;
  const height = 28;
  const { low, high } = underScale(under);
  const yOf = (value: number) =>
    top + (high === low ? height / 2 : ((high - value) / (high - low)) * height);
  ctx.save();
  ctx.fillStyle = ink.text;
  ctx.textBaseline = 'bottom';
  ctx.font = lettering(ink, false);
  ctx.fillText(under.title, chartArea.left, top - 6, chartArea.width);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const value of new Set([low, high])) {
    ctx.fillText(short().format(value), chartArea.left - 8, yOf(value), chartArea.left - 8);
  }
  ctx.strokeStyle = ink.text;
  ctx.lineWidth = 1.25;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const { at, value } of under.points) ctx.lineTo(xAt(chart, at), yOf(value));
  ctx.stroke();
  ctx.restore();
};
