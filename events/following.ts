/** Following: what another server did to a round, this one goes along with. */
import { pulseNow, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { tidy } from './opening.ts';
import { deskFollows, shutDesk } from './resumption.ts';
import { openRound } from './round.ts';
import type { Rounds } from './round.ts';

/** Whether something of a round is left that nobody brings to its end: whoever began it is gone. */
async function isLeft(at: Installation, rounds: Rounds): Promise<boolean> {
  const open = openRound(rounds)?.round ?? null;
  const box = await at.letterbox.round();
  const shut = open !== null && (await at.shared?.box.isShut()) === true;
  const unfinished = rounds.some(
    ({ status, keyed, destroyed }) => status !== 'open' && keyed !== null && !destroyed,
  );
  return shut || unfinished || box !== open || at.keys.rounds().some((round) => round !== open);
}

/**
 * Drops the keys of rounds that are over from memory, takes those of one that was opened, and ends
 * what a server that died left half done; whoever is at it has the turn, and is waited for. Answers
 * the round that is open.
 */
export async function follow(at: Installation): Promise<string | null> {
  if (at.shared === null) return null;
  at.clock.keep((await pulseNow(at)).cadence?.zone ?? null);
  if (await isLeft(at, await roundsNow(at))) await tidy(at);
  const open = openRound(await roundsNow(at));
  if (open?.opened) {
    await deskFollows(at, open.opened);
    return open.round;
  }
  at.shared.box.forget();
  if (at.shared.desk !== null) await shutDesk(at);
  return null;
}
