/** The digest as a letter: plain words, nothing that is loaded from elsewhere, nothing that tracks. */
import type { Digest } from './digest-facts.ts';
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';
import { roundIn } from './language/round.ts';
import { headPart } from './letter-text.ts';
import type { Written } from './letter-text.ts';

/** The same three sentences as on the first page; `url` is where the pages are. */
export function digestLetter(
  { role, round, sentences }: Pick<Digest, 'role' | 'round' | 'sentences'>,
  url: string,
  root: string | null,
  language: Language,
): Written {
  const words = letterWords[language].digest;
  const label = roundIn(language, round.label);
  return {
    language,
    subject: role === 'admin' ? words.adminSubject(label) : words.subject(label),
    parts: [
      { is: 'text', text: words.sealed(label) },
      ...sentences.map((text) => ({ is: 'text', text }) as const),
      { is: 'button', text: words.see, url: `${url}/` },
      { is: 'small', text: role === 'admin' ? words.adminWhy : words.why },
      ...headPart(root, url, language),
    ],
  };
}
