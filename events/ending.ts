/** Ending: when a round is over, its box, its keys and the names shown in it are destroyed. */
import { catalogue } from './catalogue.ts';
import { carryOut, newId } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf, fold, signed } from './kernel/decider.ts';
import { shutDesk } from './resumption.ts';
import { roundDecider, roundNamed, roundStream } from './round.ts';

/** Destroys what a round keeps outside of the log. */
export async function discard(at: Installation, round: string): Promise<void> {
  if ((await at.letterbox.round()) === round) await at.letterbox.clear();
  await at.rounds.insist();
  at.keys.destroy(round);
  await at.directory.forgetRolls(round);
}

/**
 * Brings a round that was sealed or voided to its end, and records that its keys are gone. Each
 * step can be repeated: whatever stops it, the next start finishes it.
 */
export async function finish(at: Installation, round: string): Promise<void> {
  await discard(at, round);
  await at.directory.forgetOrder(round);
  const command = { do: 'destroy keys', round, day: at.today() } as const;
  await carryOut(at, roundDecider, roundStream, command);
}

/** Voids a round, in its turn: its ballots are destroyed, and it never has figures. */
export async function voidInTurn(
  at: Installation,
  id: string,
  reason: string,
  by?: string,
): Promise<void> {
  const { state, version } = await fold(at.store, catalogue, roundDecider, roundStream);
  const day = at.today();
  const events = roundDecider.decide(state, { do: 'void', round: id, day, reason });
  const append = appendOf(roundStream, version, signed(events, by), newId(at));
  await at.store.append([append], day, { guard: at.rounds.guard() });
  if (roundNamed(state, id).status === 'open') await shutDesk(at);
  await finish(at, id);
}
