// A small number as a word, for the beginning of a sentence.
const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

export const counted = (count: number, noun: string) =>
  `${words[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
