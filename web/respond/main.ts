// The respondent's page: opens the personal link, leads through the minute, and posts.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { look, roles } from '../ui/look.ts';
import { h, show, wordsOf } from './element.ts';
import type { Ballot, Questions } from './minute.ts';
import { page, type Words } from './page.ts';
import { canSeal, post } from './post.ts';
import { walk } from './walk.ts';
import { refused, sending, taken, thanks } from './words.ts';

const say = (words: Words) => show(page(words, open));
const refuse = async (refusal: Refusal, me: Me | null) => say(await refused(refusal, me));

async function open(): Promise<void> {
  if (!canSeal()) return say({ name: 'insecure' });
  const link = location.hash.slice(1);
  const { session, rounds } = client.api;
  const who = await ask(link ? session.$post({ json: { link } }) : session.$get());
  // The link is a secret: it does not stay in the address once it was read.
  if (link && (who.ok || who.refusal.status)) history.replaceState(null, '', location.pathname);
  if (!who.ok) {
    // What cannot be a link is as good as an unknown one.
    const unknown = link && who.refusal.code === 'malformed';
    return refuse(unknown ? { ...who.refusal, code: 'link-unknown' } : who.refusal, null);
  }
  const me = who.body;
  // Whoever is in no team has nothing to answer: their link just signs them in.
  if (!me.may.respond) return location.replace('/');
  if (me.sample) showSample(me);
  const asked = await ask(rounds[':round'].questions.$get({ param: { round: 'open' } }));
  if (!asked.ok) return refuse(asked.refusal, me);
  const questions = asked.body;
  if (questions.taken) return say(taken(me));
  if (!questions.asked[0]) return say({ name: 'none-asked' });
  walk(questions, (ballots) => send(questions, ballots, me));
}

async function send(questions: Questions, ballots: Ballot[], me: Me): Promise<void> {
  const all = ballots.length;
  let posted = 0;
  let tries = 0;
  let hurry: (() => void) | null = null;
  const tell = (trouble: Refusal | null) =>
    show(page(sending(posted, all, trouble), () => hurry?.()));
  const stay = (event: Event) => event.preventDefault();

  tell(null);
  addEventListener('beforeunload', stay);
  ononline = () => hurry?.();
  const refusal = await post(
    questions,
    ballots,
    () => {
      posted++;
      tries = 0;
      tell(null);
    },
    // Waits longer from try to try, until the network is back, or until "Try now" is pressed.
    (trouble) =>
      new Promise((resolve) => {
        tell(trouble);
        hurry = resolve;
        setTimeout(resolve, Math.min(60, 2 ** ++tries) * 1000);
      }),
  );
  removeEventListener('beforeunload', stay);
  if (!refusal) return show(page(thanks(all, questions.sealsOn, me), () => forget(me)));
  const why = await refused(refusal, me);
  say({ ...why, text: `${posted} of ${all} ballots were posted. ${why.text ?? ''}` });
}

async function forget(me: Me): Promise<void> {
  const answer = await ask(client.api.session.$delete());
  if (answer.ok) say({ name: 'forgotten' });
  else refuse(answer.refusal, me);
}

function showSample({ role }: Me): void {
  const button = (each: (typeof roles)[number]) =>
    h('button', { ariaPressed: `${each === role}`, onclick: () => look(each) }, each);
  const banner = wordsOf('sample');
  banner?.querySelector('[role=group]')?.append(...roles.map(button));
  document.getElementById('banner')?.replaceChildren(banner ?? '');
}

onhashchange = () => location.reload();
open();
