// Several servers of one installation, in this very process: one database, one folder of keys.
import { randomBytes } from 'node:crypto';
import { openInstallation } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { tidy } from '../../events/opening.ts';
import { putPeople } from '../../events/people.ts';
import { setUp, setupSecretOf } from '../../events/signing-in.ts';
import { afterThisTest } from './afterwards.ts';
import { Company, linesOf } from './cast.ts';
import { folderOfOwn, tuesday } from './house.ts';
import { databaseOfOwn } from './postgres.ts';
import { pooledDesk } from './rsa.ts';

export interface Cluster {
  readonly url: string;
  readonly keys: string;
  /** The day and the hour it is for all of them. */
  readonly calendar: { day: string; hour: number };
  /** One more server. */
  join(): Promise<Installation>;
}

export async function clusterOfOwn(): Promise<Cluster> {
  const [url, keys, calendar] = [await databaseOfOwn(), folderOfOwn(), { day: tuesday, hour: 9 }];
  const join = async () => {
    const at = await openInstallation({
      ...{ folder: folderOfOwn(), database: url, keys, random: randomBytes, desk: pooledDesk() },
      today: () => calendar.day,
      now: () => Date.parse(`${calendar.day}T00:00:00Z`) + calendar.hour * 3_600_000,
      letterbox: () => {
        throw new Error('a database has its own box');
      },
    });
    let open = true;
    const close = async () => {
      if (open) await at.close();
      open = false;
    };
    afterThisTest(close);
    await tidy(at);
    return { ...at, close };
  };
  return { url, keys, calendar, join };
}

/** A company of two teams, as several servers see it. */
export async function companiesOf(servers: number, people = 6) {
  const cluster = await clusterOfOwn();
  const first = await cluster.join();
  const secret = (await setupSecretOf(first)) ?? '';
  const noor = { secret, name: 'Noor Haddad', email: 'noor@cast.example' };
  const { person } = await setUp(first, noor);
  const teams = ['product', 'engineering'];
  await putPeople(first, teams.map((team) => linesOf(team, people)).join('\n'), person);
  const others = await Promise.all(Array.from({ length: servers - 1 }, () => cluster.join()));
  const companies = [first, ...others].map((at) => new Company(at, person, cluster.calendar));
  return { cluster, companies: companies as [Company, Company, ...Company[]] };
}
