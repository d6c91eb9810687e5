// Which fields a page of choices has, and which answers each of them takes.
import { listed } from '../ui/count.ts';
import type { Questions, Step, Team, Value } from './minute.ts';

interface Pad {
  value: Value;
  text: string;
}
export interface Field {
  name: string;
  legend: string;
  /** As the field is called when nobody answered it. */
  short: string;
}
export interface Form {
  look: 'four' | 'five' | 'list';
  noun: string;
  fields: Field[];
  pads: Pad[];
  /** The answer that all fields left open can get at once. */
  rest: Pad;
  /** What is said about the fields left open. */
  hint: (open: Field[]) => string;
  /** What the buttons say. */
  press: string;
  quiet: string;
}

const goOn = { press: 'Next', quiet: 'Back' };

const shorts = (open: Field[]) => listed(open.map(({ short }) => short));

/** How much the work depended on each team, all at once. */
function gates({ asked, gate }: Questions): Form {
  const pads = gate.answers.map((text, value) => ({ value, text }));
  return {
    look: 'four',
    noun: 'team',
    fields: asked.map(({ team, name }) => ({ name: team, legend: name, short: name })),
    pads,
    rest: pads[0] ?? { value: 0, text: '' },
    hint: (open) => `How much did your work depend on ${shorts(open)}?`,
    ...goOn,
  };
}

/** The statements about one team. */
function statements(questions: Questions, { name: about }: Team): Form {
  const rest = { value: null, text: questions.cannotSay };
  return {
    look: 'five',
    noun: 'statement',
    fields: questions.statements.map(({ dimension, text }) => ({
      name: dimension,
      legend: text.replaceAll('{team}', about),
      short: dimension,
    })),
    pads: [...questions.answers.map(({ score, text }) => ({ value: score, text })), rest],
    rest,
    hint: (open) =>
      `About ${about}: ${shorts(open)}. Three of four are needed for the index. “${rest.text}” is a fine answer.`,
    ...goOn,
  };
}

/** What the company should put first. */
function last({ priority: { text, choices } }: Questions): Form {
  const rest = { value: null, text: 'Send without this question' };
  return {
    look: 'list',
    noun: 'question',
    fields: [{ name: 'last', legend: text, short: 'the question' }],
    pads: choices.map(({ priority, text }) => ({ value: priority, text })),
    rest,
    hint: () => 'Choose one, or send without it.',
    press: 'Send my ballots',
    quiet: rest.text,
  };
}

/** The choices of a step. */
export function formOf(questions: Questions, { at, team }: Step): Form {
  if (team) return statements(questions, team);
  return at === 'last' ? last(questions) : gates(questions);
}
