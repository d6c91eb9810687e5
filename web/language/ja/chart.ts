/** Words on charts and beside them: their other forms, what was tried, what was missing. */
import type { Words } from '../words.ts';

const words: Words['chart'] = {
  name: (chart) => `：${chart}`,
  table: '表で見る',
  region: (chart) => `表：${chart}`,
  note: '注記',
  save: '画像を保存',
  failed: 'グラフを読み込めませんでした。下の表に同じ数値があります。',
  hidden: '非表示',
  imported: '取り込み',
  reworded: '新しい文言',
  noRound: 'ラウンドなし',
  noRoundIn: (quarter) => `${quarter}はラウンドなし`,
  breaking: '50超：崩れかけている',
  tried: {
    name: '取り組み',
    how: [
      'グラフの下では、数字が各取り組みの開始、',
      'ひし形',
      'が判定、縦線が終了を示します。その後の変化が取り組みの結果とは限りません。',
    ],
    became: {
      hit: '的中',
      backfired: '逆効果',
      missed: '外れ',
      "can't tell": '判断できず',
      "can't be read": '読み取れず',
      kept: '継続',
      changed: '変更',
      retired: '終了',
      'ran out': '自動で終了',
    },
    ended: '終了',
    toStop: '中止の時期',
    running: '実施中',
    started: (round) => `${round}の後に開始`,
    startedBefore: '最初に表示されたラウンドより前に開始',
    decided: (round, became) => `${round}に判定：${became}`,
    startedHere: 'このラウンドの後に開始',
    startedBeforeHere: 'このラウンドの前に開始',
    endedHere: (became) => `このラウンドの後に${became}`,
    decidedHere: (became) => `判定：${became}`,
  },
};

export default words;
