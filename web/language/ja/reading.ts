/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
import type { Words } from '../words.ts';

const words: Words['reading'] = {
  friction: '摩擦',
  dimensions: {
    trust: '信頼',
    goals: '共通の目標',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  pair: (one, other) => `${one}と${other}`,
  and: ' と ',
  about: (from, toward) => `${from}から見た${toward}`,
  space: '',
  comma: '、',
  semicolon: '；',
  cut: {
    'or less': (figure) => `${figure}以下`,
    'or more': (figure) => `${figure}以上`,
    'either way': (figure) => `${figure}（両方向）`,
  },
  withRange: (figure, range) => `${figure}\u00a0±\u00a0${range}`,
  plusMinus: (range) => `±\u00a0${range}`,
  range: (low, high) => `${low}〜${high}`,
  band: (from, to) => `${from}–${to}`,
  share: (from, to) => (from === to ? `${from}%` : `${from}–${to}%`),
  hidden: '非表示',
  notAsked: '質問なし',
  notKnown: '不明',
  few: (threshold) => `${threshold}票未満`,
  fewThere: (threshold) => `非表示：一方向の投票が${threshold}票未満`,
  oneWay: '一方向だけ質問しています',
  bands: {
    'strong tie': '強い結びつき',
    workable: 'おおむね良好',
    strained: '張りつめている',
    'breaking down': '崩れかけている',
  },
  between: (one, other) => `「${one}」と「${other}」の間`,
  stands: (band) => `「${band}」の状態です`,
  lies: (one, other) => `「${one}」と「${other}」の間にあります`,
  verdicts: {
    better: '改善',
    worse: '悪化',
    'no clear change': '明らかな変化なし',
    'too few answers': '回答が少なすぎます',
  },
  alone: 'まだ比べるものがありません',
  couldSee: (least) => `±\u00a0${least}から判別可能`,
  moved: {
    fell: (before, after) => `${before}から${after}に下がりました`,
    rose: (before, after) => `${before}から${after}に上がりました`,
    stayed: (figure) => `2回とも${figure}でした`,
  },
  quarter: (number, year) => `${year}年Q${number}`,
  quarterAlone: (number) => `Q${number}`,
  sealed: (round, day) => `${round}、${day}封印`,
};

export default words;
