/** The calendar: which rounds come, which were, and on which days nothing happens. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['calendar'] = {
  title: 'التقويم',
  opening: 'جارٍ فتح التقويم',
  often: {
    week: 'كل أسبوع',
    fortnight: 'كل أسبوعين',
    month: 'كل شهر',
    quarter: 'كل ربع سنة',
    hand: 'يدويًا',
    in: (often, zone) => `${often}، ${zone}`,
  },
  byHand: 'الجولات تُدار يدويًا.',
  byItself: 'الجولات تسير من تلقاء نفسها.',
  today: (day) => `اليوم ${day}.`,
  change: 'تغيير الإيقاع',
  coming: 'القادمة',
  careful: 'تُراعى عطل نهاية الأسبوع والأعياد.',
  until: (opensAt, sealsOn, sealsAt) =>
    `${opensAt === null ? '' : `، ${opensAt}`} حتى ${sealsOn}${sealsAt === null ? '' : `، ${sealsAt}`}`,
  status: {
    open: (name) => `${name} مفتوحة`,
    openByHand: (name) => `${name} مفتوحة، تُختم يدويًا`,
    scheduled: (name) => `${name} مجدولة`,
    scheduledByHand: (name) => `${name} تُفتح يدويًا`,
  },
  none: 'لا جولة مخطط لها.',
  holidays: 'العطل',
  still: 'لا شيء يُفتح أو يُختم أو يذكّر أحدًا.',
  before: 'السابقة',
  year: (year, count) =>
    plural(count, {
      one: `${year}: جولة واحدة`,
      two: `${year}: جولتان`,
      few: `${year}: ${count} جولات`,
      other: `${year}: ${count} جولة`,
    }),
  ended: {
    sealed: (day) => `مختومة ${day}`.trim(),
    voided: (day) => `ملغاة ${day}`.trim(),
  },
  noneYet: 'لم تنتهِ أي جولة بعد.',
};

export default words;
