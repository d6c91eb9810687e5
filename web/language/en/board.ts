/** The board of interventions: its lanes, what methods did, and the library. */
import { counted } from '../../ui/count.ts';
import { plural } from '../language.ts';

const words = {
  title: 'Interventions',
  loading: 'Loading what is being tried',
  lede: 'Each card shows what somebody said would happen, and what happened. Crosspulse says how it ended, not the owner. A missed shot is not a failed person. It is something the company now knows.',
  lanes: {
    waiting: {
      name: 'Due for review',
      what: 'The date has come. Each ends now unless someone argues for it.',
      none: 'Nothing is due.',
    },
    running: {
      name: 'Running',
      what: 'Not judged before their date. Looking early is fine, deciding early is not.',
      none: 'Nothing is running. A shot is called on a pairing’s own page.',
    },
    kept: {
      name: 'Kept',
      what: 'Now part of how we work.',
      none: 'Nothing was kept yet.',
    },
    ended: {
      name: 'Ended',
      what: 'Switched off, on purpose or by themselves, with what was learned.',
      none: 'Nothing has ended yet.',
    },
  },
  showAll: (count: number) => `Show all ${count}`,
  headline: {
    own: (count: number) =>
      `${counted(count, 'shot')} ${count === 1 ? 'is' : 'are'} waiting for your decision.`,
    waiting: (count: number) =>
      `${counted(count, 'shot')} ${count === 1 ? 'is' : 'are'} waiting for a decision.`,
    running: (count: number) =>
      `${counted(count, 'shot')} ${count === 1 ? 'is' : 'are'} running. Nothing is due.`,
    nothing: 'Nothing is being tried right now.',
    never: 'Nobody has called a shot yet.',
  },
  called: (count: number) =>
    plural(count, {
      one: `${count} shot called on the pairings you see`,
      other: `${count} shots called on the pairings you see`,
    }),
  ends: (count: number, name: string) => `${count} ${name.toLowerCase()}`,
  records: {
    title: 'What methods did here',
    lede: 'A record belongs to a method, never to a person or a team.',
    caption: 'Methods tried in this company, and how it ended',
    method: 'Method',
    tried: 'Tried',
    ended: 'Ended',
    unseen: 'What it brought is shown to those who see all its pairings',
    within: (within: number, all: number, brought: string) =>
      `${within} of ${all} within the called range; brought ${brought}`,
    list: (changes: readonly string[]) => `${changes.join(', ')}`,
    givenUp: 'Given up before there was a result',
    unread: 'Nothing could be read',
    none: 'No shot has a result yet. Until one has, suggestions lean on the library alone.',
    few: (count: number) =>
      `${counted(count, 'result')} ${count === 1 ? 'is' : 'are'} too few to rank methods by. Suggestions still lean on the library.`,
    many: 'A suggestion’s expectation is drawn from the library’s toward these results.',
  },
  empty: {
    title: 'Say first what you expect',
    others: 'Nothing is being tried here',
    what: 'Pick the pairing that hurts most and say what you think will help, before you start. When its round is sealed, this page says whether it came true.',
    whatOthers:
      'Managers and leadership call shots. What is tried on your team’s pairings, and what came of it, stands here.',
    slowest: 'Go to the slowest part',
    choose: 'Choose a pairing on the map',
  },
  library: {
    title: 'The library',
    lede: 'What may be tried, when, and what to expect of it.',
    counts: (brought: number, own: number) =>
      `${counted(brought, 'method')} came along, ${plural(own, { one: `${own} is`, other: `${own} are` })} your own or reworded here.`,
    others: 'Leadership adds, edits and retires methods.',
    ownTitle: 'A method of your own',
    add: 'Add a method of your own',
    own: 'Your own',
    brought: (count: number) => `${counted(count, 'method')} that came along`,
    retired: (names: readonly string[]) =>
      `Retired: ${names.join(', ')}. What was called with them stays.`,
    failed: 'The library could not be loaded.',
  },
  method: {
    of: (name: string) => `: ${name}`,
    evidence: 'Evidence: ',
    source: (evidence: string, source: string) => `${evidence}. ${source}`,
    retiredDone: (name: string) => `“${name}” is retired.`,
    ask: (name: string) =>
      `Retire “${name}”? It is not suggested any more and cannot be called. What was called with it stays.`,
    yes: 'Yes, retire it',
    later: 'Not now',
    edit: 'Edit',
    retire: 'Retire',
    grades: {
      A: 'several controlled studies',
      B: 'one field study, or observed',
      C: 'practice, not yet studied',
    },
    wheres: {
      pairing: 'in the pairing as a whole',
      'both ways': 'both ways',
      'one way': 'one way at least',
    },
    figures: {
      index: 'friction',
      trust: 'trust',
      goals: 'goals',
      blame: 'blame',
      load: 'load',
      gap: 'gap',
    },
    gap: 'Gap',
    falls: (each: readonly string[]) => `${each.join(', ')}`,
  },
  form: {
    name: 'Name',
    steps: ['First …', 'Then …', 'And then …'],
    stepsHint: 'What to do, in three steps.',
    why: 'Why it should help',
    evidence: 'How good is the evidence?',
    grade: (grade: string, words: string) => `${grade}: ${words}`,
    source: 'Where does it come from?',
    falls: 'How many points should fall? Leave the rest empty.',
    whole: 'Each fall is a whole number from 1 to 50.',
    stays: 'When it is suggested stays as the library says.',
    where: 'Where',
    suggest: 'Suggest it where these are strained or worse',
    atLeast: 'Choose at least one.',
    save: 'Save it',
    add: 'Add it',
    reworded: (name: string) => `“${name}” is reworded.`,
    added: (name: string) => `“${name}” is in the library.`,
  },
};

export default words;
