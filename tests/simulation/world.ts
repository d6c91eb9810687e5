// A small company that lives by chance: people come and go, answer twice and out of order, rounds open
// and end, the mail fails, the clock jumps, and the power fails in the middle of what is written.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appOf } from '../../api/app.ts';
import { houseOf } from '../../api/house.ts';
import type { House } from '../../api/house.ts';
import { addDays } from '../../events/day.ts';
import type { Day } from '../../events/day.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import type { Installation } from '../../events/installation.ts';
import { tidy } from '../../events/opening.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import type { Chance } from '../crash/seed.ts';
import { preparing } from '../load/visitor.ts';
import { chanceOf } from '../support/chance.ts';
import { dying } from '../support/dying.ts';
import { newFolder } from '../support/folder.ts';
import { installed, noPages, tuesday } from '../support/house.ts';
import { bodyOf, cookieOf, peopleLines, secretOf, setUp, told } from '../support/wire.ts';
import type { Link, Send } from '../support/wire.ts';
import { castsOf, failing } from './told.ts';
import type { Cast, Told } from './told.ts';

/** Everybody who may come; the first five of each team are there from the beginning. */
const people = 7;
const teams = ['product', 'sales'];
const leader = 'lea@example.org';
const surroundings = { url: 'http://localhost:3000', bundle: noPages };

export class World {
  readonly chance: Chance;
  readonly #around = newFolder('world');
  readonly #folder = join(this.#around, 'data');
  readonly #keys = join(this.#around, 'keys');
  readonly #random: (bytes: number) => Uint8Array;
  #day: Day = tuesday;
  #prepare: ReturnType<typeof preparing> | null = null;
  #admin = '';
  #leader = '';
  #at: Installation | null = null;
  /** What serves; made when it is first asked, as many a company is stopped before that. */
  #served: Installation | null = null;
  #post: House['post'] | null = null;
  #app: ReturnType<typeof appOf> | null = null;
  open: Told | null = null;
  readonly sealed: Told[] = [];
  /** What happened: told where an invariant is broken. */
  readonly story: string[] = [];

  constructor(seed: number, chance: Chance) {
    this.chance = chance;
    this.#random = chanceOf(String(seed));
  }

  get at(): Installation {
    if (this.#at === null) throw new Error('it is down');
    return this.#at;
  }

  get admin(): string {
    return this.#admin;
  }

  readonly send: Send = async (method, path, body, as) => {
    if (this.#served === null) throw new Error('it is down');
    this.#app ??= appOf(houseOf(this.#served, surroundings), new Map());
    return this.#app.request(surroundings.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(as !== undefined && { cookie: as }) },
      ...bodyOf(body),
    });
  };

