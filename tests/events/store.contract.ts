// What every event store promises; any engine runs this one suite.
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { HalfKnown, VersionConflict } from '../../events/kernel/store.ts';
import type { Append, EventStore } from '../../events/kernel/store.ts';
import { tuesday } from '../support/house.ts';

/** Somewhere a log can be kept, and opened as often as asked. */
export interface Place {
  open(catalogue: Catalogue): Promise<EventStore>;
  /** Runs a statement past the store, as somebody with the database in their hands would. */
  tamper(statement: string): Promise<unknown>;
}

export interface Engine {
  readonly name: string;
  /** An empty place that is gone after the test. */
  place(): Promise<Place>;
  /** What somebody would do to events 1 and 2 of stream a, and the statement for it. */
  readonly tampering: readonly (readonly [what: string, statement: string])[];
}

const made: Catalogue = {
  Noted: { version: 1, data: z.strictObject({ text: z.string() }), golden: [1] },
  Counted: { version: 3, data: z.strictObject({ n: z.int() }), golden: [1, 2, 3] },
};

const note = (id: string, text = id) => ({ id, type: 'Noted', data: { text } });
const count = (id: string, n: number) => ({ id, type: 'Counted', data: { n } });
const to = (stream: string, expected: number, ...events: Append['events'][number][]): Append => ({
  stream,
  expected,
  events,
});

