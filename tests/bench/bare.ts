// What the whole stack is compared with: Hono alone, with checking, and with a commit a request.
import { Hono } from 'hono';
import { z } from 'zod';
import { scoresSchema, sealedBallot } from '../../events/ballot.ts';
import { openSqlite } from '../../events/kernel/sqlite.ts';
import { teamId } from '../../events/team.ts';

export type Bare = 'a' | 'b' | 'c';
const path = '/api/rounds/:round/ballots';

const sealed = sealedBallot.shape;
/** The same shape that the product checks. */
const ballot = z.union([
  z.strictObject({ from: teamId, toward: teamId, scores: scoresSchema, ...sealed }),
  z.strictObject({ from: teamId, priority: z.string().max(40), ...sealed }),
]);

export function bareApp(variant: Bare, file: string): Hono {
  const app = new Hono();
  if (variant === 'a') return app.post(path, (c) => c.body(null, 204));
  let keep = (_: string): void => undefined;
  if (variant === 'c') {
    const db = openSqlite(file, 'wal');
    db.exec('CREATE TABLE event (position INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT');
    const insert = db.prepare('INSERT INTO event (data) VALUES (?)');
    keep = (data) => void insert.run(data);
  }
  return app.post(path, async (c) => {
    const parsed = ballot.safeParse(await c.req.json());
    if (!parsed.success) return c.body(null, 400);
    keep(JSON.stringify(parsed.data));
    return c.body(null, 204);
  });
}
