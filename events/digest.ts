/** The digest of a sealed round: what changed clearly, what did not, and which shot is due. */
import type { Quarter } from './day.ts';
import type { Language } from './language.ts';
import { listIn } from './language/count.ts';
import { digestWords } from './language/digest.ts';
import type { DigestWords } from './language/digest.ts';
import type { Judged, Verdict } from './measure/verdict.ts';
import type { Standing } from './shot-standing.ts';

type Teams = readonly [string, string];

/** Whoever sees readings; what an admin is told stands in `digest-admin.ts`. */
export const readers = ['respondent', 'manager', 'leadership'] as const;
export type Reader = (typeof readers)[number];

export interface DigestPairing {
  readonly teams: Teams;
  /** Null where there is no earlier quarter. */
  readonly verdict: Verdict | null;
  readonly shown: boolean;
}

/** An intervention on a pairing that the reader may see. */
export interface DigestShot {
  readonly shot: string;
  readonly name: string;
  readonly teams: Teams;
  readonly standing: Standing;
  readonly toStop: boolean;
  /** Rounds until it is decided. */
  readonly left: number;
}

export interface DigestFacts {
  readonly role: Reader;
  readonly quarter: Quarter;
  readonly against: Quarter | null;
  /** The reader's team; leadership speaks of all alike. */
  readonly ownTeam: string | null;
  /** The pairings that the reader may see; null for one who sees the company page alone. */
  readonly pairings: readonly DigestPairing[] | null;
  /** All pairings of the company by verdict, which the company page tells. */
  readonly company: Readonly<Record<'better' | 'worse' | 'unclear' | 'hidden', number>>;
  readonly names: ReadonlyMap<string, string>;
  readonly shots: readonly DigestShot[];
}

export type Sentences = readonly [string, string, string];

/** So many are named; the others are counted. */
const namedMost = 2;

/** "Product and Sales", or "your team and Sales". */
const pairWords = ({ names, ownTeam }: DigestFacts, teams: Teams, words: DigestWords): string => {
  const own = ownTeam !== null && teams.includes(ownTeam);
  const [first, second] = own && teams[1] === ownTeam ? [teams[1], teams[0]] : teams;
  const name = (team: string) => names.get(team) ?? team;
  return own ? words.ownPair(name(second)) : words.pair(name(first), name(second));
};

interface Changed {
  readonly teams: Teams;
  readonly verdict: Judged;
}

const isOwn = ({ ownTeam }: DigestFacts, teams: Teams): boolean =>
  ownTeam !== null && teams.includes(ownTeam);

/** Those called `which`: the reader's own first, then the largest change. */
const calledAs = (facts: DigestFacts, which: Judged['verdict']): readonly Changed[] =>
  (facts.pairings ?? [])
    .flatMap(({ teams, verdict }) => (verdict?.verdict === which ? [{ teams, verdict }] : []))
    .toSorted(
      (one, other) =>
        Number(isOwn(facts, other.teams)) - Number(isOwn(facts, one.teams)) ||
        Math.abs(other.verdict.change) - Math.abs(one.verdict.change),
    );

/** "between Product and Sales (by 14 to 26 points)": a change is told with its range, or not. */
const where = (
  facts: DigestFacts,
  changed: readonly Changed[],
  language: Language,
): string | null => {
  if (changed.length === 0) return null;
  const words = digestWords[language];
  const named = changed.slice(0, namedMost).map(({ teams, verdict: { low, high } }) => {
    const [least, most] = [low, high].map(Math.abs).toSorted((a, b) => a - b);
    return words.between(pairWords(facts, teams, words), least ?? 0, most ?? 0);
  });
  const more = changed.length - named.length;
  return listIn(language)(more === 0 ? named : [...named, words.inOthers(more)]);
};

function whatChanged(facts: DigestFacts, language: Language): string {
  const words = digestWords[language];
  const { quarter, against, pairings, company } = facts;
  if (against === null) return words.firstQuarter(quarter);
  const compared = { quarter, against };
  if (pairings === null) {
    const { better, worse } = company;
    const all = better + worse + company.unclear + company.hidden;
    if (better + worse === 0) return words.nothing(compared);
    return words.counted({ ...compared, better, worse, all });
  }
  const lower = where(facts, calledAs(facts, 'better'), language);
  const higher = where(facts, calledAs(facts, 'worse'), language);
  if (lower === null && higher === null) return words.nothing(compared);
  return words.changed({ ...compared, lower, higher });
}

/** How many of what is left are unclear, and how many cannot be read. */
function whatDidNot({ against, pairings, company }: DigestFacts, words: DigestWords): string {
  const all = pairings ?? [];
  const unclear = all.flatMap(({ verdict }) =>
    verdict?.verdict === 'no clear change' ? [verdict.seenFrom] : [],
  );
  const [still, silent] =
    pairings === null
      ? [company.unclear, company.hidden]
      : [
          unclear.length,
          all.filter(({ verdict, shown }) =>
            verdict === null ? !shown : verdict.verdict === 'too few answers',
          ).length,
        ];
  if (against === null) return words.hidden(silent);
  return words.unchanged(still, silent, unclear.length > 0 ? Math.max(...unclear) : null);
}

/** Those that wait for a review, as the digest lists them. */
export const dueOf = ({ shots }: Pick<DigestFacts, 'shots'>): readonly DigestShot[] =>
  shots.filter(({ standing }) => standing === 'due');

/** Those that met their stop rule and go unless someone argues for them. */
export const stoppingOf = ({ shots }: Pick<DigestFacts, 'shots'>): readonly DigestShot[] =>
  shots.filter(({ toStop }) => toStop);

const listed = (facts: DigestFacts, shots: readonly DigestShot[], language: Language): string => {
  const words = digestWords[language];
  const more = shots.length - namedMost;
  const named = shots
    .slice(0, namedMost)
    .map(({ name, teams }) => words.shot(name, pairWords(facts, teams, words)));
  return listIn(language)(more > 0 ? [...named, words.more(more)] : named);
};

function whatIsDue(facts: DigestFacts, language: Language): string {
  const words = digestWords[language];
  const { role, shots } = facts;
  const due = dueOf(facts);
  const stopping = stoppingOf(facts);
  const said = [
    ...(due.length === 0
      ? []
      : [words.due(listed(facts, due, language), due.length, role !== 'respondent')]),
    ...(stopping.length === 0
      ? []
      : [words.stopping(listed(facts, stopping, language), stopping.length)]),
  ];
  if (said.length > 0) return words.joined(said);
  const running = shots.filter(({ standing }) => standing === 'running');
  if (running.length === 0) return words.idle(role !== 'leadership' && facts.ownTeam !== null);
  return words.running(running.length, Math.min(...running.map(({ left }) => left)));
}

/**
 * Three sentences, from verdicts alone: what changed clearly, what did not, which shot is due.
 * No person is named, and no change without its range. Source: product.md, "Interventions".
 */
export const sentencesOf = (facts: DigestFacts, language: Language): Sentences => [
  whatChanged(facts, language),
  whatDidNot(facts, digestWords[language]),
  whatIsDue(facts, language),
];
