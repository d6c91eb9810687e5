// Rounds that open and seal by themselves, without keys and people: the real deciders, time as it is told.
import type { HeldCadence } from '../../events/cadence.ts';
import { currentStatementKeys } from '../../events/dimension.ts';
import { dueNow } from '../../events/due.ts';
import type { Rhythm } from '../../events/due.ts';
import { roundDecider } from '../../events/round.ts';
import type { RoundCommand, Rounds } from '../../events/round.ts';
import { dayIn } from '../../events/zone.ts';

/** Every second Monday at ten, until Friday at six, in Berlin. */
export const fortnightly: HeldCadence = {
  ...{ every: 'fortnight', from: '2026-03-16', opensAt: '10:00', days: 4, sealsAt: '18:00' },
  ...{ zone: 'Europe/Berlin', since: '2026-03-10' },
};

/** What happened, and when: `2026-03-16T09:00 open 1`. */
export type Told = string;

export class Rounding {
  rounds: Rounds = [];
  readonly told: Told[] = [];
  rhythm: Rhythm;

  constructor(rhythm: Rhythm) {
    this.rhythm = rhythm;
  }

  /** Somebody's command, or that of the clock. */
  do(command: RoundCommand): void {
    const events = roundDecider.decide(this.rounds, command);
    this.rounds = events.reduce(roundDecider.evolve, this.rounds);
  }

  open(round: string, day: string): void {
    const asked = ['product', 'sales'].map((team) => ({ team, people: 5, rates: [] }));
    const { threshold, statements } = { threshold: 5, statements: currentStatementKeys() };
    const opened = { round, day, threshold, asked, statements, priorities: [] };
    this.do({ do: 'open', opened });
  }

  /** The server looks at its clock, until nothing is due any more. */
  tick(now: number): void {
    for (let step = 0; step < 5; step += 1) {
      const due = dueNow(this.rhythm, this.rounds, now);
      if (due === null) return;
      const day = dayIn(this.rhythm.cadence?.zone ?? 'UTC', now);
      if (due.do === 'seal') {
        this.do({ do: 'seal', round: due.round, day, quarter: '2026-Q1' });
      } else {
        if (due.do === 'schedule and open') {
          const { hours, opensOn, sealsOn } = due;
          this.do({ do: 'schedule', opensOn, sealsOn, hours, today: day });
        }
        this.open(due.do === 'open' ? due.round : (this.rounds.at(-1)?.round ?? ''), day);
      }
      const round = due.do === 'seal' || due.do === 'open' ? due.round : this.rounds.at(-1)?.round;
      const verb = due.do === 'seal' ? 'seal' : 'open';
      this.told.push(`${new Date(now).toISOString().slice(0, 16)} ${verb} ${round}`);
    }
    throw new Error('there is no end to what is due');
  }

  /** The clock is looked at every so many minutes. */
  run(from: string, until: string, minutes = 30): this {
    for (let now = Date.parse(from); now <= Date.parse(until); now += minutes * 60_000) {
      this.tick(now);
    }
    return this;
  }
}
