/** Agreement in words: how far what two teams would put first overlaps. */
import type { Now } from './trend.ts';

type Agreement = Now['agreement'];

const ofTen = (share: number): string => `${Math.round(share * 10)}`;

/** A range that stays at or under the half names a difference; from seven of ten on, agreement. */
const [apart, alike] = [0.5, 0.7];

export const prioritiesTitle = (agreement: Agreement): string => {
  if (agreement && agreement.high <= apart) return 'They would put different things first';
  if (agreement && agreement.low >= alike) return 'They would largely put the same things first';
  return 'What they would put first';
};

/** "Agreement: 4 of 10 (3 to 5). …" */
export const agreementWords = (agreement: Agreement): string => {
  if (!agreement) return 'Agreement is hidden: it takes at least 10 ballots of each team.';
  const { value, low, high } = agreement;
  const range = low === high ? '' : ` (${ofTen(low)} to ${ofTen(high)})`;
  return `Agreement: ${ofTen(value)} of 10${range}. Of ten people in each team, so many pair off who would put the same thing first.`;
};
