/** What the words in a file of personal data mean. */
import type en from '../en/personal-data.ts';

const words: typeof en = {
  own: [
    'あなたの回答はここにありません。どれがあなたのものかは、このファイルを含めて誰にもわかりません。',
    '投票には名前も仮名も時刻もありません。封筒は中身を見ずに署名されます。',
    'directory.asked には、ラウンドごとに、あなたの名前で封筒が受け取られたかどうか（took）が記録されています。',
    'リンクとセッションの秘密はハッシュとしてのみ保存され、ここでは省かれています。',
  ],
  others: [
    '回答はここにありません。どれが誰のものかは誰にもわかりません。',
    '参加したかどうか、いつサインインしたかは、本人だけが読めます。本人のアカウントにあります。',
  ],
};

export default words;
