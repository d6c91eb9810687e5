/** What is fixed, and what of it an admin may change. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['fixed'] = {
  title: '5. ما هو ثابت، وما يمكنك تغييره',
  lede: 'لا أحد يستطيع إيقافها، لا أنت ولا مشغّل الخادم.',
  ballots: {
    rule: (threshold) => `يستند كل رقم إلى ${threshold} أوراق رأي على الأقل.`,
    more: 'يمكن رفع العتبة، ولا تُخفَّض بعد ذلك أبدًا.',
  },
  apart: {
    rule: 'ورقة رأي واحدة لكل فريق يُقيَّم،',
    more: 'لا مجموعة شخص بأكملها أبدًا.',
  },
  sealed: {
    rule: 'لا نتيجة ما دامت الجولة مفتوحة.',
    more: 'حتى تُختم لا ترى إلا هل شارك أقل من النصف أو أكثر منه.',
  },
  shuffled: {
    rule: 'تدخل كل أوراق الجولة إلى السجل معًا،',
    more: 'مخلوطة وبلا وقت عليها.',
  },
  steps: {
    rule: 'الأرقام بدرجات، والأعداد بنطاقات.',
    more: 'تُختصر القيم القصوى إلى «10 أو أقل» و«90 أو أكثر».',
  },
  asked: {
    rule: 'ترى من يُسأل، ولا ترى إجابة أبدًا.',
    more: 'لا أحد يراها، أيًا كان دوره.',
  },
  threshold: 'إظهار رقم ابتداءً من',
  least: (count) =>
    plural(count, {
      one: 'ورقة واحدة',
      two: 'ورقتين',
      few: `${count} أوراق`,
      other: `${count} ورقة`,
    }),
  onlyUp: 'يمكن رفعها فقط',
  year: 'تبدأ السنة في',
  yearHint: 'منه تُحسب أرباع السنة',
  respondents: 'يرى الجميع',
  whenSealed: 'عند ختم الجولة',
  ownAndCompany: 'ثنائيات فريقهم والشركة',
  companyOnly: 'الشركة فقط',
  managers: 'يرى المديرون',
  leadership: 'ترى القيادة دائمًا كل الثنائيات',
  allPairings: 'كل الثنائيات',
  ownPairings: 'ثنائيات فريقهم',
  priorities: {
    title: 'إجابات السؤال الأخير',
    question: '«ما الذي ينبغي أن تضعه هذه الشركة أولًا في هذا الربع؟»',
    always: (texts) => `${texts.join(' و')} تبقى دائمًا في النهاية.`,
    answer: (place) => `الإجابة ${place}`,
    remove: (text) => `إزالة ${text}`,
    removeThis: 'إزالة',
    add: 'إضافة إجابة',
  },
  save: 'حفظ التغييرات',
  saved: 'تم الحفظ. يسري ابتداءً من الجولة القادمة.',
  keeps: 'الجولة المفتوحة تبقى على ما فُتحت به. كل تغيير حدث في السجل.',
};

export default words;
