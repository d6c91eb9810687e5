// Which words are shown where there is no question.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { dayName } from '../ui/day.ts';
import { counted } from './count.ts';
import type { Questions } from './minute.ts';

export interface Words {
  look?: 'start' | 'none' | 'offline' | 'posted' | 'none-posted';
  title: string;
  text?: string;
  /** What is so just now. */
  note?: string;
  /** What the buttons say. */
  press?: string;
  quiet?: string;
  results?: boolean;
}

const until = (day: string | null, words: string) => (day ? `${words} ${dayName(day)}` : '');

export const start = ({ from, label, sealsOn }: Questions): Words => ({
  look: 'start',
  title: 'How is it going between your team and the others?',
  text: 'Your name gets you sealed envelopes that are stamped without anyone seeing inside, and you post them through a letterbox that asks for no name: the system knows that you took part, but nobody, not even its administrator, can tell from anything it stores which answer is yours. Nothing is shown before the round closes, and then only averages of at least five people.',
  note: `You answer for ${from.name}, ${label}${until(sealsOn, ', until')}. Wrong team? Write to your admin before you start: an envelope is bound to its team.`,
  press: 'Start, under 60 seconds',
});

export const none: Words = {
  look: 'none',
  title: 'You depend on none of these teams',
  text: 'That is an answer too. You can still say what the company should put first.',
  press: 'To the last question',
  quiet: 'Back',
};

export const noneAsked: Words = {
  title: 'Your team rates no other team',
  text: 'There is nothing for you to answer in this round. If that is wrong, write to your admin.',
};

export const insecure: Words = {
  title: 'We cannot seal envelopes on this connection',
  text: 'This page was opened without https. Sealing needs it, so the round cannot start here. Open your link with https.',
};

export const forgotten: Words = {
  title: 'Forgotten here',
  text: 'This browser knows nothing of you any more. Your ballots stay in the box.',
};

export function sending(done: number, all: number, trouble: Refusal | null): Words {
  const note = `${done} of ${all} ${done === 1 ? 'has' : 'have'} been posted.${codeOf(trouble)}`;
  if (!trouble) return { title: 'Your ballots are on their way', note };
  const safe = 'Your ballots are safe in this browser.';
  return {
    ...(trouble.status
      ? { title: `The server cannot take them now. ${safe}` }
      : { look: 'offline', title: `No connection. ${safe}` }),
    text: 'We try again by ourselves. Keep this page open until they are posted.',
    note,
    press: 'Try now',
  };
}

export const thanks = (all: number, day: string | null, me: Me): Words => ({
  ...(all
    ? { look: 'posted', title: 'Thank you. Posted.' }
    : {
        look: 'none-posted',
        title: 'Thank you. Done.',
        text: 'You had no ballot to post. That is an answer too.',
      }),
  note: `${all ? `${counted(all, 'ballot')} ${all === 1 ? 'waits' : 'wait'} in the box, in no order and with no time on ${all === 1 ? 'it' : 'them'}, until the round is sealed${until(day, ' on')}. ` : ''}Results come when the round is sealed, for you as soon as for managers.`,
  results: me.may.readings,
  quiet: 'Shared screen? Forget this here',
});

export const taken: Words = {
  title: 'Your envelopes are already taken',
  text: 'If you sent your ballots, all is done. If not, they are in the page where you took them: finish there, because nobody gets two sets. We cannot tell whether you posted them.',
};

const refusals: Record<string, Words> = {
  'envelopes-taken': taken,
  'not-signed-in': {
    title: 'Open your personal link',
    text: 'This browser is not signed in. The link is in your invitation: open it here, and the questions come.',
  },
  'link-unknown': {
    title: 'This link does not work',
    text: 'It is unknown, or a newer one took its place. Open the newest one you got, or ask your admin for a new link.',
  },
  'not-asked': {
    title: 'You are not asked in this round',
    text: 'You were in no team when it opened. If that is wrong, write to your admin; you can be in from the next round.',
  },
};

/** What a refusal means for the person. */
export async function refused(refusal: Refusal, me: Me | null): Promise<Words> {
  const { code, status } = refusal;
  if (code === 'round-not-open' || code === 'round-unknown') return sealed(me);
  const words = refusals[code];
  if (words) return { ...words, results: !!me?.may.readings };
  return {
    ...(status
      ? { title: 'We could not load this page', text: 'Nothing is lost. Try again in a minute.' }
      : { title: 'No connection', text: 'Nothing is lost. Try again when you are online.' }),
    note: codeOf(refusal),
    press: 'Try again',
  };
}

const codeOf = (refusal: Refusal | null) =>
  refusal?.id ? ` If it happens again, send your admin this code: ${refusal.id}.` : '';

async function sealed(me: Me | null): Promise<Words> {
  const answer = await ask(client.api.rounds.$get());
  const rounds = answer.ok ? answer.body.rounds : [];
  const last = rounds.find(({ status }) => status === 'sealed');
  const next = rounds.findLast(({ status }) => status === 'scheduled');
  const closed = last ? until(last.sealedOn, `${last.label} closed on`) : '';
  const opens = until(next?.opensOn ?? null, 'The next one opens on');
  return {
    ...(last
      ? {
          title: 'This round is sealed',
          text: 'It takes no more answers. Nothing is wrong with your link.',
        }
      : {
          title: 'No round is open',
          text: 'You get an invitation when one opens. Nothing is wrong with your link.',
        }),
    note: [closed, opens].flatMap((part) => (part ? `${part}.` : [])).join(' '),
    results: !!last && !!me?.may.readings,
  };
}
