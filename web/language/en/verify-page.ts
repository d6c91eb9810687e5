/** What never changes on the page where receipts are checked: the build writes it into verify.html. */
const words = {
  title: 'Check your receipt',
  skip: 'Skip to content',
  open: 'Public page, no sign-in',
  everyone: 'Open to everyone',
  heading: 'Was my answer counted, and unchanged?',
  lede: 'The check runs in this browser. It downloads the public list and looks for your fingerprints. Nobody sees which ones you look for.',
  noscript:
    'The check needs JavaScript, because it runs here and not on the server. The rest of this page can be read without.',
  list: {
    heading: 'The public list holds fingerprints only',
    text: 'One line for each ballot of a sealed round: no team, no answer, no order, no time. The signed head stands for the whole log: if one ballot is changed, removed or added in secret, the head changes.',
  },
  rounds: {
    heading: 'Rounds in your name',
    text: 'Nobody gets two sets of envelopes. So whoever wants to vote for you has to take yours, and you would see it here.',
  },
  stored: {
    heading: 'Everything we store from one answer',
    text: 'A made-up ballot with the exact fields. One for each team you rated; nothing ties them together. No name, no address, no device, no clock: all ballots of a round share the day it was sealed.',
    about: 'Example ballot about one team',
    from: 'who answers: one key for all of Support',
    cannotSay: 'null is “can’t say”',
    key: 'a key made in your browser, used once',
    token: 'the server’s signature under it, given unseen',
    signature: 'nobody can alter this unnoticed',
    first: 'What you would put first travels as a ballot of its own:',
    aboutFirst: 'Example ballot about the first priority',
    few: 'Where too few ballots of one team came about another, not even that is stored: only their fingerprints, and nobody can tell which teams they were of.',
  },
  knows: {
    heading: 'What the system knows, and what it cannot know',
    it: 'It knows',
    listed: 'That you are on the list, your address, and your team.',
    taken:
      'That envelopes were taken in your name, so that nobody votes twice. Not when, and not whether you posted them.',
    said: 'What was said, as ballots without a name, after the round is sealed.',
    cannot: 'It cannot know',
    which:
      'Which ballot is yours. Envelopes are signed blind: there is no link to look up, even with the database, the log and the backups.',
    same: 'Whether two ballots came from the same person, in one round or in two.',
    when: 'When a ballot was posted. Before sealing they lie in no order, after it in one that says nothing.',
  },
  three: {
    heading: 'Three things to know',
    known: 'Who took part is known.',
    said: 'What they said is not.',
    same: 'If your whole group answers the same, the average says so.',
    cut: 'That is why extremes are cut, and nothing rests on fewer than five.',
    network: 'Who watches the network while you answer may guess.',
    live: 'The server writes down no time; somebody who watches it live sees that a person and a ballot came one after the other.',
  },
  none: 'No web page can protect you',
  noneFrom:
    'from someone who watches your screen, a device that records it, or a page that was altered for you alone. The hash of the page is in the log, and everybody can build it again and compare.',
  source: 'Crosspulse is open source. You can read the code that does this check.',
  back: 'Back to the pulse',
  results: 'What came out',
  language: 'Language',
};

export default words;
