/** The quarters: what changed from one to the next, who took part, and what was called. */
import type { Words } from '../words.ts';

const words: Words['quarters'] = {
  title: '四半期',
  loading: '四半期を読み込んでいます',
  rounds: (quarter, rounds) => `${quarter} · ${rounds}ラウンド`,
  against: (quarter, before, rounds, roundsBefore) =>
    `${before}と比べた${quarter} · ${roundsBefore}ラウンドと${rounds}ラウンド`,
  skipped: (skipped, quarter, before) =>
    `${skipped}に封印されたラウンドはありません。${quarter}を${before}と並べているため、間が長く空いています。`,
  choice: { quarter: '四半期', against: '比較対象', alone: '以前のものなし' },
  none: {
    title: '四半期はまだありません',
    text: 'ラウンドが封印されると最初の四半期が表示されます。2つの四半期の後、改善したか悪化したかをこのページで示します。',
    go: 'マップへ',
    titleOf: (quarter) => `${quarter}に封印されたラウンドはありません`,
    textOf: 'ラウンドがなければ、表示するものも比べるものもありません。',
    goOf: '最新の四半期へ',
  },
  headline: {
    notAsked: (quarter) => `${quarter}に質問した組み合わせはありません。`,
    notAskedAs: '組み合わせとは、互いを評価する2つのチームです。',
    hidden: (quarter) => `${quarter}はすべての組み合わせが非表示です。`,
    hiddenAs: '数値を出すには投票が少なすぎました。誰も見られず、そこからは何も計算しません。',
    first: (quarter) => `${quarter}は最初の四半期です。比べるものがありません。`,
    firstAs:
      'どこに摩擦があるかを見られます。次の四半期から、改善したか悪化したかをこのページで示します。',
    alone: (before) => `${before}と比べられるものがありません。`,
    aloneAs: '両方の四半期に数値がある組み合わせはありません。',
    slowest: (pair, figure) => `最も滞っているのは${pair}（${figure}）です。`,
    seen: (least) => `${least}ポイント以上の変化でなければ判別できませんでした。`,
    seenSome: (least, most) =>
      `${least}ポイント（組み合わせによっては${most}ポイント）以上の変化でなければ判別できませんでした。`,
    notNone: '変化がなかったという意味ではありません。',
    only: {
      better: (pair) => `${pair}は改善しました。`,
      worse: (pair) => `${pair}は悪化しました。`,
      unclear: (pair) => `${pair}に明らかな変化はありません。`,
    },
    onlyAs: 'これが唯一の組み合わせです。',
    unclear: '明らかに変わった組み合わせはありません。',
    within: '個々の組み合わせの中では動きがありました。下をご覧ください。',
    counts: (better, worse, unclear) => {
      const parts = [
        { count: better, became: '改善' },
        { count: worse, became: '悪化' },
        { count: unclear, became: '明らかな変化なし' },
      ].filter(({ count }) => count > 0);
      return `組み合わせ：${parts.map(({ count, became }) => `${became}${count}`).join('、')}。`;
    },
    places: (named, rest) => `${named.join('、')}${rest > 0 ? `、ほか${rest}組` : ''}の間`,
    down: (places) => `摩擦が下がったのは${places}です。`,
    up: (places) => `摩擦が上がったのは${places}です。`,
    upToo: (places) => `上がったのは${places}です。`,
    hiddenToo: (count) => `${count}の組み合わせは非表示です。`,
    missing: (count) => `${count}の組み合わせは非表示か、質問なしです。`,
  },
  figures: {
    slowest: '最も滞っているところ',
    slowestAs: (range, pair) => `±\u00a0${range}、${pair}`,
    noneShown: '表示できる組み合わせなし',
    noneOut: '目立つ組み合わせなし',
    shown: '表示中の組み合わせ',
    counts: '改善 · 悪化 · 不明',
    of: (count) => `／ ${count}`,
    ofHidden: (count, hidden) => `／ ${count}、非表示${hidden}`,
    ofMissing: (count, missing) => `／ ${count}、非表示か質問なし${missing}`,
    took: '参加',
    notKnown: (quarter) => `${quarter}は不明`,
    each: '各チームの割合',
    eachAsIn: (before) => `各チームの割合、${before}と同じ`,
    eachAfter: (share, before) => `各チームの割合、${before}は${share}`,
    both: '両方に参加',
    bothAs: '以上（各チーム）。残りは新しい人',
    spread: '投票のばらつき',
    spreadAs: 'ポイント（投票同士の開き）',
  },
  changes: {
    alone: '摩擦のあるところ',
    title: '摩擦があったところ、今あるところ',
    noteAlone: (now) => `塗りつぶした印が${now}、淡い帯がその90%の幅です。0は円滑、100は深刻です。`,
    note: (before, now) =>
      `白い丸が${before}、塗りつぶした印が${now}、淡い帯がその90%の幅です。左向きの矢印は摩擦の減少、右向きは増加、丸は明らかな変化なしを示します。`,
    picture: (quarter) => `${quarter}の摩擦`,
    pictureAgainst: (quarter, before) => `${before}と比べた${quarter}の摩擦`,
    moved: (before, now) => `${before} → ${now}`,
    then: '前 → 今',
    quarters: (before, now) => `${before}から${now}：`,
    said: '判定、90%の幅',
    seen: '判別可能',
    seenFrom: (least) => `±\u00a0${least}から判別可能`,
    hiddenPairing: (quarter, threshold) => `${quarter}は非表示：一方向の投票が${threshold}票未満`,
    hiddenDirection: (quarter, threshold) => `${quarter}は非表示：投票が${threshold}票未満`,
    notAsked: (quarter) => `${quarter}は質問なし`,
    all: (count) => `全${count}の組み合わせ（摩擦の大きい順）。`,
    folded: (most, count) =>
      `${count}のうち${most}の組み合わせ：明らかに変わったもの、次に摩擦の大きいもの。残りは表とダウンロードにあります。`,
    showOnly: (most) => `${most}だけ表示`,
    showAll: (count) => `${count}すべて表示`,
    seenMeans:
      '「判別可能」とは、見分けられた最小の変化です。投票やラウンドが少ないほど、大きな変化しか偶然と区別できません。',
    stayed: (now, share, before) =>
      `${now}の参加者のうち、どのチームでも少なくとも${share}が${before}にも参加しました。`,
    stayedUnknown: '両方の四半期に参加した人数は不明です。',
    apart: (points) => `一方向の投票は約${points}ポイント開いています。`,
    table: '四半期ごとの摩擦（組み合わせと2つの方向）',
    row: '組み合わせまたは方向',
    verdict: '判定',
    range: '90%の幅',
    seenHead: '判別可能',
  },
  movers: {
    title: '最も動いたもの',
    view: (from, toward) => `${from}から見た${toward}`,
    dimension: (dimension, pair) => `${dimension}、${pair}`,
    moved: (before, after) => `${before}から${after}`,
    alone: '比べられる以前の四半期はありません。',
    little: '両方の四半期で表示が少なすぎ、何も計算できません。',
    none: '明らかに変わった方向や項目はありません。変化がなかったという意味ではありません。それぞれの票は組み合わせより少なく、見分けにくいためです。',
  },
  took: {
    title: '参加状況',
    caption: '参加した割合（チーム別、幅で表示）',
    team: 'チーム',
    all: (count) => `${count}チームすべて表示`,
    unknown: (quarters) => `${quarters}の参加者は不明です。`,
    low: (teams) =>
      `60%未満：${teams}。数値は注意してお読みください。答えなかった人は違う感じ方をしているかもしれません。`,
    moved: (teams, before) =>
      `${teams}の参加は15ポイントを超えて変わりました。${before}とは別の人が答えている可能性があり、2つの四半期は比べにくくなっています。`,
  },
  shots: {
    title: '宣言とその結末',
    caption: (quarter) => `${quarter}に宣言・判定・終了したもの`,
    shot: '宣言',
    called: '宣言、その後の効果',
    ended: '結末',
    earlier: '以前に宣言',
    newest: (most, count) => `${count}のうち新しい${most}件。`,
    none: (quarter) => `${quarter}に宣言・判定・終了したものはありません。`,
  },
  deeds: {
    print: 'このページを印刷',
    numbers: '数値をダウンロード（CSV）',
    link: 'リンクをコピー',
    copied: 'リンクをコピーしました。四半期を見られる人だけが開けます。',
    notCopied: (link) => `このブラウザではコピーできません。リンク：${link}`,
  },
};

export default words;
