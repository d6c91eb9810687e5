/** The scale of a call's drawing: points of change, zero in the middle, less friction to the left. */
import type { Effect, Shot } from './shot.ts';

/** Half of the scale, as wide as in most companies; wider only where something lies beyond. */
const least = 15;

const reach = (shot: Pick<Shot, 'far' | 'stop'>, effect: Effect | null): number =>
  Math.max(
    shot.far,
    ...(effect ? [effect.low, effect.high, effect.elsewhere].map((end) => Math.abs(end)) : []),
  );

/** One scale for all, so that cards can be compared: the farthest end in fives (or tens). */
export const scaleOf = (
  shots: readonly Pick<Shot, 'far' | 'stop' | 'soFar' | 'result'>[],
): { readonly half: number; readonly step: number } => {
  const far = Math.max(
    least,
    ...shots.map((shot) => reach(shot, shot.result?.effect ?? shot.soFar)),
  );
  const step = far > 35 ? 20 : far > 20 ? 10 : 5;
  return { half: Math.ceil(far / step) * step, step };
};
export type Scale = ReturnType<typeof scaleOf>;

/** The steps of the scale from left to right. */
export const stepsOf = ({ half, step }: Scale): readonly number[] =>
  Array.from({ length: (2 * half) / step + 1 }, (_, at) => at * step - half);
