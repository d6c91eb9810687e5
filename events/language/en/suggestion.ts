/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { listIn } from '../count.ts';

const listed = listIn('en');

/** A dimension that is felt, in points. */
export interface Figure {
  readonly dimension: Dimension;
  readonly value: number;
}

const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${dimension} (${value})`));

const words = {
  /** A several controlled studies, B one field study or observed, C practice. */
  evidence: {
    A: 'several controlled studies',
    B: 'one field study, or observed',
    C: 'practice, not yet studied',
  },
  high: (figures: readonly Figure[]) => `friction in ${told(figures)} is high between the two`,
  /** Of one team, or of each of two. */
  feels: (teams: readonly { readonly team: string; readonly figures: readonly Figure[] }[]) =>
    listed(teams.map(({ team, figures }) => `${team} feels high friction in ${told(figures)}`)),
  notHigh: ({ dimension, value }: Figure) => `friction in ${dimension} (${value}) is not high`,
  gap: (team: string, points: number) => `${team} feels ${points} more than the other side`,
  overlap: (tenths: number) => `what the two would put first overlaps by ${tenths} of 10`,
  stayed: (perCent: number) => `only about ${perCent}% of a team stayed since last quarter`,
  running: (count: number) => `${count} interventions run in these two teams`,
  several: (teams: readonly string[], dimension: Dimension, toward: string) =>
    `${teams.length} teams, among them ${listed(teams)}, feel high ${dimension} from ${toward}`,
  lasting: (quarters: number) => `all four dimensions have been high for ${quarters} quarters`,
  /** The reasons as one sentence. */
  sentence: (reasons: readonly string[]) => {
    const text = reasons.join(', and ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
};

export default words;
