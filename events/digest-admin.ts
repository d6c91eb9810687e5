/** An admin's digest: that a round is sealed, who was not asked in it, and what is due from them. */
import { isDay } from './day.ts';
import type { Day } from './day.ts';
import { count, joined } from './digest.ts';
import type { Sentences } from './digest.ts';
import type { Round, Rounds } from './round.ts';

/** What an admin may see of the rounds: no reading, no verdict, no intervention, nobody's part. */
export interface AdminFacts {
  readonly round: {
    readonly label: string;
    readonly sealedOn: Day;
    /** What was frozen when it opened; null for an imported one, of which that is not known. */
    readonly asked: {
      readonly teams: number;
      /** Names of the teams that had too few people to be asked. */
      readonly small: readonly string[];
      readonly threshold: number;
    } | null;
  };
  /** Rounds under way or to come, in the order of their days. */
  readonly next: readonly {
    readonly label: string;
    readonly open: boolean;
    readonly opensOn: Day;
    readonly sealsOn: Day;
  }[];
}

/** Takes an admin's facts together from the rounds as they are now. */
export const adminFactsOf = (
  sealed: { readonly round: string; readonly label: string; readonly sealedOn: Day },
  rounds: Rounds,
  names: ReadonlyMap<string, string>,
): AdminFacts => {
  const { opened = null, small = [] } = rounds.find(({ round }) => round === sealed.round) ?? {};
  const asked = opened && {
    teams: opened.asked.length,
    small: small.map((team) => names.get(team) ?? team),
    threshold: opened.threshold,
  };
  const isNext = ({ status }: Round) => status === 'open' || status === 'scheduled';
  const next = rounds
    .filter(isNext)
    .map(({ label, status, opensOn, sealsOn }) => {
      return { label, open: status === 'open', opensOn: opensOn ?? '', sealsOn: sealsOn ?? '' };
    })
    .toSorted((one, other) => (one.opensOn < other.opensOn ? -1 : 1));
  return { round: { label: sealed.label, sealedOn: sealed.sealedOn, asked }, next };
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `2026-09-21` as `21 Sep 2026`. */
const dayWords = (day: Day): string => {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date ?? ''} ${months[month - 1] ?? ''} ${year ?? ''}`;
};

const whatWasSealed = ({ round: { label, sealedOn, asked } }: AdminFacts): string => {
  // Imported rounds are often named after their day.
  const sealed = isDay(label)
    ? `The round of ${dayWords(label)} is sealed, and its figures stand`
    : `${label} was sealed on ${dayWords(sealedOn)}, and its figures stand`;
  if (asked === null) return `${sealed}; it was imported, so whom it asked is not known here.`;
  return `${sealed}; ${count(asked.teams, 'team was', 'teams were')} asked.`;
};

const whoWasNot = ({ round: { asked } }: AdminFacts): string => {
  if (asked === null) {
    return 'From the first round that you hold here, you will see which teams were too small to be asked.';
  }
  const { small, threshold } = asked;
  if (small.length === 0) return 'Every team with people in it was asked.';
  const [was, each] = small.length === 1 ? ['was', ''] : ['were', ' each'];
  return `${joined(small)} ${was} not asked, having fewer than ${threshold} people${each}; the others still rated the work with them.`;
};

const whatIsDue = ({ next }: AdminFacts): string => {
  const said = next.map(({ label, open, opensOn, sealsOn }) =>
    open
      ? `${label} is open, and due to be sealed on ${dayWords(sealsOn)}`
      : `${label} is due to be opened on ${dayWords(opensOn)} and sealed on ${dayWords(sealsOn)}`,
  );
  if (said.length === 0) return 'No round is scheduled; schedule the next one here.';
  return `${said.join('; ')}.`;
};

/**
 * Three sentences for whoever runs the rounds and sees no reading: what was sealed, who was not
 * asked, what is due. Source: product.md, "Roles".
 */
export const adminSentencesOf = (facts: AdminFacts): Sentences => [
  whatWasSealed(facts),
  whoWasNot(facts),
  whatIsDue(facts),
];
