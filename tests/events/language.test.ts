// The server’s words: every language has all that English has, with the same places for values.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../events/language.ts';
import { auditWords } from '../../events/language/audit.ts';
import { methodIn, methodNameIn } from '../../events/language/method.ts';
import { statementWords } from '../../events/language/statement.ts';
import { firstPriorities, priorityText } from '../../events/priority.ts';
import { library } from '../../events/library/library.ts';
import { method } from '../../events/method.ts';

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

const others = languageCodes.filter((language) => language !== 'en');
/** English words that no other language here has; names and what was typed are left out. */
const englishWords = /\b(the|were|with|from|your|rounds|because)\b/;

describe.each(others)('in %s', (language) => {
  test('every event that the audit tells is a sentence with its values, and none of English', () => {
    const names = { person: () => 'Zoe Quill', team: () => 'Xylo' };
    const tells: Readonly<Record<string, unknown>> = auditWords[language].tells;
    const { tells: english, ended } = auditWords.en;
    expect(Object.keys(tells)).toEqual(Object.keys(english));
    for (const [type, teller] of Object.entries(english as typeof tells)) {
      const golden = new URL(`golden/${type}@1.json`, import.meta.url);
      const data = JSON.parse(readFileSync(golden, 'utf8')) as object;
      const say = (each: unknown) =>
        (each as (data: object, names: object) => readonly string[])(data, names);
      const [said, meant] = [say(tells[type]), say(teller)];
      expect([type, said.length]).toEqual([type, meant.length]);
      for (const [i, text] of said.entries()) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(ended(text)).not.toBe(ended(meant[i] ?? ''));
        for (const value of ['Zoe Quill', 'Xylo']) {
          expect([type, text.includes(value)]).toEqual([type, meant[i]?.includes(value)]);
        }
        if (!('reason' in data)) expect(text).not.toMatch(englishWords);
      }
    }
  });

  test('every method of the library can be told, as long as nobody reworded it', () => {
    for (const each of library) {
      const known = { ...each, own: false, retired: false, version: 1 };
      const told = methodIn(language, known);
      const { own: _, retired: __, version: ___, ...rest } = told;
      expect(method.safeParse(rest).error).toBeUndefined();
      expect({ ...told, name: '', steps: [], why: '', source: '' }).toEqual({
        ...known,
        ...{ name: '', steps: [], why: '', source: '' },
      });
      for (const text of [told.name, ...told.steps, told.why]) {
        expect(text).not.toMatch(englishWords);
      }
      expect(told.name).not.toBe(each.name);
      expect(methodNameIn(language, each.name)).toBe(told.name);
      expect(methodIn(language, { ...known, own: true })).toEqual({ ...known, own: true });
      expect(methodNameIn(language, 'Ours')).toBe('Ours');
    }
  });
});
