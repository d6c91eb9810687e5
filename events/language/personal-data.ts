/** What the words in a file of personal data mean, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/personal-data.ts';
import de from './de/personal-data.ts';
import en from './en/personal-data.ts';
import es from './es/personal-data.ts';
import fr from './fr/personal-data.ts';
import ja from './ja/personal-data.ts';

export const personalDataWords: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja };
