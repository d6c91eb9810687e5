/** Codes that people type: 80 random bits as 16 characters that nobody mistakes for each other. */
import type { Random } from './box.ts';

/** Crockford's base 32: without i, l, o and u. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** A code in four groups of four, `7K2M-…`. */
export function newCode(random: Random): string {
  let left = BigInt(`0x${Buffer.from(random((length * 5) / 8)).toString('hex')}`);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = (letters[Number(left & 31n)] ?? '') + code;
    left >>= 5n;
  }
  return grouped(code);
}

const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** What somebody typed, as the code was made: without spaces, in capitals; null where it is none. */
export function codeOf(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const fits = plain.length === length && [...plain].every((each) => letters.includes(each));
  return fits ? grouped(plain) : null;
}
