// The server’s words: every language has all that English has, with the same places for values.
import { expect, test } from 'vitest';
import { languageCodes } from '../../events/language.ts';
import { statementWords } from '../../events/language/statement.ts';
import { firstPriorities, priorityText } from '../../events/priority.ts';

const files = import.meta.glob<{ default: object }>('../../events/language/*/*.ts', {
  eager: true,
});

/** Every word with the path that leads to it: `gate.text`. Lists count by their places. */
const wordsIn = (words: object, before = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(words).flatMap(([key, word]): readonly (readonly [string, unknown])[] =>
    typeof word === 'object' && word !== null
      ? wordsIn(word as object, `${before}${key}.`)
      : [[before + key, word]],
  );

const wordsOf = (language: string) =>
  Object.entries(files).flatMap(([file, { default: words }]) => {
    const [, code, part] = /language\/(\w+)\/([\w-]+)\.ts$/.exec(file) ?? [];
    return code === language ? wordsIn(words, `${part}.`) : [];
  });

const placesOf = (word: unknown): readonly string[] =>
  typeof word === 'string' ? [...new Set(word.match(/\{\w+\}/g))].toSorted() : [];

test.each(languageCodes)('%s has every word of the server, and none is empty', (language) => {
  const english = new Map(wordsOf('en'));
  const own = wordsOf(language);
  expect(english.size).toBeGreaterThan(20);
  expect(own.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  expect(own.filter(([, word]) => typeof word === 'string' && word.trim() === '')).toEqual(
    [...english].filter(([, word]) => typeof word === 'string' && word.trim() === ''),
  );
  for (const [path, word] of own) {
    expect([path, placesOf(word)]).toEqual([path, placesOf(english.get(path))]);
  }
});

test('no answer stands twice in a language: a tap says one thing', () => {
  for (const { answers, cannotSay, gate, priority } of Object.values(statementWords)) {
    const pads = [[...answers, cannotSay], gate.answers, Object.values(priority.choices)];
    for (const texts of pads) expect(new Set(texts).size).toBe(texts.length);
  }
});

test('a choice that the company did not write is told in the reader’s language', () => {
  const [growth] = firstPriorities;
  if (growth === undefined) throw new Error('no choice');
  expect(priorityText(growth, 'en')).toBe('Growth');
  expect(priorityText(growth, 'de')).toBe('Wachstum');
  expect(priorityText({ ...growth, text: 'Twice the size' }, 'de')).toBe('Twice the size');
  expect(priorityText({ priority: 'peace', text: 'Peace' }, 'ar')).toBe('Peace');
});
