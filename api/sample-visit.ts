// Fills the sample company's last round through the same doors that everybody uses.
import { randomBytes } from 'node:crypto';
import { addDays } from '../events/day.ts';
import type { Day } from '../events/day.ts';
import type { PublishedKeys } from '../events/envelope/publication.ts';
import { Voter } from '../events/envelope/voter.ts';
import type { EnvelopeReply } from '../events/envelope/voter.ts';
import type { SampleAnswers } from '../events/sample-company.ts';
import type { SamplePerson } from '../events/sample-people.ts';

interface Told {
  readonly round: string;
  readonly from: { readonly team: string };
  readonly asked: readonly { readonly team: string; readonly name: string }[];
}
interface Link {
  readonly email: string;
  readonly link: string;
}

/** How many people answer at the same time. */
const atOnce = 8;
const openForDays = 11;

/** One visitor's requests: JSON in and out, and a cookie between them where one was given. */
class Visitor {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** A text is sent as it is. `named` is false for ballots: they are posted without any identity. */
  async send<Reply>(method: string, path: string, body?: unknown, named = true): Promise<Reply> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(named && this.#cookie !== '' ? { cookie: this.#cookie } : {}),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    return (await response.json()) as Reply;
  }
}

/** Opens a personal link, takes all envelopes, and posts each ballot by itself. */
async function answer(
  url: string,
  link: string,
  keys: PublishedKeys,
  answers: SampleAnswers,
): Promise<void> {
  const visitor = new Visitor(url);
  await visitor.send('POST', '/api/session', { link: link.split('#')[1]?.split('.')[0] });
  const told = await visitor.send<Told>('GET', '/api/rounds/open/questions');
  const voter = new Voter(keys, told.from.team, randomBytes(32));
  const path = `/api/rounds/${encodeURIComponent(told.round)}`;
  voter.accept(await visitor.send<EnvelopeReply>('POST', `${path}/envelopes`, voter.request()));
  for (const toward of voter.questions) {
    const name = told.asked.find(({ team }) => team === toward)?.name;
    const ballot = answers.ballots.find((each) => each.toward === name);
    const said = toward === null ? answers.priority : ballot?.scores;
    if (said !== undefined) {
      await visitor.send('POST', `${path}/ballots`, voter.ballot(toward, said), false);
    }
  }
}

/** Holds a round: opened by the admin, answered by its people, sealed; then one more is opened. */
export async function holdRounds(
  url: string,
  today: Day,
  people: readonly SamplePerson[],
  answers: readonly SampleAnswers[],
): Promise<void> {
  const admin = new Visitor(url);
  await admin.send('POST', '/api/session/sample', { role: 'admin' });
  const open = async (sealsOn: Day) => {
    const { round } = await admin.send<{ round: string }>('POST', '/api/rounds', {
      opensOn: today,
      sealsOn,
    });
    const path = `/api/rounds/${round}`;
    const { links } = await admin.send<{ links: readonly Link[] }>('POST', `${path}/open`);
    return { path, links: new Map(links.map(({ email, link }) => [email, link])) };
  };
  const last = await open(today);
  const keys = await new Visitor(url).send<PublishedKeys>('GET', '/api/rounds/open/keys');
  const waiting = [...answers];
  const visit = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const link = last.links.get(people[each.person]?.email ?? '');
      if (link !== undefined) await answer(url, link, keys, each);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visit));
  await admin.send('POST', `${last.path}/seal`);
  await open(addDays(today, openForDays));
}
