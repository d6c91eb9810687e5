/** Counting, listing and naming days as each language does. */
import type { Day } from '../day.ts';
import type { Language } from '../language.ts';

/** Figures are written alike everywhere: those of a reading stand beside them. */
const locales: Partial<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const localeOf = (language: Language): string => locales[language] ?? language;

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<Language, Intl.PluralRules>();
const rulesOf = (language: Language): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
};

/** The form that goes with a count: `formIn('en')(1, { one: 'team was', other: 'teams were' })`. */
export const formIn =
  (language: Language) =>
  (count: number, forms: Forms): string =>
    forms[rulesOf(language).select(count)] ?? forms.other;

/** "Product, Sales and Support". */
export const listIn = (language: Language) => (parts: readonly string[]) =>
  new Intl.ListFormat(localeOf(language)).format(parts);

/** "Freitag, 16. Januar", for languages other than English, which says "Fri 16 Jan". */
export const weekdayIn = (language: Language) => (day: Day) =>
  dayBy(language, { weekday: 'long', day: 'numeric', month: 'long' }, day);

/** "16. Januar 2026", for languages other than English, which says "16 Jan 2026". */
export const dateIn = (language: Language) => (day: Day) =>
  dayBy(language, { day: 'numeric', month: 'long', year: 'numeric' }, day);

/** "Januar", of a month from 1 to 12. */
export const monthIn = (language: Language) => (month: number) =>
  dayBy(language, { month: 'long' }, `2026-${`${month}`.padStart(2, '0')}-01`);

const dayBy = (language: Language, how: Intl.DateTimeFormatOptions, day: Day): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...how, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
