/** What changes on the respondent's page. Its words come with the page, so a value in them is a name in braces. */
import type { Forms } from '../language.ts';

const words = {
  /** English writes small numbers as words. */
  numbers: 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve',
  next: 'Next',
  back: 'Back',
  goOn: 'Go on',
  results: 'See the last results',

  for: 'You answer for {team}, {round}.',
  forUntil: 'You answer for {team}, {round}, until {day}.',
  wrongTeam: 'Wrong team? Write to your admin before you start: an envelope is bound to its team.',
  start: 'Start, under 60 seconds',

  asked: 'Asked in {team}: {people} people',
  names: 'Their names',
  scroll: 'All {people} stand here: scroll for the rest.',
  strangers: 'If you do not know these people, do not answer.',
  keys: 'Keys:',
  asInvited: ', as in your invitation.',
  compareNext: ', you compare them next.',
  areSame: 'They are the same',
  areOthers: 'They are others',
  differ: 'Your invitation says “{invited}”, this page got “{here}”. Nothing was sent.',
  got: 'This page got “{here}”. Nothing was sent.',

  left: 'about {seconds} s left',
  eachTeam: 'Since the last round, how much did your work depend on each team?',
  place: 'Team {place} of {all}, seen from {team}',
  howOften: 'How often since the last round?',
  most: 'The {count} you depend on most come next.',
  ownView: 'Your own view. It travels alone, apart from what you said about the teams.',
  skips: 'skips {team}',
  oneTap: 'One tap goes on. You can come back and change it until you send.',
  toLast: 'To the last question',

  open: {
    team: {
      one: '{count} team has no answer',
      other: '{count} teams have no answer',
    } as Forms,
    statement: {
      one: '{count} statement has no answer',
      other: '{count} statements have no answer',
    } as Forms,
    question: { other: '{count} question has no answer' } as Forms,
  },
  goTo: 'Go to {field}',
  toBoth: '{answer} to both',
  toAll: '{answer} to all',
  dimensions: { trust: 'trust', goals: 'goals', blame: 'blame', load: 'load' },
  theQuestion: 'the question',
  hintTeams: 'How much did your work depend on {teams}?',
  hintStatements:
    'About {team}: {dimensions}. Three of four are needed for the index. “{answer}” is a fine answer.',
  hintQuestion: 'Choose one, or send without it.',
  without: 'Send without this question',
  send: 'Send my ballots',
  shared: 'This device is shared: keep nothing here',

  noneLeaves: 'No ballot leaves yet.',
  leave: {
    one: '{count} ballot leaves now: {about}. Once sent, nobody can change it. Not even you.',
    other:
      '{count} ballots leave now, each by itself: {about}. Once sent, nobody can change them. Not even you.',
  } as Forms,
  thisOne: 'this one',

  again: 'We try again by ourselves.',
  canClose: 'You can close this page and open it again later.',
  stay: 'Keep this page open until they are posted.',
  posted: {
    one: '{count} of {all} has been posted.',
    other: '{count} of {all} have been posted.',
  } as Forms,
  tryNow: 'Try now',
  tryAgain: 'Try again',
  code: 'If it happens again, send your admin this code: {code}.',

  wait: {
    one: '{count} ballot waits in the box, in no order and with no time on it, until the round is sealed.',
    other:
      '{count} ballots wait in the box, in no order and with no time on them, until the round is sealed.',
  } as Forms,
  waitUntil: {
    one: '{count} ballot waits in the box, in no order and with no time on it, until the round is sealed on {day}.',
    other:
      '{count} ballots wait in the box, in no order and with no time on them, until the round is sealed on {day}.',
  } as Forms,
  resultsCome: 'Results come when the round is sealed, for you as soon as for managers.',
  forget: 'Shared screen? Forget this here',

  keep: 'Keep a receipt in this browser',
  withIt: 'With it you can',
  check: 'check',
  counted:
    'after the round that your ballots were counted. Show it to nobody before the round closes: with it, someone who can read the log would find this answer.',
  save: 'Save a receipt file',

  voided: '{round} was voided on {day}.',
  reason: 'The reason given: {reason}',
  came: { other: '{count} of your {all} ballots came in time.' } as Forms,
  late: {
    one: 'Your ballot came too late.',
    other: 'None of your {count} ballots came in time.',
  } as Forms,
  closed: '{round} closed on {day}.',
  nextOpens: 'The next one opens on {day}.',

  yourCode: 'Your code',
  refusals: {
    'code-unknown': 'There is no such code. Take the one in your newest letter or slip.',
    'too-many': 'That was too often. Wait a quarter of an hour, and try again.',
    'no-connection': 'The server could not be reached. Try again in a minute.',
  },
  fault: 'We could not do this. Nothing is lost. Try again in a minute.',
};

export default words;
