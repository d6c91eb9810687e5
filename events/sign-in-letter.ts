/** The letter that brings a sign-in link: plain and short, and the same for everybody. */
import type { Letter } from './letter.ts';
import { linkMinutes } from './sign-in-link.ts';

/** `url` is the company's own address of Crosspulse; nothing of what was asked for stands in it. */
export function signInLetter(to: string, url: string, secret: string): Letter {
  const link = `${url}/signin#${secret}`;
  const first = 'Here is the link that signs you in to Crosspulse.';
  const rule =
    `It works once, for ${linkMinutes} minutes, and only in the browser that asked for it. ` +
    'Open this mail on the same device.';
  const last = 'You did not ask for a link? Delete this mail. Nothing happens.';
  return {
    to,
    subject: 'Sign in to Crosspulse',
    text: [first, link, rule, last].join('\n\n') + '\n',
    html: [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in to Crosspulse</title></head>',
      '<body style="margin:0;padding:24px;font:16px/1.5 sans-serif;max-width:560px">',
      `<p>${first}</p>`,
      `<p><a href="${link}">Sign in to Crosspulse</a></p>`,
      `<p>If that does not open, copy this address: ${link}</p>`,
      `<p>${rule}</p><p>${last}</p>`,
      '</body></html>',
    ].join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
