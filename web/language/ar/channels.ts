/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['channels'] = {
  title: '4. القنوات',
  lede: 'اختر كل ما يناسب. يتلقى كل شخص دعوة واحدة في الجولة؛ ولا تذهب التذكيرات إلا لمن ليس لديهم أظرف، وليس في عطلة نهاية الأسبوع أبدًا، ويمكن للجميع إيقافها.',
  legend: 'القنوات',
  mail: {
    title: 'البريد',
    off: 'لا يوجد خادم بريد متصل. اضبط SMTP_URL وMAIL_FROM.',
    on: (from) => `عبر خادم بريدكم، من ${from}. يتلقى كل شخص رابطًا خاصًا به.`,
  },
  chat: {
    on: 'رسالة واحدة لكل قناة، بلا أسماء. متصل.',
    off: (setting) => `غير متصل. اضبط ${setting}.`,
  },
  device: {
    title: 'جهاز مشترك',
    what: 'في كل دعوة رمز يُكتب عليه. لمن ليس لديهم جهاز خاص.',
  },
  saved: 'حُفظ. يسري من الرسالة القادمة.',
  reminders: {
    label: 'التذكيرات بالبريد',
    two: 'اثنان: في المنتصف وقبل النهاية',
    one: 'واحد: في المنتصف',
    none: 'بلا تذكير',
  },
  language: {
    label: 'لغة الرسائل',
    hint: 'ولغة رسائل القنوات أيضًا. من اختار لغة خاصة به تصله الرسائل بها.',
    saved: 'حُفظ. الرسائل الآن بهذه اللغة.',
  },
  plain: {
    name: 'رابط بسيط ورمز QR',
    what: '. لشاشة أو لجدار المطبخ. يقود إلى تسجيل الدخول.',
  },
  poster: 'طباعة ملصق',
  slips: 'طباعة قصاصات بالرموز',
  trial: 'أرسلها إليّ وحدي أولًا',
  tried: 'أُرسلت إليك. انظر إليها كما سيراها زملاؤك.',
  letters: {
    kinds: {
      invitation: 'دعوة',
      reminder: 'تذكير',
      digest: 'رسالة عن جولة مختومة',
      'address-changed': 'رسالة عن عنوان تغيّر',
      chat: 'رسالة إلى قناة',
    },
    counts: {
      invitation: (count) =>
        plural(count, {
          one: 'دعوة واحدة',
          two: 'دعوتان',
          few: `${count} دعوات`,
          other: `${count} دعوة`,
        }),
      digest: (count) =>
        plural(count, {
          one: 'رسالة واحدة عن جولة مختومة',
          two: 'رسالتان عن جولة مختومة',
          few: `${count} رسائل عن جولة مختومة`,
          other: `${count} رسالة عن جولة مختومة`,
        }),
      'address-changed': (count) =>
        plural(count, {
          one: 'رسالة واحدة عن عنوان تغيّر',
          two: 'رسالتان عن عناوين تغيّرت',
          few: `${count} رسائل عن عناوين تغيّرت`,
          other: `${count} رسالة عن عناوين تغيّرت`,
        }),
      chat: (count) =>
        plural(count, {
          one: 'رسالة واحدة إلى قناة',
          two: 'رسالتان إلى قنوات',
          few: `${count} رسائل إلى قنوات`,
          other: `${count} رسالة إلى قنوات`,
        }),
    },
    reminders: 'تذكيرات',
    waiting: (what) => `في الطريق: ${what.join('، ')}.`,
    look: 'انظر مرة أخرى',
    failed: (count) => `لم يُرسل: ${count}`,
    someReminders: 'بعض التذكيرات',
    kindOf: (kind) => `، ${kind}`,
    why: (problem) => `: ${problem}.`,
    unclear: 'ربما وصلت؛ وإذا أُرسلت ثانية فقد تصل شخصًا مرتين.',
    again: 'أرسل مرة أخرى',
    againTo: (who) => ` إلى ${who ?? 'القناة'}`,
    off: 'إزالة من القائمة',
    all: 'أعد إرسال كل ما لم يصل',
    tried: 'تجري محاولة أخرى.',
    triedAll: 'تجري محاولة أخرى لها كلها.',
    offDone: 'أُزيلت من القائمة.',
  },
  preview: {
    title: 'ما سيصل إلى الجميع',
    from: 'من',
    later: 'خادم بريدكم، بعد توصيله',
    subject: 'الموضوع',
    message: '، رسالة واحدة لكل قناة',
    poster: 'ملصق',
    posterIs: '، رابط ورمز QR',
    scan: 'امسح الرمز، سجّل الدخول ببريد العمل، أجب. في أقل من 60 ثانية.',
    look: 'عرض الملصق',
  },
};

export default words;
