// The three kinds of questions, as pages of choices: gates, statements about a team, the last one.
import { counted, listed } from './count.ts';
import { h } from './element.ts';
import { form } from './form.ts';
import { ballotsOf, nameOf, type Answers, type Questions, type Team } from './minute.ts';

export interface Walk {
  next: () => void;
  back: () => void;
}

const small = (text: string) => h('p', { className: 'small muted' }, text);
const backButton = ({ back }: Walk) =>
  h('button', { type: 'button', className: 'btn quiet', onclick: back }, 'Back');
const goOn = (walk: Walk) => () => [
  h('button', { className: 'btn primary' }, 'Next'),
  backButton(walk),
];

/** One gate. One tap goes on. */
export function gate({ gate }: Questions, { gates }: Answers, { team, name }: Team, walk: Walk) {
  const choice = (text: string, value: number) =>
    h(
      'button',
      {
        className: 'btn',
        ariaPressed: `${gates[team] === value}`,
        onclick() {
          gates[team] = value;
          walk.next();
        },
      },
      h('i'),
      text,
      value ? '' : h('small', {}, `skips ${name}`),
    );
  const asked = gate.text.replaceAll('{team}', name);
  return [
    h(
      'div',
      { className: 'middle' },
      h('p', { className: 'ask' }, asked),
      h('div', { className: 'gate', role: 'group', ariaLabel: asked }, ...gate.answers.map(choice)),
    ),
    h(
      'div',
      { className: 'step-foot' },
      small('One tap goes on. You can come back and change it until you send.'),
      backButton(walk),
    ),
  ];
}

/** All gates at once. */
export function gates({ asked, gate }: Questions, { gates }: Answers, walk: Walk) {
  const pads = gate.answers.map((text, value) => ({ value, text }));
  return form({
    look: 'four',
    noun: 'team',
    fields: asked.map(({ team, name }) => ({ name: team, legend: name })),
    pads,
    picked: gates,
    short: ({ legend }) => legend,
    hint: (open) => `How much did your work depend on ${open}?`,
    rest: pads[0] ?? { value: 0, text: '' },
    foot: goOn(walk),
    next: walk.next,
  });
}

/** The statements about one team. */
export function statements(questions: Questions, { scores }: Answers, about: Team, walk: Walk) {
  const rest = { value: null, text: questions.cannotSay };
  return form({
    look: 'five',
    noun: 'statement',
    fields: questions.statements.map(({ dimension, text }) => ({
      name: dimension,
      legend: text.replaceAll('{team}', about.name),
    })),
    pads: [...questions.answers.map(({ score, text }) => ({ value: score, text })), rest],
    picked: (scores[about.team] ??= {}),
    short: ({ name }) => name,
    hint: (open) =>
      `About ${about.name}: ${open}. Three of four are needed for the index. “${rest.text}” is a fine answer.`,
    rest,
    foot: goOn(walk),
    next: walk.next,
  });
}

/** What the company should put first; and what leaves when it is sent. */
export function last(questions: Questions, answers: Answers, chosen: Team[], walk: Walk) {
  const rest = { value: null, text: 'Send without this question' };
  const send = () => {
    answers.last.last = rest.value;
    walk.next();
  };
  const foot = () => {
    const about = ballotsOf(questions, chosen, answers).map((ballot) => nameOf(questions, ballot));
    const leave = about[1] ? 'leave now, each by itself' : 'leaves now';
    const once = `Once sent, nobody can change ${about[1] ? 'them' : 'it'}. Not even you.`;
    return [
      small(
        about[0]
          ? `${counted(about.length, 'ballot')} ${leave}: ${listed(about)}. ${once}`
          : 'No ballot leaves yet.',
      ),
      h('button', { className: 'btn primary' }, 'Send my ballots'),
      h('button', { type: 'button', className: 'btn quiet', onclick: send }, rest.text),
    ];
  };
  return form({
    look: 'list',
    noun: 'question',
    fields: [{ name: 'last', legend: questions.priority.text }],
    pads: questions.priority.choices.map(({ priority, text }) => ({ value: priority, text })),
    picked: answers.last,
    short: () => 'the question',
    hint: () => 'Choose one, or send without it.',
    rest,
    foot,
    next: walk.next,
  });
}
