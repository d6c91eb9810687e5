/** How shots end or stand, and what they are about: for every screen that tells of shots. */
import type { Words } from '../words.ts';

const words: Words['outcome'] = {
  stands: {
    hit: 'أصاب',
    missed: 'أخطأ',
    backfired: 'أتى بنتيجة عكسية',
    "can't tell": 'لا يمكن الجزم',
    "can't be read": 'لا يمكن قراءته',
    'too early': 'الوقت مبكر',
    due: 'حان وقت مراجعته',
    'ended early': 'انتهى مبكرًا',
    'not reviewed': 'لم يُراجَع',
    'not tried': 'لم يُجرَّب',
  },
  endings: {
    kept: 'أُبقي عليه',
    changed: 'عُدّل',
    retired: 'أُنهي',
  },
  toStop: 'حان وقت إيقافه',
  figures: {
    index: 'الاحتكاك',
    trust: 'احتكاك الثقة',
    goals: 'احتكاك الأهداف المشتركة',
    blame: 'احتكاك اللوم',
    load: 'احتكاك عبء الدعم',
  },
  felt: (team) => `، كما يشعر به ${team}`,
  fall: (near, far) => (near === far ? `${near}` : `${near} إلى ${far}`),
};

export default words;
