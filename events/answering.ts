/** Answering: taking one's envelopes, once, and posting ballots that name nobody. */
import { hash as hashed } from 'node:crypto';
import { ballotDecider } from './ballot.ts';
import type { BallotCommand, Polling } from './ballot.ts';
import { questionDigits } from './slot.ts';
import type { Posted, Tag } from './box.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { Turn } from './kernel/turn.ts';
import { Refusal } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';
import { openRound } from './round.ts';
import type { Rounds } from './round.ts';

/** An envelope asked for: the team that it is about (null: the priority), and its token's hash. */
export interface EnvelopeWish {
  readonly toward: string | null;
  /** SHA-256 of the token, hex. The token itself is told only when it is spent. */
  readonly hash: string;
}

/** The first part of a tag, by what it is made from: there are few, and each is asked for often. */
const questions = new Map<string, string>();
/** More than a round of fifty teams has; then earlier rounds' are forgotten. */
const questionsMost = 1000;

function questionOf(round: string, from: string, toward: string | null): string {
  const asked = JSON.stringify([round, from, toward]);
  const known = questions.get(asked);
  if (known !== undefined) return known;
  if (questions.size >= questionsMost) questions.clear();
  const question = hashed('sha256', asked, 'hex').slice(0, questionDigits);
  questions.set(asked, question);
  return question;
}

/**
 * What the box knows a token by: the question that it answers, and its hash. The server puts the
 * question before the hash, so a token fits one direction whatever a browser sends; and an entry
 * does not tell who took it.
 */
export function tagOf(round: string, from: string, toward: string | null, hash: string): Tag {
  return `${questionOf(round, from, toward)}${hash}`;
}

/** The state of a round that a ballot is judged by. */
export function pollingOf(rounds: Rounds, id: string): Polling {
  const round = rounds.find((other) => other.round === id);
  if (round === undefined || round.status === 'scheduled') return ballotDecider.initial;
  return { status: round.status, opened: round.opened };
}

const sentences: Record<Exclude<Posted, 'posted'>, readonly [RefusalCode, string]> = {
  'token-unknown': ['token-unknown', 'This envelope is not from this round and team.'],
  'token-spent': ['token-spent', 'This envelope has been used; its ballot is in the box.'],
  'round-not-open': ['round-not-open', 'This round takes no answers any more.'],
};

/** The people's side of a round: one for each installation, because taking envelopes takes turns. */
export class Answering {
  readonly #at: Installation;
  /** The same person twice at once gets one set: a person's requests share a turn. */
  readonly #turns = Array.from({ length: 64 }, () => new Turn());

  constructor(at: Installation) {
    this.#at = at;
  }

  /**
   * Gives a person all envelopes of the open round: one for each rated team and one for the
   * priority. Asked again with the same hashes it answers the same; with others it refuses.
   */
  take(round: string, person: string, wishes: readonly EnvelopeWish[]): Promise<number> {
    const turn = this.#turns[Number.parseInt(person.slice(0, 4), 16) % this.#turns.length];
    if (turn === undefined) throw new Error(`"${person}" is no pseudonym`);
    return turn.take(() => this.#take(round, person, wishes));
  }

  async #take(id: string, person: string, wishes: readonly EnvelopeWish[]): Promise<number> {
    const round = openRound(await roundsNow(this.#at));
    if (round === undefined || round.opened === null || round.round !== id) {
      throw new Refusal('round-not-open', 'This round takes no answers.');
    }
    const asked = await this.#at.directory.askedPerson(id, person);
    const team = round.opened.asked.find((each) => each.team === asked?.team);
    if (asked === undefined || team === undefined) {
      throw new Refusal('not-asked', `You are not asked in ${round.label}; you are in the next.`);
    }
    const due = new Set<string | null>([...team.rates, null]);
    const towards = new Set(wishes.map((wish) => wish.toward));
    const complete = wishes.length === due.size && [...due].every((each) => towards.has(each));
    if (!complete || new Set(wishes.map((wish) => wish.hash)).size !== wishes.length) {
      throw new Refusal('envelopes-wrong', 'Ask for all envelopes at once, one for each question.');
    }
    const tags = wishes.map(({ toward, hash }) => tagOf(id, team.team, toward, hash));
    await this.#register(tags, id, person, asked.took === 1);
    return wishes.length;
  }

  async #register(tags: readonly Tag[], round: string, person: string, took: boolean) {
    const taken = new Refusal(
      'envelopes-taken',
      'Your envelopes for this round were taken already.',
    );
    if (took) {
      // Only a repeated request may pass; registering would hand out a second set.
      if (!(await this.#at.letterbox.knows(tags))) throw taken;
      return;
    }
    const answer = await this.#at.letterbox.register(tags);
    if (answer === 'clash') throw taken;
    if (answer === 'round-not-open') throw new Refusal('round-not-open', sentences[answer][1]);
    await this.#at.directory.took(round, person);
  }

  /** Puts a ballot into the box; it is on the disk when this answers. */
  async post(polling: Polling, command: BallotCommand, token: string): Promise<void> {
    const [event] = ballotDecider.decide(polling, command);
    if (event === undefined) throw new Error('a ballot was decided to be nothing');
    const toward = command.do === 'post' ? command.toward : null;
    const hash = hashed('sha256', token, 'hex');
    const tag = tagOf(event.data.round, command.from, toward, hash);
    const posted = await this.#at.letterbox.post({ tag, ballot: JSON.stringify(event) });
    if (posted !== 'posted') throw new Refusal(...sentences[posted]);
  }
}
