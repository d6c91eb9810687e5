// The administrator has every request, every signature, all private keys and the log, and links them.
import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { exponents, questionsOf } from '../../events/envelope/exponent.ts';
import { bytesToNumber, modInverse, modPow, numberToBytes } from '../../events/envelope/number.ts';
import { signersOf } from '../../events/envelope/team-key.ts';
import { published, scores, told } from '../support/wire.ts';
import { Client } from './independent-client.ts';
import { openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** What the server had in its hands when it signed, and whose it was. */
interface Issued {
  readonly person: string;
  readonly question: number;
  readonly blinded: Buffer;
  readonly signature: Buffer;
}
/** A ballot as it stands in the log. */
interface Counted {
  readonly question: number;
  readonly key: Buffer;
  readonly token: Buffer;
  readonly signature: Buffer;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

/** Every piece of eight bytes in a row. */
const pieces = (...parts: readonly Buffer[]): Set<string> =>
  new Set(
    parts.flatMap((part) =>
      Array.from({ length: part.length - 7 }, (_, i) => part.toString('hex', i, i + 8)),
    ),
  );

/** Pairs of an issue and a ballot that belong together for a reason that the bytes show. */
function linked(
  issues: readonly Issued[],
  ballots: readonly Counted[],
  n: bigint,
): readonly (readonly [Issued, Counted])[] {
  const known = issues.map((issue) => pieces(issue.blinded, issue.signature));
  return ballots.flatMap((ballot) => {
    const e = exponents[ballot.question] ?? 0n;
    const encoded = modPow(bytesToNumber(ballot.token), e, n);
    const inside = pieces(ballot.key, ballot.token, ballot.signature);
    return issues.flatMap((issue, i) => {
      const same = bytesToNumber(issue.blinded) === encoded || issue.signature.equals(ballot.token);
      const shared = [...inside].some((piece) => known[i]?.has(piece));
      return same || shared ? [[issue, ballot] as const] : [];
    });
  });
}

test('Nothing that was signed can be told from anything else that was signed', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const keys = await published(send);
  const own = keys.teams.find(({ team }) => team === 'product');
  const questions = questionsOf(own ?? { rates: [] });
  const issues: Issued[] = [];
  const bodies: string[] = [];
  for (const person of here.people('product')) {
    const client = new Client(
      { ...keys, teams: [...keys.teams] } as never,
      'product',
      randomBytes(32),
    );
    const as = await here.signIn(person);
    const asked = JSON.parse(client.request()) as { envelopes: { blinded: string }[] };
    const reply = await told<Parameters<Client['accept']>[0]>(
      send('POST', `/api/rounds/${round}/envelopes`, asked, as),
      201,
    );
    for (const [question, { blinded }] of asked.envelopes.entries()) {
      const signature = bytes(reply.envelopes[question]?.signature ?? '');
      issues.push({ person: person.email, question, blinded: bytes(blinded), signature });
    }
    client.accept(reply);
    bodies.push(
      ...questions.map((to) => client.ballot(to, to === null ? 'growth' : scores(3)).body),
    );
  }
  for (const body of bodies) await told(send('POST', `/api/rounds/${round}/ballots`, body), 201);
  const secret = here.at.keys.read(round)?.teams['product'] ?? '';
  await here.seal();

  // From the log, where all is that ever will be: five ballots of each direction.
  const events = await here.at.store.readStream(`ballot-${round}`);
  const ballots = events.map(({ data }): Counted => {
    const { toward = null, envelope } = JSON.parse(data) as {
      toward?: string;
      envelope: { key: string; token: string; signature: string };
    };
    const { key, token, signature } = envelope;
    const question = questions.indexOf(toward);
    return { question, key: bytes(key), token: bytes(token), signature: bytes(signature) };
  });
  expect(ballots).toHaveLength(bodies.length);
  const n = bytesToNumber(bytes(own?.n ?? ''));
  expect(linked(issues, ballots, n)).toEqual([]);

  // Each pair of a question is explained by one blinding factor: the private key finds it, and it
  // is as good as every other, so the pair that is true cannot be told from those that are not.
  const signers = signersOf(secret, questions.length);
  const factors = new Set<bigint>();
  for (const issue of issues) {
    for (const ballot of ballots.filter(({ question }) => question === issue.question)) {
      const e = exponents[issue.question] ?? 0n;
      const encoded = modPow(bytesToNumber(ballot.token), e, n);
      const power = (bytesToNumber(issue.blinded) * modInverse(encoded, n)) % n;
      const root = signers[issue.question]?.sign(numberToBytes(power, 256));
      const r = bytesToNumber(root ?? Buffer.alloc(1));
      expect((encoded * modPow(r, e, n)) % n).toBe(bytesToNumber(issue.blinded));
      expect((bytesToNumber(ballot.token) * r) % n).toBe(bytesToNumber(issue.signature));
      factors.add(r);
    }
  }
  expect(factors.size).toBe(questions.length * 25);

  // The control: a client that does not blind is linked, every time.
  const naked = ballots.map(({ question, token }): Issued => {
    const encoded = modPow(bytesToNumber(token), exponents[question] ?? 0n, n);
    return { person: '', question, blinded: numberToBytes(encoded, 256), signature: token };
  });
  const found = linked(naked, ballots, n);
  expect(found).toHaveLength(ballots.length);
  expect(found.every(([issue, ballot]) => issue.signature.equals(ballot.token))).toBe(true);
});
