/** The quarters: what changed from one to the next, who took part, and what was called. */
import { inWords } from '../../ui/count.ts';
import { plural } from '../language.ts';

const begun = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());
const pairings = (count: number) => plural(count, { one: 'pairing', other: 'pairings' });

const words = {
  title: 'Quarters',
  loading: 'Loading the quarters',
  rounds: (quarter: string, rounds: number) =>
    `${quarter} · ${rounds} ${plural(rounds, { one: 'round', other: 'rounds' })}`,
  against: (quarter: string, before: string, rounds: number, roundsBefore: number) =>
    `${quarter} against ${before} · ${rounds} and ${roundsBefore} rounds`,
  skipped: (skipped: string, quarter: string, before: string) =>
    `No round was sealed in ${skipped}. ${quarter} stands beside ${before}, so more time lies between them.`,
  choice: { quarter: 'Quarter', against: 'Compared with', alone: 'Nothing earlier' },
  none: {
    title: 'No quarter yet',
    text: 'The first quarter is here as soon as a round is sealed. After two quarters this page says what got better or worse.',
    go: 'Go to the map',
    titleOf: (quarter: string) => `No round was sealed in ${quarter}`,
    textOf: 'Without a round there is nothing to show, and nothing to compare with.',
    goOf: 'Go to the newest quarter',
  },
  headline: {
    notAsked: (quarter: string) => `No pairing was asked about in ${quarter}.`,
    notAskedAs: 'A pairing is two teams that both rate each other.',
    hidden: (quarter: string) => `Every pairing is hidden in ${quarter}.`,
    hiddenAs:
      'Too few ballots came in for any figure. Nobody sees them, and nothing is worked out from them.',
    first: (quarter: string) =>
      `${quarter} is the first quarter. There is nothing to compare with.`,
    firstAs:
      'You can see where friction is. From the next quarter on, this page says what got better or worse.',
    alone: (before: string) => `Nothing can be compared with ${before}.`,
    aloneAs: 'No pairing has figures in both quarters.',
    slowest: (pair: string, figure: string) => `The slowest part is ${pair}: ${figure}.`,
    seen: (least: number) => `Only a change of ${least} points or more could have been seen.`,
    seenSome: (least: number, most: number) =>
      `Only a change of ${least} points or more, on some pairings of ${most}, could have been seen.`,
    notNone: 'That is not the same as no change.',
    only: {
      better: (pair: string) => `${pair} got better.`,
      worse: (pair: string) => `${pair} got worse.`,
      unclear: (pair: string) => `${pair} did not clearly change.`,
    },
    onlyAs: 'It is the only pairing there is.',
    unclear: 'No pairing clearly changed.',
    within: 'Within single pairings something did move; see below.',
    /** How many got better, got worse, or did not clearly change; those of none are left out. */
    counts: (better: number, worse: number, unclear: number) => {
      const parts = [
        { count: better, became: 'got better' },
        { count: worse, became: 'got worse' },
        { count: unclear, became: 'did not clearly change' },
      ].filter(({ count }) => count > 0);
      const told = parts.map(({ count, became }, index) =>
        index === 0
          ? `${inWords(count)} ${pairings(count)} ${became}`
          : `${inWords(count)} ${became}`,
      );
      return `${begun(told.join(', '))}.`;
    },
    /** Some pairings by name, and how many there are besides. */
    places: (pairs: readonly string[], rest: number) => {
      const named = pairs.map((pair) => `between ${pair}`);
      const all = rest > 0 ? [...named, `on ${inWords(rest)} more`] : named;
      return all.join(', ').replace(/, (?!.*, )/, ', and ');
    },
    down: (places: string) => `Friction went down ${places}.`,
    up: (places: string) => `Friction went up ${places}.`,
    upToo: (places: string) => `It went up ${places}.`,
    hiddenToo: (count: number) =>
      `${begun(inWords(count))} ${plural(count, { one: 'pairing is', other: 'pairings are' })} hidden.`,
    missing: (count: number) =>
      `${begun(inWords(count))} ${plural(count, { one: 'pairing is', other: 'pairings are' })} hidden or not asked.`,
  },
  figures: {
    slowest: 'Slowest part',
    slowestAs: (range: number, pair: string) => `±\u00a0${range}, ${pair}`,
    noneShown: 'no pairing is shown',
    noneOut: 'no pairing stands out',
    shown: 'Pairings shown',
    counts: 'Better · worse · unclear',
    of: (count: number) => `of ${count}`,
    ofHidden: (count: number, hidden: number) => `of ${count}, ${hidden} hidden`,
    ofMissing: (count: number, missing: number) => `of ${count}, ${missing} hidden or not asked`,
    took: 'Took part',
    notKnown: (quarter: string) => `not known for ${quarter}`,
    each: 'of each team',
    eachAsIn: (before: string) => `of each team, as in ${before}`,
    eachAfter: (share: string, before: string) => `of each team; ${share} in ${before}`,
    both: 'Took part in both',
    bothAs: 'or more of each team; the rest are new voices',
    spread: 'Spread of ballots',
    spreadAs: 'points, how far ballots lie apart',
  },
  changes: {
    alone: 'Where friction is',
    title: 'Where friction was, and where it is',
    noteAlone: (now: string) =>
      `The filled mark is ${now}, the soft bar its 90% range. 0 is smooth, 100 is grinding.`,
    note: (before: string, now: string) =>
      `Hollow circle is ${before}, filled mark is ${now}, the soft bar its 90% range. A left arrow is less friction, a right arrow is more. A dot: no clear change.`,
    picture: (quarter: string) => `Friction in ${quarter}`,
    pictureAgainst: (quarter: string, before: string) => `Friction in ${quarter} against ${before}`,
    moved: (before: string, now: string) => `${before} → ${now}`,
    then: 'then → now',
    /** Before the figures, for those who hear them. */
    quarters: (before: string, now: string) => `${before} to ${now}: `,
    said: 'verdict, 90% range',
    seen: 'seen from',
    seenFrom: (least: number) => `seen from ±\u00a0${least}`,
    hiddenPairing: (quarter: string, threshold: number) =>
      `Hidden in ${quarter}: fewer than ${threshold} ballots in a direction`,
    hiddenDirection: (quarter: string, threshold: number) =>
      `Hidden in ${quarter}: fewer than ${threshold} ballots`,
    notAsked: (quarter: string) => `Not asked in ${quarter}`,
    all: (count: number) => `All ${count} pairings, most friction first.`,
    folded: (most: number, count: number) =>
      `${most} of ${count} pairings: first those that clearly changed, then those with most friction. The others are in the table and in the download.`,
    showOnly: (most: number) => `Show ${most} only`,
    showAll: (count: number) => `Show all ${count}`,
    seenMeans:
      '“Seen from” is the smallest change that would have shown: fewer ballots or fewer rounds, and only larger changes can be told from chance.',
    stayed: (now: string, share: string, before: string) =>
      `Of those who took part in ${now}, at least ${share} of every team also did in ${before}.`,
    stayedUnknown: 'How many took part in both quarters is not known.',
    apart: (points: number) => `Ballots of one direction lie about ${points} points apart.`,
    table: 'Friction by quarter, pairings with their two directions',
    row: 'Pairing or direction',
    verdict: 'Verdict',
    range: '90% range',
    seenHead: 'Seen from',
  },
  movers: {
    title: 'What moved most',
    view: (from: string, toward: string) => `${from}’s view of ${toward}`,
    dimension: (dimension: string, pair: string) => `${dimension}, ${pair}`,
    moved: (before: number, after: number) => `${before} to ${after}`,
    alone: 'There is no earlier quarter to compare with.',
    little: 'Too little is shown in both quarters to work anything out.',
    none: 'No single direction and no dimension clearly changed. That is not the same as no change: each rests on fewer ballots than a pairing, so less can be seen.',
  },
  took: {
    title: 'Who took part',
    caption: 'The share of each team that took part, in bands',
    team: 'Team',
    all: (count: number) => `Show all ${count} teams`,
    unknown: (quarters: string) => `Who took part in ${quarters} is not known.`,
    low: (teams: string, count: number) =>
      count === 1
        ? `${teams} is below 60%. Read its numbers with care: those who stay silent may feel differently.`
        : `${teams} are below 60%. Read their numbers with care: those who stay silent may feel differently.`,
    moved: (teams: string, before: string) =>
      `In ${teams} participation moved by more than 15 points: other people may be speaking now than in ${before}, so the two quarters are hard to compare.`,
  },
  shots: {
    title: 'Shots called, and how they ended',
    caption: (quarter: string) => `What was called, decided or ended in ${quarter}`,
    shot: 'Shot',
    called: 'Called, then effect',
    ended: 'Ended',
    earlier: 'called earlier',
    newest: (most: number, count: number) => `The ${most} newest of ${count}.`,
    none: (quarter: string) => `Nothing was called, decided or ended in ${quarter}.`,
  },
  deeds: {
    print: 'Print this page',
    numbers: 'Download the numbers (CSV)',
    link: 'Copy link',
    copied: 'Link copied. It opens for whoever may see quarters.',
    notCopied: (link: string) => `This browser does not let the page copy. The link is ${link}`,
  },
};

export default words;
