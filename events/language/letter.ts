/** The words of letters and of chat channels, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/letter.ts';
import de from './de/letter.ts';
import en from './en/letter.ts';
import es from './es/letter.ts';
import fr from './fr/letter.ts';
import ja from './ja/letter.ts';

export const letterWords: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja };
