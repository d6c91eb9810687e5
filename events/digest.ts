/** The digest of a sealed round: what changed clearly, what did not, and which shot is due. */
import type { Quarter } from './day.ts';
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

const quarterWords = (quarter: Quarter): string => quarter.split('-').reverse().join(' ');
/** "Product, Sales and Support". */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
/** "1 pairing", "2 pairings". */
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** "Product and Sales", or "your team and Sales". */
const pairWords = ({ names, ownTeam }: DigestFacts, teams: Teams): string => {
  const own = ownTeam !== null && teams.includes(ownTeam);
  const [first, second] = own && teams[1] === ownTeam ? [teams[1], teams[0]] : teams;
  const name = (team: string) => names.get(team) ?? team;
  return `${own ? 'your team' : name(first)} and ${name(second)}`;
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
const where = (facts: DigestFacts, changed: readonly Changed[]): string => {
  const named = changed.slice(0, namedMost).map(({ teams, verdict: { low, high } }) => {
    const [least, most] = [low, high].map(Math.abs).toSorted((a, b) => a - b);
    return `between ${pairWords(facts, teams)} (by ${least ?? 0} to ${most ?? 0} points)`;
  });
  const more = changed.length - named.length;
  return joined(more === 0 ? named : [...named, `in ${count(more, 'other pairing', 'others')}`]);
};

function whatChanged(facts: DigestFacts): string {
  const { quarter, against, pairings, company } = facts;
  if (against === null) {
    return `${quarterWords(quarter)} is the first quarter with readings, so nothing can be compared yet.`;
  }
  const since = `So far in ${quarterWords(quarter)}`;
  const before = quarterWords(against);
  if (pairings === null) {
    const { better, worse } = company;
    const all = better + worse + company.unclear + company.hidden;
    if (better + worse === 0) return `${since}, nothing changed clearly compared with ${before}.`;
    const of = (number: number) => (number === 0 ? 'none' : `${number}`);
    return `${since}, friction is clearly lower than in ${before} in ${of(better)} of ${count(all, 'pairing', 'pairings')}, and clearly higher in ${of(worse)}.`;
  }
  const [better, worse] = [calledAs(facts, 'better'), calledAs(facts, 'worse')];
  const said = [
    ...(better.length > 0 ? [`clearly lower ${where(facts, better)}`] : []),
    ...(worse.length > 0 ? [`clearly higher ${where(facts, worse)}`] : []),
  ];
  if (said.length === 0) return `${since}, nothing changed clearly compared with ${before}.`;
  return `${since}, friction compared with ${before} is ${said.join('; it is ')}.`;
}

/** How many of what is left are unclear, and how many cannot be read. */
function whatDidNot({ against, pairings, company }: DigestFacts): string {
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
  const few = 'because too few people answered';
  if (against === null) {
    if (silent === 0)
      return 'From the next quarter on, you will see here what changed and what did not.';
    return `${count(silent, 'pairing is', 'pairings are')} hidden, ${few}.`;
  }
  const cannot = `${count(silent, 'pairing', 'pairings')} cannot be compared, ${few}`;
  if (still === 0) {
    return silent === 0 ? 'No other pairing is left to tell of.' : `${cannot}.`;
  }
  const seen = unclear.length > 0 ? `, where ${Math.max(...unclear)} points would have shown` : '';
  const unchanged = `No clear change in ${count(still, 'pairing', 'pairings')}${seen}`;
  return silent === 0 ? `${unchanged}.` : `${unchanged}; ${cannot}.`;
}

/** Those that wait for a review, as the digest lists them. */
export const dueOf = ({ shots }: Pick<DigestFacts, 'shots'>): readonly DigestShot[] =>
  shots.filter(({ standing }) => standing === 'due');

/** Those that met their stop rule and go unless someone argues for them. */
export const stoppingOf = ({ shots }: Pick<DigestFacts, 'shots'>): readonly DigestShot[] =>
  shots.filter(({ toStop }) => toStop);

const titled = (facts: DigestFacts, { name, teams }: DigestShot): string =>
  `“${name}” between ${pairWords(facts, teams)}`;
const listed = (facts: DigestFacts, shots: readonly DigestShot[]): string => {
  const more = shots.length - namedMost;
  const named = shots.slice(0, namedMost).map((shot) => titled(facts, shot));
  return joined(more > 0 ? [...named, `${more} more`] : named);
};

function whatIsDue(facts: DigestFacts): string {
  const { role, shots } = facts;
  const due = dueOf(facts);
  const stopping = stoppingOf(facts);
  const [is, has] = [due.length === 1 ? 'is' : 'are', stopping.length === 1 ? 'has' : 'have'];
  const its = stopping.length === 1 ? 'its' : 'their';
  const stop = `${listed(facts, stopping)} ${has} met ${its} stop rule and should end`;
  if (due.length > 0) {
    const ask =
      role === 'respondent'
        ? 'the result is told after the review'
        : 'say whether it was carried out, then the result is told';
    const said = `${listed(facts, due)} ${is} due for review: ${ask}`;
    return stopping.length === 0 ? `${said}.` : `${said}; ${stop}.`;
  }
  if (stopping.length > 0) return `${stop}.`;
  const running = shots.filter(({ standing }) => standing === 'running');
  if (running.length === 0) {
    const where = role === 'leadership' || facts.ownTeam === null ? '' : ' on your pairings';
    return `Nothing is due for review, and nothing is being tried${where}.`;
  }
  const next = Math.min(...running.map(({ left }) => left));
  const rounds = next === 1 ? 'with the next round' : `in ${next} rounds`;
  return `Nothing is due for review; ${count(running.length, 'intervention runs', 'interventions run')}, and the ${running.length === 1 ? 'result' : 'next result'} is due ${rounds}.`;
}

/**
 * Three sentences, from verdicts alone: what changed clearly, what did not, which shot is due.
 * No person is named, and no change without its range. Source: product.md, "Interventions".
 */
export const sentencesOf = (facts: DigestFacts): Sentences => [
  whatChanged(facts),
  whatDidNot(facts),
  whatIsDue(facts),
];
