/** Agreement in words: how far what two teams would put first overlaps. */
import { words } from '../language/words.ts';
import type { Now } from './trend.ts';

type Agreement = Now['agreement'];

const ofTen = (share: number): string => `${Math.round(share * 10)}`;

/** A range that stays at or under the half names a difference; from seven of ten on, agreement. */
const [apart, alike] = [0.5, 0.7];

export const prioritiesTitle = (agreement: Agreement): string => {
  const w = words.deeper.priorities;
  if (agreement && agreement.high <= apart) return w.apart;
  return agreement && agreement.low >= alike ? w.alike : w.title;
};

/** "Agreement: 4 of 10 (3 to 5). …" */
export const agreementWords = (agreement: Agreement): string => {
  const w = words.deeper.priorities;
  if (!agreement) return w.hidden;
  return w.agreement(ofTen(agreement.value), ofTen(agreement.low), ofTen(agreement.high));
};
