// Every language has all the words that English has: no key is missing, none is left over.
import { expect, test } from 'vitest';
import { languageFor, languages } from '../../events/language.ts';
import { languages as named } from '../../web/language/language.ts';

const files = import.meta.glob<{ default: object }>('../../web/language/*/*.ts', { eager: true });

/** The path of every word: `places.map`. Lists count by their places. */
const keysOf = (words: object, before = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null ? keysOf(word, `${before}${key}.`) : before + key,
  );

const wordsOf = (language: string) =>
  Object.entries(files).flatMap(([file, { default: words }]) => {
    const [, code, part] = /language\/(\w+)\/(\w+)\.ts$/.exec(file) ?? [];
    return code === language ? keysOf(words, `${part}.`) : [];
  });

test('both rooms know the same languages by the same names', () => {
  expect(named).toEqual(languages);
});

test.each(Object.keys(languages))('%s has every word', (language) => {
  const english = wordsOf('en');
  expect(english.length).toBeGreaterThan(30);
  expect([...wordsOf(language)].sort()).toEqual([...english].sort());
});

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en;q=0.5, fr;q=0.7', 'fr'],
  ['pt-BR, es-419;q=0.3', 'es'],
  ['ja', 'ja'],
  ['ar-EG', 'ar'],
  ['de;q=0, en;q=0.1', 'en'],
  ['nl, *;q=0.5', 'en'],
  ['', 'en'],
])('a browser that accepts “%s” is answered in %s', (accepted, language) => {
  expect(languageFor(accepted)).toBe(language);
});
