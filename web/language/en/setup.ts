/** The setup: its steps, the teams, and what is fixed. */
import { plural } from '../language.ts';

const words = {
  title: 'Setup',
  first: {
    title: 'First setup',
    eyebrow: 'First setup, about 10 minutes',
    head: 'Let’s set up your first pulse.',
    nothing: 'Nothing starts until you open a round. You can leave and come back.',
    lede: 'You become the admin: you set up teams, people and rounds. You will never see an answer.',
    who: 'Who are you?',
    mail: 'Work mail',
    start: 'Start the setup',
    hint: 'The link you came by works once. From now on this browser knows you.',
  },
  never: 'You will never see an answer.',
  loading: 'Loading the setup',
  /** Where the data lies. */
  disk: {
    little:
      'The server’s disk is nearly full. Free some space on it before people answer: with less than 100 MB no answers are taken.',
    none: 'The server’s disk is full. No answers are taken, so that an open round can still be sealed; nothing is lost. Free some space on it, and answers go on by themselves.',
  },
  steps: {
    label: 'Setup steps',
    done: ', done',
    teams: 'Teams',
    people: 'People',
    rhythm: 'Rhythm',
    channels: 'Channels',
    fixed: 'What is fixed',
    round: 'Round',
  },
  aside: 'What people will get',
  unchanged: 'Nothing was changed.',
  count: (count: number) => plural(count, { one: `${count} person`, other: `${count} people` }),
  teams: {
    title: '1. Teams',
    lede: 'Use the names people say in the hallway. A site is only needed where the same team sits in several places.',
    small: (threshold: number, names: readonly string[]) =>
      `Fewer than ${threshold} people: ${names.join(', ')}.`,
    hidden: (threshold: number) =>
      `What such a team says stays hidden, because a figure rests on at least ${threshold} ballots.`,
    add: 'Add a team',
    name: 'Name',
    siteIf: 'Site, if there is one',
    site: 'Site',
    addThis: 'Add this team',
    added: (name: string) => `${name} was added.`,
  },
  team: {
    rates: (count: number) =>
      plural(count, { one: `rates ${count} team`, other: `rates ${count} teams` }),
    saved: (name: string) => `${name} was saved.`,
    legend: (name: string, most: number) => `${name} rates, at most ${most} teams`,
    another: 'Add another team first.',
    save: (name: string) => `Save ${name}`,
    retire: (name: string) => `Retire ${name}`,
    ask: (name: string) => `Retire ${name}?`,
    yes: 'Yes, retire it',
    no: 'Keep it',
    what: 'It is not asked any more, and nobody rates it. Its past figures stay.',
  },
};

export default words;
