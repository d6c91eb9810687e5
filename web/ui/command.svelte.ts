/** Something an admin wants done: under way, refused with a reason, or done. */
import type { Answer, Refusal } from '../client.ts';

export class Command {
  busy: boolean = $state(false);
  refusal: Refusal | null = $state.raw(null);
  /** A sentence about what was done, for the eye and the ear. */
  done: string = $state('');

  /** Runs one call at a time; answers null where it was refused, and says why in `refusal`. */
  async run<T>(call: () => Promise<Answer<T>>, done?: (body: T) => string): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    this.done = '';
    this.refusal = null;
    const answer = await call();
    this.busy = false;
    if (!answer.ok) {
      this.refusal = answer.refusal;
      return null;
    }
    this.done = done?.(answer.body) ?? '';
    return answer.body;
  }
}
