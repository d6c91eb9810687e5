/** Calling a shot: what one expects, said before it starts. */
import { plural } from '../language.ts';

const words = {
  title: 'Call your shot',
  lede: 'Say before you start what you think will happen. Being wrong is fine. Not saying is what keeps things going that help nobody.',
  method: 'What will you try?',
  choose: 'Choose a method',
  feltBy: 'Felt by whom?',
  bothWays: 'Both directions',
  how: 'How to do it, in three steps',
  call: 'Call it',
  later: 'Not now',
  fixed:
    'Once called, it is in the log: nobody can move the goal. Notes may be added, and it can be ended early.',
  figure: 'What will fall?',
  all: 'All four',
  today: (figure: string) => `${figure} in this quarter.`,
  drawn: 'All drawn as friction: falling is better.',
  near: {
    label: 'Falls by at least',
    hint: 'points: the near end',
  },
  far: {
    label: 'And at most',
    hint: 'points: the far end',
  },
  stop: {
    label: 'Stop if it fell less than',
    hint: 'points by then',
  },
  rounds: {
    label: 'Decided after how many rounds?',
    pace: (when: string) => `${when}, at today’s pace`,
    first: 'The next one to be sealed is the first.',
  },
  decides: {
    label: 'Which role decides?',
    hint: 'A role in words, such as “Head of Product”. Never a name.',
  },
  note: {
    label: 'A note, if you like',
    hint: 'Such as what it costs.',
  },
  about: (day: string) => `about ${day}`,
  between: (teams: string) => `between ${teams}`,
  toward: (from: string, toward: string) => `from ${from} toward ${toward}`,
  figures: {
    index: 'friction',
    trust: 'trust',
    goals: 'goals',
    blame: 'blame',
    load: 'load',
  },
  say: (
    figure: string,
    where: string,
    near: number | string,
    far: number | string,
    rounds: number | string,
    when: string | null,
    stop: number | string,
    decides: string,
  ) => [
    '“We think ',
    figure,
    ` ${where} will fall by `,
    `${near} to ${far}`,
    ` ${rounds === 1 ? `within ${rounds} round` : `within ${rounds} rounds`}${when ? `, ${when}` : ''}. If it has fallen by less than `,
    `${stop}`,
    ' by then, ',
    'we stop',
    `.${decides === '' ? '' : ` ${decides} decides.`}”`,
  ],
  tell: {
    ask: 'Can we tell?',
    asked: (answer: string) => `Can we tell? ${answer}`,
    contradicts: 'Not while the call contradicts itself: see what is marked.',
    asking: 'Looking at the readings.',
    waiting: 'Choose a method and say what you expect; the answer stands here.',
    no: 'No.',
    yes: 'Yes.',
    from: (points: number) => `From ${points} points on.`,
    controls: (least: number, controls: number) =>
      `It takes ${least} pairings where nothing is tried to compare with, and there ${controls === 1 ? 'is' : 'are'} only ${controls}. This would end as can’t tell.`,
    hidden: 'Too much of this pairing is hidden. It would end as can’t be read.',
    seen: (rounds: number | string, points: number, controls: number) =>
      `The smallest fall that can be clear here within ${rounds} ${rounds === 1 ? 'round' : 'rounds'} is ${plural(points, { one: `${points} point`, other: `${points} points` })}, beside ${plural(controls, { one: `${controls} pairing`, other: `${controls} pairings` })} where nothing is tried.`,
    farLess: (seen: string) =>
      `${seen} Even the far end of your call is less: more rounds would show more.`,
    nearSeen: (seen: string) => `${seen} If less came of it, it ends as missed or as can’t tell.`,
    smaller: (seen: string) => `${seen} A smaller fall ends as can’t tell.`,
    running: 'Already running here:',
    second: (names: readonly string[]) =>
      `${names.map((name) => `“${name}”`).join(', ')}. With a second one, the two cannot be told apart.`,
  },
  called: {
    title: (name: string) => `Called: ${name}`,
    said: (figure: string, where: string, near: number, far: number, stop: number) =>
      `${figure} ${where} falls by ${near} to ${far}, or we stop at less than ${stop}. It starts now.`,
    next: 'What happens next',
    count: (rounds: number) =>
      plural(rounds, {
        one: `The next ${rounds} round count. From the second on you can see how it goes; nothing is judged before.`,
        other: `The next ${rounds} rounds count. From the second on you can see how it goes; nothing is judged before.`,
      }),
    due: (when: string | null) =>
      `When the last of them is sealed${when ? `, ${when}` : ''}, it is due for review: first it is said whether it was carried out, then the result is shown.`,
    decides: (who: string) =>
      `${who} keeps, changes or retires it. Left alone, it ends by itself a round later.`,
    board: 'See it on the board',
    done: 'Done',
  },
};

export default words;
