/** What never changes on the respondent's page: the build writes it into respond.html. */
const words = {
  title: 'Pulse',
  language: 'Language',
  late: 'Fetching your questions',
  noscript: {
    heading: 'This page needs JavaScript to seal your envelopes',
    text: 'Without it the server would see your answers with your name, so we do not offer a way around.',
  },
  start: {
    heading: 'How is it going between your team and the others?',
    promise:
      'Your name gets you sealed envelopes that are stamped without anyone seeing inside, and you post them through a letterbox that asks for no name: the system knows that you took part, but nobody, not even its administrator, can tell from anything it stores which answer is yours. Nothing is shown before the round closes, and then only averages of at least five people.',
    known: 'Who took part is known.',
    same: 'If your whole group answers the same, the average says so.',
    network: 'Who watches the network while you answer may guess.',
    how: 'How can that be?',
  },
  compare: {
    heading: 'Are these the words of your invitation?',
    text: 'Everybody in this round has the same four. You came without your invitation’s link, so this page has nothing to compare them with: look them up there, or ask a colleague for theirs.',
    more: 'With other words the keys are others too, and somebody could tell your ballots apart. If you cannot compare them now, come back later.',
  },
  kiosk:
    'Type the code from your letter or your slip. This device keeps nothing, and is back here when nobody touched it for 30 seconds.',
  none: {
    heading: 'You depend on none of these teams',
    text: 'That is an answer too. You can still say what the company should put first.',
  },
  sending: { heading: 'Your ballots are on their way' },
  offline: { heading: 'No connection. Your ballots are safe in this browser.' },
  busy: { heading: 'The server cannot take them now. Your ballots are safe in this browser.' },
  posted: {
    heading: 'Thank you. Posted.',
    alone: 'Each ballot went by itself, without a name and with no time on it',
    promised: 'The server signed a promise to count each of them',
    wiped: 'Your envelopes, keys and answers are wiped from this browser',
  },
  nonePosted: {
    heading: 'Thank you. Done.',
    text: 'You had no ballot to post. That is an answer too.',
  },
  forgotten: {
    heading: 'Forgotten here',
    text: 'This browser knows nothing of you any more: no receipt, no ballot. What was posted stays in the box.',
  },
  sealed: {
    heading: 'This round is sealed',
    text: 'It takes no more answers. Nothing is wrong with your link.',
  },
  noneOpen: {
    heading: 'No round is open',
    text: 'You get an invitation when one opens. Nothing is wrong with your link.',
  },
  taken: {
    heading: 'Your envelopes are already taken',
    text: 'If you sent your ballots, all is done. If not, they are in the browser where you sent them: open this page there, because nobody gets two sets. We cannot tell whether you posted them.',
    other:
      'If it was not you who took them, somebody votes in your name: tell your works council or a colleague.',
    rounds: 'See all rounds in your name.',
  },
  stampWrong: {
    heading: 'Your envelopes were signed wrongly',
    text: 'The server signed something else than this page asked for. That could mark your ballots, so none was posted and the envelopes are thrown away. Show this to your works council or a colleague.',
  },
  promiseWrong: {
    heading: 'The server did not promise to count your answer',
    text: 'It took a ballot, and its signature for it is not right. Nothing more was posted; what is left waits in this browser. Show this to your works council or a colleague.',
  },
  spent: {
    heading: 'Another ballot lies in your envelope',
    text: 'The server says that this envelope was used for something else. Nothing more was posted. Show this to your works council or a colleague.',
  },
  keysWrong: {
    heading: 'The keys of this round do not fit together',
    text: 'Do not answer; show this to your works council or a colleague. With other keys than everybody else’s, somebody could tell your ballots apart. Nothing was sent.',
  },
  keysDiffer: {
    heading: 'Do not answer. These are not the keys from your invitation.',
    text: 'Somebody may be trying to tell you apart. Show this to your works council or a colleague, and compare the four words with theirs.',
  },
  voided: {
    heading: 'Your last round does not count',
    text: 'Its ballots and its keys are destroyed, yours too, and no figures come of it. A new round may open; then your answers are asked again.',
  },
  lost: {
    heading: 'The round ended before all was posted',
    text: 'What was left is wiped from this browser: nobody has read it, and nobody can count it. You are in again from the next round.',
  },
  oldBrowser: {
    heading: 'This browser cannot seal envelopes',
    text: 'It does not know the signatures (Ed25519) that every ballot carries. Open your link in a newer browser: Chrome 137, Firefox 129 or Safari 17, or any later one.',
  },
  teamSmall: {
    heading: 'Your team is too small to be asked',
    text: 'An average of so few could give somebody away, so your team is not asked in this round. The others still say how the work with you goes.',
  },
  notSignedIn: {
    heading: 'Open your personal link',
    text: 'This browser is not signed in. The link is in your invitation: open it here, and the questions come.',
    none: 'No invitation at hand?',
    mail: 'Sign in with your work address.',
  },
  linkUnknown: {
    heading: 'This link does not work',
    text: 'It is unknown, or a newer one took its place. Open the newest one you got, or ask your admin for a new link.',
  },
  notAsked: {
    heading: 'You are not asked in this round',
    text: 'When it opened you were in no team, or in another than now. Who changes teams waits for the next round. If that is wrong, write to your admin.',
  },
  noneAsked: {
    heading: 'Your team rates no other team',
    text: 'There is nothing for you to answer in this round. If that is wrong, write to your admin.',
  },
  insecure: {
    heading: 'We cannot seal envelopes on this connection',
    text: 'This page was opened without https. Sealing needs it, so the round cannot start here. Open your link with https.',
  },
  unreachable: {
    heading: 'No connection',
    text: 'Nothing is lost. Try again when you are online.',
  },
  fault: {
    heading: 'We could not load this page',
    text: 'Nothing is lost. Try again in a minute.',
  },
};

export default words;
