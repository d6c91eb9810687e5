/** Where things stand on a drawn chart, and how words are written there. */
import type { Chart } from 'chart.js';
import type { Ink } from './ink.ts';
import type { Scene } from './scene.ts';

export const xAt = (chart: Chart, index: number): number =>
  chart.scales.x?.getPixelForValue(index) ?? 0;

export const yAt = (chart: Chart, value: number): number =>
  chart.scales.y?.getPixelForValue(value) ?? 0;

/** The width of one point's column. */
export const slotOf = (chart: Chart, scene: Scene): number =>
  chart.chartArea.width / scene.points.length;

export const lettering = (ink: Ink, strong: boolean): string =>
  `${strong ? '620 ' : ''}12px ${ink.font}`;

export const write = (
  chart: Chart,
  ink: Ink,
  words: string,
  x: number,
  y: number,
  strong = false,
): void => {
  chart.ctx.font = lettering(ink, strong);
  chart.ctx.fillText(words, x, y);
};
