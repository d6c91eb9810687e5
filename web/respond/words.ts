// Which words are shown where there is no question. What never changes stands in respond.html, where
// it costs no script.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { dayName } from '../ui/day.ts';
import { counted, listed } from '../ui/count.ts';
import { nameOf, type Ballot, type Questions } from './minute.ts';

export interface Words {
  /** A template of respond.html. */
  name: string;
  text?: string;
  /** What the buttons say. */
  press?: string;
  quiet?: string;
  results?: boolean;
}

/** The words of a template of respond.html; null where there is none of that name. */
export function wordsOf(name: string): DocumentFragment | null {
  const template = document.getElementById(name);
  return template instanceof HTMLTemplateElement
    ? document.importNode(template.content, true)
    : null;
}

const until = (day: string | null, words: string) => (day ? `${words} ${dayName(day)}` : '');

export const start = ({ from, label, sealsOn }: Questions): Words => ({
  name: 'start',
  text: `You answer for ${from.name}, ${label}${until(sealsOn, ', until')}. Wrong team? Write to your admin before you start: an envelope is bound to its team.`,
  press: 'Start, under 60 seconds',
});

/** Whoever came without the words of an invitation compares them before the first question. */
export const compare = (here: string): Words => ({
  name: 'compare',
  text: here,
  press: 'They are the same',
  quiet: 'They are others',
});

/** Everybody got other keys than this page: what was said to whom, where an address said it. */
export const otherKeys = (here: string, invited?: string): Words => ({
  name: 'keys-differ',
  text: `${invited ? `Your invitation says “${invited}”, this` : 'This'} page got “${here}”. Nothing was sent.`,
});

/** A round that ended without figures, told once. */
export const voided = (label: string, day: string, reason: string | null): Words => ({
  name: 'voided',
  text: `${label} was voided${until(day, ' on')}.${reason ? ` The reason given: ${reason}` : ''}`,
  press: 'Go on',
});

/** The round ended before everything was posted. */
export const lost = (posted: number, all: number): Words => ({
  name: 'lost',
  text: posted
    ? `${posted} of your ${all} ballots came in time.`
    : `${all === 1 ? 'Your ballot' : `None of your ${all} ballots`} came ${all === 1 ? 'too late' : 'in time'}.`,
  press: 'Go on',
});

export const none: Words = { name: 'none', press: 'To the last question', quiet: 'Back' };

/** What leaves when it is sent. */
export function leaving(questions: Questions, ballots: Ballot[]): string {
  const about = ballots.map((ballot) => nameOf(questions, ballot));
  if (!about[0]) return 'No ballot leaves yet.';
  const leave = about[1] ? 'leave now, each by itself' : 'leaves now';
  const once = `Once sent, nobody can change ${about[1] ? 'them' : 'it'}. Not even you.`;
  return `${counted(about.length, 'ballot')} ${leave}: ${listed(about)}. ${once}`;
}

export const sending = (
  done: number,
  all: number,
  kept: boolean,
  trouble: Refusal | null,
): Words => ({
  name: !trouble ? 'sending' : trouble.status ? 'busy' : 'offline',
  text: `We try again by ourselves. ${kept ? 'You can close this page and open it again later.' : 'Keep this page open until they are posted.'} ${done} of ${all} ${done === 1 ? 'has' : 'have'} been posted.${codeOf(trouble)}`,
  ...(trouble && { press: 'Try now' }),
});

/** After the last one; `day` and `me` are not known where a closed page went on by itself. */
export const thanks = (all: number, day: string | null, me: Me | null): Words => ({
  name: all ? 'posted' : 'none-posted',
  text: `${all ? `${counted(all, 'ballot')} ${all === 1 ? 'waits' : 'wait'} in the box, in no order and with no time on ${all === 1 ? 'it' : 'them'}, until the round is sealed${until(day, ' on')}. ` : ''}Results come when the round is sealed, for you as soon as for managers.`,
  results: !!me?.may.readings,
  ...(!me && { press: 'Go on' }),
  quiet: 'Shared screen? Forget this here',
});

export const taken = (results: boolean): Words => ({ name: 'refused-envelopes-taken', results });

/** Whether a round takes nothing any more. */
export const over = ({ code }: Refusal) => code === 'round-not-open' || code === 'round-unknown';

/** What a refusal means for the person: its code names the words. */
export async function refused(refusal: Refusal, me: Me | null): Promise<Words> {
  const { code, status } = refusal;
  if (over(refusal)) return sealed(me);
  const name = `refused-${code}`;
  if (wordsOf(name)) return { name, results: !!me?.may.readings };
  return {
    name: status ? 'fault' : 'unreachable',
    text: codeOf(refusal),
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
    name: last ? 'sealed' : 'none-open',
    text: [closed, opens].flatMap((part) => (part ? `${part}.` : [])).join(' '),
    results: !!last && !!me?.may.readings,
  };
}
