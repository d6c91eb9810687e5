/** Further down a pairing's page: dimensions, parts, priorities, figures of the round, numbers of one's own. */
import { inWords } from '../../ui/count.ts';
import { plural } from '../language.ts';

const words = {
  names: {
    trust: 'trust',
    goals: 'goals',
    blame: 'blame',
    load: 'load',
  },
  dimensions: {
    title: 'What the friction is made of',
    better: (names: string, since: string) => `${names} got better since ${since}`,
    worse: (names: string, since: string) => `${names} got worse since ${since}`,
    mixed: (better: string, worse: string, since: string) =>
      `${better} got better, ${worse} got worse since ${since}`,
    lede: 'Four dimensions on one scale, all drawn as friction: higher is worse, so trust 64 means low trust.',
    compares: (quarter: string, against: string) =>
      `The verdict compares ${quarter} with ${against} for both directions together.`,
    range: (figure: string, range: string, seen: string) =>
      `${figure}, 90% range ${range}, ${seen}`,
    chart: (name: string) => `${name}, drawn as friction`,
    note: 'Drawn as friction, with its 90% range: higher is worse.',
  },
  parts: {
    title: 'Is it us, them, or the pair?',
    us: (team: string) => `Us: ${team} with everyone`,
    them: (team: string) => `Them: everyone with ${team}`,
    pair: 'This pair alone',
    mean: 'Company mean',
    together: 'Together',
    apart: 'Cannot be told apart.',
    hidden: (why: string) => `Hidden: ${why}.`,
    how: 'How to read this',
    explained:
      'The parts are in points and add up to the figure, give or take one for rounding. The range is the 90% range of the part. The estimate draws the figure toward what the other pairings say of the two teams, the more so the less certain the figure is. Verdicts and trends use the figure itself, never the estimate.',
  },
  answer: {
    not: 'This cannot be told yet. It takes at least six directions with figures in the quarter, and teams that are each rated by several others: with fewer, how a team finds everyone cannot be told from how it finds this one.',
    fewTeams: 'With few teams this is a hint, not a finding.',
    withTeams: (count: number) => `With ${inWords(count)} teams this is a hint, not a finding.`,
    unclear: 'We cannot tell: no part is clear of zero.',
    both: {
      us: {
        more: 'Mostly us, both ways: each of the two feels more friction than others do, with whomever they work.',
        less: 'Mostly us, both ways: each of the two feels less friction than others do, with whomever they work.',
      },
      them: {
        more: 'Mostly them, both ways: other teams feel the same with each of the two. So look first at what makes both hard to work with, then at how they meet.',
        less: 'Mostly them, both ways: everyone works more smoothly with each of the two than with others.',
      },
      pair: {
        more: 'Mostly the pair, both ways: with other teams neither feels as much. So look first at how these two meet.',
        less: 'Mostly the pair, both ways: these two meet more smoothly than their other pairings suggest.',
      },
    },
    sides: (sides: readonly string[]) => `${sides.join('; ')}.`,
    one: {
      none: (direction: string) => `${direction}: no part is clear of zero`,
      us: {
        more: (direction: string, from: string) =>
          `${direction}: mostly us, as ${from} feels more friction with everyone than others do`,
        less: (direction: string, from: string) =>
          `${direction}: mostly us, as ${from} feels less friction with everyone than others do`,
      },
      them: {
        more: (direction: string, _: string, toward: string) =>
          `${direction}: mostly them, as everyone feels more friction with ${toward} than with others`,
        less: (direction: string, _: string, toward: string) =>
          `${direction}: mostly them, as everyone feels less friction with ${toward} than with others`,
      },
      pair: {
        more: (direction: string, from: string) =>
          `${direction}: mostly the pair, as ${from} feels more here than with others`,
        less: (direction: string, from: string) =>
          `${direction}: mostly the pair, as ${from} feels less here than with others`,
      },
    },
  },
  priorities: {
    apart: 'They would put different things first',
    alike: 'They would largely put the same things first',
    title: 'What they would put first',
    hidden: 'Agreement is hidden: it takes at least 10 ballots of each team.',
    agreement: (value: string, low: string, high: string) =>
      `Agreement: ${value} of 10${low === high ? '' : ` (${low} to ${high})`}. Of ten people in each team, so many pair off who would put the same thing first.`,
    asked: (round: string) =>
      `“What should this company put first this quarter?” The share of each team in ${round}, in steps. It is a ballot of its own, shown from 10 ballots on.`,
    priority: 'Priority',
    some: 'Hidden means fewer than 10 ballots of that team.',
    both: 'Hidden for both teams: fewer than 10 ballots each.',
    picture: (round: string, agreement: string) =>
      `The share of each team that puts it first, in steps, in ${round}. ${agreement}`,
    pictureTitle: (teams: string, title: string) =>
      `${teams}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  },
  figures: {
    title: (round: string) => `${round} in figures`,
    lede: 'Each with its 90% range, and the smallest change to another round that could have been seen.',
    figure: 'Figure',
    index: 'Index',
    split: (direction: string, low: string, mid: string, high: string) =>
      `${direction}: ${low} of ballots low (under 37.5), ${mid} in the middle, ${high} high (over 62.5).`,
  },
  others: 'Other pairings of these teams',
  signals: {
    lede: 'Such as a queue or an outage: they stand under the chart on a scale of their own. They are never part of the index, and no verdict rests on them.',
    under: 'Under the chart',
    nothing: 'Nothing',
    unit: (name: string, unit: string) => `${name}, ${unit}`,
    remove: 'Remove',
    removed: (name: string) => `“${name}” is removed. What was uploaded stays in the log.`,
    outside: 'None of its weeks lie within the rounds of this chart.',
    failed: 'They did not load.',
    none: 'There are none for this pairing yet.',
    week: (value: number, week: string) => `${value} in ${week}`,
    title: (signal: string) => `${signal}: not part of the index`,
    told: (signal: string, weeks: readonly string[]) => `${signal}: ${weeks.join(', ')}`,
  },
  upload: {
    title: 'Bring numbers of your own',
    file: 'A CSV file',
    lines: 'Or its lines',
    hint: 'The first line names the columns: name, unit, team a, team b, week, value. A number of the same name on the same pairing is replaced whole. All lines come in, or none.',
    save: 'Save these numbers',
    weeks: (name: string, weeks: number) =>
      plural(weeks, { one: `${name} (${weeks} week)`, other: `${name} (${weeks} weeks)` }),
    saved: (names: string) => `Saved: ${names}.`,
  },
};

export default words;
