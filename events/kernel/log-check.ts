/** Goes over a whole log and names the first thing that does not fit: nothing is taken on trust. */
import { isDay } from '../day.ts';
import { insist } from './difference.ts';
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import { Peaks, leafHash, tileLeaves } from './tree.ts';
import type { Hash } from './tree.ts';
import { verifyHead } from './tree-head.ts';
import type { TreeHead } from './tree-head.ts';

/** Events read at a time: memory stays flat however long the log is. */
export const eventsAtOnce = 8 * tileLeaves;
/** So many tiles belong to them. */
export const tilesAtOnce = eventsAtOnce / tileLeaves;

/** A tile as it is kept. */
export interface Tile {
  readonly tile: number;
  readonly hash: Hash;
}

/** What a log says of itself beside its events. */
export interface KeptTree {
  /** How many events the log counts. */
  readonly length: number | undefined;
  /** How many of them its tree holds, and its peaks. */
  readonly size: number | undefined;
  readonly peaks: Buffer | undefined;
  /** How many tiles are kept. */
  readonly tiles: number;
}

/**
 * Takes the events of a log from the first to the last: positions and versions without gaps, and a
 * tree that is that of the events, tile by tile and head by head. Each step throws a `Difference`.
 */
export class LogCheck {
  readonly #peaks = new Peaks();
  readonly #versions = new Map<string, number>();
  readonly #heads: TreeHead[];

  /** `heads` are the signed ones, by their size. */
  constructor(heads: readonly TreeHead[]) {
    this.#heads = [...heads];
  }

  /** How many events have been taken. */
  get size(): number {
    return this.#peaks.size;
  }

  /** Takes what comes next: events, and the tiles that are kept of them, the first first. */
  take(events: readonly RecordedEvent[], tiles: readonly Tile[]): void {
    const kept = new Map(tiles.map(({ tile, hash }) => [tile, hash]));
    for (const event of events) {
      checkPlace(event, this.#peaks.size + 1, this.#versions);
      const tile = this.#peaks.add(leafHash(textOf(event)));
      if (tile !== null) checkTile(kept, tile, this.#peaks.size);
      if (this.#heads[0]?.size === this.#peaks.size) checkHead(this.#heads.shift(), this.#peaks);
    }
  }

  /** All events were taken: what is kept beside them must be of as many, and of these. */
  end(kept: KeptTree): void {
    const { size } = this.#peaks;
    const missing = this.#heads[0]?.size;
    insist(missing === undefined, `A head was signed over ${missing} events; ${size} are here.`);
    insist(kept.length === size, `The log counts ${kept.length} events; ${size} are here.`);
    insist(
      kept.size === size && kept.peaks?.equals(this.#peaks.bytes()) === true,
      'The tree of the log is not that of its events.',
    );
    const full = Math.floor(size / tileLeaves);
    insist(kept.tiles === full, `The log keeps ${kept.tiles} tiles; its events make ${full}.`);
  }
}

function checkPlace(event: RecordedEvent, position: number, versions: Map<string, number>): void {
  insist(event.position === position, `Event ${position} is missing.`);
  const version = (versions.get(event.stream) ?? 0) + 1;
  insist(
    event.version === version,
    `Event ${position} is version ${event.version} of ${event.stream}; ${version} was due.`,
  );
  insist(isDay(event.day), `Event ${position} has the day "${event.day}".`);
  versions.set(event.stream, version);
}

function checkTile(kept: ReadonlyMap<number, Hash>, tile: Hash, size: number): void {
  const first = size - tileLeaves + 1;
  insist(
    kept.get(size / tileLeaves - 1)?.equals(tile) === true,
    `Events ${first} to ${size} are not those that their hash was made from.`,
  );
}

function checkHead(head: TreeHead | undefined, peaks: Peaks): void {
  if (head === undefined) return;
  const { size, root, day } = head;
  insist(verifyHead(head), `The head over ${size} events, of ${day}, does not bear its signature.`);
  insist(
    root === peaks.root().toString('hex'),
    `Events 1 to ${size} are not those that the head of ${day} was signed over.`,
  );
}
