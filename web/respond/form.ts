// A page of choices with one answer each. Asks about what was left open before it goes on.
import { counted, listed } from './count.ts';
import { h } from './element.ts';
import type { Value } from './minute.ts';

interface Pad {
  value: Value;
  text: string;
}
interface Field {
  name: string;
  legend: string;
}
export interface Form {
  look: 'four' | 'five' | 'list';
  noun: string;
  fields: Field[];
  pads: Pad[];
  /** Where the answers are kept, by field. */
  picked: Record<string, Value>;
  /** The name by which a field is called, and what is said about those left open. */
  short: (field: Field) => string;
  hint: (open: string) => string;
  /** The answer that all fields left open can get at once. */
  rest: Pad;
  /** The foot, drawn anew with every answer. */
  foot: () => Node[];
  next: () => void;
}

export function form({ look, noun, fields, pads, picked, short, hint, rest, foot, next }: Form) {
  const gap = h('div', { role: 'alert' });
  const end = h('div', { className: 'step-foot' });

  function submit() {
    const open = fields.filter(({ name }) => picked[name] === undefined);
    const [first] = open;
    if (!first) return next();
    const all = open[2] ? ' to all' : open[1] ? ' to both' : '';
    gap.replaceChildren(
      h(
        'div',
        { className: 'card st' },
        h('h2', {}, `${counted(open.length, noun)} ${open[1] ? 'have' : 'has'} no answer`),
        h('p', {}, hint(listed(open.map(short)))),
        h(
          'div',
          { className: 'btn-row' },
          h(
            'button',
            {
              type: 'button',
              className: 'btn small primary',
              onclick: () => document.getElementsByName(first.name)[0]?.focus(),
            },
            `Go to ${short(first)}`,
          ),
          h(
            'button',
            {
              type: 'button',
              className: 'btn small',
              onclick() {
                for (const { name } of open) picked[name] = rest.value;
                next();
              },
            },
            rest.text + all,
          ),
        ),
      ),
    );
    gap.scrollIntoView({ block: 'nearest' });
  }

  function pick(name: string, value: Value) {
    picked[name] = value;
    gap.replaceChildren();
    end.replaceChildren(...foot());
  }

  const pad = (name: string, { value, text }: Pad) =>
    h(
      'label',
      { className: 'pad' },
      h('input', {
        type: 'radio',
        name,
        checked: picked[name] === value,
        onchange: () => pick(name, value),
      }),
      h('i'),
      h('span', {}, text),
    );

  end.append(...foot());
  return h(
    'form',
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        submit();
      },
    },
    ...fields.map(({ name, legend }) =>
      h(
        'fieldset',
        { className: `q ${look}` },
        h('legend', {}, legend),
        h('div', { className: 'pads' }, ...pads.map((each) => pad(name, each))),
      ),
    ),
    gap,
    end,
  );
}
