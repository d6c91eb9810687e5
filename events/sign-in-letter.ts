/** The letter that brings a sign-in link: plain and short, and the same for everybody. */
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';
import { headPart, mailOf } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { linkMinutes } from './sign-in-link.ts';

/**
 * `url` is the company's own address of Crosspulse; nothing of what was asked for stands in it.
 * `root` is that of the newest head of the log, null before the first.
 */
export function signInLetter(
  to: string,
  { url, root, language }: { url: string; root: string | null; language: Language },
  secret: string,
): Letter {
  const link = `${url}/signin#${secret}`;
  const { subject, first, copy, rule, last } = letterWords[language].signIn;
  const mail = mailOf({
    language,
    subject,
    parts: [
      { is: 'text', text: first },
      { is: 'button', text: subject, url: link },
      { is: 'small', text: `${copy} ${link}` },
      { is: 'text', text: rule(linkMinutes) },
      { is: 'text', text: last },
      ...headPart(root, url, language),
    ],
  });
  return { to, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } };
}
