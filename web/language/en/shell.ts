/** Words around the pages: where one is, who is here, and what went wrong. */
const words = {
  skip: 'Skip to content',
  opening: 'Opening the page',
  places: {
    label: 'Main',
    map: 'Map',
    pairings: 'Pairings',
    quarters: 'Quarters',
    interventions: 'Interventions',
    company: 'Company',
    setup: 'Setup',
    audit: 'Audit',
  },
  open: (round: string) => `${round} open`,
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': 'under half',
    'over half': 'over half',
    'over three quarters': 'over three quarters',
  },
  nothing: {
    title: 'Nothing here',
    text: 'The address is wrong, or it is about something that is not yours to see. We say the same in both cases.',
    company: 'Go to the company page',
    setup: 'Go to the setup',
    answer: (round: string) => `Answer ${round}`,
  },
  foot: {
    anonymous: 'Every number here comes from anonymous ballots. Nobody can see who gave which.',
    check: 'Check it',
    more: 'Sign in to see more',
    leave: 'Sign out',
    language: 'Language',
  },
  silence: 'The server could not be reached. Try again in a minute.',
  absent: {
    title: 'There is nothing here for you',
    text: 'The address is wrong, or it is about teams that are not yours. We say the same in both cases.',
    go: 'Go to the map',
  },
  failed: {
    title: 'We could not load this page',
    again: 'Try again',
    code: 'If it happens again, send your admin this code:',
  },
};

export default words;
