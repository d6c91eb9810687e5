/** A shot's card: what was called, what came of it, and what its owner may do. */
import { inWords } from '../../ui/count.ts';
import { plural } from '../language.ts';

const words = {
  said: (day: string, figure: string, team: string | null, fall: string, when: string) => [
    `Called ${day}: `,
    figure,
    `${team === null ? '' : `, as ${team} feels it,`} falls by `,
    fall,
    ` ${when}.`,
  ],
  by: (name: string) => `by ${name}`,
  byDay: (name: string, day: string) => `by ${name}, ${day}`,
  within: (rounds: number) =>
    plural(rounds, { one: `within ${rounds} round`, other: `within ${rounds} rounds` }),
  withinOf: (within: string, sealed: number) =>
    plural(sealed, {
      one: `${within}, of which ${sealed} is sealed`,
      other: `${within}, of which ${sealed} are sealed`,
    }),
  stop: (least: number) =>
    least === 0 ? 'Stop if it does not fall.' : `Stop if less than ${least}.`,
  decides: (who: string) => `Decided by ${who}.`,
  note: (note: string) => `Note: ${note}`,
  added: (day: string, note: string) => `Added ${day}: ${note}`,
  of: (name: string) => `: ${name}`,
  quoted: (text: string) => `“${text}”`,
  effect: 'Effect',
  soFar: 'So far',
  effectIs: (range: string, words: string) => ` (${range}): ${words}`,
  seen: (range: string) => ` (${range}).`,
  outcomes: {
    hit: 'clear of zero, and past the near end of the call.',
    missed: 'the range stays short of the near end of the call.',
    backfired: 'clear of zero, the wrong way.',
    alone: 'There was no pairing without a try to compare with.',
    few: (count: number) =>
      plural(count, {
        one: `only ${inWords(count)} pairing to compare with, too few to decide. Neither success nor failure.`,
        other: `only ${inWords(count)} pairings to compare with, too few to decide. Neither success nor failure.`,
      }),
    open: 'the data cannot decide. Neither success nor failure.',
    unread: 'The readings it would be judged by are hidden. That is not a miss.',
  },
  compared: (before: string, after: string, elsewhere: string, pairings: number) =>
    `From ${before} to ${after}; where nothing was tried, ${elsewhere} (${plural(pairings, { one: `${pairings} pairing`, other: `${pairings} pairings` })}).`,
  judged: (left: number) =>
    left === 1
      ? 'It is judged when the next round is sealed.'
      : `It is judged when ${left} more rounds are sealed.`,
  sealedOf: (sealed: number, rounds: number) =>
    plural(rounds, {
      one: `${sealed} of ${rounds} round sealed.`,
      other: `${sealed} of ${rounds} rounds sealed.`,
    }),
  appears: (from: number) => `What is seen so far appears after ${from}.`,
  unread:
    'So far nothing can be read: the readings are hidden, or there is no pairing to compare with. If that stays so, it ends without a result, which is not a miss.',
  due: 'The round that decides is sealed. The result shows as soon as it is said whether it was carried out, so that nobody judges the doing by the result.',
  carried: {
    'as meant': ['Carried out: ', 'as meant', '.'],
    partly: ['Carried out: ', 'partly', '.'],
    not: ['Carried out: ', 'no', '.'],
  },
  notTried: 'It was not tried, so it has no result and no place in the record.',
  stopMet: 'The stop rule is met.',
  goes: 'Unless someone can say why it should stay, it goes.',
  endedOn: {
    kept: (day: string) => `Kept on ${day}:`,
    changed: (day: string) => `Changed on ${day}:`,
    retired: (day: string) => `Retired on ${day}:`,
  },
  ranOut: {
    unsaid:
      'Nobody has said whether it was carried out, so its result is not told. It ended by itself after one more round.',
    unargued: 'Nobody argued for it, so it ended by itself after one more round.',
  },
  drawing: {
    called: (range: string) => `called ${range}`,
    stop: (change: string) => `stop above ${change}`,
    letter: 6.6,
    told: (
      call: string,
      word: string,
      value: string,
      low: string,
      high: string,
      elsewhere: string,
      stop: string,
    ) =>
      `Called: a change of ${call}. ${word}: ${value}, between ${low} and ${high}. Where nothing was tried: ${elsewhere}. Stop above ${stop}.`,
  },
  key: {
    call: 'the call, far to near; the thick edge is the near end',
    stop: 'the stop rule',
    effect: 'the effect, with its 90% range',
    other: 'pairings where nothing was tried',
    read: 'Left is less friction. The effect is the change since the start, less the change where nothing was tried, from a baseline that allows for bad luck at the start.',
  },
  table: {
    name: 'As a table',
    caption: (name: string) => `${name}: what was called, and what came`,
    called: 'Called',
    stop: 'Stop above',
    range: (word: string) => `${word}, with its 90% range`,
    before: 'Before, allowing for bad luck',
    since: 'Since',
    elsewhere: 'Change where nothing was tried',
    pairings: 'Pairings to compare with',
  },
  acts: {
    others: 'Leadership and the managers of these two teams decide here.',
    say: 'Say whether it was carried out',
    ended:
      'It has ended and stays so. Its result was settled at its round and belongs to the method’s record, so it can still be told.',
    note: 'Add a note',
    noteOrEnd: 'Add a note, or end it early',
    early:
      'Before its round it can be ended, but not judged: what is seen so far decides nothing. Once a round is sealed it stays in the method’s record as “ended early”, neither hit nor miss.',
  },
  amend: {
    label: 'A note',
    hint: 'What was called stays as it was; the note stands under it with today’s date.',
    add: 'Add the note',
    added: (name: string) => `Your note was added to “${name}”.`,
  },
  review: {
    ask: 'Was it carried out?',
    ways: {
      'as meant': {
        name: 'As meant',
        means: 'It was done the way it was called.',
      },
      partly: {
        name: 'Partly',
        means: 'Some of it was done, or late, or by some only.',
      },
      not: {
        name: 'Not',
        means: 'It was not done. It ends as “not tried”, without a result and without a record.',
      },
    },
    once: 'This is said once and cannot be changed afterwards.',
    shown: (name: string) => `The result of “${name}” is shown.`,
    untried: (name: string) => `“${name}” ended as not tried.`,
    result: 'Say so, and show the result',
    finish: 'Say so, and end it',
    only: 'Say so',
  },
  end: {
    not: {
      label: 'It was not carried out',
      short: 'It was not carried out',
      question: '',
      hint: 'It ends as “not tried”, without a result and without a record.',
    },
    kept: {
      label: 'Keep it, and say why',
      short: 'Keep it',
      question: 'Why should it stay?',
      hint: 'It becomes part of how the two teams work.',
    },
    changed: {
      label: 'Change it',
      short: 'Change it',
      question: 'What changes, and why?',
      hint: 'This one ends. Call the next shot on the pairing with what you changed.',
    },
    retired: {
      label: 'Retire it',
      short: 'Retire it',
      question: 'What was learned?',
      hint: 'It is switched off on purpose, and what was learned stays here.',
    },
  },
  endedAs: {
    kept: (name: string) => `“${name}” is kept.`,
    changed: (name: string) => `“${name}” is changed.`,
    retired: (name: string) => `“${name}” is retired.`,
  },
  later: 'Not now',
  here: {
    title: 'Shots on this pairing',
    lede: 'What was said beforehand, and what came. A missed shot is something learned.',
  },
};

export default words;
