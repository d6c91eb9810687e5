// Weeks as ISO 8601 counts them, against figures that Python's calendar gives.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../events/day.ts';
import { isWeek, weekOf, weekStart } from '../../events/week.ts';

describe('a week', () => {
  test.each([
    ['2026-11-21', '2026-W47', '2026-11-16'],
    ['2026-01-01', '2026-W01', '2025-12-29'],
    ['2025-12-28', '2025-W52', '2025-12-22'],
    ['2027-01-03', '2026-W53', '2026-12-28'],
    ['2020-12-31', '2020-W53', '2020-12-28'],
    ['2021-01-03', '2020-W53', '2020-12-28'],
    ['2021-01-04', '2021-W01', '2021-01-04'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2000-01-01', '1999-W52', '1999-12-27'],
    ['2026-02-09', '2026-W07', '2026-02-09'],
  ])('that holds %s is %s, and starts on %s', (day, week, start) => {
    expect(weekOf(day)).toBe(week);
    expect(weekStart(week)).toBe(start);
    expect(isWeek(week)).toBe(true);
  });

  test('follows the one before, over thirty years, and never a gap between', () => {
    let monday = '1999-12-27';
    while (monday < '2030-01-01') {
      expect(weekStart(weekOf(monday))).toBe(monday);
      expect(weekOf(addDays(monday, 6))).toBe(weekOf(monday));
      const next = addDays(monday, 7);
      expect(weekOf(next) > weekOf(monday)).toBe(true);
      monday = next;
    }
  });

  test.each(['2025-W53', '2026-W54', '2026-W00', '2026-W7', '2026W07', '2026-W07-1', '', 'W07'])(
    'is not %o',
    (text) => {
      expect(isWeek(text)).toBe(false);
    },
  );
});
