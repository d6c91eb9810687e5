/** The words of the digest, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/digest.ts';
import de from './de/digest.ts';
import en from './en/digest.ts';
import es from './es/digest.ts';
import fr from './fr/digest.ts';
import ja from './ja/digest.ts';

export type DigestWords = typeof en;

export const digestWords: Readonly<Record<Language, DigestWords>> = { ar, de, en, es, fr, ja };
