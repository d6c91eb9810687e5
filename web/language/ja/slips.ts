/** Slips with codes, to print and cut. */
import type { Words } from '../words.ts';

const words: Words['slips'] = {
  title: '配布用紙',
  heading: '共用端末のための配布用紙',
  lede: 'メールや自分の端末を持たない人のためのものです。用紙ごとに固有のコードがあります。本人にだけ渡してください。持っている人は、その人の名前で回答できてしまいます。コードが表示されるのは今回だけで、次のラウンドが開くと使えなくなります。',
  for: '対象',
  everybody: '尋ねられる人全員',
  none: '開いているラウンドがないため、コードで開けるものはありません。',
  refused: '用紙は作られませんでした。',
  make: 'コードを作る',
  again: '新しいコードを作る',
  print: (slips) => `${slips} 枚を印刷`,
  back: '設定へ戻る',
  keys: (four) => `鍵：${four}。ページに同じ 4 つの言葉が表示されている必要があります。`,
};

export default words;
