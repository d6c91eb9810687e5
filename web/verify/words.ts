// What the check of a receipt found, in words.
import type { Receipt } from '../receipt.ts';
import { plural, said, sentences } from '../language/language.ts';
import { words } from '../language/words.ts';
import { dayName } from '../ui/day.ts';
import type { Found } from './check.ts';

export interface Words {
  look: 'good' | 'plain' | 'alarm';
  title: string;
  text: string;
}

function foundWords({ label }: Receipt, found: Extract<Found, { is: 'found' }>): Words {
  const w = words.verify.found;
  const { all, withheld, leaves } = found;
  const day = dayName(leaves.sealedOn);
  const here = said(plural(all, w.here), { count: `${all}`, round: label, day });
  const few = said(plural(withheld, withheld === all ? w.allFew : w.someFew), {
    count: `${withheld}`,
    threshold: `${leaves.threshold}`,
  });
  return {
    look: 'good',
    title: withheld === all ? w.few : w.title,
    text: sentences(here, withheld ? few : ''),
  };
}

/** What was found, what it means, and what to do. */
export function wordsOf(receipt: Receipt, found: Found): Words {
  if (found.is === 'found') return foundWords(receipt, found);
  const round = receipt.label;
  const w = words.verify;
  if (found.is === 'missing') {
    const { lost, all } = found;
    const values = { count: `${lost.length}`, all: `${all}` };
    return {
      look: 'alarm',
      title: said(plural(lost.length, w.missing.title), values),
      text: w.missing.text,
    };
  }
  const { title, text } = w[found.is];
  return {
    look: found.is === 'foreign' ? 'alarm' : 'plain',
    title: said(title, { round }),
    text: said(text, { round }),
  };
}
