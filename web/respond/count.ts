// Numbers and lists as words.
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "One ballot", "Two ballots": for the beginning of a sentence. */
export const counted = (count: number, noun: string) =>
  `${numbers[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;

/** "Product, Sales and Support". */
export const listed = (names: string[]) => new Intl.ListFormat('en-GB').format(names);
