/** The languages that people read Crosspulse in. Adding one begins here: types then ask for its words. */

export const languages = {
  en: { name: 'English', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  ja: { name: '日本語', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as readonly Language[];

/** What is spoken where nobody asked for anything else. */
export const usualLanguage: Language = 'en';

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/**
 * The language that fits best what a browser accepts, as it says it (`de-AT, de;q=0.9, en;q=0.8`,
 * RFC 9110 §12.5.4); null where none fits.
 */
export function wishedLanguage(accepted: string): Language | null {
  const wishes = accepted.split(',').map((wish, place) => {
    const [tag = '', ...rest] = wish.trim().split(';');
    const weight = rest.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
    return { code: tag.split('-')[0]?.toLowerCase() ?? '', weight: Number(weight ?? 1), place };
  });
  const wished = wishes
    .filter(({ code, weight }) => weight > 0 && isLanguage(code))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)[0]?.code;
  return wished !== undefined && isLanguage(wished) ? wished : null;
}

/** The same, where something has to be spoken. */
export const languageFor = (accepted: string): Language =>
  wishedLanguage(accepted) ?? usualLanguage;
