// A step made of words: what is so, what it means, and at most two things to do.
import { h, wordsOf } from './element.ts';

export interface Words {
  /** A template of respond.html. */
  name: string;
  text?: string;
  /** What the buttons say. */
  press?: string;
  quiet?: string;
  results?: boolean;
}

export function page(words: Words, go: () => void, other = go): HTMLElement {
  const { name, text = '', press, quiet, results } = words;
  const button = (className: string, textContent: string, onclick: () => void) =>
    h('button', { className, textContent, onclick });
  return h(
    'div',
    { className: `page ${name}` },
    h('div', { className: 'middle' }, wordsOf(name) ?? '', h('p', { textContent: text })),
    h(
      'div',
      { className: 'step-foot' },
      press ? button('btn primary', press, go) : '',
      results ? h('a', { className: 'btn primary', href: '/' }, 'See the last results') : '',
      quiet ? button('btn quiet', quiet, other) : '',
    ),
  );
}
