/** Secrets that open things: personal links, sessions, the setup link. Only their hashes are kept. */
import { createHash } from 'node:crypto';
import { randomHex } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';

/** 128 random bits: nobody guesses one. */
const secretBytes = 16;

/** The hash under which a secret is kept. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret, 'utf8').digest('hex');

export const newSecret = (at: Pick<Installation, 'random'>): string =>
  randomHex(at.random, secretBytes);

/** A personal link's secret, told once. */
export interface PersonalLink {
  readonly person: Person;
  readonly secret: string;
}

/** Makes the personal links of everybody who is active anew; the old ones are dead from now on. */
export async function renewLinks(at: Installation): Promise<readonly PersonalLink[]> {
  const people = (await at.directory.people()).filter(({ active }) => active === 1);
  const links = people.map((person) => ({ person, secret: newSecret(at) }));
  await at.directory.relink(
    links.map(({ person, secret }) => ({ hash: hashOf(secret), person: person.person })),
  );
  return links;
}

/** All personal links and codes are dead from now on. */
export const endLinks = (at: Installation): Promise<void> => at.directory.relink([]);

/** Notes whether whoever has this link wants no more reminders. */
export async function stopReminders(
  { directory }: Installation,
  secret: string,
  stops: boolean,
): Promise<void> {
  const person = await directory.personByLink(hashOf(secret), 'stop');
  if (person === undefined) {
    throw new Refusal('link-unknown', 'This link is not valid. Use the one in your newest letter.');
  }
  await directory.stop(person.person, stops);
}
