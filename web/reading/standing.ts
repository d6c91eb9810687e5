/** Where a figure stands among the bands of friction: by itself, and as it reads in a sentence. */
import { words } from '../language/words.ts';

/** The API names one band, or "between" two of them. */
const bandsOf = (band: string): readonly string[] => {
  const { bands } = words.reading;
  return band
    .replace('between ', '')
    .split(' and ')
    .map((name) => (name in bands ? bands[name as keyof typeof bands] : name));
};

/** "strained", "between workable and strained". */
export const bandWords = (band: string): string => {
  const [one = '', other] = bandsOf(band);
  return other === undefined ? one : words.reading.between(one, other);
};

/** "is strained", "is a strong tie", "lies between workable and strained". */
export const standing = (band: string): string => {
  const [one = '', other] = bandsOf(band);
  return other === undefined ? words.reading.stands(one) : words.reading.lies(one, other);
};
