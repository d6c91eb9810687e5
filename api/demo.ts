// `npm run demo`: the sample company, its history taken in by the import, its last round answered.
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fingerprintKeyOf, pastRoundsOf } from '../events/history.ts';
import { importPastRounds } from '../events/import.ts';
import { roundsNow } from '../events/installation.ts';
import { putPeople } from '../events/people.ts';
import { sampleAnswers, sampleHistory } from '../events/sample-company.ts';
import { samplePeople } from '../events/sample-people.ts';
import { bringSampleSignal, sampleTrying } from '../events/sample-trying.ts';
import { setUp, setupSecretOf } from '../events/signing-in.ts';
import { holdRounds } from './sample-visit.ts';
import { serve, stopOnSignals } from './serve.ts';
import { dataFolder, fail, settings, start, today, Unmet } from './start.ts';

/** The sample company comes from this number; another one tells the same story with other people. */
const seed = 2026;
/** The share of people who stayed from quarter to quarter, in per cent. */
const stayed = 90;

const people = samplePeople(seed);

/** The sample has files and keys of its own, whatever else this machine keeps. */
const keysIn = (folder: string) => ({ keys: `${folder}-keys`, filed: true });

/** Sets the company up and takes its history in. */
async function prepare(folder: string): Promise<void> {
  const at = await start(folder, false, keysIn(folder));
  await at.directory.keepSecret(marker, 'half');
  const secret = await setupSecretOf(at);
  const first = people.find((person) => person.role === 'admin');
  if (secret === null || first === undefined) throw new Error('the sample company has no admin');
  const { person: admin } = await setUp(at, { secret, name: first.name, email: first.email });
  const lines = people.map(({ name, email, team, role }) => [name, email, team, role].join(','));
  await putPeople(at, lines.join('\n'), admin);
  const history = sampleHistory(seed, today());
  const text = (async function* () {
    yield* history;
  })();
  const past = await pastRoundsOf(at);
  const tried = sampleTrying(at, today());
  const takeRound: typeof past.takeRound = async (round) => {
    await past.takeRound(round);
    await tried(round.sealedOn);
  };
  const rounds = { ...past, takeRound };
  const { accepted } = await importPastRounds(text, rounds, {
    today: today(),
    addTeams: false,
    skipBad: false,
    stayed,
    key: await fingerprintKeyOf(at),
    openStaging: () => new Database(''),
    onBad: (line, reason) => {
      throw new Error(`the sample's line ${line}: ${reason}`);
    },
  });
  if (!accepted) throw new Error('the sample history did not come in');
  await bringSampleSignal(at, seed, today());
  await at.close();
}

type Found = 'nothing' | 'half' | 'whole';
const marker = 'sample company';

/** What the folder holds; a sample that was stopped while it was made is half of one. */
async function found(folder: string): Promise<Found> {
  const at = await start(folder, false, keysIn(folder));
  const mark = await at.directory.secret(marker);
  const used = (await at.directory.people()).length > 0 || (await roundsNow(at)).length > 0;
  await at.close();
  if (mark === undefined && used) {
    throw new Unmet(`${folder} holds a real company; the sample needs a folder of its own.`);
  }
  return mark === undefined ? 'nothing' : mark === 'whole' ? 'whole' : 'half';
}

try {
  const folder = dataFolder('./demo-data');
  const whole = (await found(folder)) === 'whole';
  if (!whole) {
    console.log('Making the sample company: 164 people, nine quarters.');
    for (const file of ['log', 'readings', 'directory', 'box']) {
      for (const end of ['', '-wal', '-shm', '-journal']) {
        rmSync(`${folder}/${file}.db${end}`, { force: true });
      }
    }
    rmSync(keysIn(folder).keys, { recursive: true, force: true });
    await prepare(folder);
  }
  const at = await start(folder, true, keysIn(folder));
  const serving = await serve(at, { settings: settings(), sample: true });
  stopOnSignals(serving);
  if (!whole) {
    const here = `http://localhost:${serving.port}`;
    await holdRounds(here, today(), people, sampleAnswers(seed, today()));
    await at.directory.keepSecret(marker, 'whole');
  }
  console.log(`The sample company is at ${serving.url}`);
  console.log('Nothing there is real. Look through the eyes of each role by the bar on top.');
} catch (error) {
  fail(error);
}
