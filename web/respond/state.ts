// The states in which there is nothing to answer, in words: what happened, what it means, what to do.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { dayName } from '../ui/day.ts';

export type State = { title: string; text: string; can?: 'try again' | 'see results' };

export const insecure: State = {
  title: 'We cannot seal envelopes on this connection',
  text: 'This page was opened without https. Sealing needs it, so the round cannot start here. Open your link with https.',
};

export const noTeam: State = {
  title: 'You are not asked in this round',
  text: 'You were in no team when it opened, and only teams are asked. If that is wrong, write to your admin; you can be in from the next round.',
};

export const noneAsked: State = {
  title: 'Your team rates no other team',
  text: 'There is nothing to answer for you in this round. If that is wrong, write to your admin.',
};

export const taken: State = {
  title: 'Your envelopes are already taken',
  text: 'If you sent your ballots, all is done. If not, they are in the page where you took them: finish there, because nobody gets two sets. We cannot tell whether you posted them.',
};

export const forgotten: State = {
  title: 'Forgotten here',
  text: 'Nothing of yours is left in this browser. Your ballots stay in the box.',
};

const signIn: State = {
  title: 'Open your personal link',
  text: 'This browser is not signed in. The link is in your invitation: open it here, and the questions come.',
};

const linkOld: State = {
  title: 'This link does not work',
  text: 'It is unknown, or a newer one took its place. Open the newest one you got, or ask your admin for a new link.',
};

async function sealed(me: Me | null): Promise<State> {
  const answer = await ask(client.api.rounds.$get());
  const rounds = answer.ok ? answer.body.rounds : [];
  const last = rounds.find(({ status }) => status === 'sealed');
  const next = rounds.findLast(({ status }) => status === 'scheduled');
  const opens = next?.opensOn
    ? `The next one opens on ${dayName(next.opensOn)}.`
    : 'You get an invitation when the next one opens.';
  const closed = last?.sealedOn ? `It closed on ${dayName(last.sealedOn)}. ` : '';
  return {
    title: last ? `${last.label} is sealed` : 'No round is open',
    text: `${closed}${opens} Nothing is wrong with your link.`,
    ...(last && me?.may.readings ? { can: 'see results' } : {}),
  };
}

/** What a refusal means for the person. */
export async function stateOf(refusal: Refusal, me: Me | null): Promise<State> {
  switch (refusal.code) {
    case 'not-signed-in':
      return signIn;
    case 'link-unknown':
      return linkOld;
    case 'not-asked':
      return noTeam;
    case 'envelopes-taken':
    case 'envelopes-wrong':
      return taken;
    case 'round-unknown':
    case 'round-not-open':
      return sealed(me);
    case 'no-connection':
      return {
        title: 'No connection',
        text: 'Nothing is lost. Try again when you are online.',
        can: 'try again',
      };
  }
  const id = refusal.id ? ` If it happens again, send your admin this code: ${refusal.id}.` : '';
  return {
    title: 'We could not load this page',
    text: `Nothing is lost. Try again in a minute.${id}`,
    can: 'try again',
  };
}
