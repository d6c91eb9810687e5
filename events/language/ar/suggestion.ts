/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { formIn, listIn } from '../count.ts';
import type en from '../en/suggestion.ts';
import type { Figure } from '../en/suggestion.ts';

const form = formIn('ar');
const listed = listIn('ar');

const names: Readonly<Record<Dimension, string>> = {
  trust: 'الثقة',
  goals: 'الأهداف المشتركة',
  blame: 'اللوم',
  load: 'عبء الدعم',
};
const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${names[dimension]} (${value})`));

const words: typeof en = {
  evidence: { A: 'عدة دراسات مضبوطة', B: 'دراسة ميدانية واحدة أو ملاحظة', C: 'ممارسة لم تُدرس بعد' },
  high: (figures) => `الاحتكاك مرتفع بين الفريقين: ${told(figures)}`,
  feels: (teams) =>
    teams
      .map(({ team, figures }) => `يشعر فريق ${team} باحتكاك مرتفع: ${told(figures)}`)
      .join('؛ '),
  notHigh: (figure) => `الاحتكاك ليس مرتفعًا هنا: ${told([figure])}`,
  gap: (team, points) =>
    `يشعر فريق ${team} باحتكاك أعلى من الطرف الآخر بمقدار ${form(points, { few: `${points} نقاط`, other: `${points} نقطة` })}`,
  overlap: (tenths) => `ما يضعه الفريقان أولًا يتطابق بمقدار ${tenths} من 10`,
  stayed: (perCent) => `لم يبقَ منذ الربع الماضي سوى نحو ${perCent}% من أحد الفريقين`,
  running: (count) => `عدد التدخّلات الجارية في هذين الفريقين: ${count}`,
  several: (teams, dimension, toward) =>
    `عدد الفرق التي تشعر باحتكاك مرتفع من فريق ${toward} في ${names[dimension]}: ${teams.length}، ومنها ${listed(teams)}`,
  lasting: (quarters) =>
    `الأبعاد الأربعة كلها مرتفعة منذ ${form(quarters, { two: 'ربعين', few: `${quarters} أرباع`, other: `${quarters} ربعًا` })}`,
  sentence: (reasons) => `${reasons.join('؛ كما: ')}.`,
};

export default words;
