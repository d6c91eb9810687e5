/** How far a round has come, as some bytes in the folder of the keys. */

/** How far a round had come, noted outside the data: a restored backup is behind it. */
export interface Mark {
  readonly ballots: number;
  readonly taken: number;
}

const markBytes = 16;

/** Null where it is no mark. */
export function markIn(bytes: Buffer | null): Mark | null {
  if (bytes === null || bytes.length !== markBytes) return null;
  const [ballots, taken] = [bytes.readBigUInt64BE(0), bytes.readBigUInt64BE(8)];
  return { ballots: Number(ballots), taken: Number(taken) };
}

export function bytesOf({ ballots, taken }: Mark): Buffer {
  const bytes = Buffer.alloc(markBytes);
  bytes.writeBigUInt64BE(BigInt(ballots), 0);
  bytes.writeBigUInt64BE(BigInt(taken), 8);
  return bytes;
}
