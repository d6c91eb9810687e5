/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import type { Day, Quarter } from '../../day.ts';
import { formIn } from '../count.ts';

const form = formIn('en');

const quarterWords = (quarter: Quarter): string => quarter.split('-').reverse().join(' ');
/** "1 pairing", "2 pairings". */
const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `2026-09-21` as `21 Sep 2026`. */
const dayWords = (day: Day): string => {
  const [year, month = 1, date] = day.split('-').map(Number);
  return `${date ?? ''} ${months[month - 1] ?? ''} ${year ?? ''}`;
};

const few = 'because too few people answered';

/** Two quarters that are compared. */
export interface Compared {
  readonly quarter: Quarter;
  readonly against: Quarter;
}

/** What changed: where friction is clearly lower and where higher, as lists; null where nowhere. */
export interface Changed extends Compared {
  readonly lower: string | null;
  readonly higher: string | null;
}

/** The same as numbers of pairings. */
export interface Counted extends Compared {
  readonly better: number;
  readonly worse: number;
  readonly all: number;
}

const words = {
  pair: (one: string, other: string) => `${one} and ${other}`,
  ownPair: (other: string) => `your team and ${other}`,
  /** A change is told with its range, or not; `pair` as above. */
  between: (pair: string, least: number, most: number) =>
    `between ${pair} (by ${least} to ${most} points)`,
  inOthers: (number: number) => `in ${count(number, 'other pairing', 'others')}`,
  firstQuarter: (quarter: Quarter) =>
    `${quarterWords(quarter)} is the first quarter with readings, so nothing can be compared yet.`,
  nothing: ({ quarter, against }: Compared) =>
    `So far in ${quarterWords(quarter)}, nothing changed clearly compared with ${quarterWords(against)}.`,
  counted: ({ quarter, against, better, worse, all }: Counted) => {
    const of = (number: number) => (number === 0 ? 'none' : `${number}`);
    return `So far in ${quarterWords(quarter)}, friction is clearly lower than in ${quarterWords(against)} in ${of(better)} of ${count(all, 'pairing', 'pairings')}, and clearly higher in ${of(worse)}.`;
  },
  changed: ({ quarter, against, lower, higher }: Changed) => {
    const said = [
      ...(lower === null ? [] : [`clearly lower ${lower}`]),
      ...(higher === null ? [] : [`clearly higher ${higher}`]),
    ];
    return `So far in ${quarterWords(quarter)}, friction compared with ${quarterWords(against)} is ${said.join('; it is ')}.`;
  },
  /** In the first quarter: how many cannot be read. */
  hidden: (silent: number) =>
    silent === 0
      ? 'From the next quarter on, you will see here what changed and what did not.'
      : `${count(silent, 'pairing is', 'pairings are')} hidden, ${few}.`,
  /** `seenFrom`: so many points would have shown; null where that is not told. */
  unchanged: (still: number, silent: number, seenFrom: number | null) => {
    const cannot = `${count(silent, 'pairing', 'pairings')} cannot be compared, ${few}`;
    if (still === 0) {
      return silent === 0 ? 'No other pairing is left to tell of.' : `${cannot}.`;
    }
    const seen = seenFrom === null ? '' : `, where ${seenFrom} points would have shown`;
    const unchanged = `No clear change in ${count(still, 'pairing', 'pairings')}${seen}`;
    return silent === 0 ? `${unchanged}.` : `${unchanged}; ${cannot}.`;
  },
  shot: (name: string, pair: string) => `“${name}” between ${pair}`,
  more: (number: number) => `${number} more`,
  due: (shots: string, number: number, theirs: boolean) =>
    `${shots} ${form(number, { one: 'is', other: 'are' })} due for review: ${
      theirs
        ? 'say whether it was carried out, then the result is told'
        : 'the result is told after the review'
    }`,
  stopping: (shots: string, number: number) =>
    `${shots} ${form(number, { one: 'has met its', other: 'have met their' })} stop rule and should end`,
  /** Clauses of one sentence. */
  joined: (clauses: readonly string[]) => `${clauses.join('; ')}.`,
  idle: (own: boolean) =>
    `Nothing is due for review, and nothing is being tried${own ? ' on your pairings' : ''}.`,
  running: (number: number, left: number) => {
    const rounds = left === 1 ? 'with the next round' : `in ${left} rounds`;
    return `Nothing is due for review; ${count(number, 'intervention runs', 'interventions run')}, and the ${number === 1 ? 'result' : 'next result'} is due ${rounds}.`;
  },
  admin: {
    /** A round that is named after its day. */
    sealedDay: (day: Day) => `The round of ${dayWords(day)} is sealed, and its figures stand`,
    sealed: (round: string, day: Day) =>
      `${round} was sealed on ${dayWords(day)}, and its figures stand`,
    imported: 'it was imported, so whom it asked is not known here',
    asked: (teams: number) => `${count(teams, 'team was', 'teams were')} asked`,
    laterSmall:
      'From the first round that you hold here, you will see which teams were too small to be asked.',
    allAsked: 'Every team with people in it was asked.',
    notAsked: (teams: string, number: number, threshold: number) => {
      const [was, each] = number === 1 ? ['was', ''] : ['were', ' each'];
      return `${teams} ${was} not asked, having fewer than ${threshold} people${each}; the others still rated the work with them.`;
    },
    open: (round: string, sealsOn: Day) =>
      `${round} is open, and due to be sealed on ${dayWords(sealsOn)}`,
    scheduled: (round: string, opensOn: Day, sealsOn: Day) =>
      `${round} is due to be opened on ${dayWords(opensOn)} and sealed on ${dayWords(sealsOn)}`,
    noneScheduled: 'No round is scheduled; schedule the next one here.',
  },
};

export default words;
