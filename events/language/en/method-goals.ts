/** Methods of the library against pulling apart and blaming: names, steps, reasons and sources. */

/** How a method is told. */
export interface MethodText {
  readonly name: string;
  /** What to do, in three steps. */
  readonly steps: readonly [string, string, string];
  readonly why: string;
  readonly source: string;
}

const words = {
  'shared-success': {
    name: 'One definition of success',
    steps: [
      'The two leads write down one figure that counts as success for both, with a target.',
      'Each team drops one goal of its own for this quarter.',
      'Look at the figure together every two weeks.',
    ],
    why: 'Separate goals pull apart. A common one works best where people of both teams share the roles.',
    source: 'Bridging team faultlines, 72 teams in controlled studies; practitioners of scale-ups.',
  },
  'roadmap-market': {
    name: 'The roadmap as a marketplace',
    steps: [
      'Every two weeks both teams bring what they want, each with its cost, debt included.',
      'Rank it all together in one list.',
      'Only then do the leads compare with other teams.',
    ],
    why: 'Whoever ranks alone does not see what it costs the other team.',
    source: 'Practitioners of scale-ups.',
  },
  'same-boat': {
    name: 'Same boat',
    steps: [
      'Meet once, both teams, for an hour.',
      'List the three problems that both have.',
      'Choose the one to work on first, and who brings what.',
    ],
    why: 'Two plans kept in step are still two plans. A shared problem is one.',
    source: 'Practitioners of scale-ups.',
  },
  'leads-first': {
    name: 'Leads first',
    steps: [
      'The two leads write down one success that both answer for.',
      'They meet every week for six weeks.',
      'They tell both teams together what they agreed.',
    ],
    why: 'Teams treat each other the way their leads do.',
    source: 'Practitioners of scale-ups.',
  },
  'purpose-team': {
    name: 'A team around a purpose',
    steps: [
      'Name one outcome that needs both teams.',
      'Put everybody it needs into one team for two quarters.',
      'Give that team the outcome, not a list of work.',
    ],
    why: 'The problem becomes the opponent, not the other team.',
    source: 'Richter, West, van Dick and Dawson on groups that work across borders; practice.',
  },
  'debt-ledger': {
    name: 'One ledger of debt',
    steps: [
      'List what was borrowed: each shortcut with its price and what it costs every month.',
      'Put it on the same list as new features.',
      'Call it debt everywhere, and nothing else.',
    ],
    why: 'Debt that nobody prices comes back as blame.',
    source: 'Practitioners of scale-ups.',
  },
  'one-accountable': {
    name: 'One accountable, all responsible',
    steps: [
      'Give each shared outcome one person who answers for it.',
      'Say that everyone who can move it is responsible.',
      'Write both down where all can read them.',
    ],
    why: 'Where everybody owns a slice alone, fingers point at the next slice.',
    source: 'Relational coordination, structures of shared accountability; practice.',
  },
  'call-the-shot': {
    name: 'Say what you expect',
    steps: [
      'Before each launch both teams write what they think will happen.',
      'They add what they do not know.',
      'Afterwards they read both lists together.',
    ],
    why: 'A prediction made together cannot be blamed on one.',
    source: 'Practitioners of scale-ups.',
  },
  'name-who': {
    name: 'Who is “the business”?',
    steps: [
      'For one month, every request names the person who needs it.',
      'It says what they need it for.',
      'Questions go straight to that person.',
    ],
    why: 'Groups are easy to blame. People are not.',
    source: 'Practitioners of scale-ups.',
  },
  'blameless-review': {
    name: 'A review without names',
    steps: [
      'After something failed, both teams write the story together, without names.',
      'Agree on two actions, each with an owner.',
      'Look at both actions four weeks later.',
    ],
    why: 'Fear of punishment hides causes.',
    source: 'Site reliability practice; relational coordination on solving problems over blaming.',
  },
  'gap-session': {
    name: 'Say the other’s view first',
    steps: [
      'Look at both directions of this pairing side by side.',
      'Each team says how the other sees it, before it says how it sees it itself.',
      'Name the one thing that surprised you.',
    ],
    why: 'Most gaps are wrong guesses about each other.',
    source: 'Coached feedback in relational coordination.',
  },
} satisfies Readonly<Record<string, MethodText>>;

export default words;
