// Rounds that a shot is called between: a fall is held as easily as it is told.
import type { Installation } from '../../events/installation.ts';
import type { Call } from '../../events/interventions.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';

const teams = ['engineering', 'product', 'sales', 'support'] as const;
export const call: Call = {
  method: 'shared-success',
  teams: ['engineering', 'product'],
  from: null,
  figure: 'goals',
  near: 6,
  far: 12,
  stop: 3,
  rounds: 4,
  decides: 'Head of Engineering',
  note: null,
};

/** Four rounds are sealed before the Tuesday on which tests play, the others after it. */
export const dayOf = (round: number): string =>
  `2026-03-${String(round <= 4 ? round : 6 + round).padStart(2, '0')}`;

/** Rounds in which all directions lie at 40, those between engineering and product at `friction`. */
export async function hold(
  at: Installation,
  from: number,
  count: number,
  friction: number | null,
  name = '',
) {
  for (let round = from; round < from + count; round += 1) {
    const directions = {
      ...everyWay<number | null>(teams, 40),
      'engineering>product': friction,
      'product>engineering': friction,
    };
    await happen(
      at.store,
      ...sealedRound(`${name}${round}`, { quarter: '2026-Q1', day: dayOf(round), directions }),
    );
  }
  await at.projections.catchUp();
}

/** Four rounds at 60 points between engineering and product. */
export const held = async (): Promise<Installation> => {
  const at = await installed();
  await hold(at, 1, 4, 60);
  return at;
};
