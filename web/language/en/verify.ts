/** What changes on the page where receipts are checked. A value in a sentence is a name in braces. */
import type { Forms } from '../language.ts';

const words = {
  check: {
    title: 'Check your ballots',
    round: 'Check {round}',
    file: 'Use a receipt file',
    fileLabel: 'A receipt file',
    show: 'Show a receipt to nobody before the round closes:',
    why: 'with it, someone who can read the log would find this answer. Once the round is sealed it proves nothing to others: the list, and the server’s promise for each line of it, can be downloaded by everyone, so a receipt could be anybody’s.',
  },
  keepsNone: {
    title: 'This browser keeps no receipt',
    text: 'Only a browser that was asked to keep one knows your fingerprints. We do not, so we cannot look for you. If you saved a file, use it here.',
  },
  cannot: {
    title: 'This browser cannot check signatures',
    text: 'It does not know them (Ed25519), or this page was opened without https. Nothing is wrong with your receipt: check it with Chrome 137, Firefox 129, Safari 17 or later, over https.',
  },
  noReceipt: {
    title: 'This file is no receipt',
    text: 'Choose the file that was saved after your ballots were posted. Its name begins with “crosspulse receipt”.',
  },
  found: {
    title: 'Found, unaltered',
    few: 'Received; too few to be counted',
    here: {
      one: 'The one fingerprint of this receipt is in {round}, sealed on {day}.',
      other: 'All {count} fingerprints of this receipt are in {round}, sealed on {day}.',
    } as Forms,
    /** Of the ballots, those that were too few: all there were, or some. */
    allFew: {
      one: 'It was received, but too few to be counted: from fewer than {threshold} ballots about the same no figure is made, and they were destroyed unread.',
      other:
        'All were received, but too few to be counted: from fewer than {threshold} ballots about the same no figure is made, and they were destroyed unread.',
    } as Forms,
    someFew: {
      one: '{count} of them was received, but too few to be counted: from fewer than {threshold} ballots about the same no figure is made, and they were destroyed unread.',
      other:
        '{count} of them were received, but too few to be counted: from fewer than {threshold} ballots about the same no figure is made, and they were destroyed unread.',
    } as Forms,
  },
  missing: {
    title: {
      one: '{count} of your {all} ballots is not in the list',
      other: '{count} of your {all} ballots are not in the list',
    } as Forms,
    text: 'The server signed for it, so this can be proved without your name, and without saying what was in it. Show the proof to your works council or a colleague.',
  },
  foreign: {
    title: 'This server did not sign this receipt',
    text: 'Either the receipt was altered, or the server signs {round} with another key than when you answered. Compare the four words of the round’s keys with your invitation.',
  },
  open: {
    title: 'Not sealed yet',
    text: 'Your ballots of {round} wait in the box until the round is sealed. After that they can be checked here.',
  },
  voided: {
    title: '{round} was voided',
    text: 'Its ballots and its keys are destroyed, and no figures came of it.',
  },
  unknown: {
    title: 'This server has no such round',
    text: 'It knows nothing of {round}. Is the receipt from another server?',
  },
  unreachable: {
    title: 'We could not fetch the list',
    text: 'Nothing is lost. Try again in a minute.',
  },
  result: {
    fingerprint: 'Fingerprint',
    promise: 'The server’s promise',
    save: 'Save the proof',
    lines: {
      other: '{count} lines came, such as these:',
    } as Forms,
    first: 'The first lines of the list',
    list: 'Download the list',
  },
  heads: {
    unsigned: 'The head of {day} is not signed by the key that it names.',
    checking: 'Checking all heads',
    held: { other: 'Today’s log still begins as each of its {count} heads said.' } as Forms,
    broken: 'The head signed on {day} does not fit today’s log.',
    changed: 'The log has been changed. Do not rely on these results.',
    why: 'Either the server was restored from an old backup, or something was altered. Show this to your works council or a colleague.',
    head: { other: 'Head of the log on {day}, after {count} events.' } as Forms,
    compare:
      'The server signs one each day on which something happens, and at each seal. Compare it with a colleague’s: if it differs on the same day and size, the server shows people different logs, and you should say so.',
    foreign: 'Up to {day} another key signed the heads.',
    foreignWhy:
      'Either the keys of this server were lost and made anew, or somebody signed an altered log with keys of their own: ask your admin which, and compare a head from before with one that a colleague kept.',
    letter: 'The head in a letter, 16 characters',
    same: { other: 'The log has this head: signed on {day}, after {count} events.' } as Forms,
    none: 'This log has no such head.',
    noneWhy:
      'If you typed it right, the server shows you another log than it did when it wrote to you: tell your works council or a colleague.',
    all: 'Check all heads',
    download: 'Download all heads',
    newest: 'All heads, the newest first',
    table: 'All heads',
    day: 'Day',
    begins: 'Head begins with',
    events: 'Events',
    notYet: 'No head is signed yet: the first one comes with the first day of the log.',
    fetching: 'Fetching the head of the log',
  },
  rounds: {
    round: 'Round',
    state: 'State',
    envelopes: 'Envelopes in your name',
    on: {
      scheduled: 'scheduled, {day}',
      open: 'open, {day}',
      sealed: 'sealed, {day}',
      voided: 'voided, {day}',
    },
    taken: 'taken',
    notTaken: 'not taken',
    ifSays: 'If it says',
    notYou:
      'and it was not you, somebody votes in your name: tell your works council or a colleague.',
    none: 'You were not asked in any round yet.',
    away: 'Open your personal link in this browser, and come back: then you see for every round whether envelopes were taken in your name. This part alone needs to know who you are.',
    fetching: 'Fetching your rounds',
  },
};

export default words;
