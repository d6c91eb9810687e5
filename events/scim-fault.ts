/** What is wrong with a provisioning request, in the words of RFC 7644 §3.12. */

export type ScimType =
  | 'invalidFilter'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue';

/** Thrown before anything is changed. */
export class ScimFault extends Error {
  readonly scimType: ScimType;

  constructor(scimType: ScimType, sentence: string) {
    super(sentence);
    this.name = 'ScimFault';
    this.scimType = scimType;
  }
}

/** A resource's attributes; their names are without case (RFC 7643 §2.1), so all are lower. */
export type Attributes = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? (value as unknown[])
    : value === undefined || value === null
      ? []
      : [value];

/** Resources are flat; whatever is deeper than this was made to break something. */
const depthMost = 12;

/**
 * A body as it was sent, with the names of its attributes in lower case.
 * @throws {ScimFault} where it is nested too deeply.
 */
export function lowered(value: unknown, depth = 0): unknown {
  if (depth > depthMost) throw new ScimFault('invalidSyntax', 'This is nested too deeply.');
  if (Array.isArray(value)) return value.map((each) => lowered(each, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.toLowerCase(), lowered(each, depth + 1)]),
  );
}
