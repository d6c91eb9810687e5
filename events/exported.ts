/** Exports as facts: who took which readings out. A respondent's leaves none. */
import { z } from 'zod';
import type { Decider } from './kernel/decider.ts';
import type { EventType } from './kernel/catalogue.ts';
import { pseudonym } from './person.ts';
import type { Person } from './person.ts';

/** The file that was taken, as it stands in the address after /api/export/. */
const exportedFile = z.string().regex(/^(readings\.(csv|json)|quarters\/\d{4}-Q[1-4]\.csv)$/);

export const exportStream = 'export';

export const exportEvents = {
  ReadingsExported: {
    version: 1,
    data: z.strictObject({ person: pseudonym, what: exportedFile }),
    golden: [1],
  },
  /** All that is stored about somebody was taken out by somebody else. */
  PersonExported: {
    version: 1,
    data: z.strictObject({ person: pseudonym, by: pseudonym }),
    golden: [1],
  },
} as const satisfies Record<string, EventType>;

export interface ExportEvent {
  readonly type: 'ReadingsExported';
  readonly data: { readonly person: string; readonly what: string };
}

export interface TakeOut {
  readonly do: 'take out';
  readonly by: Pick<Person, 'person' | 'role'>;
  readonly what: string;
}

/** Nothing that happened before changes what an export leaves behind. */
export const exportDecider: Decider<null, TakeOut, ExportEvent> = {
  initial: null,
  evolve: (state) => state,
  // Whoever answers is not watched when they look at what came out.
  decide: (_, { by: { person, role }, what }) =>
    role === 'respondent' ? [] : [{ type: 'ReadingsExported', data: { person, what } }],
};
