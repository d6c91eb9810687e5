/** What is one's own: where one is signed in, and what is stored. */
import type { Words } from '../words.ts';

const words: Words['account'] = {
  title: 'حسابك',
  lede: 'ما يخصك هنا: أين سجّلت الدخول وكيف تنهيه.',
  where: 'أين سجّلت الدخول',
  looking: 'جارٍ البحث عن جلساتك',
  dayOnly:
    'لا يُحفظ من كل جلسة إلا اليوم: لا الساعة ولا المكان ولا المتصفح. تنتهي كل جلسة من تلقاء نفسها بعد 30 يومًا.',
  here: 'هذا المتصفح',
  since: (day) => `منذ ${day}`,
  answeringOnly: (day) => `منذ ${day}، برابط شخصي، للإجابة فقط`,
  signOut: 'تسجيل الخروج',
  another: 'متصفح آخر',
  end: 'أنهِها',
  endOne: (place, day) => `أنهِ الجلسة ${place}، منذ ${day}`,
  ended: 'انتهت. خرج ذلك المتصفح من الحساب.',
  endOthers: 'سجّل الخروج من كل مكان آخر',
  endedOthers: 'انتهت. أنت مسجّل الدخول هنا فقط.',
  note: 'تسجيل الدخول يُظهر من أنت. أما أوراق رأيك فتذهب من طريق آخر إلى عنوان آخر بدونه.',
  stored: 'ما المحفوظ عنك',
  inOne: 'اسمك وعنوانك وما يتصل بهما في ملف واحد. ليست الإجابات فيه: لا أحد يعرف أيّها إجاباتك.',
  take: 'خذ نسخة',
};

export default words;
