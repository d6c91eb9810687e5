/** The calendar: which rounds come, which were, and on which days nothing happens. */
import { plural } from '../language.ts';

const words = {
  title: 'Calendar',
  opening: 'Opening the calendar',
  often: {
    week: 'Every week',
    fortnight: 'Every two weeks',
    month: 'Every month',
    quarter: 'Every quarter',
    hand: 'By hand',
    in: (often: string, zone: string) => `${often}, ${zone}`,
  },
  byHand: 'Rounds go by hand.',
  byItself: 'Rounds go by themselves.',
  today: (day: string) => `Today is ${day}.`,
  change: 'Change the rhythm',
  coming: 'Coming',
  careful: 'Weekends and holidays are taken care of.',
  until: (opensAt: string | null, sealsOn: string, sealsAt: string | null) =>
    `${opensAt === null ? '' : `, ${opensAt}`} to ${sealsOn}${sealsAt === null ? '' : `, ${sealsAt}`}`,
  status: {
    open: (name: string) => `${name} is open`,
    openByHand: (name: string) => `${name} is open, sealed by hand`,
    scheduled: (name: string) => `${name} scheduled`,
    scheduledByHand: (name: string) => `${name} opened by hand`,
  },
  none: 'No round is planned.',
  holidays: 'Holidays',
  still: 'Nothing opens, is sealed or reminds anybody.',
  before: 'Before',
  year: (year: string, count: number) =>
    plural(count, { one: `${year}: ${count} round`, other: `${year}: ${count} rounds` }),
  ended: {
    sealed: (day: string) => `sealed ${day}`.trim(),
    voided: (day: string) => `voided ${day}`.trim(),
  },
  noneYet: 'No round has ended yet.',
};

export default words;
