/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['rhythm'] = {
  title: '3. الإيقاع',
  lede: 'القصير المنتظم خير من الطويل النادر. الجولات لا تتداخل أبدًا.',
  hindered: 'لا يمكن فتح الجولة القادمة على هذه الحال.',
  often: 'كم مرة',
  choices: {
    fortnight: {
      name: 'كل أسبوعين',
      more: '6 أو 7 جولات في ربع السنة. أحكام واضحة خلال ربع واحد.',
    },
    month: {
      name: 'كل شهر',
      more: '3 جولات في ربع السنة. لا تتضح إلا التغيّرات الكبيرة.',
    },
    week: {
      name: 'كل أسبوع',
      more: '13 جولة في ربع السنة. قد يملّ الناس منها.',
    },
    quarter: {
      name: 'كل ربع سنة',
      more: 'جولة واحدة. ربع السنة وحده لا يقول الكثير.',
    },
    hand: {
      name: 'يدويًا',
      more: 'أنت تفتح كل جولة وتختمها. لا يحدث شيء من تلقاء نفسه.',
    },
  },
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'],
  later: (day, weeks) =>
    weeks === 0
      ? day
      : `${day}، ${plural(weeks, { one: 'بعد أسبوع', two: 'بعد أسبوعين', few: `بعد ${weeks} أسابيع`, other: `بعد ${weeks} أسبوعًا` })}`,
  opens: 'تُفتح',
  opensAt: 'ساعة الفتح',
  seals: 'تُختم',
  sealsAt: 'ساعة الختم',
  first: 'الجولة الأولى',
  asBefore: (day) => `كما كان، ابتداءً من ${day}`,
  zone: 'المنطقة الزمنية للشركة',
  clocks: 'يُراعى تغيير الساعة',
  holidays: (count) =>
    count === 0
      ? 'العطل'
      : plural(count, {
          one: 'العطل: يوم واحد',
          two: 'العطل: يومان',
          few: `العطل: ${count} أيام`,
          many: `العطل: ${count} يومًا`,
          other: `العطل: ${count} يوم`,
        }),
  holidayLines: 'يوم أو فترة من الأيام في كل سطر',
  holidayHint: 'في هذه الأيام لا شيء يُفتح أو يُختم أو يذكّر أحدًا؛ بل ينتقل إلى يوم العمل التالي.',
  holidayExample: '2026-03-20 عيد الفطر\n2026-03-22 – 2026-03-24 مغلق',
  wrong: (line, text) => `السطر ${line}، «${text}»، ليس على شكل 2026-03-20 عيد الفطر.`,
  save: 'حفظ الإيقاع',
  saved: 'حُفظ.',
  calendar: 'التقويم',
  keeps: 'الجولة المفتوحة تحتفظ بأيامها.',
  next: {
    unnamed: 'الجولة القادمة',
    at: (day, hour) => `${day}، ${hour}`,
    byHand: {
      open: (name, until) => `${name} مفتوحة حتى ${until}، وتُدار يدويًا.`,
      scheduled: (name, until) => `${name} مجدولة حتى ${until}، وتُدار يدويًا.`,
    },
    open: (name, seals) => `${name} مفتوحة وتُختم ${seals}.`,
    coming: (name, opens, seals) => `${name} تُفتح ${opens} وتُختم ${seals}.`,
  },
};

export default words;
