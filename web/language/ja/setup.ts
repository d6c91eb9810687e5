/** The setup: its steps, the teams, and what is fixed. */
import type { Words } from '../words.ts';

const words: Words['setup'] = {
  title: '設定',
  first: {
    title: '初期設定',
    eyebrow: '初期設定、約10分',
    head: '最初の Pulse を設定しましょう。',
    nothing: 'ラウンドを開くまで何も始まりません。途中でやめて、後で戻れます。',
    lede: 'あなたが管理者になり、チーム、人、ラウンドを設定します。回答を見ることはありません。',
    who: 'お名前をお聞かせください',
    mail: '仕事用メール',
    start: '設定を始める',
    hint: 'いま使ったリンクは一度だけ有効です。今後はこのブラウザーがあなたを覚えています。',
  },
  never: '回答を見ることはありません。',
  loading: '設定を読み込んでいます',
  /** Where the data lies. */
  disk: {
    little:
      'サーバーのディスクの空きが残りわずかです。回答が始まる前に空きを作ってください。100 MB を下回ると回答を受け付けません。',
    none: 'サーバーのディスクに空きがありません。開いているラウンドを封印できるように、回答の受け付けを止めています。失われたものはありません。空きを作れば自動的に再開します。',
  },
  steps: {
    label: '設定の手順',
    done: '、完了',
    teams: 'チーム',
    people: '人',
    rhythm: '間隔',
    channels: '連絡方法',
    fixed: '固定事項',
    round: 'ラウンド',
  },
  aside: '届く内容',
  unchanged: '何も変更されていません。',
  count: (count) => `${count}人`,
  teams: {
    title: '1. チーム',
    lede: 'ふだん呼んでいる名前を使ってください。拠点は、同じチームが複数の場所にあるときだけ必要です。',
    small: (threshold, names) => `${threshold}人未満：${names.join('、')}。`,
    hidden: (threshold) =>
      `数値には少なくとも${threshold}票が必要なため、こうしたチームの回答は表示されません。`,
    add: 'チームを追加',
    name: '名前',
    siteIf: '拠点（あれば）',
    site: '拠点',
    addThis: 'このチームを追加',
    added: (name) => `${name} を追加しました。`,
  },
  team: {
    rates: (count) => `${count}チームを評価`,
    saved: (name) => `${name} を保存しました。`,
    legend: (name, most) => `${name} が評価するチーム（最大${most}）`,
    another: '先に別のチームを追加してください。',
    save: (name) => `${name} を保存`,
    retire: (name) => `${name} を終了`,
    ask: (name) => `${name} を終了しますか？`,
    yes: 'はい、終了する',
    no: '残す',
    what: '今後は質問されず、評価もされません。過去の数値は残ります。',
  },
};

export default words;
