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
  steps: {
    label: '設定の手順',
    done: '、完了',
    teams: 'チーム',
    people: '人',
    rhythm: '間隔',
    channels: '連絡方法',
    round: 'ラウンド',
  },
  aside: '決まっていることと、みんなに届くもの',
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
  fixed: {
    title: '決まっていること',
    lede: 'あなたも運用者も含め、誰もオフにできません。',
    ballots: {
      rule: (threshold) => `数値には少なくとも${threshold}票が必要です。`,
      more: 'しきい値は上げることはできますが、下げることはできません。',
    },
    apart: {
      rule: '評価するチームごとに1票です。',
      more: '一人分がまとめて扱われることはありません。',
    },
    sealed: {
      rule: 'ラウンドの受付中は結果が出ません。',
      more: '封印されるまで見えるのは、参加が半分未満か半分を超えたかだけです。',
    },
    shuffled: {
      rule: 'ラウンドの票はまとめて記録に入ります。',
      more: '順番は混ぜられ、時刻は付きません。',
    },
    steps: {
      rule: '数値は段階で、票数は幅で示します。',
      more: '極端な値は「10以下」「90以上」にまとめます。',
    },
    asked: {
      rule: '見えるのは誰に尋ねたかだけで、回答は見えません。',
      more: 'どの役割の人にも見えません。',
    },
  },
};

export default words;
