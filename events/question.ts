/** What is asked of one person in the open round, in their language. */
import { askedNow } from './asking.ts';
import { scores, statements, teamsAskedMost } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import { roundsNow, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Language } from './language.ts';
import { labelIn } from './language/round.ts';
import { statementWords } from './language/statement.ts';
import type { Person } from './person.ts';
import { priorityText } from './priority.ts';
import { Refusal } from './refusal.ts';
import { openRound } from './round.ts';
import type { Round } from './round.ts';

const asWritten = (round: Round, dimension: Dimension, language: Language) => {
  const key = round.opened?.statements[dimension];
  const asked = statements.find(({ statement }) => statement === key);
  if (asked === undefined) throw new Error(`no statement ${String(key)}`);
  const { statement } = asked;
  return { dimension, statement, text: statementWords[language].statements[statement] };
};

/**
 * The questions of the open round for a person, as frozen when it opened. `id` is the round's, or
 * `open` for whichever is open.
 */
export async function questionsFor(
  at: Installation,
  id: string,
  person: Person,
  language: Language,
) {
  const rounds = await roundsNow(at);
  const round = openRound(rounds);
  if (round === undefined || round.opened === null || (id !== 'open' && id !== round.round)) {
    const last = rounds.findLast((each) => each.status === 'sealed');
    const after = last === undefined ? '' : ` ${last.label} was sealed on ${last.sealedOn}.`;
    throw new Refusal('round-not-open', `No round takes answers now.${after}`);
  }
  const { team: from, entry } = await askedNow(at.directory, round, person);
  const people = await at.directory.roll(round.round, from.team);
  if (people === undefined) throw new Error(`nobody is written down for ${from.team}`);
  const teams = await teamsNow(at);
  const told = (id: string) => {
    const order = teams.findIndex((team) => team.team === id);
    return { team: id, name: teams[order]?.name ?? id, order };
  };
  const { gate, answers, cannotSay, priority } = statementWords[language];
  return {
    round: round.round,
    label: labelIn(language, round.label),
    sealsOn: round.sealsOn,
    threshold: round.opened.threshold,
    taken: entry.took === 1,
    from: told(from.team),
    people: { names: people.names, salt: people.salt },
    asked: from.rates.map(told),
    most: teamsAskedMost,
    gate,
    statements: (['trust', 'goals', 'blame', 'load'] as const).map((dimension) =>
      asWritten(round, dimension, language),
    ),
    answers: scores.map((score) => ({ score, text: answers[score - 1] ?? String(score) })),
    cannotSay,
    priority: {
      text: priority.text,
      choices: round.opened.priorities.map((choice) => ({
        ...choice,
        text: priorityText(choice, language),
      })),
    },
  };
}
