/** Why a method is suggested, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/suggestion.ts';
import de from './de/suggestion.ts';
import en from './en/suggestion.ts';
import es from './es/suggestion.ts';
import fr from './fr/suggestion.ts';
import ja from './ja/suggestion.ts';

export const suggestionWords: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja };
