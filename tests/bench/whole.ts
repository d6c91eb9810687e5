// The product's own server in a folder of its own, with a round that twelve teams are answering.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { settings, start } from '../../api/start.ts';
import { serve, stopOnSignals } from '../../api/serve.ts';
import { catalogue } from '../../events/catalogue.ts';
import type { Installation } from '../../events/installation.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { open } from '../../events/opening.ts';
import { askedTeams, ballots, openRoundId, peoplePerTeam } from './ballots.ts';
import { largeCompany } from './company.ts';
import { recordTeams, scheduled } from './history.ts';

/** Serves a folder as it is. */
export async function serveFolder(folder: string, port: number): Promise<Installation> {
  const at = await start(folder, true);
  stopOnSignals(await serve(at, { settings: { ...settings(), port }, sample: false }));
  return at;
}

/** Where a folder's keys are. */
export const keysBeside = (folder: string): string => `${folder}-keys`;

/** So many people of a team, for the directory. */
export const peopleOf = (team: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    person: randomBytes(16).toString('hex'),
    name: `Person ${i} of ${team}`,
    email: `person-${i}@${team}.example`,
    team,
    role: 'respondent' as const,
    active: 1 as const,
    locale: '',
  }));

/** The pages of this build are not what is measured. */
export const booth = { bundle: '0'.repeat(64), secure: true };

/** Makes a company in an empty folder, opens its first round, and serves it. */
export async function serveOpenRound(folder: string, port: number): Promise<Installation> {
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, largeCompany);
  await store.append([scheduled(openRoundId, '2026-01-05', 0)], '2026-01-05');
  await store.close();
  const at = await serveFolder(folder, port);
  await at.directory.put(askedTeams.flatMap(({ team }) => peopleOf(team, peoplePerTeam)));
  await open(at, openRoundId, booth);
  return at;
}

/** Makes the box anew under the same keys, so that the same ballots can be posted again. */
export async function renew(at: Installation): Promise<void> {
  const secrets = at.keys.read(openRoundId);
  if (secrets === null) throw new Error('the round has no keys');
  await at.letterbox.prepare(openRoundId, secrets.box, ballots);
}