export function keepsItsPromises({ name, place, tampering }: Engine): void {
  const opened = async (where?: Place) => {
    const store = await (where ?? (await place())).open(made);
    onTestFinished(() => store.close());
    return store;
  };
  const all = async (store: EventStore) => store.readLog(0, await store.head());
  const ids = async (store: EventStore) => (await all(store)).map((event) => event.id);

  describe(`the store on ${name}`, () => {
    test('is empty at first', async () => {
      const store = await opened();
      expect([await store.head(), await all(store), await store.readStream('a')]).toEqual([
        0,
        [],
        [],
      ]);
    });

    test('gives positions without gaps, and versions within each stream', async () => {
      const store = await opened();
      await store.append([to('a', 0, note('1'), note('2')), to('b', 0, note('3'))], tuesday);
      await store.append([to('a', 2, note('4'))], tuesday);
      const places = (await all(store)).map((e) => [e.position, e.stream, e.version, e.id]);
      expect(places).toEqual([
        [1, 'a', 1, '1'],
        [2, 'a', 2, '2'],
        [3, 'b', 1, '3'],
        [4, 'a', 3, '4'],
      ]);
    });

    test('answers where an append ended', async () => {
      const store = await opened();
      const appends = [to('a', 0, note('1'), note('2')), to('b', 0, note('3'))];
      expect(await store.append(appends, tuesday)).toEqual([
        { stream: 'a', position: 2, version: 2, duplicate: false },
        { stream: 'b', position: 3, version: 1, duplicate: false },
      ]);
    });

    test('leaves no gap behind a refused append', async () => {
      const store = await opened();
      await store.append([to('a', 0, note('1'))], tuesday);
      await expect(store.append([to('a', 0, note('2'))], tuesday)).rejects.toThrow(VersionConflict);
      expect(await store.append([to('a', 1, note('3'))], tuesday)).toMatchObject([{ position: 2 }]);
    });

    test.each([
      ['a stream that is there, as if it were not', 0],
      ['a version that has passed', 1],
      ['a version that is still to come', 3],
    ])('refuses an append to %s', async (_, expected) => {
      const store = await opened();
      await store.append([to('a', 0, note('1'), note('2'))], tuesday);
      const late = store.append([to('a', expected, note('3'))], tuesday);
      await expect(late).rejects.toMatchObject({ name: 'VersionConflict', stream: 'a' });
      expect(await store.head()).toBe(2);
    });

    test('records all appends of one call, or none', async () => {
      const store = await opened();
      await store.append([to('b', 0, note('1'))], tuesday);
      const half = store.append([to('a', 0, note('2')), to('b', 0, note('3'))], tuesday);
      await expect(half).rejects.toThrow(VersionConflict);
      expect(await ids(store)).toEqual(['1']);
    });

    test('answers the same append sent again with its first result', async () => {
      const where = await place();
      const before = await where.open(made);
      const append = [to('a', 0, note('1'), note('2'))];
      const first = await before.append(append, tuesday);
      await before.append([to('a', 2, note('3'))], tuesday);
      const again = [{ ...first[0], duplicate: true }];
      expect(await before.append(append, tuesday)).toEqual(again);
      await before.close();
      const after = await opened(where);
      expect(await after.append(append, '2026-04-01')).toEqual(again);
      expect(await ids(after)).toEqual(['1', '2', '3']);
    });

    test('writes what is new in a call and answers what is known', async () => {
      const store = await opened();
      const known = to('a', 0, note('1'), note('2'));
      await store.append([known], tuesday);
      expect(await store.append([to('b', 0, note('3')), known], tuesday)).toEqual([
        { stream: 'b', position: 3, version: 1, duplicate: false },
        { stream: 'a', position: 2, version: 2, duplicate: true },
      ]);
      expect(await store.append([known, known], tuesday)).toMatchObject([{}, { position: 2 }]);
      expect(await store.head()).toBe(3);
    });

    test('knows an append again within one call', async () => {
      const store = await opened();
      const twice = [to('a', 0, note('1')), to('a', 0, note('1'))];
      expect(await store.append(twice, tuesday)).toMatchObject([
        { position: 1, duplicate: false },
        { position: 1, duplicate: true },
      ]);
      expect(await store.head()).toBe(1);
    });

    test('refuses an append of which it knows only a part', async () => {
      const store = await opened();
      await store.append([to('a', 0, note('1'))], tuesday);
      const changed = store.append([to('a', 1, note('1'), note('2'))], tuesday);
      await expect(changed).rejects.toThrow(HalfKnown);
      expect(await ids(store)).toEqual(['1']);
    });

    test('takes an id once, in whatever stream', async () => {
      const store = await opened();
      await store.append([to('a', 0, note('1'))], tuesday);
      await expect(store.append([to('b', 0, note('1'))], tuesday)).rejects.toThrow();
      expect(await store.readStream('b')).toEqual([]);
    });

    test('writes nothing that is not in the catalogue', async () => {
      const store = await opened();
      const wrong = [
        { id: '1', type: 'Noted', data: { text: 7 } },
        { id: '2', type: 'Noted', data: { text: 'a', more: 'b' } },
        { id: '3', type: 'Sung', data: { text: 'a' } },
      ];
      for (const event of wrong) {
        const append = store.append([to('b', 0, note('0')), to('a', 0, event)], tuesday);
        await expect(append).rejects.toThrow();
      }
      expect(await store.head()).toBe(0);
    });

    test('writes the newest schema of a type, and the day', async () => {
      const store = await opened();
      await store.append([to('a', 0, count('1', 4))], '2026-02-28');
      expect(await all(store)).toMatchObject([{ schema: 3, day: '2026-02-28', data: '{"n":4}' }]);
    });

    test('keeps the text of an event to the byte', async () => {
      const where = await place();
      const before = await where.open(made);
      const text = 'Zoë “said”\\ \n\t1e400 \u{1f9ed} ‮ a\u0000b';
      await before.append([to('a', 0, note('1', text))], tuesday);
      await before.close();
      const [event] = await all(await opened(where));
      expect(event?.data).toBe(JSON.stringify({ text }));
    });

    test('takes a batch of thousands', async () => {
      const store = await opened();
      const many = Array.from({ length: 2501 }, (_, i) => note(`n${i}`));
      await store.append([to('a', 0, ...many)], tuesday);
      expect(await ids(store)).toEqual(many.map(({ id }) => id));
    });

    test('reads windows of the log and parts of a stream', async () => {
      const store = await opened();
      const events = [note('1'), count('2', 2), note('3'), count('4', 4), note('5')];
      await store.append([to('a', 0, ...events)], tuesday);
      const read = async (after: number, until: number, types?: readonly string[]) =>
        (await store.readLog(after, until, types)).map((event) => event.position);
      expect(await read(1, 3)).toEqual([2, 3]);
      expect(await read(0, 99)).toEqual([1, 2, 3, 4, 5]);
      expect(await read(5, 99)).toEqual([]);
      expect(await read(1, 5, ['Noted'])).toEqual([3, 5]);
      expect(await read(0, 5, ['Counted', 'Noted'])).toEqual([1, 2, 3, 4, 5]);
      expect(await read(0, 5, [])).toEqual([]);
      expect((await store.readStream('a', 3)).map((event) => event.version)).toEqual([4, 5]);
    });

    test('keeps appends that come at once apart', async () => {
      const store = await opened();
      const streams = Array.from({ length: 40 }, (_, i) => `s${i % 8}`);
      const results = await Promise.allSettled(
        streams.map((stream, i) =>
          store.append([to(stream, 0, note(`${i}a`), note(`${i}b`))], tuesday),
        ),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(8);
      const events = await all(store);
      expect(events.map((event) => event.position)).toEqual(events.map((_, i) => i + 1));
      for (const [i, { stream, version }] of events.entries()) {
        if (version === 2) expect(events[i - 1]).toMatchObject({ stream, version: 1 });
      }
      expect(events).toHaveLength(16);
    });

    test.each(tampering)('never has an event %s', async (_, statement) => {
      const where = await place();
      const store = await opened(where);
      await store.append([to('a', 0, note('1'), note('2'))], tuesday);
      const before = await all(store);
      await expect(where.tamper(statement)).rejects.toThrow('append-only');
      expect(await all(store)).toEqual(before);
      expect(await store.head()).toBe(2);
    });
  });
}
