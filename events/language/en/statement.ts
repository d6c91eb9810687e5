/** What is asked, and the words that answer it. `{team}` is the team answered about. */

const words = {
  statements: {
    'trust-1': 'When {team} tells us something will happen, we can plan on it.',
    'goals-1': '{team}’s decisions and ours pull toward the same result.',
    'blame-1':
      'When something slips between our teams, {team} looks for who caused it before how to fix it.',
    'load-1': 'Requests, fixes or escalations coming from {team} push aside work we had planned.',
  },
  /** From almost never, 1, to almost always, 5. */
  answers: ['Almost never', 'Rarely', 'About half the time', 'Often', 'Almost always'],
  cannotSay: 'Can’t say',
  gate: {
    text: 'Since the last round, how much did your work depend on {team}?',
    answers: ['Not at all', 'A little', 'Some', 'A lot'],
  },
  priority: {
    text: 'What should this company put first this quarter?',
    /** Those that a company begins with; what it writes itself is shown as it wrote it. */
    choices: {
      growth: 'Growth',
      stability: 'Stability',
      'keeping-customers': 'Keeping customers',
      cost: 'Cost',
      quality: 'Quality',
      'something-else': 'Something else',
      'dont-know': 'I don’t know',
    },
  },
};

export default words;
