/** Further down a pairing's page: dimensions, parts, priorities, figures of the round, numbers of one's own. */
import type { Words } from '../words.ts';

const words: Words['deeper'] = {
  names: {
    trust: '信頼',
    goals: '共通の目標',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  dimensions: {
    title: '摩擦の内訳',
    better: (names, since) => `${since}から改善：${names}`,
    worse: (names, since) => `${since}から悪化：${names}`,
    mixed: (better, worse, since) => `${since}から改善：${better}、悪化：${worse}`,
    lede: '4つの次元を同じ目盛りで、すべて摩擦として描いています。高いほど悪く、信頼64は信頼が低いという意味です。',
    compares: (quarter, against) => `判定は両方向を合わせて${quarter}と${against}を比べます。`,
    range: (figure, range, seen) => `${figure}、90%の範囲 ${range}、${seen}`,
    chart: (name) => `${name}（摩擦として）`,
    note: '摩擦として、90%の範囲とともに描いています。高いほど悪い状態です。',
  },
  parts: {
    title: '原因は私たち、相手、それとも組み合わせ？',
    us: (team) => `私たち：${team}と全チーム`,
    them: (team) => `相手：全チームと${team}`,
    pair: 'この組み合わせだけ',
    mean: '会社の平均',
    together: '合計',
    apart: '区別できません。',
    hidden: (why) => `非表示：${why}。`,
    how: '読み方',
    explained:
      '各部分はポイントで、合わせると数値になります（丸めで1の差が出ることがあります）。範囲はその部分の90%の範囲です。推定は、数値が不確かなほど、ほかの組み合わせから見た2チームの姿に寄せます。判定と推移には数値そのものを使い、推定は使いません。',
  },
  answer: {
    not: 'まだ判断できません。四半期に数値のある方向が6つ以上あり、各チームが複数のチームから評価されている必要があります。それより少ないと、全体への見方とこのチームへの見方を区別できません。',
    fewTeams: 'チームが少ないため、手がかりであって結論ではありません。',
    withTeams: (count) => `${count}チームでは、手がかりであって結論ではありません。`,
    unclear: '判断できません。ゼロから明らかに離れた部分がありません。',
    both: {
      us: {
        more: '主に私たち（両方向）：2チームとも、相手が誰でもほかより強い摩擦を感じています。',
        less: '主に私たち（両方向）：2チームとも、相手が誰でもほかより摩擦を感じていません。',
      },
      them: {
        more: '主に相手（両方向）：ほかのチームも2チームそれぞれに同じように感じています。まず両チームと働きにくい理由を、次に2チームの関わり方を見てください。',
        less: '主に相手（両方向）：どのチームも、この2チームとはほかより円滑に働いています。',
      },
      pair: {
        more: '主に組み合わせ（両方向）：ほかのチームとはどちらもそれほど感じていません。まずこの2チームの関わり方を見てください。',
        less: '主に組み合わせ（両方向）：この2チームは、ほかの組み合わせから考えられるより円滑です。',
      },
    },
    sides: (sides) => `${sides.join('。')}。`,
    one: {
      none: (direction) => `${direction}：ゼロから明らかに離れた部分がありません`,
      us: {
        more: (direction, from) =>
          `${direction}：主に私たち。${from}は誰に対してもほかより強い摩擦を感じています`,
        less: (direction, from) =>
          `${direction}：主に私たち。${from}は誰に対してもほかより摩擦を感じていません`,
      },
      them: {
        more: (direction, _, toward) =>
          `${direction}：主に相手。どのチームも${toward}にはほかより強い摩擦を感じています`,
        less: (direction, _, toward) =>
          `${direction}：主に相手。どのチームも${toward}にはほかより摩擦を感じていません`,
      },
      pair: {
        more: (direction, from) =>
          `${direction}：主に組み合わせ。${from}はここではほかより強く感じています`,
        less: (direction, from) =>
          `${direction}：主に組み合わせ。${from}はここではほかより感じていません`,
      },
    },
  },
  priorities: {
    apart: '優先したいことが違います',
    alike: '優先したいことはおおむね同じです',
    title: '優先したいこと',
    hidden: '一致度は非表示です。各チーム10票以上が必要です。',
    agreement: (value, low, high) =>
      `一致度：10のうち${value}${low === high ? '' : `（${low}〜${high}）`}。各チーム10人のうち、同じことを優先する人どうしの組の数です。`,
    asked: (round) =>
      `「この四半期、この会社は何を優先すべきですか？」 ${round}での各チームの割合を段階で示します。独立した投票で、10票から表示されます。`,
    priority: '優先事項',
    some: '非表示は、そのチームが10票未満という意味です。',
    both: '両チームとも非表示です。それぞれ10票未満です。',
    picture: (round, agreement) =>
      `それを優先する人の割合をチームごとに段階で示します（${round}）。${agreement}`,
    pictureTitle: (teams, title) => `${teams}：${title}`,
  },
  figures: {
    title: (round) => `${round}の数値`,
    lede: 'それぞれ90%の範囲と、ほかのラウンドとの間で判別できる最小の変化を示します。',
    figure: '数値',
    index: '指数',
    split: (direction, low, mid, high) =>
      `${direction}：低い（37.5未満） ${low}、中間 ${mid}、高い（62.5超） ${high}。`,
  },
  others: 'このチームのほかの組み合わせ',
  signals: {
    lede: '待ち件数や障害など。グラフの下に独自の目盛りで表示されます。指数には含まれず、判定にも使われません。',
    under: 'グラフの下',
    nothing: 'なし',
    unit: (name, unit) => `${name}、${unit}`,
    remove: '外す',
    removed: (name) => `「${name}」を外しました。アップロードした内容は記録に残ります。`,
    outside: 'このグラフのラウンドの範囲に入る週がありません。',
    failed: '読み込めませんでした。',
    none: 'この組み合わせにはまだありません。',
    week: (value, week) => `${week}に${value}`,
    title: (signal) => `${signal}：指数には含まれません`,
    told: (signal, weeks) => `${signal}：${weeks.join('、')}`,
  },
  upload: {
    title: '自社の数値を取り込む',
    file: 'CSVファイル',
    lines: 'またはその行',
    hint: '1行目は列名です：name, unit, team a, team b, week, value。同じ組み合わせの同じ名前の数値は全体が置き換わります。すべての行が入るか、1行も入らないかです。',
    save: 'この数値を保存',
    weeks: (name, weeks) => `${name}（${weeks}週）`,
    saved: (names) => `保存しました：${names}。`,
  },
};

export default words;
