/** The setup: its steps, the teams, and what is fixed. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['setup'] = {
  title: 'الإعداد',
  first: {
    title: 'الإعداد الأول',
    eyebrow: 'الإعداد الأول، نحو 10 دقائق',
    head: 'لنُعِدّ أول Pulse لكم.',
    nothing: 'لا يبدأ شيء قبل أن تفتح جولة. يمكنك المغادرة والعودة.',
    lede: 'ستصبح أنت المسؤول: تُعِدّ الفرق والأشخاص والجولات. ولن ترى أي إجابة أبدًا.',
    who: 'من أنت؟',
    mail: 'بريد العمل',
    start: 'ابدأ الإعداد',
    hint: 'الرابط الذي جئت منه يعمل مرة واحدة. من الآن يعرفك هذا المتصفح.',
  },
  never: 'لن ترى أي إجابة أبدًا.',
  loading: 'جارٍ تحميل الإعداد',
  /** Where the data lies. */
  disk: {
    little:
      'قرص الخادم ممتلئ تقريبًا. أفرغ بعض المساحة قبل أن يجيب الناس: إذا بقي أقل من 100 ميغابايت فلن تُقبل أي إجابات.',
    none: 'قرص الخادم ممتلئ. لا تُقبل أي إجابات كي يمكن ختم الجولة المفتوحة؛ لم يضِع شيء. أفرغ بعض المساحة وستستمر الإجابات من تلقاء نفسها.',
  },
  steps: {
    label: 'خطوات الإعداد',
    done: '، تم',
    teams: 'الفرق',
    people: 'الأشخاص',
    rhythm: 'الإيقاع',
    channels: 'القنوات',
    fixed: 'ما هو ثابت',
    round: 'الجولة',
  },
  aside: 'ما سيصل إلى الناس',
  unchanged: 'لم يتغير شيء.',
  count: (count) =>
    plural(count, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: `${count} أشخاص`,
      many: `${count} شخصًا`,
      other: `${count} شخص`,
    }),
  teams: {
    title: '1. الفرق',
    lede: 'استخدم الأسماء التي يقولها الناس في الممر. لا يلزم الموقع إلا حيث يعمل الفريق نفسه في أماكن عدة.',
    small: (threshold, names) => `أقل من ${threshold} أشخاص: ${names.join('، ')}.`,
    hidden: (threshold) =>
      `ما يقوله فريق كهذا يبقى مخفيًا، لأن كل رقم يستند إلى ${threshold} أوراق رأي على الأقل.`,
    add: 'إضافة فريق',
    name: 'الاسم',
    siteIf: 'الموقع، إن وُجد',
    site: 'الموقع',
    addThis: 'إضافة هذا الفريق',
    added: (name) => `أُضيف ${name}.`,
  },
  team: {
    rates: (count) =>
      plural(count, {
        zero: 'لا يقيّم أي فريق',
        one: 'يقيّم فريقًا واحدًا',
        two: 'يقيّم فريقين',
        few: `يقيّم ${count} فرق`,
        many: `يقيّم ${count} فريقًا`,
        other: `يقيّم ${count} فريق`,
      }),
    saved: (name) => `حُفظ ${name}.`,
    legend: (name, most) => `${name} يقيّم، ${most} فرق على الأكثر`,
    another: 'أضف فريقًا آخر أولًا.',
    save: (name) => `حفظ ${name}`,
    retire: (name) => `إنهاء ${name}`,
    ask: (name) => `إنهاء ${name}؟`,
    yes: 'نعم، أنهِه',
    no: 'إبقاؤه',
    what: 'لن يُسأل بعد الآن، ولن يقيّمه أحد. تبقى أرقامه السابقة.',
  },
};

export default words;
