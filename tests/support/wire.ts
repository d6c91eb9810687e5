// What people do over HTTP: sign in, hold a round, take envelopes, post ballots. Over any `send`.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Scores } from '../../events/dimension.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import type { EnvelopeReply } from '../../events/envelope/voter.ts';

/** Sends a request as JSON, a text as it is; `as` is a session cookie. */
export type Send = (method: string, path: string, body?: unknown, as?: string) => Promise<Response>;

/** A body as it is sent. */
export const bodyOf = (body: unknown): { readonly body?: string } => {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};

/** Sends to a server that listens on `url`. */
export const overHttp =
  (url: string): Send =>
  (method, path, body, as) =>
    fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { cookie: as }),
      },
      ...bodyOf(body),
    });

/** Milliseconds before whoever was turned away comes again. */
const busyMs = 50;

/** Asks again where the server has too much to do, as a page does. */
export const insisting =
  (send: Send): Send =>
  async (...call) => {
    for (;;) {
      const answer = await send(...call);
      if (answer.status !== 429) return answer;
      await wait(busyMs);
    }
  };

/** The answer's JSON, unless the answer is not the one expected. */
export async function told<T = Record<string, unknown>>(
  answer: Response | Promise<Response>,
  status = 200,
): Promise<T> {
  const response = await answer;
  const text = await response.text();
  if (response.status !== status) {
    throw new Error(`${response.status} instead of ${status}: ${text}`);
  }
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** The session cookie that an answer sets, as a client sends it back. */
export function cookieOf(response: Response): string {
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`no cookie in a ${response.status}`);
  return cookie;
}

/** Makes the first admin; answers their cookie. */
export async function setUp(send: Send, secret: string): Promise<string> {
  const ada = { name: 'Ada Admin', email: 'ada@example.org' };
  const answer = await send('POST', '/api/setup', { secret, ...ada });
  await told(answer.clone(), 201);
  return cookieOf(answer);
}

/** Signs in by a personal link's secret; answers the cookie. */
export async function signIn(send: Send, link: string): Promise<string> {
  const answer = await send('POST', '/api/session', { link });
  await told(answer.clone());
  return cookieOf(answer);
}

/** People as lines: `count` respondents of each team, and whoever else. */
export const peopleLines = (
  count: Readonly<Record<string, number>>,
  others: readonly string[] = [],
): string =>
  [
    'name,email,team,role',
    ...Object.entries(count).flatMap(([team, people]) =>
      Array.from({ length: people }, (_, i) => {
        return `${team} ${i + 1},${team}${i + 1}@example.org,${team},respondent`;
      }),
    ),
    ...others,
  ].join('\n');

/** A personal link as the admin is told it. */
export interface Link {
  readonly name: string;
  readonly email: string;
  readonly team: string | null;
  readonly link: string;
}

/** A link's secret, without the four words that end it. */
export const secretOf = ({ link }: Pick<Link, 'link'>): string =>
  link.split('#')[1]?.split('.')[0] ?? '';

export interface Opened {
  readonly round: string;
  readonly links: readonly Link[];
}

/** For a server of its own, whose clock nobody sets: from today on, for good. */
export const fromToday = (): { opensOn: string; sealsOn: string } => {
  return { opensOn: new Date().toISOString().slice(0, 10), sealsOn: '2099-12-31' };
};

/** Schedules and opens a round. */
export async function openRound(
  send: Send,
  admin: string,
  days: { readonly opensOn: string; readonly sealsOn: string },
): Promise<Opened> {
  const { round } = await told<{ round: string }>(send('POST', '/api/rounds', days, admin), 201);
  const opened = send('POST', `/api/rounds/${round}/open`, undefined, admin);
  return { round, links: (await told<{ links: readonly Link[] }>(opened)).links };
}

/** The keys of the open round, as anyone finds them. */
export const published = (send: Send): Promise<PublishedKeys> =>
  told<PublishedKeys>(send('GET', '/api/rounds/open/keys'));

/** Somebody of a team with a seed of their own, before they ask for envelopes. */
export async function voterOf(send: Send, as: string, team?: string): Promise<Voter> {
  const asked = () =>
    told<{ from: { team: string } }>(send('GET', '/api/rounds/open/questions', undefined, as));
  return new Voter(await published(send), team ?? (await asked()).from.team, randomBytes(32));
}

/** Asks for envelopes; the server sees blinded values only. */
export const take = (send: Send, round: string, voter: Voter, as: string): Promise<Response> =>
  send('POST', `/api/rounds/${round}/envelopes`, voter.request(), as);

/** A signed envelope as its owner keeps it, until it is posted with an answer. */
export interface Envelope {
  readonly from: string;
  readonly toward: string | null;
  /** The body that posts this answer. */
  body(answer: Scores | string): string;
}

/** Signs in by a link and takes all envelopes. */
export async function envelopesOf(
  send: Send,
  round: string,
  link: Pick<Link, 'link'>,
): Promise<readonly Envelope[]> {
  const as = await signIn(send, secretOf(link));
  return signedFor(send, round, await voterOf(send, as), as);
}

/** Has a voter's envelopes signed. */
export async function signedFor(
  send: Send,
  round: string,
  voter: Voter,
  as: string,
): Promise<readonly Envelope[]> {
  voter.accept(await told<EnvelopeReply>(take(send, round, voter, as), 201));
  return voter.questions.map((toward) => {
    return { from: voter.team, toward, body: (answer) => voter.ballot(toward, answer) };
  });
}

/** What a ballot says: the same score for every statement, or these. */
export const scores = (all: number | null) => ({ trust: all, goals: all, blame: all, load: all });

/** Posts one ballot, without any identity. */
export const post = (
  send: Send,
  round: string,
  envelope: Envelope,
  answers: object = scores(2),
): Promise<Response> => {
  const body = envelope.body(envelope.toward === null ? 'quality' : (answers as Scores));
  return send('POST', `/api/rounds/${round}/ballots`, body);
};
