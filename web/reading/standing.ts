/** Where a figure stands among the bands of friction, as it reads in a sentence. */

/** "is strained", "is a strong tie", "lies between workable and strained". */
export const standing = (band: string): string => {
  if (band.startsWith('between')) return `lies ${band}`;
  return band === 'strong tie' ? 'is a strong tie' : `is ${band}`;
};
