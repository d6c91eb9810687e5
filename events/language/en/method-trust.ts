/** Methods of the library for trust and against load: names, steps, reasons and sources. */
import type { MethodText } from './method-goals.ts';

const words = {
  radiator: {
    name: 'A page anyone can read',
    steps: [
      'Make one page that shows who works on what, and why.',
      'Keep it where both teams look every day.',
      'Looking it up is everyone’s own job; keeping it true is yours.',
    ],
    why: 'Asking and waiting breeds guesses.',
    source: 'Relational coordination on shared information; practitioners of scale-ups.',
  },
  'value-not-velocity': {
    name: 'Talk about value, not velocity',
    steps: [
      'For one quarter, stop reporting capacity and velocity to each other.',
      'Report one figure of customer value instead.',
      'Talk about what moved it.',
    ],
    why: 'A quarrel over speed is a quarrel between two that cannot measure each other.',
    source: 'Practitioners of scale-ups; an article on joined-up thinking.',
  },
  'trust-outcome': {
    name: 'Hand over the outcome',
    steps: [
      'Give the team an outcome and its limits, not a list of features.',
      'Leave the how to them for one quarter.',
      'Look at the outcome together every two weeks.',
    ],
    why: 'Control without trust slows both.',
    source: 'Practitioners of scale-ups; an article on joined-up thinking.',
  },
  'newcomer-swap': {
    name: 'A day next door',
    steps: [
      'Every newcomer spends one day with the neighbouring team in the first month.',
      'They sit beside someone and watch real work.',
      'They tell their own team what they learned.',
    ],
    why: 'In a company that doubled, half has never met the other half.',
    source: 'Contact between groups lowers conflict; practitioners of scale-ups.',
  },
  'promise-ledger': {
    name: 'Five promises a week',
    steps: [
      'Make at most five promises to each other a week.',
      'Write each with a day.',
      'Look at them for ten minutes on Friday: kept or not.',
    ],
    why: 'Being predictable is what trust is made of.',
    source: 'Research on trust, practice.',
  },
  'sit-with-support': {
    name: 'Sit with support',
    steps: [
      'Every lead of the other team spends two hours a month where customers ask.',
      'Each brings back three notes.',
      'The notes are read before the next plan is made.',
    ],
    why: 'Whoever hears the cost decides otherwise.',
    source: 'Practitioners of scale-ups.',
  },
  'support-rotation': {
    name: 'A builder on support duty',
    steps: [
      'One engineer a week works on the support queue.',
      'They fix the small things and sort the large ones.',
      'On Friday they say which cause to mend for good.',
    ],
    why: 'Contact, and the fix is nearer to its cause.',
    source: 'Reports of several software companies.',
  },
  'kill-date': {
    name: 'A date to stop',
    steps: [
      'List everything the two teams are trying.',
      'Give each “if not this by that day, we stop”.',
      'Stop what nobody argues for.',
    ],
    why: 'Trials without an end are load for others.',
    source: 'Practitioners of scale-ups.',
  },
  'fast-lane': {
    name: 'One door for ideas',
    steps: [
      'Open one queue for all requests, and close the side doors.',
      'Both teams sort it every week.',
      'Every request gets a clear yes, not now, or no.',
    ],
    why: 'Orders thrown over a wall become interruptions.',
    source: 'An article on joined-up thinking; practice of team interfaces.',
  },
  'end-date': {
    name: 'Collaborate, with an end',
    steps: [
      'Say whether you work together, serve each other, or help each other learn.',
      'Say until when.',
      'At that date choose again.',
    ],
    why: 'Collaboration without an end becomes load.',
    source: 'Practice of team interfaces.',
  },
} satisfies Readonly<Record<string, MethodText>>;

export default words;
