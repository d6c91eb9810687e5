/** The people of the setup: taken in as lines, found, and changed one by one. */
import type { Words } from '../words.ts';

const words: Words['people'] = {
  title: '2. 人',
  lede: '名前、アドレス、チーム、役割だけです。年齢や等級は要りません。役割は respondent（回答者）、manager（マネージャー）、leadership（経営層）、admin（管理者）のいずれかです。',
  paste: '表計算ソフトから貼り付け：name,email,team,role',
  hint: '1行に1人。区切りはカンマ、セミコロン、タブ。CSVファイルをここにドロップしてもかまいません。すべての行が正しいときだけ保存します。登録済みのアドレスは重複せず、変更されます。',
  file: 'またはCSVファイルを選ぶ',
  check: '確認して保存',
  notSaved: '何も保存されていません。',
  saved: (added, changed, unchanged) =>
    `保存しました：追加${added}、変更${changed}、変更なし${unchanged}。`,
  right: (added, changed, unchanged) =>
    `すべての行が正しいです。保存すると：追加${added}、変更${changed}、変更なし${unchanged}。`,
  onList: (people) => `名簿に${people}`,
  off: (count) => `（停止中${count}人）`,
  find: '人を探す',
  findBy: '名前、アドレス、チーム、役割',
  found: (people) => `${people}見つかりました。`,
  more: (count) => `さらに${count}人を表示`,
  deactivated: '停止中',
  noTeam: 'チームなし',
  roles: {
    respondent: '回答者',
    manager: 'マネージャー',
    leadership: '経営層',
    admin: '管理者',
  },
  name: '名前',
  address: 'アドレス',
  team: 'チーム',
  withoutTeam: 'チームなし',
  role: '役割',
  moved:
    '新しいアドレスにすると、サインインとリンクは無効になり、受付中のラウンドでは封筒を受け取れません。元のアドレスにお知らせします。',
  savedOne: '保存しました。',
  save: '保存',
  deactivate: '停止',
  deactivateAsk: (name) => `${name} さんを停止しますか？`,
  deactivateYes: 'はい、停止する',
  keep: 'そのままにする',
  deactivateWhat: 'すぐにサインアウトされ、今後のラウンドでは質問されません。元に戻せます。',
  deactivatedDone: '停止しました。',
  back: '元に戻す',
  backDone: '元に戻しました。',
  erase: '削除',
  eraseAsk: (name) => `${name} さんを削除しますか？`,
  eraseYes: 'はい、削除する',
  eraseWhat:
    '名前、アドレス、リンク、サインインは完全に消えます。数値はそのままです。ラウンドの受付中は、開始時に約束したとおり、名前がチームの名簿に残ります。',
  erased: (name) => `${name} さんを削除しました。`,
  erasedUntil: (name, round) =>
    `${name} さんを削除しました。${round}が終わるまで、チームには名前が表示されます。`,
  stored: '保存されている内容',
};

export default words;
