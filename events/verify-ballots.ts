/** Checks a sealed round's ballots: each in an envelope of its round, each promised, none too many. */
import {
  ballotText,
  envelopeMessage,
  keyHash,
  leafOf,
  promiseText,
  towardOf,
} from './ballot-text.ts';
import { ballotDecider } from './ballot.ts';
import type { BallotCommand, BallotEvent, SealedBallot } from './ballot.ts';
import { publicKeyOf, verifyAsync } from './ed25519.ts';
import { questionsOf } from './envelope/exponent.ts';
import { fromB64 } from './envelope/number.ts';
import { verifierOf, verifyToken } from './envelope/signer.ts';
import { insist } from './kernel/difference.ts';
import type { RoundOpened } from './round.ts';
import { enough } from './sealing.ts';
import type { SealedRound } from './verify-round.ts';

/** Checked at a time: as many as keep every core busy. */
const atOnce = 500;

export async function verifyBallots(round: string, sealed: SealedRound): Promise<void> {
  const { facts, ballots, figures, pages } = sealed;
  const kept = enough(ballots, figures.threshold).length;
  insist(
    kept === ballots.length,
    `Round "${round}" holds ballots of a direction under the threshold.`,
  );
  const opened = facts.RoundOpened;
  if (opened?.keys === undefined) {
    const stray = ballots.some(({ data }) => data.envelope !== undefined) || pages.length > 0;
    insist(!stray, `Round "${round}" opened without keys, yet has envelopes.`);
    return;
  }
  await verifyEnvelopes(opened, ballots);
  await verifyLeaves(opened, sealed);
  verifyNumbers(opened, sealed);
}

/** Every ballot could have been posted, is signed, and has an envelope that is used once. */
async function verifyEnvelopes(
  opened: RoundOpened,
  ballots: readonly BallotEvent[],
): Promise<void> {
  const verifiers = new Map(
    opened.asked.flatMap((asked) => {
      const n = opened.keys?.teams.find(({ team }) => team === asked.team)?.n ?? '';
      return questionsOf(asked).map((toward, i) => [placeOf(asked.team, toward), verifierOf(n, i)]);
    }),
  );
  let before = '';
  await eachOf(ballots, async (ballot, nth) => {
    const { round } = opened;
    const which = `Ballot ${nth + 1} of round "${round}"`;
    insist(couldBePosted(opened, ballot), `${which} could not have been posted.`);
    const { data } = ballot;
    const { envelope } = data;
    insist(envelope !== undefined, `${which} has no envelope.`);
    const verifier = verifiers.get(placeOf(data.from, towardOf(data)));
    const [key, token, signature] = bytesOf(envelope);
    const message = envelopeMessage(round, data.from, towardOf(data), key);
    const holds = verifier !== undefined && (await verifyToken(verifier, message, token));
    insist(holds, `${which} is in an envelope that was never signed.`);
    const owner = publicKeyOf(envelope.key);
    const own = owner !== null && (await verifyAsync(owner, ballotText(round, data), signature));
    insist(own, `${which} is not signed by the key of its envelope.`);
  });
  for (const [nth, { data }] of ballots.entries()) {
    const hash = keyHash(Buffer.from(data.envelope?.key ?? '', 'base64url'));
    const which = `Ballot ${nth + 1} of round "${opened.round}"`;
    insist(hash !== before, `${which} is in an envelope that was used before.`);
    insist(hash > before, `${which} is out of the order of the keys' hashes.`);
    before = hash;
  }
}

const placeOf = (from: string, toward: string | null): string => JSON.stringify([from, toward]);

const bytesOf = ({ key, token, signature }: SealedBallot) =>
  [key, token, signature].map((text) => fromB64(text) ?? Buffer.alloc(0)) as [
    Buffer,
    Buffer,
    Buffer,
  ];

function couldBePosted(opened: RoundOpened, { data }: BallotEvent): boolean {
  const command: BallotCommand =
    'scores' in data ? { do: 'post', ...data } : { do: 'post priority', ...data };
  try {
    ballotDecider.decide({ status: 'open', opened }, command);
    return true;
  } catch {
    return false;
  }
}

/** The leaves counted are those of the ballots, and every promise was given by the server's key. */
async function verifyLeaves(opened: RoundOpened, { ballots, pages }: SealedRound): Promise<void> {
  const { round, keys } = opened;
  const counted = pages.flatMap((page) => page.counted);
  const withheld = pages.flatMap((page) => page.withheld);
  const leaves = ballots.flatMap(({ data }) =>
    data.envelope === undefined ? [] : [leafOf(ballotText(round, data), data.envelope)],
  );
  const told = counted.map(([leaf]) => leaf);
  const same = told.join() === [...leaves].sort().join();
  insist(same, `The leaves of round "${round}" are not those of its ballots.`);
  const others = withheld.map(([leaf]) => leaf);
  const once = new Set([...told, ...others]).size === told.length + others.length;
  const sorted = others.join() === [...others].sort().join();
  insist(once && sorted, `A leaf of round "${round}" is told twice, or out of order.`);
  const signer = publicKeyOf(keys?.promise ?? '');
  await eachOf([...counted, ...withheld], async ([leaf, promise]) => {
    const bytes = fromB64(promise) ?? Buffer.alloc(0);
    const holds = signer !== null && (await verifyAsync(signer, promiseText(round, leaf), bytes));
    insist(holds, `The promise of leaf ${leaf} of round "${round}" was never given.`);
  });
}

/** No question has more ballots than people of that team took envelopes. */
function verifyNumbers(opened: RoundOpened, { ballots, taken, pages }: SealedRound): void {
  const { round } = opened;
  insist(taken !== null, `Who took envelopes in round "${round}" is not in the log.`);
  const takers = new Map(taken.teams.map(({ team, people }) => [team, new Set(people).size]));
  const counts = new Map<string, number>();
  for (const { data } of ballots) {
    const place = placeOf(data.from, towardOf(data));
    counts.set(place, (counts.get(place) ?? 0) + 1);
    insist(
      (counts.get(place) ?? 0) <= (takers.get(data.from) ?? 0),
      `Round "${round}" has more ballots from ${data.from} than envelopes were taken.`,
    );
  }
  const most = opened.asked.reduce(
    (sum, team) => sum + questionsOf(team).length * (takers.get(team.team) ?? 0),
    0,
  );
  const all = pages.reduce((sum, page) => sum + page.counted.length + page.withheld.length, 0);
  insist(all <= most, `Round "${round}" has ${all} leaves; envelopes were taken for ${most}.`);
}

async function eachOf<T>(all: readonly T[], check: (one: T, nth: number) => Promise<void>) {
  for (let start = 0; start < all.length; start += atOnce) {
    await Promise.all(all.slice(start, start + atOnce).map((one, i) => check(one, start + i)));
  }
}
