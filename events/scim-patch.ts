/** PATCH of RFC 7644 §3.5.2, with the habits of the directories that send it. */
import { isObject, listOf, lowered, ScimFault } from './scim-fault.ts';
import type { Attributes } from './scim-fault.ts';
import { filterOf } from './scim-filter.ts';
import type { Filter } from './scim-filter.ts';

type Kind = 'add' | 'replace' | 'remove';

interface Target {
  readonly name: string;
  readonly filter: Filter | null;
  readonly sub: string | null;
}

/** What nobody changes from outside; sent along with other attributes it is passed over. */
const readOnly = new Set(['id', 'meta', 'schemas', 'groups']);
/** Attributes with several values. */
const several = new Set(['emails', 'members']);
/** One request changes at most so much. */
const operationsMost = 1000;

const core = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group)$/i;

/**
 * A resource as it is after a PATCH body, before anything of it is judged. Attributes are in lower
 * case, as `lowered` makes them.
 * @throws {ScimFault}
 */
export function patched(resource: Attributes, body: unknown): Attributes {
  const operations = isObject(body) ? lowered(body) : null;
  const list = isObject(operations) ? operations['operations'] : null;
  if (!Array.isArray(list)) {
    throw new ScimFault('invalidSyntax', 'A PATCH has a list of Operations.');
  }
  if (list.length > operationsMost) {
    throw new ScimFault('invalidValue', `A PATCH has at most ${operationsMost} operations.`);
  }
  return (list as readonly unknown[]).reduce<Attributes>(applied, resource);
}

function applied(resource: Attributes, operation: unknown): Attributes {
  const { op, path, value } = isObject(operation) ? operation : {};
  const kind = (['add', 'replace', 'remove'] as const).find(
    (each) => typeof op === 'string' && op.toLowerCase() === each,
  );
  if (kind === undefined) {
    throw new ScimFault('invalidSyntax', 'An operation is add, replace or remove.');
  }
  if (typeof path === 'string' && path.trim() !== '') {
    const target = targetOf(path);
    if (target === null) return resource;
    if (readOnly.has(target.name)) {
      throw new ScimFault('mutability', `${target.name} is not changed from outside.`);
    }
    return changed(resource, kind, target, value);
  }
  if (path !== undefined && path !== null && path !== '') {
    throw new ScimFault('invalidPath', 'A path is a text.');
  }
  if (kind === 'remove') throw new ScimFault('noTarget', 'What is to be removed needs a path.');
  if (!isObject(value)) {
    throw new ScimFault('invalidValue', 'Without a path the value names attributes.');
  }
  return Object.entries(value).reduce<Attributes>((before, [name, each]) => {
    const target = targetOf(name);
    const passed = target === null || readOnly.has(target.name);
    return passed ? before : changed(before, kind, target, each);
  }, resource);
}

/** What a path points to; null for an extension that is not ours, which is passed over. */
function targetOf(path: string): Target | null {
  const [, schema, rest = ''] = /^(?:(urn:[\w.:-]+):)?(.*)$/is.exec(path.trim()) ?? [];
  // The extension itself, as a whole.
  if (/^urn:/i.test(path) && schema !== undefined && !core.test(schema)) return null;
  const found = /^(\w+)(?:\[(.*)\])?(?:\.([\w$]+))?$/s.exec(rest);
  if (found === null) {
    throw new ScimFault('invalidPath', `The path ${path.slice(0, 100)} is not understood here.`);
  }
  const [, name = '', filter, sub] = found;
  return {
    name: name.toLowerCase(),
    filter: filter === undefined ? null : filterOf(filter),
    sub: sub?.toLowerCase() ?? null,
  };
}

function changed(resource: Attributes, kind: Kind, target: Target, value: unknown): Attributes {
  if (kind !== 'remove' && value === undefined) {
    throw new ScimFault('invalidValue', `What ${kind} puts there is missing.`);
  }
  const { name, filter, sub } = target;
  const before = resource[name];
  const after =
    several.has(name) || filter !== null
      ? changedList(listOf(before), kind, target, value)
      : sub === null
        ? changedOne(before, kind, value)
        : changedPart(before, kind, sub, value);
  return { ...resource, [name]: after };
}

const changedOne = (before: unknown, kind: Kind, value: unknown): unknown => {
  if (kind === 'remove') return undefined;
  return isObject(before) && isObject(value) ? { ...before, ...value } : value;
};

const changedPart = (before: unknown, kind: Kind, sub: string, value: unknown): Attributes => ({
  ...(isObject(before) ? before : {}),
  [sub]: kind === 'remove' ? undefined : value,
});

const keyOf = (each: unknown): unknown => (isObject(each) ? each['value'] : each);

/** Values of a list may stand there as they are, or as objects that hold them. */
const asObjects = (value: unknown): readonly Attributes[] =>
  listOf(value).map((each) => (isObject(each) ? each : { value: each }));

function changedList(
  list: readonly unknown[],
  kind: Kind,
  { filter, sub }: Target,
  value: unknown,
): readonly unknown[] {
  const fits = (each: unknown) => filter === null || (isObject(each) && filter.fits(each));
  if (kind === 'remove') {
    if (sub !== null)
      return list.map((each) => (fits(each) ? changedPart(each, kind, sub, 0) : each));
    // Some name what is to be removed beside a path that names the whole list.
    const named = new Set(listOf(value).map(keyOf));
    if (filter === null)
      return named.size === 0 ? [] : list.filter((each) => !named.has(keyOf(each)));
    return list.filter((each) => !fits(each));
  }
  if (filter === null && sub === null) {
    const given = asObjects(value);
    if (kind === 'replace') return given;
    const fresh = new Set(given.map(keyOf));
    const primary = given.some((each) => each['primary'] === true);
    const kept = list.filter((each) => !fresh.has(keyOf(each)));
    return [
      ...kept.map((each) => (primary && isObject(each) ? { ...each, primary: false } : each)),
      ...given,
    ];
  }
  const put = (each: Attributes): Attributes =>
    sub === null ? { ...each, ...(asObjects(value)[0] ?? {}) } : { ...each, [sub]: value };
  if (list.some(fits)) return list.map((each) => (isObject(each) && fits(each) ? put(each) : each));
  return [...list, put(filter?.equal ?? {})];
}
