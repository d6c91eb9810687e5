/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import { plural } from '../language.ts';

const words = {
  name: 'Pairing',
  loading: 'Loading the pairing',
  asKnown: (round: string) => `As it was known after ${round}.`,
  retired: (name: string) =>
    `${name} is no longer a team. What was published stays; nothing is added.`,
  shotsFailed: 'The shots on this pairing did not load.',
  formFailed: 'The form did not load. Try again in a minute.',
  of: (name: string) => `: ${name}`,
  titled: (teams: string, title: string) => `${teams}: ${title}`,
  quoted: (text: string) => `“${text}”`,
  tooFew: 'too few',
  hiddenWhy: (why: string) => `hidden, ${why}`,
  reading: (figure: string, ballots: string) => `${figure}, ${ballots} ballots`,
  estimate: (figure: number) => `est. ${figure}`,
  round: 'Round',
  range: (range: string) => `90% range ${range}`,
  facts: {
    friction: (quarter: string) => `Friction, ${quarter}`,
    rounds: (band: string, count: number) =>
      count === 1 ? `${band}, one round` : `${band}, mean of ${count} rounds`,
    against: (quarter: string) => `Against ${quarter}`,
    before: 'Against the quarter before',
    ballots: (band: string) => `${band} ballots a round`,
    gap: 'Gap',
    unclear: 'not clear of zero',
    more: (team: string) => `${team} feels it more`,
    was: (gap: string, range: string) => `was ${gap} (${range})`,
    notWorked: 'not worked out',
    missing: 'a direction is missing',
  },
  bare: {
    title: 'Hidden in every round.',
    direction: (few: string) =>
      `Each had ${few} ballots in a direction, or was not asked. Hidden does not mean zero, so there is no line to draw.`,
    both: (few: string) =>
      `Each had ${few} ballots in both directions, or was not asked. Hidden does not mean zero, so there is no line to draw.`,
    dimension: (few: string) =>
      `Each had ${few} ballots in this dimension, or was not asked. Hidden does not mean zero, so there is no line to draw.`,
  },
  summary: {
    now: (quarter: string, stands: string, figure: string) =>
      `In ${quarter} the pairing ${stands}, at ${figure}.`,
    nowSingle: (quarter: string, stands: string, figure: string) =>
      `In ${quarter} the pairing ${stands}, at ${figure}, from a single round.`,
    apart: (quarter: string) =>
      `In ${quarter} the pairing has no figure: its two directions were never shown in the same round.`,
    shown: (each: readonly { readonly name: string; readonly figure: string }[]) =>
      `What is shown: ${each.map(({ name, figure }) => `${name} at ${figure}`).join(', ')}.`,
    fewBoth: (quarter: string, few: string) =>
      `In ${quarter} the pairing has no figure: ${few} ballots in each direction.`,
    few: (quarter: string, few: string, direction: string) =>
      `In ${quarter} the pairing has no figure: ${few} ballots in ${direction}.`,
    askedNone: (quarter: string) =>
      `In ${quarter} the pairing has no figure: neither team was asked.`,
    asked: (quarter: string, direction: string) =>
      `In ${quarter} the pairing has no figure: ${direction} was not asked.`,
    only: (name: string, figure: string) => `Only ${name} can be shown, at ${figure}.`,
    notZero: 'Hidden does not mean zero. Nothing is worked out from it.',
  },
  change: {
    first: 'This is the first quarter, so there is nothing to compare it with yet.',
    few: (since: string) =>
      `Whether it changed since ${since} cannot be said: there are too few answers.`,
    better: (since: string, moved: string, change: string, range: string) =>
      `It is better than in ${since}: friction ${moved}, a change of ${change} (${range}).`,
    worse: (since: string, moved: string, change: string, range: string) =>
      `It is worse than in ${since}: friction ${moved}, a change of ${change} (${range}).`,
    unclear: (since: string, went: string, why: string, range: string, seen: number) =>
      `No clear change since ${since}: ${went}, ${why} (${range}); only a change of ${seen} or more could have been seen.`,
    both: (figure: number) => `${figure} both times`,
    fromTo: (before: number, after: number) => `from ${before} to ${after}`,
    chance: 'which chance alone could do',
    little: 'which is too little to be called',
    unsure: 'which is not certain enough to be called',
  },
  side: {
    unsaid: 'Which of the two feels it more cannot be said.',
    unclear: (gap: string, range: string) =>
      `Which of the two feels it more, we cannot tell: the gap is ${gap} (${range}).`,
    more: (team: string, other: string, gap: string, range: string) =>
      `${team} feels it more than ${other} does: the gap is ${gap} (${range}).`,
    title: 'The same pairing from each side',
    moreTitle: (team: string, other: string) => `${team} feels it more than ${other} does`,
    lede: (team: string, other: string) =>
      `One line for each direction, in steps, with its 90% range. The space between the lines is the gap; over each quarter it stands as ${team} less ${other}.`,
    ledeUnclear: (team: string, other: string) =>
      `One line for each direction, in steps, with its 90% range. The space between the lines is the gap; over each quarter it stands as ${team} less ${other}, and a range that holds zero does not say which feels more.`,
    marks: 'The numbers below stand for the same interventions as above.',
    chart: (rounds: number) => `Both directions over ${rounds} rounds`,
    table: 'Both directions by round',
    note: 'Friction of each direction with its 90% range. 0 is smooth, 100 is grinding.',
  },
  gap: {
    none: 'no gap',
    is: (gap: string) => `gap ${gap}`,
    whole: (gap: string, range: string) => `gap ${gap} (${range})`,
  },
  trend: {
    photo: 'One round is a photo, not a trend',
    over: (rounds: number) => `Friction over ${rounds} rounds`,
    one: 'Friction in one round',
    fell: (since: string) => `Friction fell since ${since}`,
    rose: (since: string) => `Friction rose since ${since}`,
    lede: 'Mean of both directions, one point a round; over each quarter stands its mean. 0 is smooth, 100 is grinding. The band is the 90% range: a change inside it may be noise. Point at the chart, or use the arrow keys, to read one round.',
    imported: 'Hollow points over a bar are imported.',
    hatched: 'Hatched rounds are hidden: a direction is missing.',
    chart: (name: string) => `${name}, with its 90% range`,
    reworded: (round: string, dimension: string) =>
      `The line starts again at ${round}: the statement about ${dimension} was reworded, so before and after cannot be compared.`,
    own: 'Your own numbers under the chart',
    table: 'Friction by round',
    note: 'Friction, mean of both directions, with its 90% range. 0 is smooth, 100 is grinding.',
  },
  silent: {
    care: 'Read this with care',
    title: 'Those who did not answer',
    low: (share: string, team: string) =>
      `${share} of ${team} took part. The people who stay silent may feel differently.`,
    moved: (since: string) =>
      `Participation moved by more than 15 points since ${since}. Part of a change may be that other people answered.`,
    changed: (direction: string, verdict: string) => `${direction}: ${verdict}.`,
    vanishes: (at: number) =>
      `The change would vanish if those who did not answer felt about ${at}.`,
    everyone: 'Everyone answered.',
    solid: 'Those who did not answer could not explain it away, whatever they felt.',
  },
  figures: {
    index: 'friction',
    gap: 'the gap',
    trust: 'trust',
    goals: 'goals',
    blame: 'blame',
    load: 'load',
  },
  try: {
    title: 'What you could try',
    lede: 'Never more than two. Each one is an experiment, not a cure.',
    stopping: (names: string, count: number) =>
      plural(count, {
        one: `${names} has met its stop rule and is due to stop.`,
        other: `${names} have met their stop rules and are due to stop.`,
      }),
    waiting: (names: string, count: number) =>
      plural(count, {
        one: `${names} is waiting for a decision.`,
        other: `${names} are waiting for a decision.`,
      }),
    running: (names: string, count: number) =>
      plural(count, {
        one: `${names} runs here. With another one beside it, the two cannot be told apart.`,
        other: `${names} run here. With another one beside it, the two cannot be told apart.`,
      }),
    seeBelow: (count: number) =>
      plural(count, { one: 'See the shot below', other: 'See the shots below' }),
    seeRunning: 'See what runs',
    nothingElse: 'Nothing else of the library fits what the readings show.',
    nothing: 'No method of the library fits what the readings show. You know more than they do.',
    calm: 'Nothing needed. It is not certain that this pairing is strained, so nothing is suggested.',
    evidence: (words: string) => `Evidence: ${words}`,
    why: 'Why this, from your data',
    how: 'How to do it, in three steps',
    rests: (source: string) => `Rests on: ${source}`,
    call: 'Call a shot on this',
    before: 'Already tried here',
    tried: (name: string, how: string, back: string) =>
      `“${name}”: tried, ${how}. It comes back in ${back}.`,
    else: 'Try something else',
    allTheSame: 'Try something all the same',
    others: 'Leadership and the managers of these two teams call shots here.',
    failed: 'What could be tried did not load.',
    again: 'Try again',
    looking: 'Looking through the library',
    expectAll: (fall: number) => `Expect every dimension to fall by about ${fall}.`,
    expect: (each: readonly { readonly figure: string; readonly fall: number }[]) =>
      `Expect ${each.map(({ figure, fall }, place) => `${figure} ${place === 0 ? 'to fall by' : 'by'} about ${fall}`).join(', and ')}.`,
    triedHere: (times: number, expected: number) =>
      `Tried ${times === 1 ? 'once' : `${times} times`} in this company; with what came of it, expect about ${expected}.`,
    setbacks: {
      missed: 'missed',
      backfired: 'backfired',
      'ended early': 'ended early',
      'not reviewed': 'not reviewed',
    },
  },
};

export default words;
