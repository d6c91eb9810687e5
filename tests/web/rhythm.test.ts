// The rhythm as the setup asks for it: which days it offers, and how it reads lines of holidays.
import { describe, expect, test } from 'vitest';
import { firstDays, holidaysIn, holidayText, lengths } from '../../web/setup/rhythm.ts';

describe('what the setup offers', () => {
  test('sealing on weekdays, before the next round', () => {
    expect(lengths('week', 1).map(({ words }) => words)).toEqual([
      ...['Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    ]);
    const fortnight = lengths('fortnight', 5);
    expect(fortnight[0]).toEqual({ days: 3, words: 'Monday' });
    expect(fortnight.at(-1)).toEqual({ days: 13, words: 'Thursday, a week later' });
  });

  test('first rounds on that weekday, from today on', () => {
    expect(firstDays('week', 1, '2026-12-21').map(({ words }) => words)).toEqual([
      ...['Mon 21 Dec 2026', 'Mon 28 Dec 2026', 'Mon 4 Jan 2027', 'Mon 11 Jan 2027'],
    ]);
    expect(firstDays('month', 5, '2026-12-21')[0]?.day).toBe('2026-12-25');
  });
});

describe('lines of holidays', () => {
  test('are days or spans of days, with a name or without', () => {
    const text = '2026-12-25 Christmas\n\n 2026-12-30 to 2027-01-01, Closed \n2027-04-05';
    const { holidays, wrong } = holidaysIn(text);
    expect(wrong).toEqual([]);
    expect(holidayText(holidays).split('\n')).toEqual([
      ...['2026-12-25 Christmas', '2026-12-30 Closed', '2026-12-31 Closed', '2027-01-01 Closed'],
      '2027-04-05',
    ]);
    expect(holidaysIn(holidayText(holidays)).holidays).toEqual(holidays);
  });

  test.each(['Christmas', '25.12.2026', '2026-02-30', '2026-12-31 to 2026-12-30', '2026-12-2'])(
    'are told where they are neither: %s',
    (line) => {
      const { holidays, wrong } = holidaysIn(`2026-12-25\n${line}`);
      expect(holidays).toHaveLength(1);
      expect(wrong).toHaveLength(1);
      expect(wrong[0]).toContain('Line 2');
    },
  );
});
