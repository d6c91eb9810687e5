/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import { plural } from '../language.ts';

const words = {
  title: '3. Rhythm',
  lede: 'Short and regular beats long and rare. Rounds never overlap.',
  hindered: 'The next round cannot open as things are.',
  often: 'How often',
  choices: {
    fortnight: {
      name: 'Every two weeks',
      more: '6 or 7 rounds a quarter. Clear verdicts in one quarter.',
    },
    month: {
      name: 'Every month',
      more: '3 rounds a quarter. Only big changes will be clear.',
    },
    week: {
      name: 'Every week',
      more: '13 rounds a quarter. People may tire of it.',
    },
    quarter: {
      name: 'Every quarter',
      more: 'One round. A quarter tells little by itself.',
    },
    hand: {
      name: 'By hand',
      more: 'You open and seal each round. Nothing happens by itself.',
    },
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  later: (day: string, weeks: number) =>
    weeks === 0 ? day : weeks === 1 ? `${day}, a week later` : `${day}, ${weeks} weeks later`,
  opens: 'Opens',
  opensAt: 'Opens at',
  seals: 'Is sealed',
  sealsAt: 'Sealed at',
  first: 'First round',
  asBefore: (day: string) => `As before, from ${day} on`,
  zone: 'Time zone of the company',
  clocks: 'Clock changes are taken care of',
  holidays: (count: number) =>
    count === 0
      ? 'Holidays'
      : plural(count, { one: `Holidays: ${count} day`, other: `Holidays: ${count} days` }),
  holidayLines: 'One day, or a span of days, on each line',
  holidayHint:
    'Nothing opens, is sealed or reminds anybody on these days; it moves to the next working day.',
  holidayExample: '2026-12-25 Christmas\n2026-12-28 to 2026-12-31 Closed',
  wrong: (line: number, text: string) =>
    `Line ${line}, “${text}”, is not like 2026-12-25 Christmas.`,
  save: 'Save the rhythm',
  saved: 'Saved.',
  calendar: 'Calendar',
  keeps: 'A round that is open keeps its days.',
  next: {
    unnamed: 'The next round',
    at: (day: string, hour: string) => `${day}, ${hour}`,
    byHand: {
      open: (name: string, until: string) => `${name} is open until ${until}, and goes by hand.`,
      scheduled: (name: string, until: string) =>
        `${name} is scheduled until ${until}, and goes by hand.`,
    },
    open: (name: string, seals: string) => `${name} is open and is sealed ${seals}.`,
    coming: (name: string, opens: string, seals: string) =>
      `${name} opens ${opens}, and is sealed ${seals}.`,
  },
};

export default words;
