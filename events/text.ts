/** Text that people type: bounded, well-formed, on one line. */
import { z } from 'zod';

/** Control characters would break lists, mails and exports; half a surrogate breaks every encoder. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** One line of 1 to `most` characters, trimmed, in Unicode's composed form. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 2, `at most ${most} characters`)
    .refine((text) => text.isWellFormed(), 'not well-formed Unicode')
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(most, `at most ${most} characters`)
        .refine((text) => !controls.test(text), 'no control characters or line breaks'),
    );

/** A name, or any line that is shown again: nothing in it could be taken for markup. */
export const plainLine = (most: number) =>
  line(most).refine((text) => !/[<>]/.test(text), 'must not contain < or >');

/** Names compare without case, accents kept: "Product" and "product" are one team. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();
