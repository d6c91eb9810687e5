// A company of four teams with eight people each, filled through the doors that everybody uses.
import { rmSync } from 'node:fs';
import { afterThisFile } from '../support/afterwards.ts';
import { newFolder } from '../support/folder.ts';
import { startServer } from '../support/process.ts';
import type { Environment, Running } from '../support/process.ts';
import {
  envelopesOf,
  openRound,
  peopleLines,
  post,
  secretOf,
  setUp,
  signIn,
  told,
} from '../support/wire.ts';
import type { Link } from '../support/wire.ts';
import { fromShelf } from './shelf.ts';

/** Friction of the four statements, in the order trust, goals, blame, load; and by how many people. */
interface Said {
  readonly friction: readonly [number, number, number, number];
  readonly people?: number;
}
/** What is said in a round, by direction: "product engineering" is product about engineering. */
export type Answers = Readonly<Record<string, Said>>;

const smooth: Said = { friction: [25, 25, 0, 25] };
const perTeam = 8;

/** Product and engineering rub; too few of sales speak about support. */
export const firstAnswers: Answers = {
  'product engineering': { friction: [75, 75, 75, 50] },
  'engineering product': { friction: [75, 75, 75, 100] },
  'sales support': { ...smooth, people: 3 },
};
/** The same, after it got better for product, and for engineering it did not. */
export const laterAnswers: Answers = {
  ...firstAnswers,
  'product engineering': { friction: [50, 50, 25, 25] },
};

/** Who is not in the lines of `peopleLines`: those with a role. */
const others = [
  'Mia Manager,mia@example.org,Product,manager',
  'Lea Leader,lea@example.org,,leadership',
];
export const fourTeams = { product: perTeam - 1, engineering: 8, support: 8, sales: 8 };
/** Of support only these take part. */
const supportTakingPart = 5;

export interface Company {
  readonly server: Running;
  readonly folder: string;
  /** The admin's cookie. */
  readonly admin: string;
  /** A personal link of the round opened last, as a path: "/respond#…". */
  link(email: string): string;
  /** The cookie of somebody who came by that link. */
  cookie(email: string): Promise<string>;
  open(): Promise<string>;
  /** Lets everybody answer, but for one who does so by themselves. */
  answer(answers: Answers, without?: string): Promise<void>;
  seal(): Promise<void>;
  /** Opens a round, lets everybody answer, and seals it. */
  hold(answers: Answers): Promise<void>;
}

/** It is gone after the file, and so are the keys beside it. */
function emptyFolder(): string {
  const folder = newFolder('story');
  afterThisFile(() => {
    for (const each of [folder, `${folder}-keys`]) rmSync(each, { recursive: true, force: true });
  });
  return folder;
}

/** A server on an empty folder; both are gone after the file. */
export async function newServer(
  env: Environment = {},
): Promise<{ server: Running; folder: string }> {
  const folder = emptyFolder();
  const server = await startServer(folder, env);
  afterThisFile(() => server.end('SIGKILL'));
  return { server, folder };
}

/** What came before: the answers of each sealed round, and whether another one is open. */
export interface Before {
  readonly held?: readonly Answers[];
  readonly isOpen?: boolean;
}

interface Noted {
  readonly admin: string;
  readonly round: string;
  readonly links: readonly Link[];
}

/** A server with its admin, its teams and its people, and with what came before. */
export async function company(
  teams: Record<string, number> = fourTeams,
  before: Before = {},
): Promise<Company> {
  if (before.held === undefined && before.isOpen !== true) return built(await newServer(), teams);
  const folder = emptyFolder();
  const noted = await fromShelf(folder, [teams, before], async (): Promise<Noted> => {
    const { held = [], isOpen = false } = before;
    const house = await built({ server: await startServer(folder), folder }, teams);
    for (const answers of held) await house.hold(answers);
    if (isOpen) await house.open();
    // What lies on the shelf has to be whole: it is put there by a server that came to its end.
    await house.server.end('SIGTERM');
    return house.noted();
  });
  const server = await startServer(folder);
  afterThisFile(() => server.end('SIGKILL'));
  return companyAt({ server, folder }, noted);
}

/** The same, before its first round. */
async function built(
  at: { readonly server: Running; readonly folder: string },
  teams: Record<string, number>,
): Promise<ReturnType<typeof companyAt>> {
  const { send } = at.server;
  const admin = await setUp(send, await at.server.setup());
  for (const name of Object.keys(teams)) {
    if (!(name in fourTeams)) await told(send('POST', '/api/teams', { name }, admin), 201);
  }
  await told(send('POST', '/api/people', { lines: peopleLines(teams, others) }, admin));
  return companyAt(at, { admin, round: '', links: [] });
}

function companyAt(
  { server, folder }: { readonly server: Running; readonly folder: string },
  noted: Noted,
): Company & { noted(): Noted } {
  const { send } = server;
  const { admin } = noted;
  let { round, links } = noted;
  const open = async () => {
    const today = new Date().toISOString().slice(0, 10);
    ({ round, links } = await openRound(send, admin, { opensOn: today, sealsOn: today }));
    return round;
  };
  const answer = async (answers: Answers, without = '') => {
    const asked = links.filter(({ team }) => team !== null);
    const takesPart = ({ team, email }: Link) =>
      email !== without && (team !== 'support' || placeOf(asked, email) < supportTakingPart);
    const waiting = asked.filter(takesPart);
    const one = async () => {
      for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
        await answerAs(server, round, link, placeOf(asked, link.email), answers);
      }
    };
    await Promise.all([one(), one(), one(), one(), one(), one()]);
  };
  const seal = async () => {
    await told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  };
  return {
    server,
    folder,
    admin,
    noted: () => ({ admin, round, links }),
    link: (email) => {
      const { link } = linkOf(links, email);
      return link.slice(link.indexOf('/respond'));
    },
    cookie: (email) => signIn(send, secretOf(linkOf(links, email))),
    open,
    answer,
    seal,
    hold: async (answers) => {
      await open();
      await answer(answers);
      await seal();
    },
  };
}

function linkOf(links: readonly Link[], email: string): Link {
  const found = links.find((link) => link.email === email);
  if (found === undefined) throw new Error(`${email} has no link`);
  return found;
}

/** The how-manieth of their team somebody is. */
const placeOf = (links: readonly Link[], email: string): number => {
  const team = links.find((link) => link.email === email)?.team;
  return links.filter((link) => link.team === team).findIndex((link) => link.email === email);
};

async function answerAs(
  { send }: Running,
  round: string,
  link: Link,
  place: number,
  answers: Answers,
): Promise<void> {
  for (const envelope of await envelopesOf(send, round, link)) {
    const { friction, people = perTeam } = answers[`${envelope.from} ${envelope.toward}`] ?? smooth;
    if (envelope.toward !== null && place >= people) continue;
    const [trust, goals, blame, load] = friction.map((points) => points / 25) as [
      number,
      number,
      number,
      number,
    ];
    const scores = { trust: 5 - trust, goals: 5 - goals, blame: 1 + blame, load: 1 + load };
    await told(post(send, round, envelope, scores), 201);
  }
}
