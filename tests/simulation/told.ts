// What people know of a round outside of the server, and a mail server that fails as often as not.
import { unreachable } from '../../api/mailer.ts';
import type { Mailer } from '../../api/mailer.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import type { Chance } from '../crash/seed.ts';
import type { Visitor } from '../load/visitor.ts';
import type { Link } from '../support/wire.ts';

/** A ballot that somebody posts until its promise comes. */
export interface Cast {
  readonly body: string;
  readonly direction: string;
  /** What the server promised; null where no answer has come. */
  promised: { readonly leaf: string; readonly promise: string } | null;
}

/** What is known of a round outside of the server. */
export interface Told {
  readonly round: string;
  readonly links: readonly (Link & { readonly team: string })[];
  readonly keys: PublishedKeys;
  readonly casts: Cast[];
  readonly visitors: Map<string, { visitor: Visitor; envelopes: string | null }>;
}

/** Two letters of three are not taken. */
export const failing = (chance: Chance): Mailer => ({
  send: async () =>
    chance.whole(3) === 0
      ? { handed: 'taken', problem: null }
      : { handed: 'try again', problem: unreachable },
  close: () => undefined,
});

/** Somebody's ballots, none of them posted yet. */
export const castsOf = (keys: PublishedKeys, from: string, bodies: readonly string[]): Cast[] =>
  bodies.map((body, i) => {
    const toward = keys.teams.find(({ team }) => team === from)?.rates[i];
    return { body, direction: `${from} ${toward ?? 'priority'}`, promised: null };
  });
