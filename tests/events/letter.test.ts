// Letters in every language: the same links and places as the English one, and none of its words.
import { describe, expect, test } from 'vitest';
import { addressChanged } from '../../events/address-changed.ts';
import { bodyOf, messageOf } from '../../events/chat.ts';
import { digestLetter } from '../../events/digest-mail.ts';
import { invitation, reminder } from '../../events/invitation.ts';
import type { RoundFacts } from '../../events/invitation.ts';
import { languageCodes, languages } from '../../events/language.ts';
import type { Language } from '../../events/language.ts';
import { mailOf } from '../../events/letter-text.ts';
import type { Mail } from '../../events/letter-text.ts';
import { signInLetter } from '../../events/sign-in-letter.ts';

const url = 'https://pulse.example.org';
const root = '0123456789abcdef'.repeat(4);
const own = {
  ...{ link: `${url}/respond#aa.one-two-three-four`, stop: `${url}/stop#bb` },
  code: '1234-5678-9012-3456',
};
const factsIn = (language: Language, told: Partial<RoundFacts> = {}): RoundFacts => ({
  ...{ language, url, root, sealsOn: '2026-01-16', threshold: 7, words: 'one two three four' },
  ...{ small: ['Legal', 'People'], sight: { respondents: 'own', managers: 'own' }, reminders: 2 },
  ...told,
});
const round = { id: '3', label: 'Round 3', quarter: '2026-Q1' };
const sentences = ['1.', '2.', '3.'] as const;

const letters: Readonly<Record<string, (language: Language) => Mail>> = {
  invitation: (language) => mailOf(invitation(factsIn(language), own)),
  'invitation without end': (language) =>
    mailOf(
      invitation(factsIn(language, { sealsOn: null, words: null, reminders: 0, small: [] }), own),
    ),
  reminder: (language) => mailOf(reminder(factsIn(language), own)),
  'address changed': (language) => mailOf(addressChanged(url, root, language)),
  digest: (language) =>
    mailOf(digestLetter({ role: 'manager', round, sentences }, url, root, language)),
  'digest of an admin': (language) =>
    mailOf(digestLetter({ role: 'admin', round, sentences }, url, root, language)),
  'sign-in': (language) => signInLetter('ada@example.org', { url, root, language }, 'c'.repeat(32)),
};

const linksIn = (text: string) => text.match(/https:\/\/[^\s"<)）\u2069]+/g);
const others = languageCodes.filter((language) => language !== 'en');
/** Whole English words, without names and what stands in links. */
const englishWords = /\b(the|you|your|round|nobody|open|until|sealed)\b/i;

describe.each(Object.entries(letters))('the letter "%s"', (_, write) => {
  test.each(languageCodes)('says in %s which language it is in, and which way it runs', (code) => {
    const { direction } = languages[code];
    const { html } = write(code);
    expect(html).toContain(`<html lang="${code}" dir="${direction}">`);
    expect(html).toContain(`<body lang="${code}" dir="${direction}"`);
  });

  test.each(others)(
    'has in %s all links and values of the English one, and other words',
    (code) => {
      const [english, { subject, text, html }] = [write('en'), write(code)];
      expect(subject).not.toBe(english.subject);
      expect(subject).not.toMatch(/[\r\n\u2028\u2029]/);
      expect(linksIn(text)).toEqual(linksIn(english.text));
      expect(linksIn(html)).toEqual(linksIn(english.html));
      expect(text.split('\n\n').length).toBe(english.text.split('\n\n').length);
      for (const value of ['one two three four', own.code, 'Legal', 'People', '0123 4567', '7']) {
        expect(text.includes(value)).toBe(english.text.includes(value));
      }
      const bare = text.replace(/https:\S+/g, '');
      expect(bare).not.toMatch(englishWords);
      expect(`${subject}${html}`).not.toMatch(/undefined|\[object|NaN|null/);
    },
  );
});

test('an end is told as a day of the language', () => {
  const told = (language: Language) => invitation(factsIn(language), own).parts;
  const text = (language: Language) => JSON.stringify(told(language));
  expect(text('en')).toContain('Open until Fri 16 Jan. Two reminders at most');
  expect(text('de')).toContain('Offen bis Freitag, 16. Januar. Höchstens zwei Erinnerungen');
  expect(text('ja')).toContain('1月16日金曜日まで');
  expect(text('ar')).toContain('الجمعة');
});

test.each(others)('a channel is told in %s what it is told in English', (language) => {
  for (const occasion of ['opened', 'sealed'] as const) {
    const [english, own] = [
      messageOf(occasion, 'Round 3', factsIn('en')),
      messageOf(occasion, 'Round 3', factsIn(language)),
    ];
    expect(own.links.map((link) => link.url)).toEqual(english.links.map((link) => link.url));
    expect(own.lines.length).toBe(english.lines.length);
    const words = [own.title, ...own.lines, ...own.links.map((link) => link.text)];
    const bare = words.join(' ').replace('one two three four', '');
    expect(bare).not.toMatch(englishWords);
    for (const chat of ['slack', 'teams'] as const) {
      expect(JSON.stringify(bodyOf(chat, own))).toContain('3');
    }
  }
});

test('what is compared by eye keeps its order in a line that runs from right to left', () => {
  const { text, html } = letters['invitation']?.('ar') ?? { text: '', html: '' };
  for (const written of [text, html]) {
    expect(written).toContain('\u20660123 4567 89ab cdef\u2069');
    expect(written).toContain(`\u2066${url}/respond?kiosk\u2069`);
  }
  expect(html).toContain('<span dir="ltr" style="font:600 18px/1.5 monospace">one two three four');
  expect(messageOf('opened', 'Round 3', factsIn('ar')).lines[1]).toContain('\u2066one two');
});
