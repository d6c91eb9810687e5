/** Which field a refusal is about, so that it stands where it can be mended. */
import type { Refusal } from '../client.ts';
import { language } from '../language/language.ts';

/** Codes that are about one field, though they name none. */
export type FieldOf = Readonly<Partial<Record<string, string>>>;

/** What was refused about a field, as a sentence; null for nothing. */
export const faultOf = (
  refusal: Refusal | null,
  field: string,
  fieldOf: FieldOf = {},
): string | null => {
  if (refusal === null) return null;
  const found = refusal.errors.find((each) => each.field === field);
  // The server says whole sentences in other languages, as not all can begin with "This".
  if (found) return language === 'en' ? `This ${found.message}.` : found.message;
  return fieldOf[refusal.code] === field ? refusal.detail : null;
};

/** What no field says: the refusal's own sentence; null where every fault stands at its field. */
export const restOf = (
  refusal: Refusal | null,
  fields: readonly string[],
  fieldOf: FieldOf = {},
): string | null => {
  if (refusal === null || fields.includes(fieldOf[refusal.code] ?? '')) return null;
  const rest = refusal.errors.filter(({ field }) => !fields.includes(field));
  if (refusal.errors.length > 0 && rest.length === 0) return null;
  return [
    refusal.detail || refusal.title,
    ...rest.map(({ field, message }) => `${field}: ${message}.`),
  ].join(' ');
};
