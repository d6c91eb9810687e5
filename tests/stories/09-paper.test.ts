// The quarters of the sample company on paper: one page of A4, in light colours, without what is to press.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { sample, seenAs } from './sample.ts';

let url = '';
let cookie = '';

beforeAll(async () => {
  url = await sample();
  cookie = await seenAs(url, 'leadership');
});

async function quarters(path: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await visit(url, { cookie, scheme });
  await page.goto(path);
  await page.getByLabel('Compared with').waitFor();
  await page.waitForFunction(
    () => (document.querySelector<HTMLCanvasElement>('.screen canvas')?.width ?? 0) > 300,
  );
  return page;
}

/** The sizes of the pages that the browser would print, in points. */
async function printed(page: Page): Promise<readonly string[]> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...paper.matchAll(/\/MediaBox \[0 0 (\d+)\S* (\d+)\S*\]/g)];
  return boxes.map(([, width, height]) => `${width} × ${height}`);
}
const onePageA4 = ['594 × 841'];

test('any two quarters fit one page of A4, from a dark screen as from a light one', async () => {
  const page = await quarters('/quarters', 'dark');
  expect(await printed(page)).toEqual(onePageA4);
  const all = await page.getByLabel('Quarter', { exact: true }).getByRole('option').all();
  const names = await Promise.all(all.map((option) => option.getAttribute('value')));
  expect(names.length).toBeGreaterThanOrEqual(8);
  const [newest, before, , , yearBefore] = names;
  for (const path of [`${before}?against=${yearBefore}`, `${newest}?against=${names.at(-1)}`]) {
    expect(await printed(await quarters(`/quarters/${path}`))).toEqual(onePageA4);
  }
});

test('paper shows the findings in light colours, and nothing to press', async () => {
  const page = await quarters('/quarters', 'dark');
  const title = page.getByRole('heading', { level: 1 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await title.isVisible()).toBe(true);
  expect(await page.getByText('Nothing here is real.').isVisible()).toBe(false);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  const [ground, text] = await title.evaluate((heading) => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(heading).color,
  ]);
  expect([ground, text]).toEqual(['rgb(255, 255, 255)', 'rgb(29, 24, 36)']);
  const sheet = await page.locator('.sheet canvas').evaluate((canvas: HTMLCanvasElement) => ({
    drawn: canvas
      .getContext('2d')
      ?.getImageData(0, 0, canvas.width, canvas.height)
      .data.some(Boolean),
    width: canvas.getBoundingClientRect().width,
    sharpness: canvas.width / canvas.getBoundingClientRect().width,
  }));
  expect(sheet).toEqual({ drawn: true, width: 672, sharpness: 4 });
});
