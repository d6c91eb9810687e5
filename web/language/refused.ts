/** Refusals in the language of the page: the words of their codes come when they are needed. */
import type { Refusal } from '../client.ts';
import { language } from './language.ts';
import { speak, words } from './words.ts';

export async function refusedHere(refusal: Refusal): Promise<Refusal> {
  if (language === 'en' || refusal.code === 'not-signed-in') return refusal;
  await speak(['refusal']);
  const { code, detail } = refusal;
  const known: Readonly<Partial<Record<string, string>>> = words.refusal;
  return { ...refusal, detail: known[code] ?? detail };
}
