/**
 * The keys of this installation, in a folder of their own: outside the data and its backups, so
 * that whoever has those can open no box, stamp no envelope and sign no promise.
 */
import { hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Random } from './box.ts';
import { edKeyBytes, privateKeyOf } from './ed25519.ts';
import { Unusable } from './kernel/sqlite.ts';
import { bytesOf, markIn } from './round-mark.ts';
import type { Mark } from './round-mark.ts';

const secrets = z.strictObject({
  round: z.string(),
  /** The key of the box, 32 bytes in hex. */
  box: z.string().regex(/^[0-9a-f]{64}$/),
  /** Each team's private key, PKCS #8 in base64url. */
  teams: z.record(z.string(), z.string()),
});
/** What only this server may know of an open round. */
export type RoundSecrets = z.output<typeof secrets>;

const ownerOnly = 0o600;

const missing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The content of a file; null where there is none. */
function contentOf(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (missing(error)) return null;
    throw error;
  }
}

/** Does something with a file or folder, and closes it. */
function within<T>(path: string, flags: string | number, work: (file: number) => T): T {
  const file = fs.openSync(path, flags, ownerOnly);
  try {
    return work(file);
  } finally {
    fs.closeSync(file);
  }
}

export class KeyFolder {
  readonly folder: string;
  readonly #random: Random;
  /** What this server marks; the others that share the folder mark in files of their own. */
  readonly #markKind: string;
  readonly #marks = new Map<string, Mark>();
  /** The key of the log as it was last read: making one of its seed takes longer than reading it. */
  #logKey: { readonly seed: string; readonly key: KeyObject } | null = null;

  /** `node` names one of several servers that share the folder. */
  constructor(folder: string, random: Random, node = '') {
    this.folder = folder;
    this.#random = random;
    this.#markKind = node === '' ? 'mark' : `mark.${node}`;
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new Unusable(folder, error instanceof Error ? error.message : String(error));
    }
  }

  /** The key that signs promises and tree heads; made once. */
  logKey(): KeyObject {
    const file = join(this.folder, 'log.key');
    const kept = contentOf(file)?.toString('latin1');
    const seed = kept ?? Buffer.from(this.#random(edKeyBytes)).toString('hex');
    if (!/^[0-9a-f]{64}$/.test(seed)) throw new Unusable(file, 'it holds no key');
    if (kept === undefined) this.#write(file, seed);
    if (this.#logKey?.seed !== seed) {
      this.#logKey = { seed, key: privateKeyOf(Buffer.from(seed, 'hex')) };
    }
    return this.#logKey.key;
  }

  /** A secret that all who share the folder have, and nobody else; the same for the same purpose. */
  saltFor(purpose: string): Uint8Array {
    const key = this.logKey().export({ format: 'der', type: 'pkcs8' });
    return new Uint8Array(hkdfSync('sha256', key, '', `crosspulse ${purpose} v1`, 32));
  }

  /** Keeps the secrets of a round that is about to open, whole or not at all. */
  save(round: string, secret: RoundSecrets): void {
    this.#marks.delete(round);
    this.#write(this.#file(round, 'mark'), bytesOf({ ballots: 0, taken: 0 }));
    this.#write(this.#file(round, 'key'), JSON.stringify(secret));
  }

  /** The secrets of a round; null where they are lost. */
  read(round: string): RoundSecrets | null {
    const content = contentOf(this.#file(round, 'key'));
    if (content === null) return null;
    try {
      const read = secrets.safeParse(JSON.parse(content.toString('utf8')));
      return read.success && read.data.round === round ? read.data : null;
    } catch {
      return null;
    }
  }

  /**
   * Notes how far a saved round has come here; never back, because answers may overtake each other.
   * It is written after a commit and not forced to the disk: a mark that lags says nothing wrong.
   */
  mark(round: string, ballots: number, taken: number): void {
    const before = this.markedHere(round);
    if (before === null) return;
    const mark = {
      ballots: Math.max(ballots, before.ballots),
      taken: Math.max(taken, before.taken),
    };
    const bytes = bytesOf(mark);
    const file = this.#file(round, this.#markKind);
    within(file, fs.constants.O_WRONLY | fs.constants.O_CREAT, (open) =>
      fs.writeSync(open, bytes, 0, bytes.length, 0),
    );
    this.#marks.set(round, mark);
  }

  /** How far a round had come here; null where it is not saved, or over. */
  markedHere(round: string): Mark | null {
    const known = this.#marks.get(round);
    if (known !== undefined) return known;
    if (contentOf(this.#file(round, 'mark')) === null) return null;
    return markIn(contentOf(this.#file(round, this.#markKind))) ?? { ballots: 0, taken: 0 };
  }

  /** How far a round had come when it was last noted, by all who did; null where it never was. */
  marked(round: string): Mark | null {
    const marks = this.#filesOf(round, /^mark/).map((file) => markIn(contentOf(file)));
    if (marks.length === 0) return null;
    let [ballots, taken] = [0, 0];
    for (const mark of marks) {
      if (mark === null) return null;
      ballots += mark.ballots;
      taken += mark.taken;
    }
    return { ballots, taken };
  }

  /** Destroys the secrets of a round: written over first, so that no free block keeps them. */
  destroy(round: string): void {
    this.#marks.delete(round);
    for (const file of this.#filesOf(round, /^(key|mark)/)) {
      within(file, 'r+', (open) => {
        const { size } = fs.fstatSync(open);
        fs.writeSync(open, Buffer.from(this.#random(size)), 0, size, 0);
        fs.fsyncSync(open);
      });
      fs.unlinkSync(file);
    }
    this.#settle();
  }

  /** Notes who was erased, so that no backup brings them back: by a pseudonym that leads nowhere. */
  noteErased(person: string): void {
    within(join(this.folder, 'erased'), 'a', (file) => {
      fs.writeSync(file, `${person}\n`);
      fs.fsyncSync(file);
    });
  }

  /** The pseudonyms of everybody who was ever erased here. */
  erased(): readonly string[] {
    const kept = contentOf(join(this.folder, 'erased'))?.toString('latin1') ?? '';
    return kept.split('\n').filter((line) => line !== '');
  }

  /** The rounds of which anything is kept here. */
  rounds(): string[] {
    const names = fs.readdirSync(this.folder).flatMap((name) => {
      const round = /^round-(.*)\.(key|mark)(\.\w+)?$/.exec(name)?.[1];
      return round === undefined ? [] : [decodeURIComponent(round)];
    });
    return [...new Set(names)].sort();
  }

  #filesOf(round: string, kind: RegExp): string[] {
    const begins = `round-${encodeURIComponent(round)}.`;
    return fs
      .readdirSync(this.folder)
      .filter((name) => name.startsWith(begins) && kind.test(name.slice(begins.length)))
      .map((name) => join(this.folder, name));
  }

  #file(round: string, kind: string): string {
    return join(this.folder, `round-${encodeURIComponent(round)}.${kind}`);
  }

  /** Writes a file so that it is there as a whole, whenever the power fails. */
  #write(file: string, content: string | Uint8Array): void {
    const made = `${file}${unfinished}`;
    within(made, 'w', (open) => {
      fs.writeFileSync(open, content);
      fs.fsyncSync(open);
    });
    fs.renameSync(made, file);
    this.#settle();
  }

  /** Makes what was renamed or unlinked stay so. */
  #settle(): void {
    within(this.folder, 'r', (folder) => fs.fsyncSync(folder));
  }
}

/** How a file is named until it is whole. */
const unfinished = '.new';
