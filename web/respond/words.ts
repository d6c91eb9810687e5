// Which words are shown where there is no question. What never changes stands in respond.html, where
// it costs no script.
import { ask, client, type Me, type Refusal } from '../client.ts';
import { plural, said, sentences, type Forms } from '../language/language.ts';
import { words } from '../language/words.ts';
import { dayName } from '../ui/day.ts';
import { listed } from '../ui/count.ts';
import { nameOf, numberOf, type Ballot, type Questions } from './minute.ts';

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

/** As `1 ballot` or `4 ballots`, small numbers in words where the language has them. */
export const counted = (
  count: number,
  forms: Forms,
  values: Readonly<Record<string, string>> = {},
): string => said(plural(count, forms), { ...values, count: numberOf(count) });

export const start = ({ from, label, sealsOn }: Questions): Words => {
  const w = words.respond;
  const values = { team: from.name, round: label, day: sealsOn ? dayName(sealsOn) : '' };
  return {
    name: 'start',
    text: sentences(said(sealsOn ? w.forUntil : w.for, values), w.wrongTeam),
    press: w.start,
  };
};

/** Whoever came without the words of an invitation compares them before the first question. */
export const compare = (here: string): Words => ({
  name: 'compare',
  text: here,
  press: words.respond.areSame,
  quiet: words.respond.areOthers,
});

/** Everybody got other keys than this page: what was said to whom, where an address said it. */
export const otherKeys = (here: string, invited = ''): Words => ({
  name: 'keys-differ',
  text: said(invited ? words.respond.differ : words.respond.got, { invited, here }),
});

/** A round that ended without figures, told once. */
export const voided = (round: string, day: string, reason: string | null): Words => {
  const w = words.respond;
  return {
    name: 'voided',
    text: sentences(
      said(w.voided, { round, day: dayName(day) }),
      reason ? said(w.reason, { reason }) : '',
    ),
    press: w.goOn,
  };
};

/** The round ended before everything was posted. */
export const lost = (posted: number, all: number): Words => {
  const w = words.respond;
  const count = `${posted}`;
  return {
    name: 'lost',
    text: posted
      ? said(plural(posted, w.came), { count, all: `${all}` })
      : said(plural(all, w.late), { count: `${all}` }),
    press: w.goOn,
  };
};

export const none = (): Words => ({
  name: 'none',
  press: words.respond.toLast,
  quiet: words.respond.back,
});

/** What leaves when it is sent. */
export function leaving(questions: Questions, ballots: Ballot[]): string {
  const w = words.respond;
  const about = listed(ballots.map((ballot) => nameOf(questions, ballot)));
  return ballots[0] ? counted(ballots.length, w.leave, { about }) : w.noneLeaves;
}

export const sending = (
  done: number,
  all: number,
  kept: boolean,
  trouble: Refusal | null,
): Words => {
  const w = words.respond;
  const posted = said(plural(done, w.posted), { count: `${done}`, all: `${all}` });
  return {
    name: !trouble ? 'sending' : trouble.status ? 'busy' : 'offline',
    text: sentences(w.again, kept ? w.canClose : w.stay, posted, codeOf(trouble)),
    ...(trouble && { press: w.tryNow }),
  };
};

/** After the last one; `day` and `me` are not known where a closed page went on by itself. */
export const thanks = (all: number, day: string | null, me: Me | null): Words => {
  const w = words.respond;
  const wait = day ? counted(all, w.waitUntil, { day: dayName(day) }) : counted(all, w.wait);
  return {
    name: all ? 'posted' : 'none-posted',
    text: sentences(all ? wait : '', w.resultsCome),
    results: !!me?.may.readings,
    ...(!me && { press: w.goOn }),
    quiet: w.forget,
  };
};

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
    press: words.respond.tryAgain,
  };
}

const codeOf = (refusal: Refusal | null) =>
  refusal?.id ? said(words.respond.code, { code: refusal.id }) : '';

async function sealed(me: Me | null): Promise<Words> {
  const w = words.respond;
  const answer = await ask(client.api.rounds.$get());
  const rounds = answer.ok ? answer.body.rounds : [];
  const last = rounds.find(({ status }) => status === 'sealed');
  const next = rounds.findLast(({ status }) => status === 'scheduled');
  const on = (sentence: string, day: string | null | undefined, round = '') =>
    day ? said(sentence, { day: dayName(day), round }) : '';
  return {
    name: last ? 'sealed' : 'none-open',
    text: sentences(on(w.closed, last?.sealedOn, last?.label), on(w.nextOpens, next?.opensOn)),
    results: !!last && !!me?.may.readings,
  };
}
