/** Which letters are due: told by the rounds, the day, and what was put before. */
import type { Random } from './box.ts';
import { chats } from './chat.ts';
import type { Chat, Occasion } from './chat.ts';
import { minuteOf, pulseNow, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { endLinks } from './link.ts';
import type { NewLetter } from './outbox.ts';
import type { Pulse } from './pulse.ts';
import { reminderDays } from './reminder.ts';
import type { IsHoliday } from './reminder.ts';
import { openRound } from './round.ts';
import type { Round } from './round.ts';

/** The ways that are connected, chosen or not. */
export interface Ways {
  readonly mail: boolean;
  readonly chats: readonly Chat[];
}

/** What the plan needs of the calendar. */
export interface Calendar {
  /** The hour it is where the company is. */
  readonly hour: number;
  readonly isHoliday: IsHoliday;
}

/** From so many invitations on they are spread: nobody's server, nor the letterbox, is stormed. */
const atOnceMost = 500;
const spreadMinutes = 30;
/** Nobody is reminded before work begins. */
const firstHour = 9;

/** Connected and chosen. */
export const waysOf = ({ channels }: Pick<Pulse, 'channels'>, connected: Ways): Ways => ({
  mail: connected.mail && channels.mail,
  chats: connected.chats.filter((chat) => channels[chat]),
});

/**
 * Puts what is due into the outbox, each batch once, however often this is asked: after a stop it
 * goes on. A round that nobody could be told of when it opened stays so.
 */
export async function putDue(
  at: Installation,
  connected: Ways,
  { hour, isHoliday }: Calendar,
): Promise<void> {
  const [pulse, rounds] = await Promise.all([pulseNow(at), roundsNow(at)]);
  const ways = waysOf(pulse, connected);
  const open = openRound(rounds);
  const { outbox } = at.directory;
  await outbox.keepOnly(open?.round ?? null);
  if (open !== undefined) {
    await putOpened(at, ways, open);
    await putReminders(at, ways, open, pulse.channels.reminders, { hour, isHoliday });
  }
  const sealed = rounds.findLast(({ status }) => status === 'sealed');
  if (sealed !== undefined) await putSealed(at, ways, sealed);
}

const chatLetters = (
  at: Installation,
  ways: Ways,
  round: string,
  occasion: Occasion,
): readonly NewLetter[] =>
  chats
    .filter((chat) => ways.chats.includes(chat))
    .map((chat) => {
      const to = { kind: 'chat', person: '', address: '', round } as const;
      return { ...to, after: minuteOf(at), payload: { chat, occasion } };
    });

/** A minute for each letter: all at once, or spread at random. */
function minutesOf(at: Installation, count: number): () => number {
  const now = minuteOf(at);
  return count <= atOnceMost ? () => now : () => now + below(spreadMinutes, at.random);
}

/** A random whole number from 0 on, below `most`, which is small beside 2^32. */
const below = (most: number, random: Random): number =>
  Buffer.from(random(4)).readUInt32BE() % most;

async function putOpened(at: Installation, ways: Ways, { round }: Round): Promise<void> {
  const { directory } = at;
  if ((await directory.outbox.batches(round)).has('invitation')) return;
  // First, so that a stop in between leaves neither out.
  await directory.outbox.putOnce(round, 'opened', chatLetters(at, ways, round, 'opened'));
  const asked = ways.mail ? await directory.asked(round) : [];
  const minute = minutesOf(at, asked.length);
  await directory.outbox.putOnce(
    round,
    'invitation',
    asked.map(({ person }) => {
      return { kind: 'invitation', person, address: '', round, after: minute(), payload: {} };
    }),
  );
}

/**
 * Everybody gets a row, whether or not they took their envelopes: that is looked at when a letter
 * is written, so that no row tells it.
 */
async function putReminders(
  at: Installation,
  ways: Ways,
  { round, opensOn, sealsOn, opened }: Round,
  most: number,
  { hour, isHoliday }: Calendar,
): Promise<void> {
  const today = at.today();
  const from = opened?.day ?? opensOn;
  if (!ways.mail || from === null || sealsOn === null || hour < firstHour) return;
  if (!reminderDays({ opensOn: from, sealsOn }, most, isHoliday).includes(today)) return;
  const { directory } = at;
  const before = [...(await directory.outbox.batches(round)).keys()];
  const kind = `reminder ${today}`;
  const reminded = before.filter((each) => each.startsWith('reminder ')).length;
  if (before.includes(kind) || reminded >= most) return;
  const [asked, stopped] = await Promise.all([directory.asked(round), directory.stopped()]);
  const those = asked.filter(({ person }) => !stopped.has(person));
  const minute = minutesOf(at, those.length);
  await directory.outbox.putOnce(
    round,
    kind,
    those.map(({ person }) => {
      return { kind: 'reminder', person, address: '', round, after: minute(), payload: {} };
    }),
  );
}

/** The digest goes to everybody, in the words for their role, where the round was told of at all. */
async function putSealed(at: Installation, ways: Ways, { round }: Round): Promise<void> {
  const { directory } = at;
  const before = await directory.outbox.batches(round);
  if (!before.has('invitation') || before.has('digest')) return;
  await directory.outbox.putOnce(round, 'sealed', chatLetters(at, ways, round, 'sealed'));
  const people = ways.mail ? await directory.people() : [];
  const minute = minutesOf(at, people.length);
  await directory.outbox.putOnce(
    round,
    'digest',
    people.map(({ person }) => {
      return { kind: 'digest', person, address: '', round, after: minute(), payload: {} };
    }),
  );
}

/** Everybody's links are dead, and those who are asked get new ones by mail. */
export async function mailAnew(at: Installation, round: string): Promise<void> {
  await endLinks(at);
  await at.directory.outbox.renew(round, 'invitation');
}
