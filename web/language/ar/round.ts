/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
import type { Words } from '../words.ts';

const words: Words['round'] = {
  digest: {
    label: 'في ثلاث جمل',
    title: (round) => `${round} في ثلاث جمل`,
    heads: ['ما تغيّر', 'ما لم يتغيّر', 'ما حان وقته'],
    adminHeads: ['ما خُتم', 'من لم يُسأل', 'ما حان وقته'],
    mail: 'كرسالة بريد',
    preview: 'معاينة. لم يُرسل شيء بعد.',
  },
  tookPart: {
    title: 'من شارك',
    lede: (round) => `نسبة كل فريق في ${round}، ضمن نطاقات، حتى لا يُستدلّ على أحد.`,
    unknown: 'غير معروف لهذه الجولة.',
    unknownImported: 'غير معروف لهذه الجولة، لأنها مستوردة.',
    care: 'اقرأ هذا بحذر.',
    low: (teams) => `شارك أقل من 60% في ${teams}: قد يكون للصامتين شعور آخر.`,
  },
  files: {
    lead: 'تنزيل القراءات:',
    of: ' للقراءات',
    noted: 'يُدوَّن تنزيلك في السجل.',
  },
};

export default words;
