// What the check of a receipt found, in words.
import type { Receipt } from '../receipt.ts';
import { dayName } from '../ui/day.ts';
import type { Found } from './check.ts';

export interface Words {
  look: 'good' | 'plain' | 'alarm';
  title: string;
  text: string;
}

const each = (count: number, all: number) =>
  count === all
    ? all === 1
      ? 'It was'
      : 'All were'
    : `${count} of them ${count === 1 ? 'was' : 'were'}`;

function foundWords({ label }: Receipt, found: Extract<Found, { is: 'found' }>): Words {
  const { all, withheld, leaves } = found;
  const here = `${all === 1 ? 'The one fingerprint' : `All ${all} fingerprints`} of this receipt ${all === 1 ? 'is' : 'are'} in ${label}, sealed on ${dayName(leaves.sealedOn)}.`;
  const few = `${each(withheld, all)} received, but too few to be counted: from fewer than ${leaves.threshold} ballots about the same no figure is made, and they were destroyed unread.`;
  return {
    look: 'good',
    title: withheld === all ? 'Received; too few to be counted' : 'Found, unaltered',
    text: withheld ? `${here} ${few}` : here,
  };
}

/** What was found, what it means, and what to do. */
export function wordsOf(receipt: Receipt, found: Found): Words {
  const { label } = receipt;
  switch (found.is) {
    case 'found':
      return foundWords(receipt, found);
    case 'missing':
      return {
        look: 'alarm',
        title: `${found.lost.length} of your ${found.all} ballots ${found.lost.length === 1 ? 'is' : 'are'} not in the list`,
        text: 'The server signed for it, so this can be proved without your name, and without saying what was in it. Show the proof to your works council or a colleague.',
      };
    case 'foreign':
      return {
        look: 'alarm',
        title: 'This server did not sign this receipt',
        text: `Either the receipt was altered, or the server signs ${label} with another key than when you answered. Compare the four words of the round’s keys with your invitation.`,
      };
    case 'open':
      return {
        look: 'plain',
        title: 'Not sealed yet',
        text: `Your ballots of ${label} wait in the box until the round is sealed. After that they can be checked here.`,
      };
    case 'voided':
      return {
        look: 'plain',
        title: `${label} was voided`,
        text: 'Its ballots and its keys are destroyed, and no figures came of it.',
      };
    case 'unknown':
      return {
        look: 'plain',
        title: 'This server has no such round',
        text: `It knows nothing of ${label}. Is the receipt from another server?`,
      };
    case 'unreachable':
      return {
        look: 'plain',
        title: 'We could not fetch the list',
        text: 'Nothing is lost. Try again in a minute.',
      };
  }
}
