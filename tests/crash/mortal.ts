// A server that is killed and started again, over one folder: for kills and for power cuts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { startServer } from '../support/process.ts';
import type { Environment, Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { answered } from './round.ts';
import type { Someone } from './round.ts';
import type { Chance } from './seed.ts';

/** Milliseconds that opening and ending took here, so that kills fall before, into and after it. */
const takes = { open: 600, seal: 40, void: 40 };
export type Order = keyof typeof takes;
/** A server over one folder that is started again whenever it was killed. */
export class Mortal {
  readonly folder: string;
  #running: Running | null = null;
  readonly #chance: Chance;
  admin = '';
  people: readonly Someone[] = [];
  kills = 0;

  constructor(folder: string, chance: Chance) {
    this.folder = folder;
    this.#chance = chance;
  }

  get send(): wire.Send {
    if (this.#running === null) throw new Error('it does not run');
    return wire.insisting(this.#running.send);
  }

  async start(env: Environment = {}): Promise<void> {
    this.#running = await startServer(this.folder, env);
  }

  /** Kills it, and looks whether it had any complaint before, unless its power was cut. */
  async kill(powered = true): Promise<void> {
    const ended = await this.#running?.end('SIGKILL');
    this.#running = null;
    this.kills += 1;
    if (powered) expect(ended?.err ?? '').toBe('');
  }

  /** Six people in each of two teams, all signed in; their sessions outlive the server. */
  async settle(): Promise<void> {
    const { send } = this;
    this.admin = await wire.setUp(send, (await this.#running?.setup()) ?? '');
    for (const team of ['engineering', 'support']) {
      await wire.told(send('POST', `/api/teams/${team}/retire`, undefined, this.admin));
    }
    const lines = wire.peopleLines({ product: 6, sales: 6 });
    await wire.told(send('POST', '/api/people', { lines }, this.admin));
    const { round, links } = await wire.openRound(send, this.admin, wire.fromToday());
    const asked = links.flatMap(({ team, link }) => (team === null ? [] : [{ team, link }]));
    const signIn = async ({ team, link }: { team: string; link: string }) => {
      return { team, cookie: await wire.signIn(send, wire.secretOf({ link })) };
    };
    this.people = await Promise.all(asked.map(signIn));
    const reason = { reason: 'Only to sign in.' };
    await wire.told(send('POST', `/api/rounds/${round}/void`, reason, this.admin));
  }

  /** Does something with a round as admin; null where no answer came. */
  async order(round: string, what: Order): Promise<string | null> {
    const reason = what === 'void' ? { reason: 'Half of us were away.' } : undefined;
    const path = `/api/rounds/${round}/${what}`;
    return (await answered(this.send('POST', path, reason, this.admin)))?.status ?? null;
  }

  /** The same, in its own time, which is noted. */
  async timed(round: string, what: Order): Promise<void> {
    const begun = performance.now();
    expect(await this.order(round, what)).toBe('200');
    takes[what] = performance.now() - begun;
  }

  /** The same, killed on the way; answers what was heard of it. */
  async killedAt(round: string, what: Order): Promise<string | null> {
    const ordered = this.order(round, what);
    // The most of opening is making keys, before anything is written.
    const early = what === 'open' ? 0.6 : 0;
    await Promise.race([wait(takes[what] * (early + this.#chance.some(1.1 - early))), ordered]);
    await this.kill();
    const answer = await ordered;
    expect(['200', null]).toContain(answer);
    return answer;
  }

  /** What of any round is left outside of the log. */
  left(): readonly string[] {
    const box = new Database(join(this.folder, 'box.db'), { readonly: true });
    const slots = box.prepare('SELECT count(*) FROM ballot').pluck().get();
    box.close();
    const people = new Database(join(this.folder, 'directory.db'), { readonly: true });
    const names = people.prepare('SELECT count(*) FROM roll').pluck().get();
    people.close();
    const files = readdirSync(`${this.folder}-keys`).filter((name) => name !== 'log.key');
    return [...files, ...(slots === 0 ? [] : ['box']), ...(names === 0 ? [] : ['names'])];
  }

  async statusOf(round: string): Promise<string> {
    const told = await wire.told<{ rounds: { round: string; status: string }[] }>(
      this.send('GET', '/api/rounds', undefined, this.admin),
    );
    return told.rounds.find((each) => each.round === round)?.status ?? 'none';
  }
}
