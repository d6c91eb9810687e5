// Slows down whoever tries too much. One server counts in memory, several in their database; under
// hashes whose key is not with them.
import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Installation } from '../events/installation.ts';
import { Refusal } from '../events/refusal.ts';
import type { RefusalCode } from '../events/refusal.ts';
import { networkBehind } from './network.ts';
import { TooMany } from './problem.ts';

const seconds = 15 * 60;

/** How often within a quarter of an hour. An office has one network: many sign in from there. */
const most = {
  /** Sign-in mails that one network asks for. */
  'sign-in': 300,
  /** Ways to the company's own sign-in. */
  company: 300,
  /** Mails to one address. */
  mail: 5,
  /** Secrets of one network that were wrong, each kind by itself. */
  link: 100,
  setup: 20,
  scim: 20,
  code: 30,
} as const;

type Kind = keyof typeof most;

export class Throttle {
  readonly #proxies: number;
  readonly #shared: Installation['shared'];
  readonly #salt: Uint8Array;
  readonly #limiters = new Map<Kind, RateLimiterAbstract>();

  constructor(proxies: number, { shared, keys }: Pick<Installation, 'shared' | 'keys'>) {
    this.#proxies = proxies;
    this.#shared = shared;
    // All servers need the same, and it must not stand in the database.
    this.#salt = shared === null ? randomBytes(32) : keys.saltFor('throttle');
  }

  /** Counts a request of a network's. @throws {TooMany} */
  async count(kind: Kind, c: Context): Promise<void> {
    const left = await this.#take(kind, networkBehind(c, this.#proxies));
    if (left > 0) throw new TooMany(left);
  }

  /** Counts a mail to an address; false where there were enough. */
  mail = async (address: string): Promise<boolean> => (await this.#take('mail', address)) === 0;

  /**
   * Tries a secret. A right one always works, whoever tried what from the same network before: no
   * secret is short enough to be guessed. Wrong ones are counted. @throws {TooMany}
   */
  async tried<T>(
    kind: Kind,
    c: Context,
    wrong: readonly RefusalCode[],
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal && wrong.includes(error.code)) await this.count(kind, c);
      throw error;
    }
  }

  #limiterOf(kind: Kind): RateLimiterAbstract {
    const counting = { points: most[kind], duration: seconds, keyPrefix: kind };
    if (this.#shared === null) return new RateLimiterMemory(counting);
    const table = { tableName: 'throttle', tableCreated: true, storeType: 'pool' };
    return new RateLimiterPostgres({ ...counting, ...table, storeClient: this.#shared.pool });
  }

  /** Seconds to wait; 0 where there is nothing to wait for. */
  async #take(kind: Kind, who: string): Promise<number> {
    const limiter = this.#limiters.get(kind) ?? this.#limiterOf(kind);
    this.#limiters.set(kind, limiter);
    const key = createHmac('sha256', this.#salt).update(who).digest('base64url');
    try {
      await limiter.consume(key);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
      throw error;
    }
  }
}
