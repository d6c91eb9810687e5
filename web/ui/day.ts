// A day as people read it: '2026-10-09' is 'Fri 9 Oct'.
const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

export function dayName(day: string): string {
  return format.format(new Date(day)).replace(',', '');
}
