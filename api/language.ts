// Which language a request is answered in: what was chosen on a page, else what the browser asks for.
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { isLanguage, languageFor } from '../events/language.ts';
import type { Language } from '../events/language.ts';

/** Set by the page on which somebody chose; it names a language and nobody. */
const chosen = 'language';

/** `?language=` first, for devices that keep nothing, then the cookie, then `Accept-Language`. */
export function languageOf(c: Context): Language {
  const named = c.req.query(chosen) ?? getCookie(c, chosen) ?? '';
  return isLanguage(named) ? named : languageFor(c.req.header('accept-language') ?? '');
}
