// `npm run import`: the import command, run over this machine's data folder.
import Database from 'better-sqlite3';
import { fingerprintKeyOf, pastRoundsOf } from '../events/history.ts';
import { importCommand } from './import.ts';
import { dataFolder, fail, start, today } from './start.ts';

try {
  process.exitCode = await importCommand(process.argv.slice(2), {
    today: today(),
    out: process.stdout,
    err: process.stderr,
    // An empty name is SQLite's for a temporary file that nobody else can open.
    openStaging: () => new Database(''),
    open: async () => {
      const at = await start(dataFolder(), false, { tidy: false });
      const [past, key] = [await pastRoundsOf(at), await fingerprintKeyOf(at)];
      return { past, key, close: () => at.close() };
    },
  });
} catch (error) {
  fail(error);
}
