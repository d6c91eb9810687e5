/** Methods for two teams that pull toward different results. */
import type { Method } from '../method.ts';

export const goals: readonly Method[] = [
  {
    method: 'shared-success',
    name: 'One definition of success',
    steps: [
      'The two leads write down one figure that counts as success for both, with a target.',
      'Each team drops one goal of its own for this quarter.',
      'Look at the figure together every two weeks.',
    ],
    why: 'Separate goals pull apart. A common one works best where people of both teams share the roles.',
    evidence: 'A',
    source: 'Bridging team faultlines, 72 teams in controlled studies; practitioners of scale-ups.',
    expect: [{ figure: 'goals', fall: 10 }],
    calls: [
      [{ is: 'high', dimensions: ['goals'], where: 'both ways' }],
      [{ is: 'agreement under', share: 0.5 }],
    ],
  },
  {
    method: 'roadmap-market',
    name: 'The roadmap as a marketplace',
    steps: [
      'Every two weeks both teams bring what they want, each with its cost, debt included.',
      'Rank it all together in one list.',
      'Only then do the leads compare with other teams.',
    ],
    why: 'Whoever ranks alone does not see what it costs the other team.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [
      { figure: 'goals', fall: 8 },
      { figure: 'load', fall: 5 },
    ],
    calls: [[{ is: 'high', dimensions: ['goals', 'blame'], where: 'pairing' }]],
  },
  {
    method: 'same-boat',
    name: 'Same boat',
    steps: [
      'Meet once, both teams, for an hour.',
      'List the three problems that both have.',
      'Choose the one to work on first, and who brings what.',
    ],
    why: 'Two plans kept in step are still two plans. A shared problem is one.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
    expect: [{ figure: 'goals', fall: 6 }],
    calls: [[{ is: 'high', dimensions: ['goals', 'blame'], where: 'pairing' }]],
  },
  {
    method: 'leads-first',
    name: 'Leads first',
    steps: [
      'The two leads write down one success that both answer for.',
      'They meet every week for six weeks.',
      'They tell both teams together what they agreed.',
    ],
    why: 'Teams treat each other the way their leads do.',
    evidence: 'C',
    source: 'Practitioners of scale-ups.',
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
    name: 'A team around a purpose',
    steps: [
      'Name one outcome that needs both teams.',
      'Put everybody it needs into one team for two quarters.',
      'Give that team the outcome, not a list of work.',
    ],
    why: 'The problem becomes the opponent, not the other team.',
    evidence: 'B',
    source: 'Richter, West, van Dick and Dawson on groups that work across borders; practice.',
    expect: [
      { figure: 'trust', fall: 12 },
      { figure: 'goals', fall: 12 },
      { figure: 'blame', fall: 12 },
      { figure: 'load', fall: 12 },
    ],
    calls: [[{ is: 'lasting', quarters: 2 }]],
  },
];
