/** What every employee sees when a round is sealed: their own team, then the whole company. */
import { inWords } from '../../ui/count.ts';

const words = {
  title: 'What came out',
  loading: 'Adding up what came out',
  compared: (quarter: string, before: string) => `${quarter}, compared with ${before}`,
  lede: 'This is what you and your colleagues said, added up. Everybody sees it at the same moment, managers too.',
  ledeHidden: (threshold: number) =>
    `A figure rests on at least ${threshold} ballots. Where fewer came in, nothing is shown, to anybody.`,
  answer: 'Answer, under 60 seconds',
  headline: {
    both: (team: string, easier: string, harder: string) =>
      `For ${team}, work with ${easier} got easier, with ${harder} harder.`,
    better: (team: string, others: string) => `For ${team}, work with ${others} got easier.`,
    worse: (team: string, others: string) => `For ${team}, work with ${others} got harder.`,
    unclear: (team: string) => `For ${team}, nothing changed clearly.`,
    hidden: (team: string) => `For ${team}, every figure is hidden.`,
    first: (team: string) => `How ${team} and the others work together.`,
    few: (team: string) => `For ${team}, there were too few answers to compare.`,
    whole: {
      hidden: 'Every pairing is hidden.',
      first: 'How the teams work together.',
      better: 'Across the company, friction fell.',
      worse: 'Across the company, friction rose.',
      unclear: 'Across the company, nothing changed clearly.',
      few: 'Too few answers to compare the company with itself.',
    },
  },
  change: {
    first: 'The first quarter: there is nothing to compare with yet.',
    unjudged: 'Too few answers to say whether it changed.',
    said: {
      better: (before: number, after: number, range: string) =>
        `Clearly less friction: ${before} to ${after} (${range}).`,
      worse: (before: number, after: number, range: string) =>
        `Clearly more friction: ${before} to ${after} (${range}).`,
      'no clear change': (before: number, after: number, range: string) =>
        `It may have changed or not: ${before} to ${after} (${range}).`,
    },
    seen: (least: number) => `Only a change of ${least} or more could have been seen.`,
    cut: 'A figure was cut at its end, so the change may be larger.',
    band: (band: string) => `On the whole: ${band}.`,
    few: (threshold: number) => `fewer than ${threshold} ballots`,
    notAsked: 'not asked',
    hidden: (about: string, why: string) => `${about}: hidden, ${why}.`,
    now: (about: string, figure: string) => `${about}: ${figure}.`,
    stayed: (about: string, figure: string) => `${about} stayed at ${figure}.`,
    went: (about: string, before: string, now: string) => `${about} went from ${before} to ${now}.`,
  },
  notSealed: {
    open: (round: string) => `${round} is open`,
    noResults: 'We show no results while a round is open, so early ballots cannot sway late ones.',
    sealedOn: (day: string) =>
      `It is sealed on ${day}. From then on you see here what came out, as soon as managers do.`,
    title: 'No round is sealed yet',
    opens: (day: string) => `The first round opens on ${day}.`,
    opensAndSeals: (day: string, sealed: string) =>
      `The first round opens on ${day} and is sealed on ${sealed}.`,
    wait: 'Your admin opens the first round.',
    then: 'When it is sealed you see here what came out, as soon as managers do.',
  },
  own: {
    title: 'Your team and the others',
    how: (team: string, now: string) =>
      `0 is smooth, 100 is grinding. The first bar of each card is how ${team} finds the other team, the second how they find ${team}, in ${now}. The thin line is where the true figure most likely lies (90% range).`,
    howBefore: (team: string, now: string, before: string) =>
      `0 is smooth, 100 is grinding. The first bar of each card is how ${team} finds the other team, the second how they find ${team}, in ${now}. The thin line is where the true figure most likely lies (90% range), the hollow circle stands for ${before}.`,
    retired: (team: string) =>
      `${team} is not one of the teams any more, so nobody answers for it or about it. Its earlier readings stay as they were.`,
    notAsked: (team: string, now: string) =>
      `Nobody was asked about ${team} in ${now}: its pairings begin with the next round that asks it.`,
    table: 'your team and the others',
    caption: 'Friction of your team’s directions by quarter',
    direction: 'Direction',
    change: 'Change',
    hidden: (why: string) => `hidden, ${why}`,
    /** After the name of a team and after a figure, for those who hear them. */
    about: (toward: string) => ` about ${toward}:`,
    range: (range: string) => `, 90% range ${range}`,
    before: (figure: string, quarter: string) => `, ${figure} in ${quarter}`,
  },
  whole: {
    title: 'The whole company',
    hidden: 'Friction over all pairings is hidden',
    all: 'Friction over all pairings',
    unclear: (before: string) => `Friction: no clear change since ${before}`,
    better: (before: string) => `Friction fell since ${before}`,
    worse: (before: string) => `Friction rose since ${before}`,
    lede: (now: string) =>
      `The mean of the pairings that can be shown, one point a round with its 90% range. A single round says little; ${now} is the mean of its rounds.`,
    friction: (now: string) => `Friction in ${now}: `,
    stands: (stands: string) => `The company ${stands}.`,
    none: (threshold: number, now: string) =>
      `A pairing is worked out only where both directions have at least ${threshold} ballots. In ${now} none has. Nobody sees the figures, not even the admin.`,
    line: (rounds: number) => `Friction over ${rounds} rounds`,
    table: 'Friction by round',
    row: 'Round',
    photo: 'One round is a photo, not a trend. From the second round we draw a line.',
    pairings: (count: number) => (count === 1 ? 'One pairing' : `${count} pairings`),
    beside: (now: string, before: string) => `${now} beside ${before}.`,
    later: 'After two quarters we say better or worse.',
    means: {
      better: 'clearly less friction',
      worse: 'clearly more friction',
      'no clear change': 'it may have changed or not',
      'too few answers': 'a direction is hidden',
    },
    shown: (shown: number, hidden: number, threshold: number) =>
      `${shown} shown, ${hidden} hidden: fewer than ${threshold} ballots in a direction.`,
    mark: (name: string, pair: string) => `${name}, ${pair}`,
  },
  tried: {
    title: 'What is being tried, and what came of it',
    lede: 'Somebody said beforehand what to expect; the readings said whether it came true.',
    now: 'Being tried now',
    nowNone: 'Nothing is being tried right now.',
    was: 'What came of it',
    wasNone: 'Nothing has ended yet.',
    /** `figure` is what should fall, with the team that feels it where it is one. */
    trying: (pair: string, figure: string, day: string, decided: string) =>
      `${pair}, for less ${figure}. Since ${day}; ${decided}.`,
    came: (pair: string, became: string) => `${pair}. ${became}`,
    review: (round: string) => `its round, ${round}, is sealed; a review is due`,
    decided: (rounds: number) =>
      rounds === 1
        ? 'decided when the next round is sealed'
        : `decided when ${inWords(rounds)} more rounds are sealed`,
    ranOut: 'It ended by itself, as nobody argued for it.',
    ended: {
      kept: (day: string) => `Kept on ${day}.`,
      changed: (day: string) => `Changed on ${day}.`,
      retired: (day: string) => `Retired on ${day}.`,
    },
    toStop: 'It met its stop rule, and ends unless someone argues for it.',
    open: 'It ends unless someone argues for it.',
    quoted: (name: string) => `“${name}”`,
    here: (names: string) => `Being tried: ${names}.`,
    hereNone: 'Nothing is being tried.',
    last: (name: string, outcome: string) => `Tried: “${name}”: ${outcome}.`,
  },
  trust: {
    title: 'Why you can trust this page',
    least: (threshold: number) => `At least ${threshold}.`,
    leastAs: (threshold: number) =>
      `No figure rests on fewer than ${threshold} ballots. Figures come in steps, counts in bands, so that nobody can be worked out.`,
    hidden: 'Hidden is hidden.',
    hiddenAs: 'A hidden figure is seen by nobody, not even the admin.',
    once: 'Everybody at once.',
    onceAs:
      'Nothing is shown while a round is open. When it is sealed, you see what came out as soon as managers do.',
    limits: 'What it cannot hide.',
    limitsAs:
      'Who took part is known, not what they answered. If a whole team answers the same, the average says so.',
    open: (round: string) => `${round} is open.`,
    openUntil: (round: string, day: string) => `${round} is open until ${day}.`,
    answered: {
      'under half': 'Under half have answered.',
      'over half': 'Over half have answered.',
      'over three quarters': 'Over three quarters have answered.',
    },
  },
};

export default words;
