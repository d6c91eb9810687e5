/** The words of the audit, in every language. */
import type { Language } from '../language.ts';
import ar from './ar/audit.ts';
import de from './de/audit.ts';
import en from './en/audit.ts';
import type { AuditWords } from './en/audit.ts';
import es from './es/audit.ts';
import fr from './fr/audit.ts';
import ja from './ja/audit.ts';

export type { AuditWords, Names, Told } from './en/audit.ts';

export const auditWords: Readonly<Record<Language, AuditWords>> = { ar, de, en, es, fr, ja };
