/** Erasing a person: all that names them goes; pseudonyms in the log stay, and lead to nobody. */
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { personNamed, refuseNoAdmin } from './person-change.ts';
import type { By } from './person-change.ts';
import { Refusal } from './refusal.ts';
import { openRound } from './round.ts';
import { recordOf } from './signing-in.ts';

export interface Erased {
  /**
   * The round that is open and shows their name to their team until it ends: the list was
   * promised when it opened, and every browser checks it. Null where there is none.
   */
  readonly shownIn: string | null;
}

/** Erases one person, in the people's turn. */
export const erase = (at: Installation, id: string, by: By): Promise<Erased> =>
  at.people.take(() => eraseInTurn(at, id, by));

/** The same for whoever has the turn already. */
export async function eraseInTurn(at: Installation, id: string, by: By): Promise<Erased> {
  const people = await at.directory.people();
  const { person } = personNamed(people, id);
  if (person === by?.person) {
    throw new Refusal('own-account', 'Nobody erases themselves; ask another admin.');
  }
  refuseNoAdmin(
    people,
    people.filter((each) => each.person !== person),
  );
  const shownIn = await shownNow(at, person);
  await remove(at, person, by);
  return { shownIn };
}

/** Noted outside the data first: a backup from before brings back only whom nobody wrote down. */
async function remove(at: Installation, person: string, by: By): Promise<void> {
  at.keys.noteErased(person);
  const none = { added: 0, changed: 0, deactivated: 0, reactivated: 0 };
  const data = { by: by?.person ?? ('directory' as const), ...none, erased: 1 };
  await recordOf(at, [{ type: 'PeopleChanged', data }]);
  await at.directory.remove(person);
}

/** Erases anew whoever a backup brought back. Answers how many they were. */
export const eraseAgain = (at: Installation): Promise<number> =>
  at.people.take(async () => {
    const erased = new Set(at.keys.erased());
    const back = (await at.directory.people()).filter(({ person }) => erased.has(person));
    for (const { person } of back) await remove(at, person, null);
    return back.length;
  });

/** The open round in which their team is shown their name. */
export async function shownNow(at: Installation, person: string): Promise<string | null> {
  const round = openRound(await roundsNow(at));
  if (round === undefined) return null;
  const entry = await at.directory.askedPerson(round.round, person);
  return entry === undefined ? null : round.label;
}
