// Which fields a page of choices has, and which answers each of them takes.
import { said, type Forms } from '../language/language.ts';
import { words } from '../language/words.ts';
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
  fields: Field[];
  pads: Pad[];
  /** The answer that all fields left open can get at once. */
  rest: Pad;
  /** What is said about the fields left open: how many they are, and which. */
  open: Forms;
  hint: (open: Field[]) => string;
  /** What the buttons say. */
  press: string;
  quiet: string;
}

const shorts = (open: Field[]) => listed(open.map(({ short }) => short));

/** How much the work depended on each team, all at once. */
function gates({ asked, gate }: Questions): Form {
  const w = words.respond;
  const pads = gate.answers.map((text, value) => ({ value, text }));
  return {
    look: 'four',
    fields: asked.map(({ team, name }) => ({ name: team, legend: name, short: name })),
    pads,
    rest: pads[0] ?? { value: 0, text: '' },
    open: w.open.team,
    hint: (open) => said(w.hintTeams, { teams: shorts(open) }),
    press: w.next,
    quiet: w.back,
  };
}

/** The statements about one team. */
function statements(questions: Questions, { name: team }: Team): Form {
  const w = words.respond;
  const rest = { value: null, text: questions.cannotSay };
  return {
    look: 'five',
    fields: questions.statements.map(({ dimension, text }) => ({
      name: dimension,
      legend: said(text, { team }),
      short: w.dimensions[dimension],
    })),
    pads: [...questions.answers.map(({ score, text }) => ({ value: score, text })), rest],
    rest,
    open: w.open.statement,
    hint: (open) => said(w.hintStatements, { team, dimensions: shorts(open), answer: rest.text }),
    press: w.next,
    quiet: w.back,
  };
}

/** What the company should put first. */
function last({ priority: { text, choices } }: Questions): Form {
  const w = words.respond;
  const rest = { value: null, text: w.without };
  return {
    look: 'list',
    fields: [{ name: 'last', legend: text, short: w.theQuestion }],
    pads: choices.map(({ priority, text }) => ({ value: priority, text })),
    rest,
    open: w.open.question,
    hint: () => w.hintQuestion,
    press: w.send,
    quiet: rest.text,
  };
}

/** The choices of a step. */
export function formOf(questions: Questions, { at, team }: Step): Form {
  if (team) return statements(questions, team);
  return at === 'last' ? last(questions) : gates(questions);
}
