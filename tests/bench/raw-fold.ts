// What the replay is compared with: every row of the log read, parsed and folded, and no more.
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import { dimensions } from '../../events/dimension.ts';
import type { SqliteFile } from '../../events/kernel/sqlite.ts';

/** Folds all events into maps in memory; answers how many there were. */
export function foldRaw(db: SqliteFile): number {
  const cells = new Map<string, Uint32Array>();
  const latest = new Map<string, unknown>();
  let events = 0;
  for (const row of db.prepare('SELECT type, data FROM event ORDER BY position').raw().iterate()) {
    const [type, data] = row as [string, string];
    const event = { type, data: JSON.parse(data) as unknown } as CrosspulseEvent;
    events += 1;
    if (event.type === 'BallotCounted') {
      const { round, from, toward, scores } = event.data;
      const key = `${from}>${toward}>${round}`;
      let cell = cells.get(key);
      if (cell === undefined) cells.set(key, (cell = new Uint32Array(20)));
      dimensions.forEach((dimension, i) => {
        const score = scores[dimension];
        if (score !== null && cell !== undefined)
          cell[i * 5 + score - 1] = (cell[i * 5 + score - 1] ?? 0) + 1;
      });
    } else if (event.type === 'FiguresPublished') {
      for (const { from, toward, figures } of event.data.directions) {
        latest.set(`${from}>${toward}>${event.data.round}`, JSON.stringify(figures));
      }
    } else {
      latest.set(event.type, event.data);
    }
  }
  return events;
}
