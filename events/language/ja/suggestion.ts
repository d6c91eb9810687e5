/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { listIn } from '../count.ts';
import type en from '../en/suggestion.ts';
import type { Figure } from '../en/suggestion.ts';

const listed = listIn('ja');

const names: Readonly<Record<Dimension, string>> = {
  trust: '信頼',
  goals: '共通の目標',
  blame: '責任の押し付け',
  load: 'サポートの負担',
};
const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${names[dimension]}（${value}）`));

const words: typeof en = {
  evidence: {
    A: '複数の対照研究',
    B: '1件の実地研究、または観察',
    C: '実践（まだ研究されていない）',
  },
  high: (figures) => `2つのチームの間で、${told(figures)}の摩擦が高くなっています`,
  feels: (teams) =>
    teams
      .map(({ team, figures }) => `${team}は${told(figures)}に高い摩擦を感じています`)
      .join('。'),
  notHigh: (figure) => `${told([figure])}の摩擦は高くありません`,
  gap: (team, points) => `${team}は相手側より${points}ポイント強く摩擦を感じています`,
  overlap: (tenths) => `両チームが最優先にしたいことの重なりは10のうち${tenths}です`,
  stayed: (perCent) => `前の四半期から残っているのは、チームの約${perCent}%だけです`,
  running: (count) => `この2つのチームで${count}件の取り組みが進行中です`,
  several: (teams, dimension, toward) =>
    `${listed(teams)}など${teams.length}チームが、${toward}からの${names[dimension]}に高い摩擦を感じています`,
  lasting: (quarters) => `4つの側面すべてが${quarters}四半期続けて高くなっています`,
  sentence: (reasons) => `${reasons.join('。また、')}。`,
};

export default words;
