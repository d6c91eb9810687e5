// The ballots that the load generator posts: no two the same, and both sides can name them.
import { createHash } from 'node:crypto';
import type { Score } from '../../events/dimension.ts';
import { tagOf } from '../../events/answering.ts';
import type { Tag } from '../../events/box.ts';
import { largeCompany } from './company.ts';

/** The one round that is open while ballots are posted. */
export const openRoundId = '1';
/** Fifty teams of a hundred people, who rate eight teams and put one thing first. */
export const peoplePerTeam = 100;
export const envelopes = largeCompany.teams.length * peoplePerTeam * 9;

const tokenOf = (series: string, i: number): string =>
  createHash('sha256').update(`${series} ${i}`).digest('hex').slice(0, 32);

/** From whom the ballot of that number is, and about whom. */
function directionOf(i: number): readonly [string, string] {
  const team = largeCompany.teams[i % largeCompany.teams.length];
  const toward = team?.rates[Math.floor(i / largeCompany.teams.length) % team.rates.length];
  if (team === undefined || toward === undefined) throw new Error('a team that rates nobody');
  return [team.team, toward];
}

/** What the box must know for that ballot to be taken. */
export function tagOfBallot(series: string, i: number): Tag {
  const [from, toward] = directionOf(i);
  const hash = createHash('sha256').update(tokenOf(series, i), 'utf8').digest('hex');
  return tagOf(openRoundId, from, toward, hash);
}

const score = (i: number, of: number): Score => (((i * of) % 5) + 1) as Score;

export function bodyOf(series: string, i: number): string {
  const [from, toward] = directionOf(i);
  const scores = { trust: score(i, 1), goals: score(i, 2), blame: score(i, 3), load: score(i, 4) };
  return JSON.stringify({ token: tokenOf(series, i), from, toward, scores });
}

/** Whole requests as bytes, ready to be written. */
export function requestsOf(series: string, count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, i) => {
    const body = bodyOf(series, i);
    return Buffer.from(
      `POST /api/rounds/${openRoundId}/ballots HTTP/1.1\r\nhost: localhost\r\n` +
        `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });
}
