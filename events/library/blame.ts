/** Methods for two teams that look for who caused it. */
import type { Method } from '../method.ts';

export const blame: readonly Method[] = [
  {
    method: 'debt-ledger',
    name: 'One ledger of debt',
    steps: [
      'List what was borrowed: each shortcut with its price and what it costs every month.',
      'Put it on the same list as new features.',
      'Call it debt everywhere, and nothing else.',
    ],
    why: 'Debt that nobody prices comes back as blame.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'blame', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['blame', 'trust'], where: 'pairing' },
        { is: 'between', teams: ['product', 'engineering'] },
      ],
    ],
  },
  {
    method: 'one-accountable',
    name: 'One accountable, all responsible',
    steps: [
      'Give each shared outcome one person who answers for it.',
      'Say that everyone who can move it is responsible.',
      'Write both down where all can read them.',
    ],
    why: 'Where everybody owns a slice alone, fingers point at the next slice.',
    evidence: 'B',
    source: 'Relational coordination, structures of shared accountability; practice.',
    expect: [{ figure: 'blame', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['blame'], where: 'pairing' },
        { is: 'not high', dimension: 'goals' },
      ],
    ],
  },
  {
    method: 'call-the-shot',
    name: 'Say what you expect',
    steps: [
      'Before each launch both teams write what they think will happen.',
      'They add what they do not know.',
      'Afterwards they read both lists together.',
    ],
    why: 'A prediction made together cannot be blamed on one.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'blame', fall: 6 }],
    calls: [[{ is: 'high', dimensions: ['blame', 'trust'], where: 'pairing' }]],
  },
  {
    method: 'name-who',
    name: 'Who is “the business”?',
    steps: [
      'For one month, every request names the person who needs it.',
      'It says what they need it for.',
      'Questions go straight to that person.',
    ],
    why: 'Groups are easy to blame. People are not.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'blame', fall: 5 }],
    calls: [[{ is: 'high', dimensions: ['blame'], where: 'one way' }, { is: 'gap' }]],
  },
  {
    method: 'blameless-review',
    name: 'A review without names',
    steps: [
      'After something failed, both teams write the story together, without names.',
      'Agree on two actions, each with an owner.',
      'Look at both actions four weeks later.',
    ],
    why: 'Fear of punishment hides causes.',
    evidence: 'B',
    source: 'Site reliability practice; relational coordination on solving problems over blaming.',
    expect: [{ figure: 'blame', fall: 10 }],
    calls: [[{ is: 'high', dimensions: ['blame'], where: 'both ways' }]],
  },
  {
    method: 'gap-session',
    name: 'Say the other’s view first',
    steps: [
      'Look at both directions of this pairing side by side.',
      'Each team says how the other sees it, before it says how it sees it itself.',
      'Name the one thing that surprised you.',
    ],
    why: 'Most gaps are wrong guesses about each other.',
    evidence: 'B',
    source: 'Coached feedback in relational coordination.',
    expect: [{ figure: 'gap', fall: 8 }],
    calls: [[{ is: 'gap' }]],
  },
];
