// The days on which a round reminds.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../events/day.ts';
import { reminderDays } from '../../events/reminder.ts';

const never = () => false;
const of = (
  opensOn: string,
  sealsOn: string,
  most = 2,
  isHoliday: (day: string) => boolean = never,
) => reminderDays({ opensOn, sealsOn }, most, isHoliday);

describe('the days of reminders', () => {
  test('are in the middle and at the end of the working days in between', () => {
    expect(of('2026-03-09', '2026-03-13')).toEqual(['2026-03-11', '2026-03-12']);
    expect(of('2026-03-09', '2026-03-20')).toEqual(['2026-03-13', '2026-03-19']);
  });

  test('are as many as the company wants, and none where there is no day for them', () => {
    expect(of('2026-03-09', '2026-03-13', 1)).toEqual(['2026-03-11']);
    expect(of('2026-03-09', '2026-03-13', 0)).toEqual([]);
    expect(of('2026-03-09', '2026-03-11')).toEqual(['2026-03-10']);
    expect(of('2026-03-09', '2026-03-10')).toEqual([]);
    expect(of('2026-03-13', '2026-03-16')).toEqual([]);
  });

  test('skip holidays', () => {
    const isHoliday = (day: string) => day === '2026-03-11' || day === '2026-03-12';
    expect(of('2026-03-09', '2026-03-13', 2, isHoliday)).toEqual(['2026-03-10']);
  });

  test('are never a Saturday or a Sunday, whatever the round', () => {
    for (let start = 0; start < 14; start += 1) {
      for (let length = 0; length < 40; length += 1) {
        const opensOn = addDays('2026-03-09', start);
        const sealsOn = addDays(opensOn, length);
        for (const day of of(opensOn, sealsOn)) {
          expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
          expect(day > opensOn && day < sealsOn).toBe(true);
        }
      }
    }
  });
});
