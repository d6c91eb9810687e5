/** The tables of a log in SQLite: events, their order, and their tree; nothing is ever taken out. */

const never = "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;";

/** REPLACE takes rows away without asking the other triggers. */
const onlyGrows = (table: string, key: string) => `
  CREATE TRIGGER IF NOT EXISTS ${table}_no_update BEFORE UPDATE ON ${table} ${never}
  CREATE TRIGGER IF NOT EXISTS ${table}_no_delete BEFORE DELETE ON ${table} ${never}
  CREATE TRIGGER IF NOT EXISTS ${table}_no_replace BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key} = NEW.${key}) ${never}`;

export const logSchema = `
  CREATE TABLE IF NOT EXISTS log_head (log INTEGER PRIMARY KEY CHECK (log = 1), position INTEGER NOT NULL) STRICT;
  INSERT INTO log_head SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM log_head);
  CREATE TABLE IF NOT EXISTS event (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    data TEXT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (stream, version)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS event_no_update BEFORE UPDATE ON event ${never}
  CREATE TRIGGER IF NOT EXISTS event_no_delete BEFORE DELETE ON event ${never}
  -- REPLACE takes rows away without asking the triggers above.
  CREATE TRIGGER IF NOT EXISTS event_no_replace BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE position = NEW.position)
      OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM event WHERE stream = NEW.stream AND version = NEW.version) ${never}
  CREATE TRIGGER IF NOT EXISTS log_head_no_replace BEFORE INSERT ON log_head
    WHEN EXISTS (SELECT 1 FROM log_head) ${never}
  CREATE TRIGGER IF NOT EXISTS log_head_no_delete BEFORE DELETE ON log_head ${never}
  CREATE TRIGGER IF NOT EXISTS log_head_only_forward BEFORE UPDATE ON log_head
    WHEN NEW.position < OLD.position ${never}
  CREATE TABLE IF NOT EXISTS log_tree (log INTEGER PRIMARY KEY CHECK (log = 1),
    size INTEGER NOT NULL, peaks BLOB NOT NULL) STRICT;
  INSERT INTO log_tree SELECT 1, 0, x'' WHERE NOT EXISTS (SELECT 1 FROM log_tree);
  CREATE TRIGGER IF NOT EXISTS log_tree_no_replace BEFORE INSERT ON log_tree
    WHEN EXISTS (SELECT 1 FROM log_tree) ${never}
  CREATE TRIGGER IF NOT EXISTS log_tree_no_delete BEFORE DELETE ON log_tree ${never}
  CREATE TRIGGER IF NOT EXISTS log_tree_only_forward BEFORE UPDATE ON log_tree
    WHEN NEW.size <= OLD.size ${never}
  CREATE TABLE IF NOT EXISTS tree_tile (tile INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS tree_head (size INTEGER PRIMARY KEY, root TEXT NOT NULL,
    day TEXT NOT NULL, key TEXT NOT NULL, signature TEXT NOT NULL) STRICT;
  ${onlyGrows('tree_tile', 'tile')}
  ${onlyGrows('tree_head', 'size')}`;
