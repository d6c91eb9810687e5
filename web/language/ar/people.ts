/** The people of the setup: taken in as lines, found, and changed one by one. */
import type { Words } from '../words.ts';

const words: Words['people'] = {
  title: '2. الأشخاص',
  lede: 'الاسم والعنوان والفريق والدور، ولا شيء غيرها: لا عمر ولا درجة وظيفية. الدور هو respondent (مُجيب) أو manager (مدير) أو leadership (القيادة) أو admin (المسؤول).',
  paste: 'الصق من جدول: name,email,team,role',
  hint: 'شخص في كل سطر؛ فواصل أو فواصل منقوطة أو علامات جدولة. أو أفلت ملف CSV هنا. لا يُحفظ شيء إلا إذا صحّ كل سطر. العنوان المعروف يُعدَّل ولا يتكرر.',
  file: 'أو اختر ملف CSV',
  check: 'تحقّق واحفظ',
  notSaved: 'لم يُحفظ شيء.',
  saved: (added, changed, unchanged) =>
    `حُفظ: ${added} أُضيفوا، ${changed} تغيّروا، ${unchanged} بلا تغيير.`,
  right: (added, changed, unchanged) =>
    `كل السطور صحيحة. الحفظ يعني: ${added} يُضافون، ${changed} يتغيّرون، ${unchanged} بلا تغيير.`,
  onList: (people) => `${people} في القائمة`,
  off: (count) => `، ${count} معطّل`,
  find: 'ابحث عن شخص',
  findBy: 'الاسم أو العنوان أو الفريق أو الدور',
  found: (people) => `وُجد: ${people}.`,
  more: (count) => `عرض ${count} آخرين`,
  deactivated: 'معطّل',
  noTeam: 'بلا فريق',
  roles: {
    respondent: 'مُجيب',
    manager: 'مدير',
    leadership: 'القيادة',
    admin: 'المسؤول',
  },
  name: 'الاسم',
  address: 'العنوان',
  team: 'الفريق',
  withoutTeam: 'بلا فريق',
  role: 'الدور',
  moved:
    'العنوان الجديد ينهي الجلسات والروابط، ولا يحصل على أظرف في جولة مفتوحة. ويُبلَّغ العنوان القديم.',
  savedOne: 'حُفظ.',
  save: 'حفظ',
  deactivate: 'تعطيل',
  deactivateAsk: (name) => `تعطيل ${name}؟`,
  deactivateYes: 'نعم، عطّل',
  keep: 'إبقاء',
  deactivateWhat: 'تُنهى جلسته فورًا، ولا يُسأل في الجولات القادمة. يمكنك إعادته.',
  deactivatedDone: 'عُطّل.',
  back: 'إعادة',
  backDone: 'عاد من جديد.',
  erase: 'محو',
  eraseAsk: (name) => `محو ${name}؟`,
  eraseYes: 'نعم، امحُ',
  eraseWhat:
    'يزول الاسم والعنوان والروابط والجلسات نهائيًا. وتبقى الأرقام كما هي. ما دامت الجولة مفتوحة يظل فريقه يرى الاسم في قائمته: فقد وُعد بذلك عند فتحها.',
  erased: (name) => `مُحي ${name}.`,
  erasedUntil: (name, round) => `مُحي ${name}. يرى فريقه الاسم حتى تنتهي ${round}.`,
  stored: 'ما هو محفوظ',
};

export default words;
