// The product's own server in a folder of its own, with a round that fifty teams are answering.
import { start } from '../../api/start.ts';
import { serve, stopOnSignals } from '../../api/serve.ts';
import type { Installation } from '../../events/installation.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { catalogue } from '../../events/catalogue.ts';
import { open } from '../../events/opening.ts';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { envelopes, openRoundId, peoplePerTeam, tagOfBallot } from './ballots.ts';
import { largeCompany } from './company.ts';
import { recordTeams, scheduled } from './history.ts';

/** Serves a folder as it is. */
export async function serveFolder(folder: string, port: number): Promise<Installation> {
  const at = await start(folder, true);
  stopOnSignals(await serve(at, { port, sample: false }));
  return at;
}

/** Makes a company in an empty folder, opens its first round, and serves it. */
export async function serveOpenRound(folder: string, port: number): Promise<Installation> {
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, largeCompany);
  await store.append([scheduled(openRoundId, '2026-01-05', 0)], '2026-01-05');
  await store.close();
  const at = await serveFolder(folder, port);
  const people = largeCompany.teams.flatMap(({ team }) =>
    Array.from({ length: peoplePerTeam }, (_, i) => ({
      person: randomBytes(16).toString('hex'),
      name: `Person ${i} of ${team}`,
      email: `person-${i}@${team}.example`,
      team,
      role: 'respondent' as const,
    })),
  );
  await at.directory.put(people);
  await open(at, openRoundId);
  return at;
}

/** Registered at once: taking envelopes, person by person, is not what is measured. */
const registeredAtOnce = 5000;

/** Empties the box and registers all envelopes of a series, as though everybody had taken them. */
export async function renew(at: Installation, series: string): Promise<void> {
  await at.letterbox.prepare(openRoundId, envelopes);
  for (let begin = 0; begin < envelopes; begin += registeredAtOnce) {
    const length = Math.min(registeredAtOnce, envelopes - begin);
    const tags = Array.from({ length }, (_, i) => tagOfBallot(series, begin + i));
    const answer = await at.letterbox.register(tags);
    if (answer !== 'registered') throw new Error(`envelopes were not registered: ${answer}`);
  }
}
