/** What is asked, and the words that answer it. `{team}` is the team answered about. */
import type en from '../en/statement.ts';

const words: typeof en = {
  statements: {
    'trust-1': 'عندما يخبرنا فريق {team} بأن أمرًا سيحدث، يمكننا أن نخطط على أساسه.',
    'goals-1': 'قرارات فريق {team} وقراراتنا تقود إلى النتيجة نفسها.',
    'blame-1':
      'عندما يتعثر أمر بين فريقينا، يبحث فريق {team} عمّن تسبب فيه قبل أن يبحث عن طريقة إصلاحه.',
    'load-1': 'الطلبات أو الإصلاحات أو التصعيدات القادمة من فريق {team} تزيح عملًا كنا قد خططنا له.',
  },
  answers: ['لا يحدث تقريبًا', 'نادرًا', 'في نحو نصف المرات', 'كثيرًا', 'دائمًا تقريبًا'],
  cannotSay: 'لا أستطيع القول',
  gate: {
    text: 'منذ الجولة الماضية، إلى أي حد اعتمد عملك على فريق {team}؟',
    answers: ['لم يعتمد', 'قليلًا', 'إلى حد ما', 'كثيرًا'],
  },
  priority: {
    text: 'ما الذي ينبغي أن تضعه هذه الشركة أولًا في هذا الربع من السنة؟',
    choices: {
      growth: 'النمو',
      stability: 'الاستقرار',
      'keeping-customers': 'الحفاظ على العملاء',
      cost: 'التكلفة',
      quality: 'الجودة',
      'something-else': 'شيء آخر',
      'dont-know': 'لا أعرف',
    },
  },
};

export default words;
