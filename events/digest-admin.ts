/** An admin's digest: that a round is sealed, who was not asked in it, and what is due from them. */
import { isDay } from './day.ts';
import type { Day } from './day.ts';
import type { Sentences } from './digest.ts';
import type { Language } from './language.ts';
import { listIn } from './language/count.ts';
import { digestWords } from './language/digest.ts';
import { roundIn } from './language/round.ts';
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

const whatWasSealed = (
  { round: { label, sealedOn, asked } }: AdminFacts,
  language: Language,
): string => {
  const { admin: words, joined } = digestWords[language];
  // Imported rounds are often named after their day.
  const sealed = isDay(label)
    ? words.sealedDay(label)
    : words.sealed(roundIn(language, label), sealedOn);
  return joined([sealed, asked === null ? words.imported : words.asked(asked.teams)]);
};

const whoWasNot = ({ round: { asked } }: AdminFacts, language: Language): string => {
  const { admin: words } = digestWords[language];
  if (asked === null) return words.laterSmall;
  const { small, threshold } = asked;
  if (small.length === 0) return words.allAsked;
  return words.notAsked(listIn(language)(small), small.length, threshold);
};

const whatIsDue = ({ next }: AdminFacts, language: Language): string => {
  const { admin: words, joined } = digestWords[language];
  const said = next.map(({ label, open, opensOn, sealsOn }) => {
    const round = roundIn(language, label);
    return open ? words.open(round, sealsOn) : words.scheduled(round, opensOn, sealsOn);
  });
  return said.length === 0 ? words.noneScheduled : joined(said);
};

/**
 * Three sentences for whoever runs the rounds and sees no reading: what was sealed, who was not
 * asked, what is due. Source: product.md, "Roles".
 */
export const adminSentencesOf = (facts: AdminFacts, language: Language): Sentences => [
  whatWasSealed(facts, language),
  whoWasNot(facts, language),
  whatIsDue(facts, language),
];
