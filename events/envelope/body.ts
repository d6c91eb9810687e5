/** The body that posts a ballot: of one size, whatever is in it. */

/** Bytes of every ballot's body. */
export const bodyBytes = 1024;

/** JSON, then spaces up to the size that all have. */
export function paddedBody(ballot: object): string {
  const json = JSON.stringify(ballot);
  const missing = bodyBytes - Buffer.byteLength(json);
  if (missing < 0) throw new RangeError('this ballot does not fit its body');
  return json + ' '.repeat(missing);
}
