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
  foot: {
    anonymous: 'Every number here comes from anonymous ballots. Nobody can see who gave which.',
    check: 'Check it',
    more: 'Sign in to see more',
    leave: 'Sign out',
    language: 'Language',
  },
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
