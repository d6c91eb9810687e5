/** A value that is loading, here, or refused; it is asked for anew when what it depends on changes. */
import type { Answer, Refusal } from './client.ts';

export class Loaded<T> {
  /** Stays the old one while a newer one is on its way, so that pages do not jump. */
  value: T | null = $state.raw(null);
  refusal: Refusal | null = $state.raw(null);
  waiting: boolean = $state(true);
  #question: () => Promise<Answer<T>> | null;
  #turn = 0;

  /** Make it while a component is set up. A question that answers null is not asked for now. */
  constructor(question: () => Promise<Answer<T>> | null) {
    this.#question = question;
    // Asking the server is what has to happen whenever the question changes.
    $effect(() => void this.again());
  }

  async again(): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#question();
    if (asked === null) return;
    this.waiting = true;
    const answer = await asked;
    if (turn !== this.#turn) return;
    this.waiting = false;
    this.refusal = answer.ok ? null : answer.refusal;
    this.value = answer.ok ? answer.body : null;
  }
}
