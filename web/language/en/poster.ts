/** The poster to print. */
const words = {
  title: 'Poster',
  print: 'Print',
  back: 'Back to the setup',
  heading: 'How is it going between your team and the others?',
  how: 'Scan, sign in with your work mail, answer. Under 60 seconds.',
  code: (link: string) => `QR code of ${link}`,
  keys: 'Keys of this round:',
  same: 'The page must show the same four words before you answer.',
  promise:
    'The system knows that you took part. Nobody can tell which answer is yours, not even its administrator.',
  until: (day: string) => `Open until ${day}.`,
  fetching: 'Fetching the round',
};

export default words;
