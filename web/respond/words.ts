// Which words are shown where there is no question. What never changes stands in respond.html.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { dayName } from '../ui/day.ts';
import { counted } from './count.ts';
import type { Questions } from './minute.ts';

export type Words = {
  /** A template of respond.html. */
  name: string;
  text?: string;
  press?: string;
  quiet?: string;
  results?: boolean;
};

export const start = ({ from, label, sealsOn }: Questions): Words => ({
  name: 'start',
  text: `You answer for ${from.name}, ${label.replace('R', 'r')}${sealsOn ? `, until ${dayName(sealsOn)}` : ''}. Wrong team? Write to your admin before you start.`,
  press: 'Start, under 60 seconds',
});

export const none: Words = { name: 'none', press: 'To the last question', quiet: 'Back' };

export const sending = (done: number, all: number, trouble: Refusal | null): Words => ({
  name: !trouble ? 'sending' : trouble.status ? 'busy' : 'offline',
  text: `${done} of ${all} ${done === 1 ? 'has' : 'have'} been posted.${codeOf(trouble)}`,
  ...(trouble && { press: 'Try now' }),
});

export const thanks = (all: number, day: string | null, me: Me | null): Words => ({
  name: all ? 'posted' : 'none-posted',
  text: `${counted(all, 'ballot')} ${all === 1 ? 'waits' : 'wait'} in the box until the round is sealed${day ? ` on ${dayName(day)}` : ''}. Results come then, for you as soon as for managers.`,
  results: !!me?.may.readings,
  quiet: 'Shared screen? Forget this here',
});

/** What a refusal means for the person: its code names the template. */
export async function refused(refusal: Refusal, me: Me | null): Promise<Words> {
  const { code } = refusal;
  if (code === 'round-not-open' || code === 'round-unknown') return sealed(me);
  if (document.getElementById(code)) return { name: code };
  return {
    name: refusal.status ? 'fault' : 'unreachable',
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
  const next = rounds.findLast(({ status }) => status === 'scheduled')?.opensOn;
  return {
    name: last ? 'sealed' : 'not-open',
    text: `${last?.sealedOn ? `${last.label} closed on ${dayName(last.sealedOn)}. ` : ''}${
      next ? `The next one opens on ${dayName(next)}.` : ''
    }`,
    results: !!last && !!me?.may.readings,
  };
}
