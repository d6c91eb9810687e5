// A full disk, by SQLite's own limit: nothing is acknowledged that is not there, nothing is half
// done, everything can be read, and once there is room again all goes on.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roundsNow, teamsNow } from '../../events/installation.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { readingsOver } from '../support/project.ts';
import { Handles } from '../support/handles.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';

const days = { opensOn: '2026-03-10', sealsOn: '2026-03-20' };

let handles: Handles;
let here: InProcess;
let admin: string;
let said: string[];
const log = console.error;

beforeEach(async () => {
  handles = new Handles();
  here = await served();
  handles.enough();
  said = [];
  console.error = (line: string) => void said.push(line);
  admin = await wire.setUp(here.send, (await setupSecretOf(here.at)) ?? '');
  await people({ product: 5, sales: 5 });
});
afterEach(() => {
  console.error = log;
});

const people = (count: Readonly<Record<string, number>>) =>
  wire.told(here.send('POST', '/api/people', { lines: wire.peopleLines(count) }, admin));

/** What is answered where the disk has no room: calmly, with a code for the admin. */
async function isFull(answer: Promise<Response>): Promise<void> {
  const told = await wire.told(answer, 503);
  expect(told).toMatchObject({ code: 'disk-full', title: 'Not now' });
  expect(told['detail']).toMatch(/^We could not do this\. Nothing is lost\./);
  expect(said.join('\n')).toContain(String(told['id']));
}

const order = (round: string, what: string) =>
  here.send('POST', `/api/rounds/${round}/${what}`, undefined, admin);

/** A round in which everybody has answered. */
async function answered() {
  const { round, links } = await wire.openRound(here.send, admin, days);
  const asked = links.filter(({ team }) => team !== null);
  for (const link of asked) {
    for (const envelope of await wire.envelopesOf(here.send, round, link)) {
      await wire.told(wire.post(here.send, round, envelope), 201);
    }
  }
  return round;
}

/** The readings are those of the log, folded from its beginning. */
async function fits(): Promise<void> {
  const { readings, projections } = readingsOver(here.at.store);
  await projections.replay();
  await here.at.projections.catchUp();
  expect(await digestOf(here.at.readings)).toBe(await digestOf(readings));
  const parked = (await here.at.projections.checkpoints()).filter((each) => each.parked !== null);
  expect(parked).toEqual([]);
  expect(await here.at.store.firstDifference()).toBeNull();
}

describe('where the disk is full', () => {
  test('the log takes all of a command or nothing, and goes on once there is room', async () => {
    handles.full('log.db');
    const before = await here.at.store.head();
    let name = 0;
    const added: string[] = [];
    let answer = await here.send('POST', '/api/teams', { name: 'Team 0' }, admin);
    while (answer.status === 201) {
      added.push(`team-${name}`);
      name += 1;
      answer = await here.send('POST', '/api/teams', { name: `Team ${name}` }, admin);
    }
    await isFull(Promise.resolve(answer));
    expect(await here.at.store.head()).toBe(before + added.length);
    expect((await teamsNow(here.at)).map(({ team }) => team)).toEqual(
      expect.arrayContaining(added),
    );
    handles.room('log.db');
    const again = here.send('POST', '/api/teams', { name: `Team ${name}` }, admin);
    await wire.told(again, 201);
    await fits();
  });

  test('a round is sealed as a whole or goes on, and loses no ballot', async () => {
    const round = await answered();
    handles.full('log.db');
    await isFull(order(round, 'seal'));
    expect((await roundsNow(here.at)).at(-1)?.status).toBe('open');
    // It takes ballots as before.
    expect(await here.at.letterbox.round()).toBe(round);
    handles.room('log.db');
    expect(await wire.told(order(round, 'seal'))).toMatchObject({ status: 'sealed' });
    const counted = await here.at.store.readStream(`ballot-${round}`);
    expect(counted).toHaveLength(10 * 4);
    await fits();
  });

  test('no round opens into a box without room, and it opens later', async () => {
    await people({ product: 150, sales: 150 });
    const { round } = await wire.told<{ round: string }>(
      here.send('POST', '/api/rounds', days, admin),
      201,
    );
    handles.full('directory.db');
    await isFull(order(round, 'open'));
    expect((await roundsNow(here.at)).at(-1)?.status).toBe('scheduled');
    expect([await here.at.letterbox.round(), here.at.keys.rounds()]).toEqual([null, []]);
    handles.room('directory.db');
    await wire.told(order(round, 'open'));
    await fits();
  });

  test('people come in as a whole or not at all', async () => {
    handles.full('directory.db');
    const before = (await here.at.directory.people()).length;
    const lines = wire.peopleLines({ support: 400 });
    await isFull(here.send('POST', '/api/people', { lines }, admin));
    expect((await here.at.directory.people()).length).toBe(before);
    handles.room('directory.db');
    await people({ support: 400 });
    expect((await here.at.directory.people()).length).toBe(before + 400);
    await fits();
  });

  test('readings that could not be written are folded later, and none is parked', async () => {
    await wire.told(order(await answered(), 'seal'));
    handles.full('readings.db');
    let answer: Response;
    let round: string;
    do {
      ({ round } = await wire.openRound(here.send, admin, days));
      answer = await order(round, 'seal');
    } while (answer.status === 200);
    await isFull(Promise.resolve(answer));
    // What the log holds has happened; it is told as soon as there is room.
    expect((await roundsNow(here.at)).at(-1)).toMatchObject({ round, status: 'sealed' });
    handles.room('readings.db');
    await fits();
  });
});
