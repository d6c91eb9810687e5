/** The calendar: which rounds come, which were, and on which days nothing happens. */
import type { Words } from '../words.ts';

const words: Words['calendar'] = {
  title: 'カレンダー',
  opening: 'カレンダーを開いています',
  often: {
    week: '毎週',
    fortnight: '2週間ごと',
    month: '毎月',
    quarter: '四半期ごと',
    hand: '手動',
    in: (often, zone) => `${often}、${zone}`,
  },
  byHand: 'ラウンドは手動で進みます。',
  byItself: 'ラウンドは自動で進みます。',
  today: (day) => `今日は${day}です。`,
  change: '間隔を変更',
  coming: 'これから',
  careful: '週末と休日は考慮されています。',
  until: (opensAt, sealsOn, sealsAt) =>
    `${opensAt === null ? '' : ` ${opensAt}`}から${sealsOn}${sealsAt === null ? '' : ` ${sealsAt}`}まで`,
  status: {
    open: (name) => `${name}は受付中`,
    openByHand: (name) => `${name}は受付中、手動で封印`,
    scheduled: (name) => `${name}は予定`,
    scheduledByHand: (name) => `${name}は手動で開く`,
  },
  none: '予定されたラウンドはありません。',
  holidays: '休日',
  still: '何も開かれず、封印されず、リマインダーも届きません。',
  before: 'これまで',
  year: (year, count) => `${year}年：${count}ラウンド`,
  ended: {
    sealed: (day) => `${day} 封印`.trim(),
    voided: (day) => `${day} 無効`.trim(),
  },
  noneYet: '終わったラウンドはまだありません。',
};

export default words;
