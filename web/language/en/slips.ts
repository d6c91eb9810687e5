/** Slips with codes, to print and cut. */
const words = {
  title: 'Slips',
  heading: 'Slips for a shared device',
  lede: 'For people without mail or a device of their own. Each slip has its own code; hand it to its person and to nobody else: whoever has it can answer in their name. The codes are shown this once, and are dead when the next round opens.',
  for: 'For',
  everybody: 'Everybody who is asked',
  none: 'No round is open, so no code would open one.',
  refused: 'No slips were made.',
  make: 'Make the codes',
  again: 'Make new codes',
  print: (slips: number) => `Print ${slips}`,
  back: 'Back to the setup',
  keys: (four: string) => `Keys: ${four}. The page must show the same four words.`,
};

export default words;
