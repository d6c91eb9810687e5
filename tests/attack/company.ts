// The company under attack: four teams, some too small to be heard, and rounds held over HTTP.
import { randomBytes } from 'node:crypto';
import { addDays } from '../../events/day.ts';
import { dimensions, friction } from '../../events/dimension.ts';
import type { Score, Scores } from '../../events/dimension.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import { Seeded } from '../../events/seeded.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess, Opening } from '../support/house.ts';
import * as wire from '../support/wire.ts';

/** What the attacker wants to know of one direction in one round. */
export interface Secret {
  readonly round: string;
  readonly from: string;
  readonly toward: string;
  /** Ballots: the attacker is given their number, whether a screen tells it or not. */
  readonly n: number;
  /** The exact mean of their indexes, in points. */
  readonly mean: number;
}

/** What a team would put first in one round: its priority ballots, by choice. */
export interface Chosen {
  readonly round: string;
  readonly team: string;
  readonly n: number;
  readonly counts: ReadonlyMap<string, number>;
}

export interface Held extends InProcess {
  readonly rounds: readonly string[];
  readonly secrets: readonly Secret[];
  readonly chosen: readonly Chosen[];
  /** Cookies: of everybody who may see readings, and of the admin. */
  readonly cookies: Readonly<Record<'respondent' | 'manager' | 'leadership' | 'admin', string>>;
}

export const teams = ['product', 'engineering', 'support', 'sales'] as const;
const sizes: Record<(typeof teams)[number], number> = {
  // Enough for its shares of the priority question to be told; nobody else’s are.
  product: 12,
  engineering: 7,
  support: 6,
  sales: 6,
};
/** Six rounds reach into the second quarter. */
const firstDay = '2026-01-06';
const cadence = 28;

const answerOf = (chance: Seeded): Scores => {
  const score = () => (1 + Math.floor(chance.next() * 5)) as Score;
  return { trust: score(), goals: score(), blame: score(), load: score() };
};
const choices = ['growth', 'stability', 'cost', 'quality'];
const indexOf = (scores: Scores): number =>
  dimensions.reduce((sum, name) => sum + friction(name, scores[name] ?? 3), 0) / dimensions.length;

/** Somebody's envelopes, without asking for the keys once more. */
async function envelopesOf(
  send: wire.Send,
  round: string,
  keys: PublishedKeys,
  link: wire.Link,
): Promise<readonly wire.Envelope[]> {
  const as = await wire.signIn(send, wire.secretOf(link));
  return wire.signedFor(send, round, new Voter(keys, link.team ?? '', randomBytes(32)), as);
}

/** Holds the rounds. Of each direction two thirds answer, so that many stay under the threshold. */
export async function holdRounds(
  count: number,
  seed: number,
  opening: Opening = {},
): Promise<Held> {
  let day = firstDay;
  const chance = new Seeded(seed);
  const here = await served({ ...opening, today: () => day });
  const { send, at } = here;
  let admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines(sizes, [
    'Mia,mia@example.org,product,manager',
    'Lea,lea@example.org,,leadership',
  ]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const rounds: string[] = [];
  const secrets: Secret[] = [];
  const chosen: Chosen[] = [];
  let links: readonly wire.Link[] = [];
  const as = (email: string) =>
    wire.signIn(send, wire.secretOf(links.find((each) => each.email === email) ?? { link: '' }));
  for (let nth = 0; nth < count; nth += 1) {
    const days = { opensOn: day, sealsOn: addDays(day, 7) };
    const opened = await wire.openRound(send, admin, days);
    ({ links } = opened);
    // Sessions end after a while, also the admin's.
    admin = await as('ada@example.org');
    const { round } = opened;
    rounds.push(round);
    const keys = await wire.published(send);
    const said = new Map<string, number[]>();
    const first = new Map<string, string[]>();
    const answering = links.filter(({ team }) => team !== null && !chance.happens(0.15));
    const taken = await Promise.all(answering.map((link) => envelopesOf(send, round, keys, link)));
    const bodies = taken.flat().flatMap((envelope) => {
      const { from, toward } = envelope;
      if (toward === null) {
        const choice = choices[Math.floor(chance.next() * choices.length)] ?? 'growth';
        first.set(from, [...(first.get(from) ?? []), choice]);
        return [envelope.body(choice)];
      }
      if (chance.happens(0.25)) return [];
      const scores = answerOf(chance);
      const key = `${from} ${toward}`;
      said.set(key, [...(said.get(key) ?? []), indexOf(scores)]);
      return [envelope.body(scores)];
    });
    await Promise.all(
      bodies.map((body) => wire.told(send('POST', `/api/rounds/${round}/ballots`, body), 201)),
    );
    for (const [team, all] of first) {
      const counts = new Map(all.map((one) => [one, all.filter((each) => each === one).length]));
      chosen.push({ round, team, n: all.length, counts });
    }
    for (const [key, indexes] of said) {
      const [from = '', toward = ''] = key.split(' ');
      const mean = indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
      secrets.push({ round, from, toward, n: indexes.length, mean });
    }
    await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
    day = addDays(day, cadence);
  }
  const cookies = {
    respondent: await as('product1@example.org'),
    manager: await as('mia@example.org'),
    leadership: await as('lea@example.org'),
    admin,
  };
  return { ...here, rounds, secrets, chosen, cookies };
}
