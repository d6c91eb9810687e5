/** What a check finds: the first thing that does not fit, said in one sentence. */

export class Difference extends Error {}

/** Goes on only where it holds. */
export function insist(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Difference(otherwise);
}

/** The first difference that a check comes upon; null where it reaches its end. */
export async function differenceOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof Difference) return error.message;
    throw error;
  }
}

/** Where two values part, and what stands there; null where they are the same. */
export function partingOf(is: unknown, due: unknown, path = ''): string | null {
  const both = [is, due];
  if (!both.every((each) => typeof each === 'object' && each !== null)) {
    const [one, other] = both.map((each) => JSON.stringify(each) ?? 'nothing');
    return one === other ? null : `${path || 'all of it'} is ${one}, not ${other}`;
  }
  const [left, right] = both.map((each) => new Map(Object.entries(each as object)));
  for (const key of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
    const parting = partingOf(
      left?.get(key),
      right?.get(key),
      path === '' ? key : `${path}.${key}`,
    );
    if (parting !== null) return parting;
  }
  return null;
}
