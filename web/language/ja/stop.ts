/** The page that stops reminders. */
import type { Words } from '../words.ts';

const words: Words['stop'] = {
  title: 'リマインダー',
  ask: 'リマインダーを停止しますか?',
  stopped: 'リマインダーはもう届きません。',
  still:
    'ラウンドが始まるときの招待と、締め切られたときのお知らせは引き続き一通ずつ届きます。ここで何を選んだかは誰にも伝わりません。',
  unchanged: '何も変更されていません。',
  again: 'リマインダーを再開する',
  stop: 'リマインダーを停止する',
};

export default words;
