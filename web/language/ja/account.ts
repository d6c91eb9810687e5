/** What is one's own: where one is signed in, and what is stored. */
import type { Words } from '../words.ts';

const words: Words['account'] = {
  title: 'アカウント',
  lede: 'ここであなたのもの：どこでサインインしているか、どう終えるか。',
  where: 'サインインしている場所',
  looking: 'セッションを探しています',
  dayOnly:
    'それぞれ日付だけを残します。時刻も、場所も、ブラウザーも残しません。30 日たつと自動で終わります。',
  here: 'このブラウザー',
  since: (day) => `${day}から`,
  answeringOnly: (day) => `${day}から、個人用リンクで、回答のみ`,
  signOut: 'サインアウト',
  another: '別のブラウザー',
  end: '終える',
  endOne: (place, day) => `${day}からのセッション ${place} を終える`,
  ended: '終わりました。そのブラウザーはサインアウトしています。',
  endOthers: 'ほかのすべてでサインアウト',
  endedOthers: '終わりました。サインインしているのはここだけです。',
  note: 'サインインすると、あなたが誰かが分かります。投票は別の経路で、別の宛先へ、それなしで送られます。',
  stored: 'あなたについて保存されているもの',
  inOne:
    '名前、アドレス、それに伴う情報を 1 つのファイルにまとめます。回答は入っていません。どれがあなたのものかは誰にも分かりません。',
  take: '取り出す',
  letters: {
    title: 'お知らせメール',
    label: 'お知らせメールの言語',
    hint: '招待、リマインダー、ラウンド後のお知らせに使われます。このページの言語は一番下で選べます。',
    company: (language) => `会社と同じ（${language}）`,
    saved: '保存しました。次のお知らせからこの言語で届きます。',
    unchanged: '何も変更されていません。',
  },
};

export default words;
