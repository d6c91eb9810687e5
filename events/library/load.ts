/** Methods for two teams where one's work pushes the other's aside. */
import english from '../language/en/method-trust.ts';
import type { Method } from '../method.ts';

export const load: readonly Method[] = [
  {
    method: 'sit-with-support',
    ...english['sit-with-support'],
    evidence: 'C',
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
    ...english['support-rotation'],
    evidence: 'C',
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
    ...english['kill-date'],
    evidence: 'C',
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
    ...english['fast-lane'],
    evidence: 'C',
    expect: [{ figure: 'load', fall: 10 }],
    calls: [[{ is: 'several', dimension: 'load', toward: ['engineering', 'product'], least: 2 }]],
  },
  {
    method: 'end-date',
    ...english['end-date'],
    evidence: 'C',
    expect: [{ figure: 'load', fall: 8 }],
    calls: [[{ is: 'high', dimensions: ['load'], where: 'both ways' }]],
  },
];
