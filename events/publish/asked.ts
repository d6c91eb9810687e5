/** Who was asked in a round: what publishing needs to know beside the ballots. */
import type { Day, Quarter } from '../day.ts';
import type { Dimension } from '../dimension.ts';

/** The fewest ballots a figure may ever rest on; a company's threshold can only be higher. */
export const thresholdMin = 5;

/** The round whose ballots are published. */
export interface PublishedRound {
  readonly round: string;
  readonly label: string;
  readonly sealedOn: Day;
  readonly quarter: Quarter;
  readonly imported: boolean;
  readonly threshold: number;
  /** The key of the statement asked, by dimension. */
  readonly statements: Readonly<Record<Dimension, string>>;
  /** The choices of the priority question, in their order. */
  readonly priorities: readonly string[];
}

/** A team that was asked in the round, as frozen when the round opened. */
export interface Asked {
  readonly team: string;
  /** People asked; null where not known (imported). */
  readonly people: number | null;
  readonly tookPart: number | null;
  /** People who joined or left since the team's last shown round; 0 for nobody or not known. */
  readonly changed: number;
  /** By quarter the raw share, 0 to 100 per cent; it is rounded down to tens here. */
  readonly stayed: readonly { readonly quarter: Quarter; readonly share: number }[];
  /** The teams it rates. */
  readonly rates: readonly string[];
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

/** @throws {RangeError} for what no round can have been, above all a threshold under five. */
export const refuseTheImpossible = (threshold: number, asked: readonly Asked[]): void => {
  const insist = (holds: boolean, what: string) => {
    if (!holds) throw new RangeError(`figures cannot be published: ${what}`);
  };
  insist(isCount(threshold) && threshold >= thresholdMin, 'a threshold under five');
  insist(new Set(asked.map(({ team }) => team)).size === asked.length, 'a team is asked twice');
  for (const { team, people, tookPart, changed, stayed, rates } of asked) {
    insist(new Set(rates).size === rates.length, `${team} rates a team twice`);
    insist(!rates.includes(team), `${team} rates itself`);
    insist([people ?? 0, tookPart ?? 0, changed].every(isCount), `${team} is counted wrongly`);
    insist((tookPart ?? 0) <= (people ?? Infinity), `more of ${team} took part than were asked`);
    insist(
      stayed.every(({ share }) => share >= 0 && share <= 100),
      `${team} stayed outside 0 to 100 per cent`,
    );
  }
};
