/** Answering: taking one's envelopes, once, and posting ballots that name nobody. */
import { hash as hashed } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { askedNow } from './asking.ts';
import {
  ballotText,
  envelopeMessage,
  keyHash,
  leafOf,
  promiseOf,
  promiseText,
} from './ballot-text.ts';
import { ballotDecider } from './ballot.ts';
import type { BallotCommand, Polling, SealedBallot } from './ballot.ts';
import { blindedOf } from './blinded.ts';
import type { EnvelopeWish } from './blinded.ts';
import type { Posted } from './box.ts';
import { DeskShut } from './desk.ts';
import { edSignatureBytes, publicKeyOf, signAsync, verifyAsync } from './ed25519.ts';
import { questionsOf } from './envelope/exponent.ts';
import { b64, fromB64 } from './envelope/number.ts';
import { keyBytes, verifierOf, verifyToken } from './envelope/signer.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { Turn } from './kernel/turn.ts';
import { Refusal } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';
import { deskFollows } from './resumption.ts';
import { openRound } from './round.ts';
import type { RoundOpened, Rounds } from './round.ts';

export interface Signed {
  readonly toward: string | null;
  readonly signature: string;
}
/** What whoever posts a ballot gets: its leaf, and the signed promise to count it. */
export interface Promised {
  readonly leaf: string;
  readonly promise: string;
}

/** The state of a round that a ballot is judged by. */
export function pollingOf(rounds: Rounds, id: string): Polling {
  const round = rounds.find((other) => other.round === id);
  if (round === undefined || round.status === 'scheduled') return ballotDecider.initial;
  return { status: round.status, opened: round.opened };
}

const over = new Refusal('round-not-open', 'This round takes no answers.');

/** A sealing may yet fail, and the round go on: until that is known, nobody is sent away for good. */
const sealing = 'This round is being sealed. Try again in a minute.';

const sentences: Partial<Record<Posted, readonly [RefusalCode, string]>> = {
  other: ['envelope-spent', 'This envelope has been used for another answer, which is in the box.'],
  'round-sealing': ['round-sealing', sealing],
  'round-not-open': ['round-not-open', 'This round takes no answers any more.'],
};

const takenBefore = () =>
  new Refusal('envelopes-taken', 'Your envelopes for this round were taken already.');

/** The people's side of a round: one for each installation, because taking envelopes takes turns. */
export class Answering {
  readonly #at: Installation;
  readonly #logKey: KeyObject;
  /** The same person twice at once gets one set: a person's requests share a turn. */
  readonly #turns = Array.from({ length: 64 }, () => new Turn());
  /** By team and question; of the rounds as they are now. */
  readonly #verifiers = new Map<string, KeyObject>();
  #counted: { round: string; ballots: number; taken: number } | null = null;

  constructor(at: Installation) {
    this.#at = at;
    this.#logKey = at.keys.logKey();
  }

  /** Called after every command that touches rounds. */
  roundsChanged(): void {
    this.#verifiers.clear();
    this.#counted = null;
  }

