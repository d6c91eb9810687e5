/** What every employee sees when a round is sealed: their own team, then the whole company. */
import type { Words } from '../words.ts';

const words: Words['company'] = {
  title: '結果',
  loading: '結果を集計しています',
  compared: (quarter, before) => `${quarter}（${before}との比較）`,
  lede: 'あなたと同僚の皆さんの回答を合わせたものです。マネージャーも含め、全員が同時に見ます。',
  ledeHidden: (threshold) =>
    `数値は少なくとも${threshold}票に基づきます。それより少ないところは、誰にも表示しません。`,
  answer: '回答する（60秒以内）',
  headline: {
    both: (team, easier, harder) =>
      `${team}にとって、${easier}との仕事は楽になり、${harder}とは難しくなりました。`,
    better: (team, others) => `${team}にとって、${others}との仕事は楽になりました。`,
    worse: (team, others) => `${team}にとって、${others}との仕事は難しくなりました。`,
    unclear: (team) => `${team}には、明らかな変化はありませんでした。`,
    hidden: (team) => `${team}の数値はすべて非表示です。`,
    first: (team) => `${team}とほかのチームの協力のようす。`,
    few: (team) => `${team}は、比べるには回答が少なすぎました。`,
    whole: {
      hidden: 'すべての組み合わせが非表示です。',
      first: 'チーム同士の協力のようす。',
      better: '会社全体で摩擦が下がりました。',
      worse: '会社全体で摩擦が上がりました。',
      unclear: '会社全体で明らかな変化はありませんでした。',
      few: '比べるには回答が少なすぎます。',
    },
  },
  change: {
    first: '最初の四半期のため、まだ比べるものがありません。',
    unjudged: '変わったかどうかを言うには回答が少なすぎます。',
    said: {
      better: (before, after, range) =>
        `摩擦は明らかに減りました：${before}から${after}（${range}）。`,
      worse: (before, after, range) =>
        `摩擦は明らかに増えました：${before}から${after}（${range}）。`,
      'no clear change': (before, after, range) =>
        `変わったとも変わっていないとも言えません：${before}から${after}（${range}）。`,
    },
    seen: (least) => `${least}以上の変化でなければ判別できませんでした。`,
    cut: '端で切られた値があるため、実際の変化はもっと大きいかもしれません。',
    band: (band) => `全体として：${band}。`,
    few: (threshold) => `投票が${threshold}票未満`,
    notAsked: '質問なし',
    hidden: (about, why) => `${about}：非表示（${why}）。`,
    now: (about, figure) => `${about}：${figure}。`,
    stayed: (about, figure) => `${about}：${figure}のまま。`,
    went: (about, before, now) => `${about}：${before}から${now}へ。`,
  },
  notSealed: {
    open: (round) => `${round}は受付中です`,
    noResults: '先の投票が後の投票に影響しないよう、ラウンドの受付中は結果を表示しません。',
    sealedOn: (day) =>
      `封印は${day}です。その時から、マネージャーと同時に、ここで結果を見られます。`,
    title: '封印されたラウンドはまだありません',
    opens: (day) => `最初のラウンドは${day}に始まります。`,
    opensAndSeals: (day, sealed) => `最初のラウンドは${day}に始まり、${sealed}に封印されます。`,
    wait: '管理者が最初のラウンドを開きます。',
    then: '封印されると、マネージャーと同時に、ここで結果を見られます。',
  },
  own: {
    title: 'あなたのチームとほかのチーム',
    how: (team, now) =>
      `0は円滑、100は深刻です。各カードの1本目の棒は${now}に${team}が相手チームをどう見ているか、2本目は相手が${team}をどう見ているかを示します。細い線は実際の値があると考えられる範囲です（90%の幅）。`,
    howBefore: (team, now, before) =>
      `0は円滑、100は深刻です。各カードの1本目の棒は${now}に${team}が相手チームをどう見ているか、2本目は相手が${team}をどう見ているかを示します。細い線は実際の値があると考えられる範囲（90%の幅）、白い丸は${before}の値です。`,
    retired: (team) =>
      `${team}はもうチームの一つではないため、回答も評価もありません。以前の数値はそのまま残ります。`,
    notAsked: (team, now) =>
      `${now}には${team}についての質問がありませんでした。組み合わせは、次に質問されるラウンドから始まります。`,
    table: 'あなたのチームとほかのチーム',
    caption: 'あなたのチームの方向ごとの摩擦（四半期別）',
    direction: '方向',
    change: '変化',
    hidden: (why) => `非表示（${why}）`,
    about: (toward) => `から見た${toward}：`,
    range: (range) => `、90%の幅 ${range}`,
    before: (figure, quarter) => `、${quarter}は${figure}`,
  },
  whole: {
    title: '会社全体',
    hidden: '全組み合わせの摩擦は非表示です',
    all: '全組み合わせの摩擦',
    unclear: (before) => `摩擦：${before}から明らかな変化なし`,
    better: (before) => `摩擦は${before}から下がりました`,
    worse: (before) => `摩擦は${before}から上がりました`,
    lede: (now) =>
      `表示できる組み合わせの平均で、点は1ラウンド、90%の幅つきです。1回のラウンドで言えることはわずかです。${now}はそのラウンドの平均です。`,
    friction: (now) => `${now}の摩擦：`,
    stands: (stands) => `会社全体は${stands}。`,
    none: (threshold, now) =>
      `組み合わせは、両方向に少なくとも${threshold}票あるときだけ計算します。${now}には該当がありません。数値は管理者も含め、誰も見られません。`,
    line: (rounds) => `${rounds}ラウンドの摩擦`,
    table: 'ラウンドごとの摩擦',
    row: 'ラウンド',
    photo: '1回のラウンドは写真であり、推移ではありません。2回目から線を引きます。',
    pairings: (count) => `${count}の組み合わせ`,
    beside: (now, before) => `${before}と並べた${now}。`,
    later: '2つの四半期の後で、改善か悪化かをお伝えします。',
    means: {
      better: '摩擦が明らかに減少',
      worse: '摩擦が明らかに増加',
      'no clear change': '変化は判断できず',
      'too few answers': '一方向が非表示',
    },
    shown: (shown, hidden, threshold) =>
      `表示${shown}、非表示${hidden}：一方向の投票が${threshold}票未満。`,
    mark: (name, pair) => `${name}、${pair}`,
  },
  tried: {
    title: '試みていることと、その結果',
    lede: '期待することを先に宣言し、そのとおりになったかは数値が示します。',
    now: '試行中',
    nowNone: '今、試みていることはありません。',
    was: 'その結果',
    wasNone: '終わったものはまだありません。',
    trying: (pair, figure, day, decided) =>
      `${pair}、減らしたいもの：${figure}。${day}から。${decided}。`,
    came: (pair, became) => `${pair}。${became}`,
    review: (round) => `対象の${round}は封印済みで、振り返りの時期です`,
    decided: (rounds) =>
      rounds === 1
        ? '次のラウンドが封印されると判定します'
        : `あと${rounds}ラウンドが封印されると判定します`,
    ranOut: '続ける理由を挙げる人がなく、自動で終了しました。',
    ended: {
      kept: (day) => `${day}に継続を決定。`,
      changed: (day) => `${day}に変更。`,
      retired: (day) => `${day}に終了。`,
    },
    toStop: '中止ルールに当たりました。続ける理由がなければ終了します。',
    open: '続ける理由がなければ終了します。',
    quoted: (name) => `「${name}」`,
    here: (names) => `試行中：${names}。`,
    hereNone: '試みていることはありません。',
    last: (name, outcome) => `試したこと：「${name}」：${outcome}。`,
  },
  trust: {
    title: 'このページを信頼できる理由',
    least: (threshold) => `少なくとも${threshold}票。`,
    leastAs: (threshold) =>
      `${threshold}票未満に基づく数値はありません。個人が割り出されないよう、数値は段階、票数は幅で示します。`,
    hidden: '非表示は誰にも非表示。',
    hiddenAs: '非表示の数値は、管理者も含め、誰も見られません。',
    once: '全員同時に。',
    onceAs:
      'ラウンドの受付中は何も表示しません。封印されると、マネージャーと同時に結果を見られます。',
    limits: '隠せないこと。',
    limitsAs:
      '誰が参加したかは分かりますが、何と答えたかは分かりません。チーム全員が同じ答えなら、平均にそう表れます。',
    open: (round) => `${round}は受付中です。`,
    openUntil: (round, day) => `${round}は${day}まで受付中です。`,
    answered: {
      'under half': '回答は半数未満です。',
      'over half': '半数以上が回答しました。',
      'over three quarters': '4分の3以上が回答しました。',
    },
  },
};

export default words;
