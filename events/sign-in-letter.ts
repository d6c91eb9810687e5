/** The letter that brings a sign-in link: plain and short, and the same for everybody. */
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';
import type { Letter } from './letter.ts';
import { linkMinutes } from './sign-in-link.ts';

/** `url` is the company's own address of Crosspulse; nothing of what was asked for stands in it. */
export function signInLetter(to: string, url: string, secret: string, language: Language): Letter {
  const link = `${url}/signin#${secret}`;
  const { subject, first, copy, rule: ruleFor, last } = letterWords[language].signIn;
  const rule = ruleFor(linkMinutes);
  const spoken = `lang="${language}" dir="${languages[language].direction}"`;
  return {
    to,
    subject,
    text: [first, link, rule, last].join('\n\n') + '\n',
    html: [
      `<!doctype html><html ${spoken}><head><meta charset="utf-8"><title>${subject}</title></head>`,
      `<body ${spoken} style="margin:0;padding:24px;font:16px/1.5 sans-serif;max-width:560px">`,
      `<p>${first}</p>`,
      `<p><a href="${link}">${subject}</a></p>`,
      `<p>${copy} <bdi>${link}</bdi></p>`,
      `<p>${rule}</p><p>${last}</p>`,
      '</body></html>',
    ].join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
