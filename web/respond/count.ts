// Numbers and lists as words.
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "three": for the middle of one. */
export const inWords = (count: number) => (numbers[count] ?? `${count}`).toLowerCase();

/** "One ballot", "Two ballots": for the beginning of a sentence. */
export const counted = (count: number, noun: string) =>
  `${numbers[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;

/** "Product, Sales and Support". */
export const listed = (names: string[]) => new Intl.ListFormat('en-GB').format(names);
