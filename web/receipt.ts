// A receipt: what a browser keeps of its posted ballots, where its owner wishes it, to find them later.
export interface Leaf {
  /** The fingerprint of a ballot. */
  leaf: string;
  /** The server's signature that it will be counted. */
  promise: string;
}
export interface Receipt {
  round: string;
  label: string;
  ballots: Leaf[];
}

const place = 'crosspulse receipt ';

/** False where this browser keeps nothing at all. */
export function keepReceipt(receipt: Receipt, kept: boolean): boolean {
  try {
    if (kept) localStorage.setItem(place + receipt.round, JSON.stringify(receipt));
    else localStorage.removeItem(place + receipt.round);
    return true;
  } catch {
    return false;
  }
}

/** What this browser keeps under such names; nothing where it keeps nothing. */
export function keptUnder(name: string): unknown[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(name))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

export const keptReceipts = () => keptUnder(place) as Receipt[];

/** Hands the receipt over as a file. */
export function saveReceipt(receipt: Receipt): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt)]));
  link.download = `crosspulse receipt ${receipt.label}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
