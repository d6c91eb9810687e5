/** The map: its headline, the matrix, the list of pairings, and what its words mean. */
import { inWords } from '../../ui/count.ts';
import { plural } from '../language.ts';

const words = {
  title: 'Map',
  loading: 'Loading the map',
  against: (now: string, before: string) => `${now} against ${before}`,
  round: 'Round',
  site: 'Site',
  sites: 'All sites',
  headline: {
    one: (pair: string, stands: string) => `The pairing of ${pair} ${stands}.`,
    only: (pair: string) => `Only ${pair} can be shown.`,
    highest: (pair: string) => `Between ${pair} friction is highest.`,
    slowest: (pair: string) => `Between ${pair} is the slowest part.`,
    stillSlowest: (pair: string) => `Between ${pair} is still the slowest part.`,
    getting: { better: 'It is getting better.', worse: 'It is getting worse.' },
    calm: 'No pairing is strained.',
    highestIs: (figure: string, pair: string) =>
      `The highest figure is ${figure}, between ${pair}.`,
    even: 'No pairing stands out clearly.',
    gettingThere: {
      better: (pair: string) => `Between ${pair} it is getting better.`,
      worse: (pair: string) => `Between ${pair} it is getting worse.`,
    },
    overlaps: (pair: string, figure: string, other: string, otherFigure: string) =>
      `${pair} have the highest figure, ${figure}, but its range overlaps with others, such as ${other}, ${otherFigure}.`,
    hidden: 'Every pairing is hidden in this round.',
    hiddenAs: (threshold: number) =>
      `A figure rests on at least ${threshold} ballots. Where fewer came in, nothing is shown.`,
    oneSided: 'No pairing was asked from both sides.',
    oneSidedAs: 'A pairing has a figure where both teams rate each other.',
    first: (stands: string, figure: string) => `The pairing ${stands}: ${figure}.`,
    moved: (moved: string) => `Friction there ${moved}.`,
    now: (figure: string) => `Friction there is ${figure}.`,
    unclear: (least: number) =>
      `It has not clearly changed; only a change of ${least} or more could have been seen.`,
    incomparable: (quarter: string) => `It cannot be compared with ${quarter}.`,
    mover: (pair: string, moved: string) => `Between ${pair} friction ${moved}.`,
    moverMore: (pair: string, moved: string, team: string) =>
      `Between ${pair} friction ${moved}, and ${team} feels it more.`,
    noMover: 'No pairing has clearly changed.',
    noOtherMover: 'No other pairing has clearly changed.',
    evenGap: 'Which of the two feels it more, we cannot tell.',
    gap: (team: string, other: string, gap: string, range: string) =>
      `${team} feels it more than ${other} does: the gap is ${gap} (${range}).`,
  },
  none: {
    answered: {
      'under half': 'Under half have answered so far',
      'over half': 'Over half have answered so far',
      'over three quarters': 'Over three quarters have answered so far',
    },
    open: (round: string) => `${round} is open`,
    noResults: 'We show no results while a round is open, so early ballots cannot sway late ones.',
    sealedOn: (day: string) => `It is sealed on ${day}.`,
    answer: 'Answer it',
    title: 'No pulse yet',
    opensOn: (day: string) => `The first round opens on ${day}. You see a map when it is sealed.`,
    setUp: 'Set up the teams and open the first round. You see a map when it is sealed.',
    wait: 'Your admin sets up the teams and opens the first round. You see a map when it is sealed.',
    go: 'Set up the first round',
  },
  due: {
    label: 'What is due',
    shots: (count: number) => `${count} ${plural(count, { one: 'shot', other: 'shots' })} due`,
    toStop: (count: number) => `${count} to stop`,
    decide: 'Decide now',
    board: 'See the board',
    stopping: 'See what should stop',
  },
  matrix: {
    title: 'Who feels friction with whom',
    lede: 'Read across: how the team on the left finds the team on top. Big: what was said, in steps, with its 90% range. Below: ballots.',
    region: 'Table of all directions',
    corner: 'feels ↓ about →',
    own: 'your team',
    same: 'same team',
    /** After the count, for those who hear the cell. */
    ballots: (about: string) => ` ballots, ${about}`,
    hidden: 'Hidden',
    means: (threshold: number) =>
      `means fewer than ${threshold} ballots. Nobody sees it, not even the admin.`,
    slowest: 'The outlined cells are the slowest part.',
    highest: 'The outlined cells are the pairing with the highest figure.',
  },
  list: {
    one: 'The one pairing',
    title: (count: number) => `The ${inWords(count)} pairings, most friction first`,
    lede: 'The figure is the mean of both directions in this round, with its 90% range.',
    lines: (rounds: number) => `Lines: ${rounds} rounds, all on one scale from 25 to 75.`,
    photo: 'One round is a photo, not a trend.',
    tried: 'Under a line, what was tried:',
    marks: { started: 'started,', decided: 'decided,', ended: 'ended,', running: 'goes on.' },
    compared: (compared: string) => `Better or worse: ${compared}.`,
    comparedFar: (compared: string, skipped: string) =>
      `Better or worse: ${compared}, as there was no round ${skipped}.`,
    skippedOne: (quarter: string) => `in ${quarter}`,
    skipped: (from: string, to: string) => `from ${from} to ${to}`,
    alone: 'There is no earlier quarter to compare with yet.',
    own: 'Your team’s pairings',
    others: 'The others',
    all: (count: number) => `Show all ${count} pairings`,
    slowest: 'The slowest part',
    highest: 'Highest figure',
    triedHere: (episodes: string) => `Tried here: ${episodes}.`,
    episode: (name: string, became: string) => `“${name}” ${became}`,
    rest: 'Ranges, gap and directions',
    /** After it, for those who hear one of many. */
    restOf: (pair: string) => ` of ${pair}`,
  },
  rest: {
    moved: (before: number, after: number) => `from ${before} to ${after}:`,
    cut: 'A figure at the end of the scale is cut, which widens the range.',
    unjudged:
      'Nothing is worked out: a direction is hidden or was not asked in one of the quarters.',
    gap: 'Gap',
    evenGap: 'Which side feels it more, we cannot tell.',
    more: (team: string) => `${team} feels it more.`,
    noGap: 'No gap is worked out where a direction is missing.',
    tried: 'Tried here',
    caption: 'Both directions in this round',
    ballots: 'Ballots',
    hidden: (why: string) => `hidden, ${why}`,
  },
  means: {
    title: 'What the words mean',
    verdicts: {
      better: 'Friction fell by 5 or more, and chance alone would very rarely do that.',
      worse: 'Friction rose by 5 or more, and chance alone would very rarely do that.',
      'no clear change': 'It may have moved or not. We cannot tell.',
      'too few answers': 'A direction is hidden. Nothing is worked out from it.',
    },
    seen: 'Could see ± 5',
    seenMeans: 'The smallest change from quarter to quarter that would have been called.',
    friction: '0 is smooth, 100 is grinding. It comes from trust, goals, blame and load.',
    range:
      'The 90% range: the figure could as well be up to 5 lower or higher. Two figures whose ranges overlap may be the same.',
    between: 'between … and …',
    betweenMeans: 'The figure is too near a border to say on which side it lies.',
    band: 'How many ballots the figure rests on, as a band. Never the exact count.',
    hidden: (threshold: number) =>
      `Fewer than ${threshold} ballots. Nothing is worked out from it.`,
    gap: 'The difference between the two directions of a pairing.',
  },
};

export default words;
