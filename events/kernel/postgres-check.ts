/** Reads a whole log in PostgreSQL: its triggers, and every event, as they were at one moment. */
import { differenceOf, insist } from './difference.ts';
import type { RecordedEvent } from './event.ts';
import { LogCheck, eventsAtOnce, tilesAtOnce } from './log-check.ts';
import type { Tile } from './log-check.ts';
import { transaction } from './postgres.ts';
import type { Connection, Pool } from './postgres.ts';
import { guards, logTables, triggerText, triggersOf } from './postgres-schema.ts';
import { tileLeaves } from './tree.ts';
import type { TreeHead } from './tree-head.ts';

/** The first thing that does not fit; null where all does. */
export const differenceInLog = (pool: Pool): Promise<string | null> =>
  differenceOf(() =>
    transaction(
      pool,
      async (connection) => {
        await checkTriggers(connection);
        await checkEvents(connection);
      },
      'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY',
    ),
  );

/** A trigger taken out, or turned off, would let events be altered. */
async function checkTriggers(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ name: string; text: string; body: string }>(
    `SELECT t.tgname AS name, t.tgenabled::text || ' ' ||
        replace(pg_get_triggerdef(t.oid), ' ON ' || current_schema() || '.', ' ON ') AS text,
        p.prosrc AS body
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE NOT t.tgisinternal AND c.relname = ANY($1)
        AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`,
    [logTables],
  );
  const ours = new Map(rows.map(({ name, text, body }) => [name, `${text} ${body}`]));
  const always = 'O';
  const due = new Map(
    logTables.flatMap((table) =>
      triggersOf(table).map((trigger) => {
        const text = `${always} ${triggerText(table, trigger)} ${guards[trigger.guard]}`;
        return [trigger.name, text] as const;
      }),
    ),
  );
  for (const name of new Set([...due.keys(), ...ours.keys()])) {
    insist(ours.get(name) === due.get(name), `The log's trigger "${name}" was altered.`);
  }
}

async function checkEvents(connection: Connection): Promise<void> {
  const rows = async <Row extends object>(statement: string, values: unknown[] = []) =>
    (await connection.query<Row>(statement, values)).rows;
  const pageFrom = (position: number) =>
    rows<RecordedEvent>(
      `SELECT * FROM event WHERE position > $1 ORDER BY position LIMIT ${eventsAtOnce}`,
      [position],
    );
  const check = new LogCheck(await rows<TreeHead>('SELECT * FROM tree_head ORDER BY size'));
  for (let read = await pageFrom(0); read.length > 0; read = await pageFrom(check.size)) {
    const tiles = await rows<Tile>(
      `SELECT tile, hash FROM tree_tile WHERE tile >= $1 ORDER BY tile LIMIT ${tilesAtOnce}`,
      [check.size / tileLeaves],
    );
    check.take(read, tiles);
  }
  const [head] = await rows<{ position: number; peaks: Buffer }>('SELECT * FROM log_head');
  const [count] = await rows<{ tiles: number }>('SELECT count(*) AS tiles FROM tree_tile');
  check.end({
    length: head?.position,
    size: head?.position,
    peaks: head?.peaks,
    tiles: count?.tiles ?? 0,
  });
}
