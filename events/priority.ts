/** Priorities: the answers to "What should this company put first this quarter?", and who edits them. */
import { z } from 'zod';
import type { Language } from './language.ts';
import { statementWords } from './language/statement.ts';
import english from './language/en/statement.ts';
import { slug } from './team.ts';
import { line } from './text.ts';

/** One answer to "What should this company put first this quarter?". */
export const priority = z.strictObject({
  priority: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  text: line(60),
});
export type Priority = z.output<typeof priority>;

/** These two are answers, yet never count as agreement. */
export const noAgreement: readonly string[] = ['something-else', 'dont-know'];

/** The company may edit the list; these stand at the beginning. */
export const firstPriorities: readonly Priority[] = Object.entries(english.priority.choices).map(
  ([priority, text]) => ({ priority, text }),
);

/** A choice as the company words it; in the reader's language where it is one of the first ones. */
export function priorityText({ priority, text }: Priority, language: Language): string {
  const untouched = firstPriorities.some(
    (first) => first.priority === priority && first.text === text,
  );
  const choices: Readonly<Record<string, string>> = statementWords[language].priority.choices;
  return (untouched && choices[priority]) || text;
}

/** How many a company may offer, the two that are always there among them. */
export const prioritiesMost = 12;

/** What is wished for: of a new one the name is not known yet. */
export interface WishedPriority {
  readonly priority: string | null;
  readonly text: string;
}

/**
 * The list as wished: whoever rewords an answer keeps its name, so that its past shares go on; the
 * two that are no agreement stand at its end, whatever was wished.
 */
export function prioritiesOf(
  now: readonly Priority[],
  wished: readonly WishedPriority[],
): readonly Priority[] {
  const own = wished.filter(({ priority }) => !noAgreement.includes(priority ?? ''));
  const known = now.map((each) => each.priority);
  const named: Priority[] = [];
  for (const { priority, text } of own) {
    const kept = priority !== null && known.includes(priority) ? priority : null;
    const taken = [...known, ...named.map((each) => each.priority)];
    named.push({ priority: kept ?? slug(text, taken, 'priority'), text });
  }
  return [...named, ...firstPriorities.filter(({ priority }) => noAgreement.includes(priority))];
}
