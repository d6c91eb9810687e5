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
};

export default words;
