/** What a call must not say: ranges that run backwards, stop rules beyond it, teams that are gone. */
import { Refusal } from './refusal.ts';
import type { ShotCalled } from './shot.ts';

/**
 * `retired` names a team of the pairing that is retired, if one is.
 * @throws {Refusal} for a call that contradicts itself.
 */
export function refuseBadCall(
  { near, far, stop, from, teams }: ShotCalled,
  retired: string | null,
): void {
  if (retired !== null) {
    throw new Refusal('team-retired', `${retired} is retired; choose a pairing of today.`);
  }
  if (teams[0] === teams[1]) throw new Refusal('own-team', 'A pairing needs two teams.');
  if (from !== null && !teams.includes(from)) {
    throw new Refusal('shot-range', 'The view must be that of one of the two teams.');
  }
  if (far < near) {
    throw new Refusal(
      'shot-range',
      `A fall of ${near} to ${far} runs backwards; name the near end first.`,
    );
  }
  if (stop >= near) {
    throw new Refusal(
      'shot-stop-rule',
      `The stop rule must be weaker than the call: stop at less than ${near}.`,
    );
  }
}
