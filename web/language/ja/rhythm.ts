/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import type { Words } from '../words.ts';

const words: Words['rhythm'] = {
  title: '3. 間隔',
  lede: '長くまれにより、短く定期的に。ラウンドが重なることはありません。',
  hindered: 'このままでは次のラウンドを開けません。',
  often: '頻度',
  choices: {
    fortnight: {
      name: '2週間ごと',
      more: '四半期に6〜7回。1四半期ではっきりした判定が出ます。',
    },
    month: {
      name: '毎月',
      more: '四半期に3回。大きな変化だけがはっきりします。',
    },
    week: {
      name: '毎週',
      more: '四半期に13回。負担に感じられるかもしれません。',
    },
    quarter: {
      name: '四半期ごと',
      more: '1回だけ。1四半期だけではあまりわかりません。',
    },
    hand: {
      name: '手動',
      more: '毎回あなたが開き、封印します。自動では何も起きません。',
    },
  },
  weekdays: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日'],
  later: (day, weeks) => (weeks === 0 ? day : `${weeks}週間後の${day}`),
  opens: '開く曜日',
  opensAt: '開く時刻',
  seals: '封印する曜日',
  sealsAt: '封印する時刻',
  first: '最初のラウンド',
  asBefore: (day) => `これまでどおり、${day}から`,
  zone: '会社のタイムゾーン',
  clocks: '夏時間の切り替えも考慮されます',
  holidays: (count) => (count === 0 ? '休日' : `休日: ${count}日`),
  holidayLines: '1行に1日、または期間を1つ',
  holidayHint:
    'この日には何も開かれず、封印されず、リマインダーも届きません。次の営業日に移ります。',
  holidayExample: '2026-12-31 大晦日\n2027-01-01 – 2027-01-03 正月休み',
  wrong: (line, text) => `${line}行目「${text}」は 2026-12-31 大晦日 のような形ではありません。`,
  save: '間隔を保存',
  saved: '保存しました。',
  calendar: 'カレンダー',
  keeps: '受付中のラウンドの日程は変わりません。',
  next: {
    unnamed: '次のラウンド',
    at: (day, hour) => `${day} ${hour}`,
    byHand: {
      open: (name, until) => `${name}は${until}まで受付中です（手動）。`,
      scheduled: (name, until) => `${name}は${until}までの予定です（手動）。`,
    },
    open: (name, seals) => `${name}は受付中で、${seals}に封印されます。`,
    coming: (name, opens, seals) => `${name}は${opens}に開き、${seals}に封印されます。`,
  },
};

export default words;
