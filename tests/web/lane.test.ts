// The lane under a sparkline: each mark stands at its round, inside the line, and none on another.
import { expect, test } from 'vitest';
import type { Friction } from '../../web/reading/friction.ts';
import { episodesOf, episodeWords, runsOf } from '../../web/map/lane.ts';

const rounds = Array.from({ length: 11 }, (_, i) => ({
  ...{ round: `${i + 1}`, label: `Round ${i + 1}`, sealedOn: `2026-03-${i + 10}` },
  ...{ quarter: '2026-Q1', imported: false, breaks: [] },
}));
type Marks = Friction['marks'];
const mark = (told: Partial<Marks[number]>): Marks[number] => ({
  ...{ shot: 'a', name: 'Deal desk', teams: ['product', 'sales'], figure: 'goals', from: null },
  ...{ kind: 'started', round: '3', words: null, toStop: false },
  ...told,
});
const map = (...marks: readonly Marks[number][]) => ({ marks, rounds });
const decided = mark({ kind: 'decided', round: '6', words: 'missed' });
const ended = mark({ kind: 'ended', round: '7', words: 'ran out' });

/** Ten units between two rounds. */
const placed = (...marks: readonly Marks[number][]) =>
  runsOf(episodesOf(map(...marks), ['sales', 'product']), (index) => 10 * index, [0, 100]);

test('each mark stands at its round; a start and an end between two', () => {
  expect(placed(mark({}), decided, ended)).toEqual([
    { from: 25, decided: 50, to: 65, open: false, faded: true },
  ]);
});

test('what runs reaches the end of the line, and stays inside of it', () => {
  expect(placed(mark({}))).toEqual([
    { from: 25, decided: null, to: 100, open: true, faded: false },
  ]);
  expect(placed(mark({ round: null }))[0]?.from).toBe(0);
  const last = placed(mark({ round: '11' }))[0];
  expect([(last?.from ?? 100) < 93, last?.to]).toEqual([true, 100]);
});

test('marks that are close stand beside each other, in their order', () => {
  const close = [mark({ round: '10' }), mark({ kind: 'decided', round: '11', words: 'hit' })];
  const kept = mark({ kind: 'ended', round: '11', words: 'kept' });
  const [run] = placed(...close, kept);
  const places = [run?.from ?? NaN, run?.decided ?? NaN, run?.to ?? NaN];
  expect(places.toSorted((one, other) => one - other)).toEqual(places);
  expect(places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) >= 8)).toBe(true);
  expect(places.at(-1)).toBeLessThanOrEqual(100);
});

test('of another pairing there is none, and the words tell what the shapes do', () => {
  expect(episodesOf(map(mark({})), ['product', 'support'])).toEqual([]);
  const told = (...marks: readonly Marks[number][]) =>
    episodeWords(episodesOf(map(...marks), ['product', 'sales']));
  expect(told(mark({}), decided, ended)).toBe(
    '“Deal desk” started after Round 3, decided Round 6: missed, ended by itself',
  );
  expect(told(mark({}), { ...decided, toStop: true })).toBe(
    '“Deal desk” started after Round 3, decided Round 6: missed, due to stop',
  );
  expect(told(mark({}))).toBe('“Deal desk” started after Round 3, running');
});
