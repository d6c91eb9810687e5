/** The poster to print. */
import type { Words } from '../words.ts';

const words: Words['poster'] = {
  title: 'ポスター',
  print: '印刷',
  back: '設定へ戻る',
  heading: 'あなたのチームとほかのチームの間は、うまくいっていますか？',
  how: '読み取り、仕事用のメールでサインインし、回答。60 秒以内です。',
  code: (link) => `${link} の QR コード`,
  keys: 'このラウンドの鍵：',
  same: '回答する前に、ページに同じ 4 つの言葉が表示されている必要があります。',
  promise:
    'システムはあなたが参加したことを知っています。どの回答があなたのものかは、管理者でさえ、誰にも分かりません。',
  until: (day) => `${day}まで受け付けます。`,
  fetching: 'ラウンドを取得しています',
};

export default words;
