/** Resumption: a round that is open goes on after a restart, if all that it needs is still here. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { isBoxLocked } from './box.ts';
import { DeskShut } from './desk.ts';
import { rawOf } from './ed25519.ts';
import { b64 } from './envelope/number.ts';
import type { Installation } from './installation.ts';
import type { RoundSecrets } from './key-folder.ts';
import type { RoundKeys, RoundOpened } from './round.ts';

/** Opens the desk with a round's keys. */
export async function openDesk(
  at: Pick<Installation, 'desk' | 'shared'>,
  { asked, round }: Pick<RoundOpened, 'asked' | 'round'>,
  { teams }: RoundSecrets,
): Promise<void> {
  await at.desk.open(
    asked.map(({ team, rates }) => {
      // One for each team that it rates, and one for the priority.
      return { team, secret: teams[team] ?? '', questions: rates.length + 1 };
    }),
  );
  if (at.shared !== null) at.shared.desk = round;
}

/** Opens the desk of this server where another one has opened the round. */
export async function deskFollows(at: Installation, opened: RoundOpened): Promise<void> {
  if (at.shared === null || at.shared.desk === opened.round) return;
  const secrets = at.keys.read(opened.round);
  if (secrets === null || (await at.shared.box.isShut())) throw new DeskShut();
  await openDesk(at, opened, secrets);
}

/** Leaves no key of a round in this server's memory. */
export async function shutDesk(at: Pick<Installation, 'desk' | 'shared'>): Promise<void> {
  if (at.shared !== null) at.shared.desk = null;
  await at.desk.shut();
}

/** The modulus of a private key; null where it is none. */
function modulusOf(secret: string | undefined): string | null {
  if (secret === undefined) return null;
  try {
    const key = Buffer.from(secret, 'base64url');
    const half = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
    return half.export({ format: 'jwk' }).n ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether this folder of keys is the one that the round opened with: the key that signs promises
 * is made once, and every round publishes it.
 */
export const isOwnFolder = (at: Pick<Installation, 'keys'>, { promise }: RoundKeys): boolean =>
  b64(rawOf(at.keys.logKey())) === promise;

/** Whether these are the keys that the round opened with. */
const fit = ({ teams }: RoundKeys, secrets: RoundSecrets): boolean =>
  teams.every(({ team, n }) => modulusOf(secrets.teams[team]) === n);

/** How many ballots are in the round's box; null where it is not here or does not open. */
async function unlocked(at: Installation, { round, box }: RoundSecrets): Promise<number | null> {
  if ((await at.letterbox.round()) !== round) return null;
  try {
    return await at.letterbox.unlock(box);
  } catch (error) {
    if (isBoxLocked(error)) return null;
    throw error;
  }
}

/**
 * Opens desk and box of an open round, so that it goes on where it stopped. False where its keys
 * or its box are lost, or where the data are older than what was acknowledged since: they were
 * brought back from a backup.
 */
export async function resume(at: Installation, opened: RoundOpened): Promise<boolean> {
  const { round, keys } = opened;
  const secrets = at.keys.read(round);
  if (keys === undefined || secrets === null || !fit(keys, secrets)) return false;
  // Before what is here is counted: meanwhile other servers may go on.
  const mark = at.keys.marked(round);
  const ballots = await unlocked(at, secrets);
  if (ballots === null || mark === null || mark.ballots > ballots) return false;
  const taken = await at.directory.countTook(round);
  if (mark.taken > taken) return false;
  // A power cut may have left the mark behind; from here it counts on. Others mark for themselves.
  if (at.shared === null) at.keys.mark(round, ballots, taken);
  await openDesk(at, opened, secrets);
  return true;
}
