// The pages that stand by themselves: each marker in them has words, and no words are without a marker.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../events/language.ts';
import { wordsIn } from '../../web/language/page.ts';

/** What the build writes in besides words. */
const own = ['code', 'languages'];

const pathsOf = (words: object, before = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null ? pathsOf(word, `${before}${key}.`) : before + key,
  );

test.each(['respond', 'verify'])('%s.html says all of its words, and no others', (page) => {
  const html = readFileSync(`web/${page}.html`, 'utf8');
  const markers = [...html.matchAll(/\{\{([\w.]+)\}\}/g)].map(([, marker]) => marker);
  const english = pathsOf(wordsIn('en', `${page}-page`));
  expect(english.length).toBeGreaterThan(10);
  expect([...new Set(markers)].sort()).toEqual([...english, ...own].sort());
});

test('the promise is in every language, and in English word by word', () => {
  const promises = Object.keys(languages).map((language) => {
    const { start } = wordsIn(language, 'respond-page') as { start: { promise: string } };
    return start.promise;
  });
  expect(new Set(promises).size).toBe(Object.keys(languages).length);
  expect(promises[0]).toBe(
    'Your name gets you sealed envelopes that are stamped without anyone seeing inside, and you post them through a letterbox that asks for no name: the system knows that you took part, but nobody, not even its administrator, can tell from anything it stores which answer is yours. Nothing is shown before the round closes, and then only averages of at least five people.',
  );
});
