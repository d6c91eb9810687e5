/** What the words in a file of personal data mean. */

const words = {
  /** For oneself. */
  own: [
    'Your answers are not in here: nobody can tell which of them are yours, not even this file.',
    'Ballots carry no name, pseudonym or time; envelopes are signed without being seen.',
    'directory.asked says of each round whether envelopes were taken in your name (took).',
    'Secrets of links and sessions are kept as hashes only, and are left out.',
  ],
  /** For an admin. */
  others: [
    'Answers are not in here: nobody can tell which of them are whose.',
    'Whether somebody took part, and when they signed in, is for themselves alone to read: they find it under their own account.',
  ],
};

export default words;
