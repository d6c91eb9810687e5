/** What was set up and taken out, by whom. */
import type { Words } from '../words.ts';

const words: Words['audit'] = {
  title: '監査記録',
  head: '設定されたことと、取り出されたもの',
  lede: '役割、人、チーム、ラウンド、決まっていること、書き出し、マネージャー・経営層・管理者のサインイン。回答するだけの人はここに残らず、回答もここにはありません。',
  label: '起きたこと（新しい順）',
  nothing: 'まだ何もありません。',
  more: '以前のものを表示',
  opening: '監査記録を開いています',
};

export default words;
