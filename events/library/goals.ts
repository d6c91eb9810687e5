/** Methods for two teams that pull toward different results. */
import english from '../language/en/method-goals.ts';
import type { Method } from '../method.ts';

export const goals: readonly Method[] = [
  {
    method: 'shared-success',
    ...english['shared-success'],
    evidence: 'A',
    expect: [{ figure: 'goals', fall: 10 }],
    calls: [
      [{ is: 'high', dimensions: ['goals'], where: 'both ways' }],
      [{ is: 'agreement under', share: 0.5 }],
    ],
  },
  {
    method: 'roadmap-market',
    ...english['roadmap-market'],
    evidence: 'C',
    expect: [
      { figure: 'goals', fall: 8 },
      { figure: 'load', fall: 5 },
    ],
    calls: [[{ is: 'high', dimensions: ['goals', 'blame'], where: 'pairing' }]],
  },
  {
    method: 'same-boat',
    ...english['same-boat'],
    evidence: 'C',
    expect: [{ figure: 'goals', fall: 6 }],
    calls: [[{ is: 'high', dimensions: ['goals', 'blame'], where: 'pairing' }]],
  },
  {
    method: 'leads-first',
    ...english['leads-first'],
    evidence: 'C',
    expect: [
      { figure: 'trust', fall: 6 },
      { figure: 'goals', fall: 6 },
      { figure: 'blame', fall: 6 },
      { figure: 'load', fall: 6 },
    ],
    calls: [[{ is: 'high', dimensions: ['trust', 'goals', 'blame', 'load'], where: 'both ways' }]],
  },
  {
    method: 'purpose-team',
    ...english['purpose-team'],
    evidence: 'B',
    expect: [
      { figure: 'trust', fall: 12 },
      { figure: 'goals', fall: 12 },
      { figure: 'blame', fall: 12 },
      { figure: 'load', fall: 12 },
    ],
    calls: [[{ is: 'lasting', quarters: 2 }]],
  },
];
