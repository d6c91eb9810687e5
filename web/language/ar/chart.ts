/** Words on charts and beside them: their other forms, what was tried, what was missing. */
import type { Words } from '../words.ts';

const words: Words['chart'] = {
  name: (chart) => `: ${chart}`,
  table: 'في جدول',
  region: (chart) => `جدول: ${chart}`,
  note: 'ملاحظة',
  save: 'حفظ الصورة',
  failed: 'لم يُحمَّل الرسم البياني. الجدول أدناه يحوي الأرقام نفسها.',
  hidden: 'مخفي',
  imported: 'مستوردة',
  reworded: 'صياغة جديدة',
  noRound: 'لا جولة',
  noRoundIn: (quarter) => `لا جولة في ${quarter}`,
  breaking: 'فوق 50: على وشك الانهيار',
  tried: {
    name: 'التدخّلات',
    how: [
      'أسفل الرسم رقم حيث بدأ كل تدخّل،',
      'مَعين',
      'حيث حُسم أمره، وخط حيث انتهى. ما يأتي بعده لا يكون بالضرورة بسببه.',
    ],
    became: {
      hit: 'أصاب',
      backfired: 'أتى بنتيجة عكسية',
      missed: 'أخطأ',
      "can't tell": 'لا يمكن الجزم',
      "can't be read": 'لا يمكن قراءته',
      kept: 'أُبقي عليه',
      changed: 'عُدّل',
      retired: 'أُنهي',
      'ran out': 'انتهى من تلقاء نفسه',
    },
    ended: 'انتهى',
    toStop: 'حان وقت إيقافه',
    running: 'جارٍ',
    started: (round) => `بدأ بعد ${round}`,
    startedBefore: 'بدأ قبل أول جولة معروضة',
    decided: (round, became) => `حُسم في ${round}: ${became}`,
    startedHere: 'بدأ بعد هذه الجولة',
    startedBeforeHere: 'بدأ قبل هذه الجولة',
    endedHere: (became) => `${became} بعد هذه الجولة`,
    decidedHere: (became) => `حُسم: ${became}`,
  },
};

export default words;
