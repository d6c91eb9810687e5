/** Methods for two teams that cannot plan on each other's word. */
import english from '../language/en/method-trust.ts';
import type { Method } from '../method.ts';

export const trust: readonly Method[] = [
  {
    method: 'radiator',
    ...english['radiator'],
    evidence: 'B',
    expect: [
      { figure: 'trust', fall: 5 },
      { figure: 'goals', fall: 5 },
    ],
    calls: [[{ is: 'high', dimensions: ['trust', 'goals'], where: 'one way' }]],
  },
  {
    method: 'value-not-velocity',
    ...english['value-not-velocity'],
    evidence: 'C',
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
    ...english['trust-outcome'],
    evidence: 'B',
    expect: [{ figure: 'trust', fall: 8 }],
    calls: [[{ is: 'high', dimensions: ['trust'], where: 'one way', from: ['sales', 'product'] }]],
  },
  {
    method: 'newcomer-swap',
    ...english['newcomer-swap'],
    evidence: 'B',
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
    ...english['promise-ledger'],
    evidence: 'C',
    expect: [{ figure: 'trust', fall: 8 }],
    calls: [
      [
        { is: 'high', dimensions: ['trust'], where: 'pairing' },
        { is: 'not high', dimension: 'load' },
      ],
    ],
  },
];
