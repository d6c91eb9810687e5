/** Words around the pages: where one is, who is here, and what went wrong. */
import type { Words } from '../words.ts';

const words: Words['shell'] = {
  skip: 'انتقل إلى المحتوى',
  opening: 'جارٍ فتح الصفحة',
  places: {
    label: 'القائمة الرئيسية',
    map: 'الخريطة',
    pairings: 'الثنائيات',
    quarters: 'الفصول',
    interventions: 'التدخلات',
    company: 'الشركة',
    setup: 'الإعداد',
    audit: 'السجل',
  },
  open: (round) => `${round} مفتوحة`,
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': 'أقل من النصف',
    'over half': 'أكثر من النصف',
    'over three quarters': 'أكثر من ثلاثة أرباع',
  },
  nothing: {
    title: 'لا شيء هنا',
    text: 'العنوان خاطئ، أو أنه يخص ما لا يحق لك رؤيته. نقول الشيء نفسه في الحالتين.',
    company: 'إلى صفحة الشركة',
    setup: 'إلى الإعداد',
    answer: (round) => `أجب عن ${round}`,
  },
  foot: {
    anonymous: 'كل رقم هنا يأتي من أوراق مجهولة الاسم. لا أحد يستطيع أن يرى من قدّم أيّها.',
    check: 'تحقّق بنفسك',
    more: 'سجّل الدخول لترى المزيد',
    leave: 'تسجيل الخروج',
    language: 'اللغة',
  },
  silence: 'تعذّر الوصول إلى الخادم. حاول مرة أخرى بعد دقيقة.',
  absent: {
    title: 'لا يوجد هنا شيء لك',
    text: 'العنوان خاطئ، أو أنه يخص فرقًا ليست فرقك. نقول الشيء نفسه في الحالتين.',
    go: 'إلى الخريطة',
  },
  failed: {
    title: 'تعذّر تحميل هذه الصفحة',
    again: 'حاول مرة أخرى',
    code: 'إذا تكرر ذلك فأعطِ المسؤول هذا الرمز:',
  },
};

export default words;
