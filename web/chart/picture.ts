/** Any chart as a picture of its own: title, notes, key and chart on an opaque ground, at 2×. */
import { footHeight } from './episode.ts';
import { inkOf, type Ink } from './ink.ts';
import type { Line, Scene } from './scene.ts';

export interface Picture {
  /** The finding, or what the chart is called. */
  readonly title: string;
  /** What has to be known to read it without the page; may be empty. */
  readonly note: string;
  readonly key: readonly { readonly name: string; readonly look: Line['look'] }[];
  /** Set where the key stands for bars: plain fields instead of lines. */
  readonly fields?: boolean;
  /** Under the chart, such as what its numbers stand for. */
  readonly foot?: readonly string[];
  readonly height: number;
  /** Paints the chart itself into a field of that size. */
  readonly paint: (field: Field) => void | Promise<void>;
}

export interface Field {
  readonly ctx: CanvasRenderingContext2D;
  readonly ink: Ink;
  readonly width: number;
  readonly height: number;
}

/** The same for everybody, whatever the width of their page. */
const width = 760;
const margin = 24;
const sharpness = 2;

/** A line chart as a picture; Chart.js is there already, as the chart is on the page. */
export const linePicture = (title: string, note: string, scene: Scene): Picture => ({
  title,
  note,
  key: scene.lines.length > 1 ? scene.lines : [],
  foot: (scene.marks?.episodes ?? []).map(
    ({ number, name: what, words }) => `${number}  ${what}: ${words}`,
  ),
  height: 320 + footHeight(scene),
  paint: async ({ ctx, ink, width, height }) => {
    const { drawLines } = await import('./line.ts');
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const chart = drawLines(canvas, scene, ink, { picture: { sharpness } });
    ctx.drawImage(canvas, 0, 0, width, height);
    chart.destroy();
  },
});

/** Paints the picture in the colours that are in force where `near` stands. */
export const paintPicture = async (picture: Picture, near: Element): Promise<HTMLCanvasElement> => {
  const ink = inkOf(near);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  const fonts = { title: `620 20px ${ink.font}`, note: `14px ${ink.font}` };
  const title = linesOf(ctx, fonts.title, picture.title);
  const note = linesOf(ctx, fonts.note, picture.note);
  const foot = (picture.foot ?? []).flatMap((words) => linesOf(ctx, fonts.note, words));
  const keyed = picture.key.length > 0 ? 28 : 0;
  const head = margin + title.length * 28 + note.length * 20 + keyed + 8;
  canvas.width = width * sharpness;
  const below = head + picture.height + (foot.length > 0 ? 8 : 0);
  canvas.height = (below + foot.length * 20 + margin) * sharpness;
  ctx.scale(sharpness, sharpness);
  ctx.fillStyle = ink.surface;
  ctx.fillRect(0, 0, width, canvas.height / sharpness);
  ctx.textBaseline = 'top';
  ctx.direction = document.dir === 'rtl' ? 'rtl' : 'ltr';
  write(ctx, fonts.title, ink.strong, title, margin, 28);
  write(ctx, fonts.note, ink.text, note, margin + title.length * 28, 20);
  write(ctx, fonts.note, ink.text, foot, below, 20);
  drawKey(ctx, ink, picture, head - keyed);
  ctx.save();
  ctx.translate(margin, head);
  await picture.paint({ ctx, ink, width: width - 2 * margin, height: picture.height });
  ctx.restore();
  return canvas;
};

const write = (
  ctx: CanvasRenderingContext2D,
  font: string,
  colour: string,
  lines: readonly string[],
  top: number,
  height: number,
): void => {
  ctx.font = font;
  ctx.fillStyle = colour;
  const isFromRight = document.dir === 'rtl';
  ctx.textAlign = isFromRight ? 'right' : 'left';
  const edge = isFromRight ? width - margin : margin;
  lines.forEach((line, place) => ctx.fillText(line, edge, top + place * height));
  // Charts and their keys run from the left in every language.
  ctx.textAlign = 'left';
};

/** Breaks words into lines that fit the picture. */
const linesOf = (ctx: CanvasRenderingContext2D, font: string, words: string): string[] => {
  ctx.font = font;
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    const fits = ctx.measureText(longer).width <= width - 2 * margin;
    if (fits && lines.length > 0) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Colour, stroke and mark, as beside the chart on the page. */
const drawKey = (
  ctx: CanvasRenderingContext2D,
  ink: Ink,
  { key, fields }: Picture,
  top: number,
): void => {
  let left = margin;
  const middle = top + 8;
  for (const { name, look } of key) {
    ctx.strokeStyle = ctx.fillStyle = ink.line[look];
    ctx.font = `600 14px ${ink.font}`;
    const room = fields ? 24 : 40;
    ctx.fillText(name, left + room, top);
    if (fields) ctx.fillRect(left, middle - 8, 16, 16);
    else drawMark(ctx, look, left, middle);
    left += room + ctx.measureText(name).width + 24;
  }
};

const drawMark = (
  ctx: CanvasRenderingContext2D,
  look: Line['look'],
  left: number,
  middle: number,
): void => {
  ctx.lineWidth = 2.25;
  ctx.setLineDash(look === 'b' ? [6, 4] : []);
  ctx.beginPath();
  ctx.moveTo(left, middle);
  ctx.lineTo(left + 30, middle);
  ctx.stroke();
  ctx.beginPath();
  if (look === 'b') ctx.rect(left + 11, middle - 4, 8, 8);
  else ctx.arc(left + 15, middle, 4, 0, 2 * Math.PI);
  ctx.fill();
};

/** Hands the picture to the browser as a file. */
export const savePicture = async (picture: Picture, near: Element): Promise<void> => {
  const canvas = await paintPicture(picture, near);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(picture.title)}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** "Friction fell since Q2 2026" as friction-fell-since-q2-2026. */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
