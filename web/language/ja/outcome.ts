/** How shots end or stand, and what they are about: for every screen that tells of shots. */
import type { Words } from '../words.ts';

const words: Words['outcome'] = {
  stands: {
    hit: '的中',
    missed: '外れ',
    backfired: '逆効果',
    "can't tell": '判断できず',
    "can't be read": '読み取れず',
    'too early': 'まだ早い',
    due: '見直しの時期',
    'ended early': '途中で終了',
    'not reviewed': '見直しなし',
    'not tried': '未実施',
  },
  endings: {
    kept: '継続',
    changed: '変更',
    retired: '終了',
  },
  toStop: '中止の時期',
  figures: {
    index: '摩擦',
    trust: '信頼の摩擦',
    goals: '共通の目標の摩擦',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  felt: (team) => `（${team}が感じるもの）`,
  fall: (near, far) => (near === far ? `${near}` : `${near}〜${far}`),
};

export default words;
