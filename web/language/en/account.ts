/** What is one's own: where one is signed in, and what is stored. */
const words = {
  title: 'Your account',
  lede: 'What is yours here: where you are signed in, and how to end it.',
  where: 'Where you are signed in',
  looking: 'Looking for your sessions',
  dayOnly:
    'Only the day is kept of each: neither the hour, nor the place, nor the browser. Each ends by itself after 30 days.',
  here: 'This browser',
  since: (day: string) => `since ${day}`,
  answeringOnly: (day: string) => `since ${day}, by a personal link, for answering only`,
  signOut: 'Sign out',
  another: 'Another browser',
  end: 'End it',
  endOne: (place: number, day: string) => `End session ${place}, since ${day}`,
  ended: 'Ended. That browser is signed out.',
  endOthers: 'Sign out everywhere else',
  endedOthers: 'Ended. You are signed in here only.',
  note: 'Signing in shows who you are. Your ballots go another way, to another address, without it.',
  stored: 'What is stored about you',
  inOne:
    'Your name, your address and what goes with them, in one file. Answers are not in it: nobody can tell which are yours.',
  take: 'Take it out',
  letters: {
    title: 'Your letters',
    label: 'Language of your letters',
    hint: 'Invitations, reminders and what comes after a round. These pages have a language of their own, at their foot.',
    company: (language: string) => `As the company: ${language}`,
    saved: 'Saved. Your next letter comes in it.',
    unchanged: 'Nothing was changed.',
  },
};

export default words;
