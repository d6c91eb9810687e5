/** All that is stored about one person, for themselves, or for an admin who has to answer for it. */
import type { Day } from './day.ts';
import { exportStream } from './exported.ts';
import { newId, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Language } from './language.ts';
import { personalDataWords } from './language/personal-data.ts';
import { appendOf } from './kernel/decider.ts';
import type { KeptRow } from './known-people.ts';
import { personNamed } from './person-change.ts';
import type { By } from './person-change.ts';
import { shownNow } from './erasure.ts';

export interface PersonalData {
  /** What the words in here mean. */
  readonly about: readonly string[];
  /** Rows of the directory, by table. */
  readonly directory: Readonly<Record<string, readonly KeptRow[]>>;
  /** The rounds that they were asked in; `round` as in `directory`. */
  readonly rounds: readonly { readonly round: string; readonly label: string }[];
  /** The open round that shows their name to their team. */
  readonly shownIn: string | null;
  /** What the log says of them. */
  readonly log: readonly { readonly day: Day; readonly type: string; readonly data: unknown }[];
}

/** What may name somebody by pseudonym; who took envelopes stands in the directory as well. */
const types = ['RoleGiven', 'SignedIn', 'PeopleChanged', 'ReadingsExported', 'PersonExported'];

/** What an admin finds of somebody: nothing that tells when they looked, or whether they took part. */
const forAdmins: Readonly<Record<string, readonly string[]>> = {
  person: ['person', 'name', 'email', 'team', 'role', 'active', 'locale', 'external', 'username'],
  asked: ['round', 'person', 'team', 'barred'],
  account: ['person', 'issuer', 'subject'],
};

/** All that is stored about whoever asks. */
export async function ownData(
  at: Installation,
  person: string,
  language: Language,
): Promise<PersonalData> {
  return { about: personalDataWords[language].own, ...(await dataOf(at, person)) };
}

/** What is stored about somebody else; that it was taken out is an event. */
export const dataFor = (
  at: Installation,
  id: string,
  by: By,
  language: Language,
): Promise<PersonalData> =>
  at.people.take(async () => {
    const { person } = personNamed(await at.directory.people(), id);
    const data = await dataOf(at, person);
    if (by !== null && by.person !== person) await recordTaken(at, person, by.person);
    const directory = Object.fromEntries(
      Object.entries(forAdmins).map(([table, columns]) => [
        table,
        (data.directory[table] ?? []).map((row) => only(row, columns)),
      ]),
    );
    return { about: personalDataWords[language].others, ...data, directory };
  });

const only = (row: KeptRow, columns: readonly string[]): KeptRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));

async function dataOf(at: Installation, person: string) {
  const directory = await at.directory.keptOf(person);
  const asked = new Set(directory['asked']?.map(({ round }) => round));
  const rounds = (await roundsNow(at)).filter(({ round }) => asked.has(round));
  const events = await at.store.readLog(0, await at.store.head(), types);
  return {
    directory,
    rounds: rounds.map(({ round, label }) => ({ round, label })),
    shownIn: await shownNow(at, person),
    log: events
      .filter(({ data }) => data.includes(person))
      .map(({ day, type, data }) => ({ day, type, data: JSON.parse(data) as unknown })),
  };
}

async function recordTaken(at: Installation, person: string, by: string): Promise<void> {
  const version = (await at.store.readStream(exportStream)).length;
  const events = [{ type: 'PersonExported', data: { person, by } }];
  await at.store.append([appendOf(exportStream, version, events, newId(at))], at.today());
}
