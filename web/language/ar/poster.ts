/** The poster to print. */
import type { Words } from '../words.ts';

const words: Words['poster'] = {
  title: 'ملصق',
  print: 'طباعة',
  back: 'العودة إلى الإعداد',
  heading: 'كيف تسير الأمور بين فريقك والفرق الأخرى؟',
  how: 'امسح الرمز، سجّل الدخول ببريد عملك، أجب. أقل من 60 ثانية.',
  code: (link) => `رمز QR للرابط ${link}`,
  keys: 'مفاتيح هذه الجولة:',
  same: 'يجب أن تعرض الصفحة الكلمات الأربع نفسها قبل أن تجيب.',
  promise: 'يعلم النظام أنك شاركت. لا أحد يعرف أيّ إجابة هي إجابتك، ولا حتى من يديره.',
  until: (day) => `مفتوحة حتى ${day}.`,
  fetching: 'جارٍ جلب الجولة',
};

export default words;
