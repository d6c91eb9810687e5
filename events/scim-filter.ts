/** Filters of RFC 7644 §3.4.2.2: comparisons joined by and / or; groups in brackets are not taken. */
import { isObject, listOf, ScimFault } from './scim-fault.ts';
import type { Attributes } from './scim-fault.ts';

export interface Filter {
  fits(resource: Attributes): boolean;
  /** What it asks to be equal, where that is all it asks: what a new value would have to hold. */
  readonly equal: Attributes;
}

const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'pr'] as const;
type Operator = (typeof operators)[number];

/** Compared to the letter; everything else is without case. */
const exact = new Set(['id', 'externalid']);

interface Comparison {
  readonly path: string;
  readonly operator: Operator;
  readonly value: unknown;
}

const refuse = (text: string): ScimFault =>
  new ScimFault('invalidFilter', `The filter ${text.slice(0, 100)} is not understood here.`);

const pathPart = String.raw`(?:urn:[\w.:-]+:)?(\w+(?:\[[^\]]*\])?(?:\.\w+)?)`;
const comparison = new RegExp(
  String.raw`^\s*${pathPart}\s+(?:(pr)|(eq|ne|co|sw|ew)\s+("(?:[^"\\]|\\.)*"|true|false|null|-?\d+(?:\.\d+)?))(?=\s|$)`,
  'i',
);
const joint = /^\s+(and|or)\s+/i;

/**
 * Reads a filter.
 * @throws {ScimFault} `invalidFilter`
 */
export function filterOf(text: string): Filter {
  // `or` joins what `and` has joined before.
  const either: Comparison[][] = [[]];
  let rest = text;
  for (;;) {
    const found = comparison.exec(rest);
    const [whole = '', path = '', present, operator = '', value = ''] = found ?? [];
    if (found === null) throw refuse(text);
    const named = operators.find((each) => each === (present ?? operator).toLowerCase()) ?? 'eq';
    const read = present === undefined ? (valueOf(value, text) as unknown) : null;
    either.at(-1)?.push({ path, operator: named, value: read });
    rest = rest.slice(whole.length);
    if (rest.trim() === '') break;
    const join = joint.exec(rest);
    if (join === null) throw refuse(text);
    if (join[1]?.toLowerCase() === 'or') either.push([]);
    rest = rest.slice(join[0].length);
  }
  const [all = [], ...others] = either;
  const alone = others.length === 0 && all.every(({ operator }) => operator === 'eq');
  return {
    fits: (resource) => either.some((every) => every.every((each) => holds(each, resource))),
    equal: alone
      ? Object.fromEntries(all.map(({ path, value }) => [path.toLowerCase(), value]))
      : {},
  };
}

function valueOf(text: string, filter: string): unknown {
  try {
    return JSON.parse(text.startsWith('"') ? text : text.toLowerCase());
  } catch {
    throw refuse(filter);
  }
}

function holds({ path, operator, value }: Comparison, resource: Attributes): boolean {
  const name = path.toLowerCase();
  const found = valuesAt(path, resource);
  if (operator === 'pr') return found.some((each) => each !== null && each !== '');
  const folded = (each: unknown) =>
    typeof each === 'string' && !exact.has(name) ? each.toLowerCase() : each;
  const wanted = folded(value);
  const fits = (each: unknown): boolean => {
    if (operator === 'eq' || operator === 'ne') return each === wanted || sameTruth(each, wanted);
    if (typeof each !== 'string' || typeof wanted !== 'string') return false;
    if (operator === 'co') return each.includes(wanted);
    return operator === 'sw' ? each.startsWith(wanted) : each.endsWith(wanted);
  };
  const one = found.map(folded).some(fits);
  return operator === 'ne' ? !one : one;
}

/** Some write true as "True". */
const sameTruth = (one: unknown, other: unknown): boolean =>
  typeof one === 'boolean' && typeof other === 'string' && String(one) === other;

/** All values at a path such as `username`, `name.formatted` or `emails[type eq "work"].value`. */
function valuesAt(path: string, resource: Attributes): readonly unknown[] {
  const [, name = '', inner, sub] = /^(\w+)(?:\[([^\]]*)\])?(?:\.(\w+))?$/.exec(path) ?? [];
  const all = listOf(resource[name.toLowerCase()]);
  const filter = inner === undefined ? null : filterOf(inner);
  const chosen = all.filter((each) => filter === null || (isObject(each) && filter.fits(each)));
  const part = sub?.toLowerCase() ?? 'value';
  return chosen.flatMap((each) => (isObject(each) ? listOf(each[part]) : [each]));
}
