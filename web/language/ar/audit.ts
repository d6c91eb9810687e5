/** What was set up and taken out, by whom. */
import type { Words } from '../words.ts';

const words: Words['audit'] = {
  title: 'السجل',
  head: 'ما أُعِدّ، ومن أخذ ماذا',
  lede: 'الأدوار والأشخاص والفرق والجولات وما هو ثابت؛ وعمليات التصدير؛ وتسجيل دخول المديرين والقيادة والمسؤولين. من يجيب فقط لا يترك سطرًا هنا، ولا توجد هنا أي إجابة.',
  label: 'ما حدث، الأحدث أولًا',
  nothing: 'لم يحدث شيء بعد.',
  more: 'عرض ما سبق',
  opening: 'جارٍ فتح السجل',
};

export default words;
