/** Tells an old address that it was replaced: whoever did not wish it hears of it there. */
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';
import { headPart } from './letter-text.ts';
import type { Written } from './letter-text.ts';

/** The new address is not told: the old one may be somebody else's by now. */
export function addressChanged(url: string, root: string | null, language: Language): Written {
  const { subject, what, then } = letterWords[language].addressChanged;
  return {
    language,
    subject,
    parts: [
      { is: 'text', text: what },
      { is: 'text', text: then },
      ...headPart(root, url, language),
    ],
  };
}
