/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
import type { Words } from '../words.ts';

/** Keeps figures with signs in the order in which they are read, in text that runs from the right. */
const figures = (text: string) => `\u2066${text}\u2069`;

const words: Words['reading'] = {
  friction: 'الاحتكاك',
  dimensions: {
    trust: 'الثقة',
    goals: 'الأهداف المشتركة',
    blame: 'اللوم',
    load: 'عبء الدعم',
  },
  pair: (one, other) => `${one} و${other}`,
  and: ' و ',
  about: (from, toward) => `رأي ${from} في ${toward}`,
  space: ' ',
  comma: '، ',
  semicolon: '؛ ',
  cut: {
    'or less': (figure) => `${figure} أو أقل`,
    'or more': (figure) => `${figure} أو أكثر`,
    'either way': (figure) => `${figure} في الاتجاهين`,
  },
  withRange: (figure, range) =>
    /^[\d.]+$/.test(figure)
      ? figures(`${figure}\u00a0±\u00a0${range}`)
      : `${figure}\u00a0${figures(`±\u00a0${range}`)}`,
  plusMinus: (range) => figures(`±\u00a0${range}`),
  range: (low, high) => `${low} إلى ${high}`,
  band: (from, to) => figures(`${from}–${to}`),
  share: (from, to) => figures(from === to ? `${from}%` : `${from}–${to}%`),
  hidden: 'مخفي',
  notAsked: 'لم يُسأل عنه',
  notKnown: 'غير معروف',
  few: (threshold) => `أقل من ${threshold}`,
  fewThere: (threshold) => `مخفي: أقل من ${threshold} أوراق رأي في أحد الاتجاهين`,
  oneWay: 'يُسأل عن اتجاه واحد فقط',
  bands: {
    'strong tie': 'رابط قوي',
    workable: 'مقبول',
    strained: 'متوتر',
    'breaking down': 'على وشك الانهيار',
  },
  between: (one, other) => `بين «${one}» و«${other}»`,
  stands: (band) => `في مستوى «${band}»`,
  lies: (one, other) => `بين «${one}» و«${other}»`,
  verdicts: {
    better: 'أفضل',
    worse: 'أسوأ',
    'no clear change': 'لا تغيّر واضح',
    'too few answers': 'إجابات قليلة جدًا',
  },
  alone: 'لا يوجد بعد ما يُقارن به',
  couldSee: (least) => `يُرى بدءًا من ${figures(`±\u00a0${least}`)}`,
  moved: {
    fell: (before, after) => `انخفض من ${before} إلى ${after}`,
    rose: (before, after) => `ارتفع من ${before} إلى ${after}`,
    stayed: (figure) => `كان ${figure} في المرتين`,
  },
  quarter: (number, year) => `الربع ${number}، ${year}`,
  quarterAlone: (number) => `الربع ${number}`,
  sealed: (round, day) => `${round}، خُتمت في ${day}`,
};

export default words;
