/** Methods for two teams that look for who caused it. */
import english from '../language/en/method-goals.ts';
import type { Method } from '../method.ts';

export const blame: readonly Method[] = [
  {
    method: 'debt-ledger',
    ...english['debt-ledger'],
    evidence: 'C',
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
    ...english['one-accountable'],
    evidence: 'B',
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
    ...english['call-the-shot'],
    evidence: 'C',
    expect: [{ figure: 'blame', fall: 6 }],
    calls: [[{ is: 'high', dimensions: ['blame', 'trust'], where: 'pairing' }]],
  },
  {
    method: 'name-who',
    ...english['name-who'],
    evidence: 'C',
    expect: [{ figure: 'blame', fall: 5 }],
    calls: [[{ is: 'high', dimensions: ['blame'], where: 'one way' }, { is: 'gap' }]],
  },
  {
    method: 'blameless-review',
    ...english['blameless-review'],
    evidence: 'B',
    expect: [{ figure: 'blame', fall: 10 }],
    calls: [[{ is: 'high', dimensions: ['blame'], where: 'both ways' }]],
  },
  {
    method: 'gap-session',
    ...english['gap-session'],
    evidence: 'B',
    expect: [{ figure: 'gap', fall: 8 }],
    calls: [[{ is: 'gap' }]],
  },
];
