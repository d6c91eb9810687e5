/** What is known for minutes, where several servers must know it: whoever comes back meets any of them. */
import type { Pool } from './kernel/postgres.ts';
import { retried } from './kernel/retry.ts';
import type { Entry, Passing } from './passing.ts';

const schema = `CREATE TABLE IF NOT EXISTS passing (name TEXT PRIMARY KEY, whose TEXT NOT NULL,
  value TEXT NOT NULL, until INTEGER NOT NULL)`;

class PostgresPassing implements Passing {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async keep({ name, group, value, until }: Entry, minute: number, most?: number): Promise<void> {
    await this.#rows('DELETE FROM passing WHERE until <= $1', [minute]);
    const put = `INSERT INTO passing VALUES ($1, $2, $3, $4)
      ON CONFLICT (name) DO UPDATE SET whose = $2, value = $3, until = $4`;
    await this.#rows(put, [name, group, value, until]);
    if (most === undefined) return;
    const rest = `DELETE FROM passing WHERE name IN (SELECT name FROM passing
      WHERE whose = $1 ORDER BY until DESC, name OFFSET $2)`;
    await this.#rows(rest, [group, most]);
  }

  async read(name: string, minute: number): Promise<string | undefined> {
    const one = 'SELECT value FROM passing WHERE name = $1 AND until > $2';
    return (await this.#rows(one, [name, minute]))[0]?.value;
  }

  async take(name: string, minute: number): Promise<string | undefined> {
    const one = 'DELETE FROM passing WHERE name = $1 AND until > $2 RETURNING value';
    return (await this.#rows(one, [name, minute]))[0]?.value;
  }

  async #rows(statement: string, values: readonly unknown[]) {
    const asked = () => this.#pool.query<{ value: string }>(statement, [...values]);
    return (await retried(asked)).rows;
  }
}

export async function openPostgresPassing(pool: Pool): Promise<Passing> {
  await retried(() => pool.query(schema));
  return new PostgresPassing(pool);
}
