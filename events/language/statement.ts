/** What is asked, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/statement.ts';
import de from './de/statement.ts';
import en from './en/statement.ts';
import es from './es/statement.ts';
import fr from './fr/statement.ts';
import ja from './ja/statement.ts';

export const statementWords: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja };
