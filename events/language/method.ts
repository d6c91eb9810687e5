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

const byName = new Map(Object.entries(english).map(([method, { name }]) => [name, method]));

/** The name of a method that was tried: the library's own are told as they are called in a language. */
export function methodNameIn(language: Language, name: string): string {
  const method = byName.get(name);
  return method !== undefined && inLibrary(method) ? methodWords[language][method].name : name;
}

/** Whatever carries such a name, with the one that it has in a language. */
export const namedIn = <Named extends { readonly name: string }>(
  language: Language,
  all: readonly Named[],
): readonly Named[] => all.map((each) => ({ ...each, name: methodNameIn(language, each.name) }));
