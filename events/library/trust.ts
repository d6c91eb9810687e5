/** Methods for two teams that cannot plan on each other's word. */
import type { Method } from '../method.ts';

export const trust: readonly Method[] = [
  {
    method: 'radiator',
    name: 'A page anyone can read',
    steps: [
      'Make one page that shows who works on what, and why.',
      'Keep it where both teams look every day.',
      'Looking it up is everyone’s own job; keeping it true is yours.',
    ],
    why: 'Asking and waiting breeds guesses.',
    evidence: 'B',
    source: 'Relational coordination on shared information; practitioners of scale-ups.',
    expect: [
      { figure: 'trust', fall: 5 },
      { figure: 'goals', fall: 5 },
    ],
    calls: [[{ is: 'high', dimensions: ['trust', 'goals'], where: 'one way' }]],
  },
  {
    method: 'value-not-velocity',
    name: 'Talk about value, not velocity',
    steps: [
      'For one quarter, stop reporting capacity and velocity to each other.',
      'Report one figure of customer value instead.',
      'Talk about what moved it.',
    ],
    why: 'A quarrel over speed is a quarrel between two that cannot measure each other.',
    evidence: 'C',
    source: 'Practitioners of scale-ups; an article on joined-up thinking.',
    expect: [
      { figure: 'trust', fall: 6 },
      { figure: 'blame', fall: 6 },
    ],
    calls: [
      [
        {
          is: 'high',
          dimensions: ['trust'],
          where: 'one way',
          from: ['product', 'sales'],
          toward: ['engineering'],
        },
      ],
    ],
  },
  {
    method: 'trust-outcome',
    name: 'Hand over the outcome',
    steps: [
      'Give the team an outcome and its limits, not a list of features.',
      'Leave the how to them for one quarter.',
      'Look at the outcome together every two weeks.',
    ],
    why: 'Control without trust slows both.',
    evidence: 'B',
    source: 'Practitioners of scale-ups; an article on joined-up thinking.',
    expect: [{ figure: 'trust', fall: 8 }],
    calls: [[{ is: 'high', dimensions: ['trust'], where: 'one way', from: ['sales', 'product'] }]],
  },
  {
    method: 'newcomer-swap',
    name: 'A day next door',
    steps: [
      'Every newcomer spends one day with the neighbouring team in the first month.',
      'They sit beside someone and watch real work.',
      'They tell their own team what they learned.',
    ],
    why: 'In a company that doubled, half has never met the other half.',
    evidence: 'B',
    source: 'Contact between groups lowers conflict; practitioners of scale-ups.',
    expect: [{ figure: 'trust', fall: 6 }],
    calls: [
      [
        { is: 'high', dimensions: ['trust'], where: 'pairing' },
        { is: 'stayed under', perCent: 70 },
      ],
    ],
  },
  {
    method: 'promise-ledger',
    name: 'Five promises a week',
    steps: [
      'Make at most five promises to each other a week.',
      'Write each with a day.',
      'Look at them for ten minutes on Friday: kept or not.',
    ],
    why: 'Being predictable is what trust is made of.',
    evidence: 'C',
    source: 'Research on trust, practice.',
    expect: [{ figure: 'trust', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['trust'], where: 'pairing' },
        { is: 'not high', dimension: 'load' },
      ],
    ],
  },
];
