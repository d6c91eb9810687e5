/** The command that imports past rounds: reads its arguments and the file, says what came. */
import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Day } from '../events/day.ts';
import { importPastRounds } from '../events/import.ts';
import type { Imported, PastRounds } from '../events/import.ts';
import type { SqliteFile } from '../events/kernel/sqlite.ts';
import { quoted } from '../events/past-answer.ts';
import { ProgressBar } from './progress-bar.ts';
import type { Screen } from './progress-bar.ts';

const usage = `Usage: npm run import -- FILE.csv [options]

Takes answers of past rounds from another tool. The first line names the columns, in any order:
round, date (YYYY-MM-DD, the day the round was sealed), from, toward, trust, goals, blame, load.
Answers are 1 to 5 or the five words; blank, "can't say" or "n/a" is no answer.

  --add-teams        add the teams that are not known yet
  --skip-bad         import what is good and list what was left
  --stayed 90        the share of people, in per cent, who stayed from quarter to quarter
  --encoding NAME    how the file is written, such as windows-1252 or utf-16le (else UTF-8)
  --help             show this
`;

/** What the command needs from outside. */
export interface ImportDesk {
  readonly today: Day;
  readonly out: Screen;
  readonly err: Screen;
  /** Opens an empty database that vanishes when it is closed. */
  readonly openStaging: () => SqliteFile;
  /** Opens the rounds that are here, with the key of their fingerprints. */
  readonly open: () => Promise<{ past: PastRounds; key: Uint8Array; close: () => Promise<void> }>;
}

/** The file or the arguments cannot be used; the message is for the person at the keyboard. */
class Unusable extends Error {}

/** Runs the command; answers its exit code: 0 imported, 1 refused, 2 wrongly called. */
export async function importCommand(args: readonly string[], desk: ImportDesk): Promise<number> {
  let asked: Asked | null;
  try {
    asked = readArguments(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    desk.err.write(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (asked === null) {
    desk.out.write(usage);
    return 0;
  }
  try {
    const imported = await run(asked, desk);
    (imported.accepted ? desk.out : desk.err).write(summary(imported, asked));
    return imported.accepted ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    desk.err.write(`${error.message}\nNothing was imported.\n`);
    return 1;
  }
}

type Asked = NonNullable<ReturnType<typeof readArguments>>;

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'add-teams': { type: 'boolean', default: false },
      'skip-bad': { type: 'boolean', default: false },
      stayed: { type: 'string' },
      encoding: { type: 'string', default: 'utf-8' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file to import.');
  const { stayed, encoding } = values;
  if (stayed !== undefined && !/^(\d{1,2}|100)$/.test(stayed)) {
    throw new Error('--stayed takes a whole number from 0 to 100.');
  }
  return {
    file,
    encoding,
    decoder: decoderFor(encoding),
    addTeams: values['add-teams'],
    skipBad: values['skip-bad'],
    stayed: stayed === undefined ? null : Number(stayed),
  };
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw new Error(`There is no encoding called "${encoding}".`);
  }
}

async function run(asked: Asked, desk: ImportDesk): Promise<Imported> {
  const bar = new ProgressBar(desk.err);
  const size = sizeOf(asked.file);
  const { past, key, close } = await desk.open();
  try {
    return await importPastRounds(textOf(asked, size, bar), past, {
      today: desk.today,
      addTeams: asked.addTeams,
      skipBad: asked.skipBad,
      stayed: asked.stayed,
      key,
      openStaging: desk.openStaging,
      onBad: (line, reason) => bar.print(`line ${line}: ${reason}`),
      onRound: (_, place, rounds) => bar.show('Importing', place, rounds),
    });
  } finally {
    bar.clear();
    await close();
  }
}

function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new Unusable(`There is no file "${file}".`);
  if (stat.isDirectory()) throw new Unusable(`"${file}" is a folder; name a file.`);
  return stat.size;
}

/** The file as text, piece by piece. Reading on past a wrong letter would import wrong names. */
async function* textOf({ file, encoding, decoder }: Asked, size: number, bar: ProgressBar) {
  let bytes = 0;
  const decode = (chunk?: Uint8Array) => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      if (!text.includes('\0')) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    throw new Unusable(
      decoder.encoding === 'utf-8'
        ? 'This file is not UTF-8. If it came from a spreadsheet, try --encoding windows-1252' +
            ' or --encoding utf-16le.'
        : `This file is not ${encoding}. Try another --encoding, or none for UTF-8.`,
    );
  };
  const stream: AsyncIterable<Uint8Array> = createReadStream(file);
  try {
    for await (const chunk of stream) {
      bar.show('Reading', (bytes += chunk.length), size);
      yield decode(chunk);
    }
    yield decode();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      throw new Unusable(`"${file}" cannot be read: ${error.message}.`);
    }
    throw error;
  }
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What came of it, in a few lines. */
function summary(imported: Imported, { file, skipBad }: Asked): string {
  const { accepted, bad, taken, already, refused, added, ignored, unknownTeams } = imported;
  const lines = refused.map(({ round, reason }) => `round "${round}" ${reason}`);
  if (ignored.length > 0)
    lines.push(`Columns that were not used: ${ignored.map(quoted).join(', ')}.`);
  if (accepted) {
    const ballots = taken.reduce((sum, round) => sum + round.ballots, 0);
    if (taken.length > 0) {
      const rounds = count(taken.length, 'round');
      lines.push(`Imported ${rounds} with ${count(ballots, 'answer')} from ${file}.`);
    }
    if (added.length > 0) lines.push(`Teams added: ${added.join(', ')}.`);
    if (already.length > 0) lines.push(`Already here, nothing changed: ${already.join(', ')}.`);
    if (bad > 0) lines.push(`Left out: ${count(bad, 'bad line')}, named above.`);
  } else {
    const what = bad > 0 ? `${count(bad, 'line is', 'lines are')} bad` : 'see above';
    lines.push(`Nothing was imported: ${what}.`);
    if (unknownTeams) lines.push('Unknown teams are added with --add-teams.');
    if (!skipBad) lines.push('With --skip-bad the rest is imported all the same.');
  }
  return `${lines.join('\n')}\n`;
}
