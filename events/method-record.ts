/** Track records: what came of a method's tries in this company; by method alone, never by person. */
import type { Sees } from './access.ts';
import type { Method } from './method.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { Shots } from './shot.ts';
import { withoutResult } from './shot-standing.ts';

/** How often a method's result lay within its call, and what it brought. */
export interface MethodRecord {
  readonly method: string;
  readonly name: string;
  /** Every try with a result, and every one whose readings could be seen and that has none. */
  readonly tried: number;
  /** How they ended: by outcome, and as *ended early* or *not reviewed*, which are no outcomes. */
  readonly ended: Readonly<Record<string, number>>;
  /** Results within the called range; null like `falls`. */
  readonly within: number | null;
  /** Falls measured, in points, in no order; null for whoever may not see all their pairings. */
  readonly falls: readonly number[] | null;
}

/**
 * The records of all methods that were tried. What was not carried out has no place in them; what
 * cannot be read brought nothing; what was given up after it could be seen counts as that, so that
 * no miss is kept out by ending it in time. Of few tries the falls are those of their pairings, so
 * they are told where `sees` lets all of these through.
 */
export function recordsOf(
  shots: Shots,
  methods: readonly Method[],
  published: readonly PublishedRow[],
  sees: Sees = () => true,
): readonly MethodRecord[] {
  return methods.flatMap(({ method, name }) => {
    const tries = shots
      .filter((shot) => shot.method === method && shot.delivery !== 'not')
      .flatMap((shot) => {
        const how = shot.judged?.outcome ?? withoutResult(shot, published);
        return how === null ? [] : [{ shot, how }];
      });
    if (tries.length === 0) return [];
    const ended: Record<string, number> = {};
    for (const { how } of tries) ended[how] = (ended[how] ?? 0) + 1;
    const effects = tries.flatMap(({ shot: { near, far, judged } }) =>
      judged?.effect ? [{ near, far, fall: -judged.effect.value }] : [],
    );
    return [
      {
        method,
        name,
        tried: tries.length,
        ended,
        ...(tries.every(({ shot }) => sees(shot.teams))
          ? {
              within: effects.filter(({ near, far, fall }) => fall >= near && fall <= far).length,
              falls: effects.map(({ fall }) => fall).toSorted((a, b) => a - b),
            }
          : { within: null, falls: null }),
      },
    ];
  });
}
