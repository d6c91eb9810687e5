// The post: sends what waits in the outbox, now and again, and at once when something was put.
import { endIfFatal } from './fatal.ts';
import { bodyOf } from '../events/chat.ts';
import type { Chat, Occasion } from '../events/chat.ts';
import { isHoliday } from '../events/holiday.ts';
import { minuteOf, pulseNow } from '../events/installation.ts';
import type { Installation } from '../events/installation.ts';
import { putDue } from '../events/mailing.ts';
import type { Ways } from '../events/mailing.ts';
import type { DueLetter } from '../events/outbox.ts';
import { Writer } from '../events/writing.ts';
import { hourIn, isZone } from '../events/zone.ts';
import { unreachable } from './mailer.ts';
import type { Handed, Mailer } from './mailer.ts';
import type { Settings } from './settings.ts';
import { postTo } from './webhook.ts';

const everyMs = 30_000;
const soonMs = 1_000;
/** Letters on their way at once; so many may have arrived unnoticed when the machine stops. */
const lanes = 3;

export interface Post {
  /** The ways that are connected. */
  readonly ways: Ways;
  /** Sends all that is due; settled when it is known what became of it. */
  carry(): Promise<void>;
  /** Carries from now on by itself. */
  start(): void;
  /** Something changed: carries at once, where it was started. */
  wake(): void;
  /** Lets what is on its way arrive, and sends nothing more. */
  stop(): Promise<void>;
}

interface Sending {
  readonly at: Installation;
  readonly url: string;
  readonly mailer: Mailer | null;
  readonly settings: Pick<Settings, 'slack' | 'teams'>;
}

interface Went {
  readonly handed: Handed | 'not needed';
  readonly problem: string | null;
}
const notNeeded: Went = { handed: 'not needed', problem: null };

export const waysConnected = (
  mailer: Mailer | null,
  settings: Pick<Settings, 'slack' | 'teams'>,
): Ways => ({
  mail: mailer !== null,
  chats: (['slack', 'teams'] as const).filter((chat) => settings[chat] !== null),
});

export function postOf(sending: Sending): Post {
  const { at, url, mailer, settings } = sending;
  const { outbox } = at.directory;
  const ways = waysConnected(mailer, settings);
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  let turn: Promise<void> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;

  async function sent(due: DueLetter, writer: Writer): Promise<Went> {
    if (due.kind !== 'chat') {
      if (mailer === null) return { handed: 'refused for good', problem: 'no mail server is set' };
      const letter = await writer.letter(due);
      return letter === null ? notNeeded : mailer.send(letter);
    }
    const { chat, occasion } = JSON.parse(due.payload) as { chat: Chat; occasion: Occasion };
    const address = settings[chat];
    const message = address === null ? null : await writer.message(due, occasion);
    return address === null || message === null
      ? notNeeded
      : postTo(chat, address, bodyOf(chat, message));
  }

  /** Answers false where nobody can be reached now. */
  async function carryOne(due: DueLetter, writer: Writer): Promise<boolean> {
    const { handed, problem } = await sent(due, writer).catch((error: unknown): Went => {
      tellFault(error);
      return { handed: 'try again', problem: 'it could not be written' };
    });
    const why = problem ?? '';
    if (handed === 'try again') await outbox.again(due, minuteOf(at), why);
    else if (handed === 'not known') await outbox.giveUp(due, 'unclear', why);
    else if (handed === 'refused for good') await outbox.giveUp(due, 'failed', why);
    else await outbox.done(due.id);
    return problem !== unreachable;
  }

  async function carryAll(): Promise<void> {
    // Whoever has the turn has nothing on its way yet: what seems to be was somebody's who stopped.
    await outbox.recover();
    const { cadence, holidays } = await pulseNow(at);
    const zone = cadence?.zone ?? null;
    const now = at.now();
    // Before a zone is set it is the machine's.
    const hour = zone === null || !isZone(zone) ? new Date(now).getHours() : hourIn(zone, now);
    await putDue(at, ways, { hour, isHoliday: (day) => isHoliday(holidays, day) });
    const writer = new Writer(at, url);
    for (let reached = true; reached && !stopped;) {
      const due = await outbox.claim(minuteOf(at), lanes);
      if (due.length === 0) return;
      const all = await Promise.all(due.map((each) => carryOne(each, writer)));
      reached = all.every(Boolean);
    }
  }

  /** Another server may be at it, and have looked for the last time before something was put. */
  async function carryInTurn(): Promise<void> {
    if (stopped || (await at.post.tryTake(carryAll)) || timer === null) return;
    clearTimeout(again);
    again = setTimeout(carry, soonMs).unref();
  }

  const carry = (): Promise<void> => {
    turn = turn.then(carryInTurn).catch(tellFault);
    return turn;
  };
  return {
    ways,
    carry,
    start: () => {
      timer = setInterval(carry, everyMs);
      timer.unref();
      outbox.onPut(() => void carry());
      void carry();
    },
    wake: () => {
      if (timer !== null) void carry();
    },
    stop: async () => {
      stopped = true;
      if (timer !== null) clearInterval(timer);
      clearTimeout(again);
      await turn;
    },
  };
}

/** Something broke; the kind of error must do, because a letter could be quoted in its words. */
function tellFault(error: unknown): void {
  endIfFatal(error);
  const reason = error instanceof Error ? (error.stack?.split('\n').slice(1) ?? []) : [];
  const name = error instanceof Error ? error.name : 'Error';
  console.error(JSON.stringify({ fault: 'post', name, reason }));
}
