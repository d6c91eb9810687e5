/** Which tokens are spent: one bit for each slot, in parts small enough to be written whole. */

/** Bytes of a part; with its header it fits a page. */
export const partBytes = 900;
const bitsInPart = partBytes * 8;

/** Parts for so many slots. */
export const partsFor = (slots: number): number => Math.ceil(slots / bitsInPart);

/** A commit of many ballots writes a part or two here, instead of a page for each token. */
export class Spent {
  readonly #parts: readonly Buffer[];

  constructor(parts: readonly Buffer[]) {
    this.#parts = parts;
  }

  /** The part that holds a slot's bit. */
  partOf(slot: number): number {
    return Math.floor(slot / bitsInPart);
  }

  part(part: number): Buffer {
    const bytes = this.#parts[part];
    if (bytes === undefined) throw new Error(`no part ${part} of the spent tokens`);
    return bytes;
  }

  has(slot: number): boolean {
    const bit = slot % bitsInPart;
    return ((this.part(this.partOf(slot))[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  add(slot: number): void {
    this.#turn(slot, true);
  }

  delete(slot: number): void {
    this.#turn(slot, false);
  }

  #turn(slot: number, on: boolean): void {
    const bytes = this.part(this.partOf(slot));
    const bit = slot % bitsInPart;
    const mask = 1 << (bit & 7);
    const before = bytes[bit >> 3] ?? 0;
    bytes[bit >> 3] = on ? before | mask : before & ~mask;
  }
}
