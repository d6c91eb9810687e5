/** What is asked, and the words that answer it. `{team}` is the team answered about. */
import type en from '../en/statement.ts';

const words: typeof en = {
  statements: {
    'trust-1': '{team}が「こうします」と伝えてきたことは、当てにして計画を立てられます。',
    'goals-1': '{team}の決定と私たちの決定は、同じ成果に向かっています。',
    'blame-1': 'チーム間で何かがうまくいかないとき、{team}は直し方より先に、誰が原因かを探します。',
    'load-1':
      '{team}からの依頼や修正、エスカレーションのために、予定していた仕事が後回しになります。',
  },
  answers: ['ほとんどない', 'たまに', '半分くらい', 'よくある', 'ほぼいつも'],
  cannotSay: '答えられない',
  gate: {
    text: '前回のラウンドから今まで、あなたの仕事はどのくらい{team}に左右されましたか。',
    answers: ['まったくない', '少し', 'ある程度', 'とても'],
  },
  priority: {
    text: '今四半期、この会社は何を最優先にすべきだと思いますか。',
    choices: {
      growth: '成長',
      stability: '安定',
      'keeping-customers': '顧客の維持',
      cost: 'コスト',
      quality: '品質',
      'something-else': 'その他',
      'dont-know': 'わからない',
    },
  },
};

export default words;
