/** A method of the library as the API tells it, and as a form holds it. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { changeWords } from '../reading/verdict.ts';
import type { FieldOf } from '../ui/fault.ts';

type Api = typeof client.api.methods;

export type Method = Body<Awaited<ReturnType<Api['$get']>>>['methods'][number];
type Figure = Method['expect'][number]['figure'];
type Pattern = Method['calls'];
type High = Extract<Pattern[number][number], { is: 'high' }>;
export type Where = High['where'];

/** What may fall, in the order in which the form asks. */
export const figures = [
  'index',
  'trust',
  'goals',
  'blame',
  'load',
  'gap',
] as const satisfies Figure[];

export const figureName = (figure: Figure): string => {
  if (figure === 'gap') return words.board.method.gap;
  return figure === 'index' ? words.reading.friction : words.reading.dimensions[figure];
};

export const wheres = ['pairing', 'both ways', 'one way'] as const satisfies Where[];

/** "goals −10, load −5" */
export const expectWords = ({ expect }: Pick<Method, 'expect'>): string => {
  const w = words.board.method;
  return w.falls(expect.map(({ figure, fall }) => `${w.figures[figure]} ${changeWords(-fall)}`));
};

/** What a form holds; falls as they are typed. */
export interface Draft {
  name: string;
  steps: [string, string, string];
  why: string;
  evidence: Method['evidence'];
  source: string;
  falls: Record<Figure, number | null>;
  high: High['dimensions'][number][];
  where: Where;
}

export const emptyDraft = (): Draft => ({
  name: '',
  steps: ['', '', ''],
  why: '',
  evidence: 'C',
  source: '',
  falls: { index: null, trust: null, goals: null, blame: null, load: null, gap: null },
  high: [],
  where: 'pairing',
});

/** The one pattern that the form can show; null for those of the library that say more. */
export const simplePattern = (calls: Pattern): Pick<Draft, 'high' | 'where'> | null => {
  const [only, ...others] = calls.flat();
  if (others.length > 0 || only?.is !== 'high' || only.from || only.toward) return null;
  return { high: [...only.dimensions], where: only.where };
};

export const draftOf = (method: Method): Draft => {
  const empty = emptyDraft();
  const falls = { ...empty.falls };
  for (const { figure, fall } of method.expect) falls[figure] = fall;
  return {
    ...{ ...empty, ...simplePattern(method.calls), falls },
    ...{ name: method.name, steps: [...method.steps], why: method.why },
    ...{ evidence: method.evidence, source: method.source },
  };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is sent; `calls` is kept as it is where the form cannot show it. */
export const bodyOf = (draft: Draft, calls: Pattern | null) => {
  const [first, second, third] = draft.steps;
  return {
    name: oneLine(draft.name),
    steps: [oneLine(first), oneLine(second), oneLine(third)] as const,
    why: oneLine(draft.why),
    evidence: draft.evidence,
    source: oneLine(draft.source),
    expect: figures.flatMap((figure) => {
      const fall = draft.falls[figure];
      return fall === null ? [] : [{ figure, fall }];
    }),
    calls: calls ?? [[{ is: 'high' as const, dimensions: draft.high, where: draft.where }]],
  };
};

/** A key that says what it is: "Deal desk" is deal-desk. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') ||
  `own-${[...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0)}`;

/** What is typed, by the name under which the server refuses it. */
export const fields = [
  ...['name', 'steps.0', 'steps.1', 'steps.2', 'why', 'source', 'expect'],
  ...['calls.0.0.dimensions'],
];
export const fieldOf: FieldOf = { 'method-exists': 'name' };
