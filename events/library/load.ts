/** Methods for two teams where one's work pushes the other's aside. */
import type { Method } from '../method.ts';

export const load: readonly Method[] = [
  {
    method: 'sit-with-support',
    name: 'Sit with support',
    steps: [
      'Every lead of the other team spends two hours a month where customers ask.',
      'Each brings back three notes.',
      'The notes are read before the next plan is made.',
    ],
    why: 'Whoever hears the cost decides otherwise.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'load', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['load'], where: 'pairing' },
        { is: 'with', teams: ['support'] },
      ],
      [
        { is: 'high', dimensions: ['trust'], where: 'pairing' },
        { is: 'with', teams: ['support'] },
      ],
    ],
  },
  {
    method: 'support-rotation',
    name: 'A builder on support duty',
    steps: [
      'One engineer a week works on the support queue.',
      'They fix the small things and sort the large ones.',
      'On Friday they say which cause to mend for good.',
    ],
    why: 'Contact, and the fix is nearer to its cause.',
    evidence: 'C',
    source: 'Reports of several software companies.',
    expect: [{ figure: 'load', fall: 10 }],
    calls: [
      [
        {
          is: 'high',
          dimensions: ['load'],
          where: 'one way',
          from: ['support'],
          toward: ['engineering', 'product'],
        },
      ],
    ],
  },
  {
    method: 'kill-date',
    name: 'A date to stop',
    steps: [
      'List everything the two teams are trying.',
      'Give each “if not this by that day, we stop”.',
      'Stop what nobody argues for.',
    ],
    why: 'Trials without an end are load for others.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'load', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['load'], where: 'pairing' },
        { is: 'running', least: 3 },
      ],
    ],
  },
  {
    method: 'fast-lane',
    name: 'One door for ideas',
    steps: [
      'Open one queue for all requests, and close the side doors.',
      'Both teams sort it every week.',
      'Every request gets a clear yes, not now, or no.',
    ],
    why: 'Orders thrown over a wall become interruptions.',
    evidence: 'C',
    source: 'An article on joined-up thinking; practice of team interfaces.',
    expect: [{ figure: 'load', fall: 10 }],
    calls: [[{ is: 'several', dimension: 'load', toward: ['engineering', 'product'], least: 2 }]],
  },
  {
    method: 'end-date',
    name: 'Collaborate, with an end',
    steps: [
      'Say whether you work together, serve each other, or help each other learn.',
      'Say until when.',
      'At that date choose again.',
    ],
    why: 'Collaboration without an end becomes load.',
    evidence: 'C',
    source: 'Practice of team interfaces.',
    expect: [{ figure: 'load', fall: 8 }],
    calls: [[{ is: 'high', dimensions: ['load'], where: 'both ways' }]],
  },
];
