// A reply as it goes over the line: plain and shrunk, made once.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

type Bytes = Uint8Array<ArrayBuffer>;
export interface Told {
  readonly plain: Bytes;
  /** As browsers ask for it: five years of one pairing shrink to a fifteenth. */
  readonly zipped: Bytes;
}

const zip = promisify(gzip);

export const toldOf = async (plain: Bytes): Promise<Told> => {
  return { plain, zipped: new Uint8Array(await zip(plain)) };
};

export const tell = (c: Context, { plain, zipped }: Told): Response => {
  const head = { 'content-type': 'application/json', vary: 'accept-encoding' };
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    ? c.body(zipped, 200, { ...head, 'content-encoding': 'gzip' })
    : c.body(plain, 200, head);
};