  /**
   * Signs all envelopes of a person in the open round: one for each rated team and one for the
   * priority. Asked again with the same request it answers the same; another it refuses.
   */
  take(round: string, person: string, wishes: readonly EnvelopeWish[]): Promise<readonly Signed[]> {
    const turn = this.#turns[Number.parseInt(person.slice(0, 4), 16) % this.#turns.length];
    if (turn === undefined) throw new Error(`"${person}" is no pseudonym`);
    return turn.take(() => this.#take(round, person, wishes));
  }

  async #take(id: string, pseudonym: string, wishes: readonly EnvelopeWish[]) {
    const { directory } = this.#at;
    const round = openRound(await roundsNow(this.#at));
    if (round?.opened?.keys === undefined || round.round !== id) throw over;
    const person = await directory.person(pseudonym);
    if (person === undefined)
      throw new Refusal('not-asked', `You are not asked in ${round.label}.`);
    const { team, entry } = await askedNow(directory, round, person);
    const questions = questionsOf(team);
    const blinded = blindedOf(round.opened, team.team, questions, wishes);
    const request = hashed('sha256', Buffer.concat(blinded), 'hex');
    if (entry.took === 1 && entry.request !== request) {
      throw takenBefore();
    }
    const signatures = await this.#sign(round.opened, team.team, blinded);
    if (entry.took === 0) await this.#record(id, pseudonym, request);
    return questions.map((toward, i) => {
      return { toward, signature: b64(signatures[i] ?? Buffer.alloc(0)) };
    });
  }

  async #sign(opened: RoundOpened, team: string, blinded: readonly Buffer[]) {
    try {
      await deskFollows(this.#at, opened);
      return await this.#at.desk.sign(team, blinded);
    } catch (error) {
      if (error instanceof DeskShut) throw new Refusal('round-sealing', sealing);
      throw error;
    }
  }

  /** In the rounds' turn: once a sealing has read who took part, nobody is added any more. */
  #record(id: string, person: string, request: string): Promise<void> {
    const { rounds, directory } = this.#at;
    return rounds.share(async () => {
      if (openRound(await roundsNow(this.#at))?.round !== id) throw over;
      const took = await directory.took(id, person, request);
      if (took === 'now') return this.#mark(id, { taken: 1 });
      if (took === 'sealing') throw new Refusal('round-sealing', sealing);
      // Another server was quicker: the same request has the same answer, and no other one has any.
      const entry = await directory.askedPerson(id, person);
      if (entry?.request !== request) throw takenBefore();
    });
  }

  /** Counts on from what was marked: a folder brought back from a backup is behind its mark. */
  #mark(round: string, more: { readonly ballots?: number; readonly taken?: number }): void {
    if (this.#counted?.round !== round) {
      const { ballots, taken } = this.#at.keys.markedHere(round) ?? { ballots: 0, taken: 0 };
      this.#counted = { round, ballots, taken };
    }
    this.#counted.ballots += more.ballots ?? 0;
    this.#counted.taken += more.taken ?? 0;
    this.#at.keys.mark(round, this.#counted.ballots, this.#counted.taken);
  }

  /** Puts a ballot into the box; it is on the disk when this answers with the promise. */
  async post(polling: Polling, command: BallotCommand, sealed: SealedBallot): Promise<Promised> {
    const [event] = ballotDecider.decide(polling, command);
    const { opened } = polling;
    if (event === undefined || opened === null) throw new Error('a ballot was decided to nothing');
    const { do: _, ...ballot } = command;
    const { round } = opened;
    const key = await this.#checkToken(opened, command, sealed);
    const text = ballotText(round, ballot);
    await checkSignature(text, sealed);
    const leaf = leafOf(text, sealed);
    const record = JSON.stringify({ ...event, data: { ...event.data, envelope: sealed } });
    const posted = await this.#at.letterbox.post({ round, key: keyHash(key), leaf, record });
    const refused = sentences[posted];
    if (refused !== undefined) throw new Refusal(...refused);
    if (posted === 'posted') this.#mark(round, { ballots: 1 });
    return { leaf, promise: promiseOf(await signAsync(this.#logKey, promiseText(round, leaf))) };
  }

  /** Whether the envelope is one of this round, team and question; answers its one-time key. */
  async #checkToken(opened: RoundOpened, command: BallotCommand, sealed: SealedBallot) {
    const toward = command.do === 'post' ? command.toward : null;
    const verifier = this.#verifier(opened, command.from, toward);
    const [key, token] = [fromB64(sealed.key, 32), fromB64(sealed.token, keyBytes)];
    const message = key && envelopeMessage(opened.round, command.from, toward, key);
    const holds = message && token && (await verifyToken(verifier, message, token));
    if (key !== null && holds) return key;
    throw new Refusal('envelope-invalid', 'This envelope is not one of this round and question.');
  }

  #verifier(opened: RoundOpened, from: string, toward: string | null): KeyObject {
    const name = JSON.stringify([opened.round, from, toward]);
    const known = this.#verifiers.get(name);
    if (known !== undefined) return known;
    const asked = opened.asked.find(({ team }) => team === from);
    const key = opened.keys?.teams.find(({ team }) => team === from);
    // A round from before there were envelopes takes no ballots any more.
    if (asked === undefined || key === undefined) throw over;
    const verifier = verifierOf(key.n, questionsOf(asked).indexOf(toward));
    this.#verifiers.set(name, verifier);
    return verifier;
  }
}

async function checkSignature(text: string, { key, signature }: SealedBallot): Promise<void> {
  const signer = publicKeyOf(key);
  const bytes = fromB64(signature, edSignatureBytes);
  if (signer !== null && bytes !== null && (await verifyAsync(signer, text, bytes))) return;
  throw new Refusal('ballot-unsigned', 'This answer is not the one that its envelope signed.');
}
