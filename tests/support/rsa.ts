// A desk for tests: a few keys are made once for each process and handed out in turn.
import { generateKeyPair } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';
import { deskHere } from '../../events/desk.ts';
import type { Desk } from '../../events/desk.ts';
import { teamKeyOf } from '../../events/envelope/team-key.ts';
import type { TeamKey } from '../../events/envelope/team-key.ts';

/** More teams than one company of the tests has. */
const keysMost = 6;

const made: Promise<JsonWebKey>[] = [];
let next = 0;

async function generated(): Promise<JsonWebKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ format: 'jwk' });
}

const keyAt = (place: number): Promise<JsonWebKey> => (made[place] ??= generated());

/** A key of the pool; making one takes a third of a second. */
export function pooledKey(): Promise<JsonWebKey> {
  const key = keyAt(next % keysMost);
  next += 1;
  return key;
}

const teamKeys = new Map<string, Promise<TeamKey>>();

async function teamKey(place: number, questions: number): Promise<TeamKey> {
  const key = teamKeyOf('', questions, await keyAt(place));
  // One key in sixteen thousand shares a factor with an exponent: another one is made instead.
  made[place] = key === null ? generated() : keyAt(place);
  return key ?? teamKey(place, questions);
}

/** A desk whose keys were made before, roots and all; no two teams of a company have the same. */
export function pooledDesk(): Desk {
  const pooled = async (questions: number, place: number, team: string): Promise<TeamKey> => {
    const name = `${place % keysMost} ${questions}`;
    const known = teamKeys.get(name) ?? teamKey(place % keysMost, questions);
    teamKeys.set(name, known);
    return { ...(await known), team };
  };
  return {
    ...deskHere(pooledKey),
    make: (teams) =>
      Promise.all(teams.map(({ team, questions }, place) => pooled(questions, place, team))),
  };
}
