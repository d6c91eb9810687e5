// How quickly five years of readings come over HTTP, to a person who may see them all.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../api/start.ts';
import { catalogue } from '../../events/catalogue.ts';
import { openDirectory } from '../../events/directory.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { hashOf } from '../../events/link.ts';
import { Asking } from './asking.ts';
import { Child, freePort } from './child.ts';
import type { Company } from './company.ts';
import { recordTeams, recordYears } from './history.ts';

const asksEach = 600;
const warmUp = 200;

export interface Quickness {
  readonly what:
    'health, nothing read' | 'map' | 'pairing' | 'all pairings' | 'quarters' | 'company';
  readonly teams: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/** Writes the company's log and one person of leadership; answers the person's session. */
async function prepare(folder: string, company: Company): Promise<string> {
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, company);
  await recordYears(store, company, {
    ballotsPerDirection: 25,
    prioritiesPerRound: company.teams.length * 12,
    keepBallots: false,
  });
  await store.close();
  const directory = openDirectory(join(folder, 'directory.db'));
  const person = randomBytes(16).toString('hex');
  await directory.put([
    {
      ...{ person, name: 'Ada', email: 'ada@company.example', team: null, role: 'leadership' },
      ...{ active: 1, locale: '' },
    },
  ]);
  const session = randomBytes(32).toString('hex');
  await directory.sessions.start({
    ...{ hash: hashOf(session), id: person, person },
    ...{ role: 'leadership', scope: 'all', day: today() },
  });
  await directory.close();
  return session;
}

export async function measureReadings(
  within: string,
  company: Company,
): Promise<readonly Quickness[]> {
  const teams = company.teams.length;
  const folder = join(within, `readings-${teams}`);
  mkdirSync(folder);
  const session = await prepare(folder, company);
  const port = await freePort();
  const { child } = await Child.start('server.js', ['readings', String(port), folder], {
    HOST: '127.0.0.1',
  });
  const asking = new Asking(port, session);
  const [first] = company.teams;
  const pairing = `/api/pairings/${first?.team}/${first?.rates[0]}/trend`;
  const paths: readonly (readonly [Quickness['what'], string])[] = [
    // What this machine takes for a request that reads nothing.
    ['health, nothing read', '/api/health'],
    ['map', '/api/friction'],
    ['pairing', pairing],
    ['all pairings', '/api/trends'],
    ['quarters', '/api/quarters/latest'],
    ['company', '/api/company'],
  ];
  try {
    const all: Quickness[] = [];
    for (const [what, path] of paths) {
      all.push({ what, teams, ...(await asking.quickness(path, asksEach, warmUp)) });
    }
    return all;
  } finally {
    asking.close();
    await child.stop();
  }
}
