// The SQLite handles that the product opens while a test looks, so that the test can make them fail as
// a disk does: by SQLite's own limit of pages, which nothing in a file can set.
import Database from 'better-sqlite3';

/** Pages that no test reaches. */
const plenty = 1_000_000;

export class Handles {
  readonly #all = new Set<Database.Database>();
  readonly #pragma: Database.Database['pragma'];

  constructor() {
    const all = this.#all;
    const original = Database.prototype.pragma;
    this.#pragma = original;
    // Every file of the product sets its pragmas when it is opened; nothing is changed here.
    Database.prototype.pragma = function (this: Database.Database, ...given) {
      all.add(this);
      return original.apply(this, given);
    };
  }

  /** Looks no more; what was seen stays known. */
  enough(): this {
    Database.prototype.pragma = this.#pragma;
    return this;
  }

  #of(name: string): readonly Database.Database[] {
    const found = [...this.#all].filter((db) => db.open && db.name.endsWith(`/${name}`));
    if (found.length === 0) throw new Error(`nobody has ${name} open`);
    return found;
  }

  /** From now on the file has no page more than it has already, and `pages` beside them. */
  full(name: string, pages = 0): void {
    for (const db of this.#of(name)) {
      const now = Number(this.#pragma.call(db, 'page_count', { simple: true }));
      this.#pragma.call(db, `max_page_count = ${now + pages}`);
    }
  }

  /** There is room again. */
  room(name: string): void {
    for (const db of this.#of(name)) this.#pragma.call(db, `max_page_count = ${plenty}`);
  }
}
