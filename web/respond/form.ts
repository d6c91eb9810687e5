// The pages of choices, made from the questions: gates, the statements about a team, the last question.
import { counted } from './count.ts';
import type { Answers, Ballot, Questions, Team, Value } from './minute.ts';

type Pad = { value: Value; text: string };
export type Form = {
  look: 'four' | 'five' | 'list';
  noun: string;
  fields: { name: string; short: string; legend: string; team?: Team }[];
  pads: Pad[];
  picked: Record<string, Value>;
  /** What is said about the fields left open, and the answer that all of them can get. */
  hint: (open: string) => string;
  rest: Pad;
  /** Only the last page has one, and only it sends. */
  note?: string;
};

export const listed = (names: string[]) => new Intl.ListFormat('en-GB').format(names);

export function statements(questions: Questions, { scores }: Answers, { team, name }: Team): Form {
  const rest = { value: null, text: questions.cannotSay };
  return {
    look: 'five',
    noun: 'statement',
    fields: questions.statements.map(({ dimension, text }) => ({
      name: dimension,
      short: dimension,
      legend: text.replaceAll('{team}', name),
    })),
    pads: [...questions.answers.map(({ score, text }) => ({ value: score, text })), rest],
    picked: scores[team] ?? {},
    hint: (open) =>
      `About ${name}: ${open}. Three of four are needed for the index. “${rest.text}” is a fine answer.`,
    rest,
  };
}

export function gates({ asked, gate }: Questions, answers: Answers): Form {
  const pads = gate.answers.map((text, value) => ({ value, text }));
  return {
    look: 'four',
    noun: 'team',
    fields: asked.map((team) => ({
      name: team.team,
      short: team.name,
      legend: team.name,
      team,
    })),
    pads,
    picked: answers.gates,
    hint: (open) => `How much did your work depend on ${open}?`,
    rest: pads[0] ?? { value: 0, text: '' },
  };
}

export function last({ asked, priority }: Questions, answers: Answers, ballots: Ballot[]): Form {
  const names = ballots.map((ballot) =>
    'toward' in ballot
      ? (asked.find(({ team }) => team === ballot.toward)?.name ?? '')
      : 'this one',
  );
  const leave = names.length === 1 ? 'leaves' : 'leave';
  return {
    look: 'list',
    noun: 'question',
    fields: [{ name: 'last', short: 'the question', legend: 'Put first' }],
    pads: priority.choices.map(({ priority, text }) => ({ value: priority, text })),
    picked: answers.last,
    hint: () => 'Choose one, or send without it.',
    rest: { value: null, text: 'Send without this question' },
    note: `${counted(names.length, 'ballot')} ${leave} now${names[0] ? `, each by itself: ${listed(names)}` : ''}. Once sent, nobody can change them. Not even you.`,
  };
}
