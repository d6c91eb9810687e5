// Whether the server signed a text: with the key that it published for its promises and heads.
import { fromB64, utf8 } from './bytes.ts';

/** False too where key or signature are not even written as such. */
export async function isSigned(key: string, text: string, signature: string): Promise<boolean> {
  try {
    const open = await crypto.subtle.importKey('raw', fromB64(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', open, fromB64(signature), utf8(text));
  } catch {
    return false;
  }
}

/** What the server signs of a ballot when it takes it. */
export const promiseText = (round: string, leaf: string): string =>
  `crosspulse promise v1\n${round}\n${leaf}`;

/** Whether this browser can check signatures at all: old ones cannot, and none can without https. */
export async function canCheck(): Promise<boolean> {
  try {
    return !!(await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']));
  } catch {
    return false;
  }
}