  /** A company with an open round in which nobody has answered, from which others begin. */
  async found(): Promise<void> {
    await this.#start();
    this.#admin = await setUp(this.send, (await setupSecretOf(this.at)) ?? '');
    for (const team of ['engineering', 'support']) {
      await told(this.send('POST', `/api/teams/${team}/retire`, undefined, this.#admin));
    }
    const lines = peopleLines({ product: 5, sales: 5 }, [`Lea,${leader},,leadership`]);
    await told(this.send('POST', '/api/people', { lines }, this.#admin));
    await this.opens();
    await this.at.close();
  }

  /** Begins as a copy of another one. */
  async begin(from: World): Promise<void> {
    cpSync(from.#folder, this.#folder, { recursive: true });
    cpSync(from.#keys, this.#keys, { recursive: true });
    [this.#admin, this.#leader, this.#prepare] = [from.#admin, from.#leader, from.#prepare];
    if (from.open !== null) this.open = { ...from.open, casts: [], visitors: new Map() };
    await this.#start();
  }

  async #start(): Promise<void> {
    const [folder, keys] = [this.#folder, this.#keys];
    const today = () => this.#day;
    this.#at = await installed({ folder, keys, today, random: this.#random });
    await tidy(this.#at);
    this.#serve(this.#at);
  }

  #serve(at: Installation): void {
    this.#served = at;
    [this.#app, this.#post] = [null, null];
  }

  /** Stops and starts, as after a kill: nothing but the files is left. */
  async restart(): Promise<void> {
    await this.at.close();
    await this.#start();
  }

  /** Does something, and the power fails in the middle of it; what is answered then nobody hears. */
  async dies(work: () => Promise<unknown>): Promise<void> {
    const { at, made } = dying(this.at, this.chance.whole(5));
    this.#serve(at);
    const silent = console.error;
    console.error = () => undefined;
    await work().catch(() => undefined);
    console.error = silent;
    this.story.push(made.cut ? 'cut' : 'not cut');
    await this.restart();
  }

  later(days: number): void {
    this.#day = addDays(this.#day, days);
  }

  /** Letters instead of links are for others to test: here people get their links at once. */
  mail(): Promise<void> {
    const mailer = failing(this.chance);
    this.#post ??= houseOf(this.#served ?? this.at, { ...surroundings, mailer }).post;
    return this.#post.carry();
  }

  /** Somebody comes or goes. */
  async moves(): Promise<void> {
    const [team, n] = [teams[this.chance.whole(2)] ?? '', 1 + this.chance.whole(people)];
    const email = `${team}${n}@example.org`;
    const all = await told<{ people: { person: string; email: string }[] }>(
      this.send('GET', '/api/people', undefined, this.#admin),
    );
    const known = all.people.find((each) => each.email === email);
    if (known !== undefined) {
      await this.send('DELETE', `/api/people/${known.person}`, undefined, this.#admin);
      return;
    }
    const lines = `name,email,team,role\n${team} ${n},${email},${team},respondent`;
    await this.send('POST', '/api/people', { lines }, this.#admin);
  }

  async opens(): Promise<string> {
    const days = { opensOn: this.#day, sealsOn: addDays(this.#day, 7) };
    const scheduled = await this.send('POST', '/api/rounds', days, this.#admin);
    const { rounds } = await told<{ rounds: { round: string; status: string }[] }>(
      this.send('GET', '/api/rounds', undefined, this.#admin),
    );
    const next = rounds.find(({ status }) => status === 'scheduled');
    if (next === undefined) return `refused ${scheduled.status}`;
    const opened = await this.send(
      'POST',
      `/api/rounds/${next.round}/open`,
      undefined,
      this.#admin,
    );
    if (opened.status !== 200) return `refused ${opened.status}`;
    const { links } = await told<{ links: readonly Link[] }>(opened);
    this.open = {
      round: next.round,
      links: links.flatMap((each) => (each.team === null ? [] : [{ ...each, team: each.team }])),
      keys: await told<PublishedKeys>(this.send('GET', '/api/rounds/open/keys')),
      casts: [],
      visitors: new Map(),
    };
    this.#prepare = preparing(this.open.keys);
    const own = links.find(({ email }) => email === leader);
    if (own !== undefined) this.#leader = await this.#signIn(own);
    return 'opened';
  }

  get leader(): string {
    return this.#leader;
  }

  async #signIn(link: Pick<Link, 'link'>): Promise<string> {
    const answer = await this.send('POST', '/api/session', { link: secretOf(link) });
    return answer.status === 200 ? cookieOf(answer) : '';
  }

  /** Somebody takes their envelopes, or asks again for the same ones; answers what went wrong. */
  async takes(): Promise<string | null> {
    const { open, chance } = this;
    const link = open?.links[chance.whole(open.links.length)];
    if (open === null || link === undefined) return null;
    const before = open.visitors.get(link.email);
    const n = chance.whole(625);
    const visitor =
      before?.visitor ?? (this.#prepare ??= preparing(open.keys))(link.team, link.link, n);
    const as = await this.#signIn(link);
    if (as === '') return null;
    const path = `/api/rounds/${open.round}/envelopes`;
    const answer = await this.send('POST', path, visitor.request, as);
    const text = await answer.text();
    const known = before?.envelopes ?? null;
    open.visitors.set(link.email, { visitor, envelopes: known ?? (answer.ok ? text : null) });
    if (!answer.ok) return answer.status === 500 ? `envelopes: 500 ${text}` : null;
    if (known !== null) return known === text ? null : 'other envelopes for the same request';
    open.casts.push(...castsOf(open.keys, link.team, visitor.ballots(text)));
    return null;
  }

  /** Some ballot is posted, or posted again; its reply may be lost. */
  async posts(): Promise<string | null> {
    const { open, chance } = this;
    const cast = open?.casts[chance.whole(open.casts.length)];
    if (open === null || cast === undefined) return null;
    const answer = await this.send('POST', `/api/rounds/${open.round}/ballots`, cast.body);
    const text = await answer.text();
    if (answer.status !== 201) return `a ballot got ${answer.status}: ${text}`;
    const promised = JSON.parse(text) as NonNullable<Cast['promised']>;
    if (cast.promised !== null && cast.promised.promise !== promised.promise) {
      return 'a second promise for the same ballot';
    }
    if (chance.whole(5) > 0) cast.promised = promised;
    return null;
  }

  async seals(): Promise<string | null> {
    const { open } = this;
    if (open === null) return null;
    const path = `/api/rounds/${open.round}/seal`;
    const answer = await this.send('POST', path, undefined, this.#admin);
    if (answer.status !== 200 && answer.status !== 409) return `sealing got ${answer.status}`;
    return null;
  }

  async voids(): Promise<void> {
    const path = `/api/rounds/${this.open?.round}/void`;
    await this.send('POST', path, { reason: 'Half of us were away.' }, this.#admin);
  }

  remove(): void {
    rmSync(this.#around, { recursive: true, force: true });
  }
}
