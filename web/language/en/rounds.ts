/** The rounds of the setup: scheduled, opened, their links handed out, sealed or voided. */
const words = {
  title: '6. Round',
  lede: (threshold: number) =>
    `Short and regular beats long and rare. Rounds never overlap. A figure rests on at least ${threshold} ballots, so tell people why their answer counts.`,
  small: (threshold: number, names: readonly string[]) =>
    `${names.join(', ')}: fewer than ${threshold} people. The others rate the work with them, and they are not asked themselves.`,
  mailed:
    'Everybody who is asked gets their own link by mail. What could not be sent stands under Channels.',
  sealed: (name: string, day: string | null) =>
    day === null
      ? `${name} is sealed. Its figures are on the map.`
      : `${name} is sealed, on ${day}. Its figures are on the map.`,
  voided: (name: string) => `${name} is voided.`,
  firstAdd: 'First add at least two teams, and the people in them.',
  asked: (people: string, teams: number) => `${people} in ${teams} teams will be asked.`,
  askedOnly: (people: string) => `${people} will be asked.`,
  opens: 'Opens',
  seals: 'Is sealed',
  openNow: 'Open the round now',
  schedule: 'Schedule the round',
  hint: {
    now: 'Opening makes one personal link for each person. You hand them out; nothing is sent by itself.',
    itself: 'It opens and is sealed by itself, at the hours of the rhythm.',
    hand: 'Nothing happens until you open it here on its day.',
  },
  open: {
    title: (name: string) => `${name} is open`,
    soFar: {
      'under half': 'So far under half of all people took part.',
      'over half': 'So far over half of all people took part.',
      'over three quarters': 'So far over three quarters of all people took part.',
    },
    sealsOn: (day: string) => `It is to be sealed on ${day}.`,
    keys: 'Keys of this round:',
    keysSay: '. Every reminder should say them.',
    small: (threshold: number, names: readonly string[]) =>
      `Not asked, because fewer than ${threshold} people are in it: ${names.join(', ')}. The others still rate the work with them.`,
  },
  seal: {
    label: (name: string) => `Seal ${name}`,
    ask: (name: string) => `Seal ${name}?`,
    yes: 'Yes, seal it',
    no: 'Not yet',
    what: 'Nobody can answer any more, its figures are published once, and this cannot be undone.',
  },
  renew: {
    label: 'New personal links',
    ask: 'Make all personal links anew?',
    yes: 'Yes, make new links',
    no: 'Keep the old ones',
    what: 'The old links stop working at once. Whoever took their envelopes already keeps them.',
  },
  scheduled: {
    title: (name: string) => `${name} is scheduled`,
    opensOn: (day: string) => `Opens on ${day}.`,
    sealsOn: (day: string) => `Is sealed on ${day}.`,
    open: (name: string) => `Open ${name} now`,
  },
  void: {
    instead: (name: string) => `Void ${name} instead`,
    what: 'The round ends without figures. Its ballots are destroyed, and everybody is told once. This cannot be undone.',
    why: 'Why is it voided?',
    do: (name: string) => `Void ${name}`,
  },
  links: {
    title: 'Personal links, shown only now',
    what: 'Copy them before you leave this page: they cannot be shown again, only made anew. Send each person their own link and no other.',
    copyAll: (count: number) => `Copy all ${count}`,
    have: 'I have them',
    keysSay:
      '. Every link ends with them. Put them into the invitation too, so that everybody can compare: the text is the same for all.',
    copyInvitation: 'Copy an invitation',
    invitation: (words: string) =>
      `How is it going between your team and the others? Your own link opens the questions; they take under a minute. The keys of this round are “${words}”: the page must show the same four words, and everybody gets the same. If it does not, do not answer.`,
    copied: {
      all: 'All links copied.',
      invitation: 'The invitation copied.',
      one: (name: string) => `The link of ${name} copied.`,
    },
    cannot: 'This browser does not let the page copy. Select the text below and copy it.',
    label: 'Personal links',
    copy: 'Copy',
    of: (name: string) => ` the link of ${name}`,
  },
};

export default words;
