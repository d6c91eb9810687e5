// Every language has all the words that English has: no key is missing, none is left over.
import { expect, test } from 'vitest';
import { languageFor, languages } from '../../events/language.ts';
import { languages as named } from '../../web/language/language.ts';

const files = import.meta.glob<{ default: object }>('../../web/language/*/*.ts', { eager: true });

/** Forms of one sentence by a count: how many there are depends on the language. */
const isForms = (word: object): word is { other: string } =>
  'other' in word && Object.keys(word).every((key) => /^(zero|one|two|few|many|other)$/.test(key));

/** Every word by its path: `places.map`. Lists count by their places, forms as one. */
const wordsIn = (words: object, before = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null && !isForms(word)
      ? wordsIn(word, `${before}${key}.`)
      : [[before + key, word] as const],
  );

const allOf = (language: string) =>
  Object.entries(files).flatMap(([file, { default: words }]) => {
    const [, code, part] = /language\/(\w+)\/([\w-]+)\.ts$/.exec(file) ?? [];
    return code === language ? wordsIn(words, `${part}.`) : [];
  });
const wordsOf = (language: string) => allOf(language).map(([path]) => path);

/** The values that a sentence waits for; of forms, those of the one that fits any count. */
const valuesOf = (word: unknown): readonly string[] => {
  const text = typeof word === 'object' && word !== null && isForms(word) ? word.other : word;
  return typeof text === 'string'
    ? [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    : [];
};

test('both rooms know the same languages by the same names', () => {
  expect(named).toEqual(languages);
});

test.each(Object.keys(languages))('%s has every word', (language) => {
  const english = wordsOf('en');
  expect(english.length).toBeGreaterThan(30);
  expect([...wordsOf(language)].sort()).toEqual([...english].sort());
});

test.each(Object.keys(languages))('%s names in every sentence what English names', (language) => {
  const english = allOf('en').map(([path, word]) => [path, valuesOf(word)] as const);
  expect(english.filter(([, values]) => values.length > 0).length).toBeGreaterThan(20);
  const values = allOf(language).map(([path, word]) => [path, valuesOf(word)] as const);
  expect(Object.fromEntries(values)).toEqual(Object.fromEntries(english));
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
