/** The language of this page, as the server chose it, and how it counts and orders words. */

/** The same as in `events/language.ts`, which no page reads; a test holds them together. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  ja: { name: '日本語', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const;

export type Language = keyof typeof languages;

/** The server writes no other. */
export const language = (globalThis.document?.documentElement.lang ?? 'en') as Language;

const locales: Partial<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
/** As `Intl` knows it. Arabic keeps the figures 0 to 9, as they stand on charts and in files. */
export const locale: string = locales[language] ?? language;

let rules: Intl.PluralRules | undefined;

/** The forms of a word or a sentence, by the count that goes with it. */
export type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The form of a word that goes with a count: `plural(n, { one: 'ballot', other: 'ballots' })`.
 * English and its like need no table of `Intl`, which takes a slow phone a quarter second.
 */
export function plural(count: number, forms: Forms): string {
  if (language === 'en' || language === 'de') return (count === 1 && forms.one) || forms.other;
  rules ??= new Intl.PluralRules(language);
  return forms[rules.select(count)] ?? forms.other;
}

/** Names are often written the other way: set apart, they leave the sentence around them in order. */
const [before, after] = globalThis.document?.dir === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];

/** A sentence with its values: `said('You answer for {team}.', { team: 'Sales' })`. */
export const said = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => before + values[key] + after);

/** Sentences one after the other; those that are not said are left out. */
export const sentences = (...all: readonly string[]): string =>
  all.filter(Boolean).join(language === 'ja' ? '' : ' ');
