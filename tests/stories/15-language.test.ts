// People answer in their own language: as their browser asks for it, or as they choose on the page.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNoViolations, fits, sizes, visit } from '../support/browser.ts';
import { company, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company({ ...fourTeams, sales: 12 }, { isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const pageLanguage = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const german = 'Wie läuft es zwischen Ihrem Team und den anderen?';

test('a browser that speaks German is asked and thanked in German', async () => {
  const page = await visit(house.server.url, { size: 'phone', language: 'de-AT' });
  await page.goto(house.link('sales1@example.org'));
  await headed(page, german);
  expect(await pageLanguage(page)).toEqual(['de', 'ltr']);
  await page.getByText('Wenn Sie diese Personen nicht kennen, antworten Sie nicht.').waitFor();
  await page.getByRole('button', { name: /^Beginnen/ }).click();
  await page.getByRole('button', { name: /^Sehr/ }).click();
  await page.getByText('Wenn Product uns etwas ankündigt, können wir damit planen.').waitFor();
  await page.getByRole('radio', { name: 'Oft' }).first().check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByText('3 Aussagen haben keine Antwort').waitFor();
  await page.getByRole('button', { name: 'Kann ich nicht sagen, bei allen' }).click();
  for (const team of ['Engineering', 'Support']) {
    await headed(page, team);
    await page.getByRole('button', { name: /^Gar nicht/ }).click();
  }
  await page.getByRole('radio', { name: 'Wachstum' }).check();
  await page.getByText('2 Stimmzettel gehen jetzt ab, jeder für sich: Product und').waitFor();
  await page.getByRole('button', { name: 'Meine Stimmzettel senden' }).click();
  await headed(page, 'Danke. Eingeworfen.');
  await page.getByRole('link', { name: 'prüfen' }).click();
  await headed(page, 'Wurde meine Antwort gezählt, und unverändert?');
});

test('another language is chosen on the page, which keeps the words and nothing in the browser', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  await page.goto(house.link('sales2@example.org'));
  await page.getByText(/^Keys: .*, as in your invitation\.$/).waitFor();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await headed(page, german);
  await page.getByText(/^Schlüssel: .*, wie in Ihrer Einladung\.$/).waitFor();
  expect(new URL(page.url()).search).toBe('?language=de');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await page.getByRole('button', { name: /^Beginnen/ }).click();
  await page
    .getByText('Wie sehr hing Ihre Arbeit seit der letzten Runde von Product ab?')
    .waitFor();
  expect(await page.getByRole('link', { name: 'English' }).isVisible()).toBe(false);
});

test('Arabic runs from right to left, on a phone and on a desk', async () => {
  const page = await visit(house.server.url, { size: 'phone', language: 'ar' });
  await page.goto(house.link('sales3@example.org'));
  await headed(page, 'كيف تسير الأمور بين فريقك والفرق الأخرى؟');
  expect(await pageLanguage(page)).toEqual(['ar', 'rtl']);
  await expectNoViolations(page);
  await page.locator('.step-foot .btn').first().click();
  await page.getByRole('button', { name: /^كثيرًا/ }).click();
  await page.getByRole('radio').first().check();
  await expectNoViolations(page);
  await page.setViewportSize(sizes.small);
  expect(await fits(page)).toBe(true);
  await page.goto('/verify');
  await headed(page, 'هل عُدّت إجابتي دون تغيير؟');
  await page.getByRole('heading', { name: 'تحقّق من أوراق رأيك' }).waitFor();
  await expectNoViolations(page);
  expect(await fits(page)).toBe(true);
});

test('the page to sign in is chosen in another language, and remembered', async () => {
  const page = await visit(house.server.url, { size: 'phone', refusals: [401] });
  await page.goto('/signin');
  await headed(page, 'Open your personal link');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語');
  await headed(page, '個人用リンクを開いてください');
  await page.goto('/signin');
  await headed(page, '個人用リンクを開いてください');
  await expectNoViolations(page);
});
