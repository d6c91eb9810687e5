// Leads through the minute, step by step, and back again. Answers live here and nowhere else.
import { teamMark } from '../ui/team-mark.ts';
import { fraction } from './chance.ts';
import { h, show } from './element.ts';
import {
  ballotsOf,
  keyOf,
  lineOf,
  partsOf,
  rated,
  secondsLeft,
  stepsOf,
  titleOf,
  type Answers,
  type Ballot,
  type Questions,
  type Step,
  type Team,
} from './minute.ts';
import { page } from './page.ts';
import { gate, gates, last, statements } from './question.ts';
import { none, start } from './words.ts';

export function walk(questions: Questions, send: (ballots: Ballot[]) => void): void {
  const { asked } = questions;
  const answers: Answers = { gates: {}, scores: {}, last: {} };
  // Less than the distance between two gate answers: it breaks ties, and nothing else.
  const chance = Object.fromEntries(asked.map(({ team }) => [team, fraction() / 2]));
  const chosen = () => rated(questions, answers.gates, chance);
  let key = 'start';

  function next(): void {
    const steps = stepsOf(questions, chosen());
    const following = steps[placeOf(steps, key) + 1];
    if (!following) {
      onpopstate = null;
      return send(ballotsOf(questions, chosen(), answers));
    }
    key = keyOf(following);
    history.pushState(key, '');
    draw();
  }

  const way = { next, back: () => history.back() };

  function draw(): void {
    const steps = stepsOf(questions, chosen());
    const now = placeOf(steps, key);
    const step = steps[now];
    if (!step || step.at === 'start') return show(page(start(questions), next));
    show(
      h(
        'div',
        { className: 'prog' },
        h(
          'ol',
          { ariaHidden: 'true' },
          ...partsOf(steps, now).map((className) => h('li', { className })),
        ),
        `about ${secondsLeft(steps, now, asked.length)} s left`,
      ),
      ...(step.at === 'none'
        ? [page(none, next, way.back)]
        : [head(questions, step), ...body(step)]),
    );
  }

  function body(step: Step): Node[] {
    switch (step.at) {
      case 'gate':
        return gate(questions, answers, step.team, way);
      case 'rate':
        return [statements(questions, answers, step.team, way)];
      case 'gates':
        return [gates(questions, answers, way)];
      default:
        return [last(questions, answers, chosen(), way)];
    }
  }

  onpopstate = ({ state }) => {
    key = String(state);
    draw();
  };
  history.replaceState(key, '');
  draw();
}

/** A step that is gone, such as the statements about a team that was skipped since, leads to the start. */
const placeOf = (steps: Step[], key: string) =>
  Math.max(
    0,
    steps.findIndex((step) => keyOf(step) === key),
  );

const head = (questions: Questions, step: Step) =>
  h(
    'div',
    { className: 'who' },
    step.team ? h('span', { className: 'tile' }, drawn(step.team)) : '',
    h(
      'div',
      {},
      h('h1', { tabIndex: -1 }, titleOf(questions, step)),
      h('p', {}, lineOf(questions, step)),
    ),
  );

function drawn({ order, name }: Team): Node {
  const { shape, letters } = teamMark(order, name);
  const svg = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const attribute in attributes)
      element.setAttribute(attribute, attributes[attribute] ?? '');
    return element;
  };
  const mark = svg('svg', { class: 'g', viewBox: '0 0 12 12', 'aria-hidden': 'true' });
  const text = svg('text', { x: '6', y: '9.2' });
  text.textContent = letters;
  mark.append(svg('path', { d: shape }), text);
  return mark;
}
