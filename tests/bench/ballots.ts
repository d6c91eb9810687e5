// The signed ballots that the load generator posts: made ahead, with the round's private keys.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import type { Ballot, PriorityBallot, SealedBallot } from '../../events/ballot.ts';
import type { Score } from '../../events/dimension.ts';
import { rawOf } from '../../events/ed25519.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { b64 } from '../../events/envelope/number.ts';
import { encodePss, saltBytes } from '../../events/envelope/pss.ts';
import { signersOf } from '../../events/envelope/team-key.ts';
import type { RoundSecrets } from '../../events/key-folder.ts';
import { largeCompany } from './company.ts';

/** The one round that is open while ballots are posted. */
export const openRoundId = '1';
/** Twelve teams of a hundred people, who rate eight teams and put one thing first. */
export const askedTeams = largeCompany.teams.slice(0, 12).map(({ team, rates }) => {
  // A round lists the rated teams in the order in which all teams were made.
  const ordered = largeCompany.teams.filter((other) => rates.includes(other.team));
  return { team, rates: ordered.map((other) => other.team) };
});
export const peoplePerTeam = 100;
const questionsPerTeam = 9;
export const ballots = askedTeams.length * peoplePerTeam * questionsPerTeam;

const score = (i: number, of: number): Score => (((i * of) % 5) + 1) as Score;

/** What the ballot of that number says: all teams and questions in turn. */
function ballotOf(i: number): Ballot | PriorityBallot {
  const team = askedTeams[i % askedTeams.length];
  if (team === undefined) throw new Error('there are no teams');
  const toward = team.rates[Math.floor(i / askedTeams.length) % questionsPerTeam];
  if (toward === undefined) return { from: team.team, priority: 'quality' };
  const scores = { trust: score(i, 1), goals: score(i, 2), blame: score(i, 3), load: score(i, 4) };
  return { from: team.team, toward, scores };
}

/**
 * Whole requests as bytes, ready to be written. Signed directly, not blindly: what the server
 * checks is the same, and making them takes a third of the time.
 */
export function requestsOf(secrets: RoundSecrets): readonly Buffer[] {
  const signers = new Map(
    askedTeams.map(({ team }) => [team, signersOf(secrets.teams[team] ?? '', questionsPerTeam)]),
  );
  return Array.from({ length: ballots }, (_, i) => {
    const ballot = ballotOf(i);
    const toward = 'toward' in ballot ? ballot.toward : null;
    const rates = askedTeams.find(({ team }) => team === ballot.from)?.rates ?? [];
    const signer = signers.get(ballot.from)?.[
      toward === null ? rates.length : rates.indexOf(toward)
    ];
    if (signer === undefined) throw new Error(`no key for ${ballot.from}`);
    const { privateKey } = generateKeyPairSync('ed25519');
    const key = rawOf(privateKey);
    const message = envelopeMessage(openRoundId, ballot.from, toward, key);
    return requestOf(ballot, {
      key: b64(key),
      token: b64(signer.sign(encodePss(message, randomBytes(saltBytes)))),
      signature: b64(sign(null, Buffer.from(ballotText(openRoundId, ballot)), privateKey)),
    });
  });
}

function requestOf(ballot: Ballot | PriorityBallot, sealed: SealedBallot): Buffer {
  const body = paddedBody({ ...ballot, ...sealed });
  return Buffer.from(
    `POST /api/rounds/${openRoundId}/ballots HTTP/1.1\r\nhost: localhost\r\n` +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
}

/** Requests of the same shape and size, for servers that check no signature. */
export const unsignedRequests = (count: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, i) => {
    const some = (bytes: number) => b64(randomBytes(bytes));
    return requestOf(ballotOf(i), { key: some(32), token: some(256), signature: some(64) });
  });
