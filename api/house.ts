// What a request may use: the installation, the people's side of its rounds, and where it is served.
import { Answering, pollingOf } from '../events/answering.ts';
import type { Polling } from '../events/ballot.ts';
import { roundsNow } from '../events/installation.ts';
import type { Installation } from '../events/installation.ts';

export interface House {
  readonly at: Installation;
  readonly answering: Answering;
  /** The state of a round, kept in memory: ballots arrive by the thousand, rounds change rarely. */
  polling(round: string): Promise<Polling>;
  /** Called after every command that touches rounds. */
  roundsChanged(): void;
  /** The address that links are made with, without a slash at the end. */
  readonly url: string;
  /** True for the sample company: everybody may look through the eyes of each role. */
  readonly sample: boolean;
  /** False once a stop was asked for: the balancer sends nobody here any more. */
  readonly turning: () => boolean;
}

export function houseOf(
  at: Installation,
  surroundings: Pick<House, 'url' | 'sample'> & { readonly turning?: () => boolean },
): House {
  const answering = new Answering(at);
  const known = new Map<string, Polling>();
  return {
    at,
    answering,
    polling: async (round) => {
      const held = known.get(round);
      if (held !== undefined) return held;
      const polling = pollingOf(await roundsNow(at), round);
      if (polling.status === 'open') known.set(round, polling);
      return polling;
    },
    roundsChanged: () => known.clear(),
    url: surroundings.url,
    sample: surroundings.sample,
    turning: surroundings.turning ?? (() => true),
  };
}
