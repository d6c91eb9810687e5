/** A letter to one address: what any channel of mail needs to know, and no more. */

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Headers beyond the usual ones, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const letterKinds = ['invitation', 'reminder', 'digest', 'address-changed', 'chat'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** `unclear`: it may have arrived, so only an admin sends it a second time. */
export type LetterState = 'waiting' | 'handed' | 'failed' | 'unclear';
