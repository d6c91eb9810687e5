// Signing envelopes: what ten thousand people cost one core, through the desk's thread.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../../api/start.ts';
import { Answering, pollingOf } from '../../events/answering.ts';
import { catalogue } from '../../events/catalogue.ts';
import { b64 } from '../../events/envelope/number.ts';
import { questionsOf } from '../../events/envelope/exponent.ts';
import { roundsNow } from '../../events/installation.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { open } from '../../events/opening.ts';
import { openRoundId } from './ballots.ts';
import { smallCompany } from './company.ts';
import type { Company } from './company.ts';
import { recordTeams, scheduled } from './history.ts';
import { ownCpuMs } from './machine.ts';
import { booth, peopleOf } from './whole.ts';

/** Five teams that all rate each other: four envelopes about teams, and one for the priority. */
const five = [...smallCompany.teams.map(({ team }) => team), 'design'];
const company: Company = {
  teams: five.map((team) => {
    return { team, name: team, rates: five.filter((other) => other !== team) };
  }),
};
const people = 1000;
/** At once, as many as a busy minute has. */
const atOnce = 50;

export interface EnvelopeSpeed {
  readonly people: number;
  /** Seconds of processor time, all threads. */
  readonly cpu: number;
  readonly seconds: number;
}

export async function measureEnvelopes(within: string): Promise<EnvelopeSpeed> {
  const folder = join(within, 'envelopes');
  mkdirSync(folder);
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, company);
  await store.append([scheduled(openRoundId, '2026-01-05', 0)], '2026-01-05');
  await store.close();
  return measured(folder);
}

async function measured(folder: string): Promise<EnvelopeSpeed> {
  const at = await start(folder, true);
  const [first = '', ...others] = five;
  const asked = peopleOf(first, people);
  await at.directory.put([...asked, ...others.flatMap((team) => peopleOf(team, 5))]);
  await open(at, openRoundId, booth);
  const answering = new Answering(at);
  const { opened } = pollingOf(await roundsNow(at), openRoundId);
  const team = opened?.asked.find((each) => each.team === first);
  const questions = team === undefined ? [] : questionsOf(team);
  // Any number under the modulus is as good as one that somebody blinded.
  const requests = asked.map(({ person }) => ({
    person,
    wishes: questions.map((toward) => {
      const blinded = randomBytes(256);
      blinded[0] = 1;
      return { toward, blinded: b64(blinded) };
    }),
  }));
  const [begun, before] = [performance.now(), ownCpuMs()];
  for (let i = 0; i < requests.length; i += atOnce) {
    const some = requests.slice(i, i + atOnce);
    await Promise.all(
      some.map(({ person, wishes }) => answering.take(openRoundId, person, wishes)),
    );
  }
  const cpu = (ownCpuMs() - before) / 1000;
  const seconds = (performance.now() - begun) / 1000;
  await at.close();
  return { people, cpu, seconds };
}
