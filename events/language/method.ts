/** Methods told in every language: those of the library, as long as the company did not reword them. */
import type { Language } from '../language.ts';
import type { KnownMethod } from '../method.ts';
import arGoals from './ar/method-goals.ts';
import deGoals from './de/method-goals.ts';
import enGoals from './en/method-goals.ts';
import esGoals from './es/method-goals.ts';
import frGoals from './fr/method-goals.ts';
import jaGoals from './ja/method-goals.ts';
import arTrust from './ar/method-trust.ts';
import deTrust from './de/method-trust.ts';
import enTrust from './en/method-trust.ts';
import esTrust from './es/method-trust.ts';
import frTrust from './fr/method-trust.ts';
import jaTrust from './ja/method-trust.ts';

const english = { ...enGoals, ...enTrust };

/** The library's methods by what they are called in the log. */
const methodWords: Readonly<Record<Language, typeof english>> = {
  ar: { ...arGoals, ...arTrust },
  de: { ...deGoals, ...deTrust },
  es: { ...esGoals, ...esTrust },
  fr: { ...frGoals, ...frTrust },
  ja: { ...jaGoals, ...jaTrust },
  en: english,
};

type LibraryMethod = keyof typeof english;

const inLibrary = (method: string): method is LibraryMethod => Object.hasOwn(english, method);

/** A method of the library in a language; one of the company's own as it was written. */
export const methodIn = (language: Language, method: KnownMethod): KnownMethod =>
  method.own || !inLibrary(method.method)
    ? method
    : { ...method, ...methodWords[language][method.method] };

/** What was called by a method's name, told by the name that it has in a language. */
export const methodNameIn = (
  language: Language,
  { method, name }: { readonly method: string; readonly name: string },
): string =>
  inLibrary(method) && english[method].name === name ? methodWords[language][method].name : name;
