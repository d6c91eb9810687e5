/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import type { Words } from '../words.ts';

const words: Words['pairing'] = {
  name: '組み合わせ',
  loading: '組み合わせを読み込んでいます',
  asKnown: (round) => `${round}の後にわかっていたことです。`,
  retired: (name) =>
    `${name} はもうチームではありません。公開されたものは残り、新たに加わることはありません。`,
  shotsFailed: 'この組み合わせの宣言を読み込めませんでした。',
  formFailed: 'フォームを読み込めませんでした。1分後にもう一度お試しください。',
  of: (name) => `：${name}`,
  titled: (teams, title) => `${teams}：${title}`,
  quoted: (text) => `「${text}」`,
  tooFew: '票不足',
  hiddenWhy: (why) => `非表示、${why}`,
  reading: (figure, ballots) => `${figure}、${ballots}票`,
  estimate: (figure) => `推定 ${figure}`,
  round: 'ラウンド',
  range: (range) => `90%の範囲 ${range}`,
  facts: {
    friction: (quarter) => `摩擦、${quarter}`,
    rounds: (band, count) =>
      count === 1 ? `${band}、1ラウンド` : `${band}、${count}ラウンドの平均`,
    against: (quarter) => `${quarter}と比べて`,
    before: '前の四半期と比べて',
    ballots: (band) => `1ラウンドに${band}票`,
    gap: '差',
    unclear: 'ゼロと区別できません',
    more: (team) => `${team}のほうが強く感じています`,
    was: (gap, range) => `以前は${gap}（${range}）`,
    notWorked: '計算なし',
    missing: '一方向が欠けています',
  },
  bare: {
    title: 'すべてのラウンドで非表示です。',
    direction: (few) =>
      `どのラウンドも一方向が「${few}」か、質問されていません。非表示はゼロという意味ではないので、線は引けません。`,
    both: (few) =>
      `どのラウンドも両方向が「${few}」か、質問されていません。非表示はゼロという意味ではないので、線は引けません。`,
    dimension: (few) =>
      `どのラウンドもこの次元が「${few}」か、質問されていません。非表示はゼロという意味ではないので、線は引けません。`,
  },
  summary: {
    now: (quarter, stands, figure) => `${quarter}、この組み合わせは${stands}（${figure}）。`,
    nowSingle: (quarter, stands, figure) =>
      `${quarter}、この組み合わせは${stands}（${figure}、1ラウンドのみ）。`,
    apart: (quarter) =>
      `${quarter}、この組み合わせの数値はありません。両方向が同じラウンドで表示されたことがないためです。`,
    shown: (each) =>
      `表示されているもの：${each.map(({ name, figure }) => `${name} ${figure}`).join('、')}。`,
    fewBoth: (quarter, few) => `${quarter}、この組み合わせの数値はありません（両方向とも${few}）。`,
    few: (quarter, few, direction) =>
      `${quarter}、この組み合わせの数値はありません（「${direction}」が${few}）。`,
    askedNone: (quarter) =>
      `${quarter}、この組み合わせの数値はありません。どちらのチームにも質問していません。`,
    asked: (quarter, direction) =>
      `${quarter}、この組み合わせの数値はありません。「${direction}」は質問していません。`,
    only: (name, figure) => `表示できるのは「${name}」だけです（${figure}）。`,
    notZero: '非表示はゼロという意味ではありません。そこから何も計算されません。',
  },
  change: {
    first: '最初の四半期なので、まだ比べるものがありません。',
    few: (since) => `${since}から変わったかどうかは言えません。回答が少なすぎます。`,
    better: (since, moved, change, range) =>
      `${since}より改善しました。摩擦は${moved}（変化${change}、範囲${range}）。`,
    worse: (since, moved, change, range) =>
      `${since}より悪化しました。摩擦は${moved}（変化${change}、範囲${range}）。`,
    unclear: (since, went, why, range, seen) =>
      `${since}から明らかな変化はありません。${went}で、${why}（${range}）。判別できるのは${seen}以上の変化だけでした。`,
    both: (figure) => `2回とも${figure}`,
    fromTo: (before, after) => `${before}から${after}`,
    chance: '偶然だけでも起こりえます',
    little: '変化と呼ぶには小さすぎます',
    unsure: '変化と呼ぶには確かさが足りません',
  },
  side: {
    unsaid: 'どちらがより強く感じているかは言えません。',
    unclear: (gap, range) =>
      `どちらがより強く感じているかは判断できません。差は${gap}（${range}）です。`,
    more: (team, other, gap, range) =>
      `${team}は${other}より強く感じています。差は${gap}（${range}）です。`,
    title: '同じ組み合わせを両側から',
    moreTitle: (team, other) => `${team}は${other}より強く感じている`,
    lede: (team, other) =>
      `方向ごとに1本の線を段階で、90%の範囲とともに示します。線の間が差で、各四半期の上には${team}から${other}を引いた値があります。`,
    ledeUnclear: (team, other) =>
      `方向ごとに1本の線を段階で、90%の範囲とともに示します。線の間が差で、各四半期の上には${team}から${other}を引いた値があります。範囲がゼロを含むときは、どちらが強く感じているか言えません。`,
    marks: '下の数字は上と同じ取り組みを指します。',
    chart: (rounds) => `両方向、${rounds}ラウンド`,
    table: 'ラウンドごとの両方向',
    note: '各方向の摩擦と90%の範囲。0は円滑、100は行き詰まりです。',
  },
  gap: {
    none: '差なし',
    is: (gap) => `差 ${gap}`,
    whole: (gap, range) => `差 ${gap}（${range}）`,
  },
  trend: {
    photo: '1ラウンドは写真であって、推移ではありません',
    over: (rounds) => `${rounds}ラウンドの摩擦`,
    one: '1ラウンドの摩擦',
    fell: (since) => `${since}から摩擦が下がりました`,
    rose: (since) => `${since}から摩擦が上がりました`,
    lede: '両方向の平均で、1ラウンドに1点です。各四半期の上にその平均があります。0は円滑、100は行き詰まりです。帯は90%の範囲で、その中の変化は偶然かもしれません。グラフを指すか矢印キーで1ラウンドを読めます。',
    imported: '棒の上の白抜きの点は取り込んだものです。',
    hatched: '斜線のラウンドは非表示です。一方向が欠けています。',
    chart: (name) => `${name}（90%の範囲つき）`,
    reworded: (round, dimension) =>
      `線は${round}から新しく始まります。「${dimension}」の文が変わったため、前後は比べられません。`,
    own: 'グラフの下に自社の数値を表示',
    table: 'ラウンドごとの摩擦',
    note: '摩擦（両方向の平均）と90%の範囲。0は円滑、100は行き詰まりです。',
  },
  silent: {
    care: '注意して読んでください',
    title: '回答しなかった人たち',
    low: (share, team) =>
      `${team}の${share}が参加しました。答えなかった人の感じ方は違うかもしれません。`,
    moved: (since) =>
      `参加率が${since}から15ポイント以上動きました。変化の一部は、回答した人が違うためかもしれません。`,
    changed: (direction, verdict) => `${direction}：${verdict}。`,
    vanishes: (at) => `回答しなかった人が${at}程度と感じていれば、この変化はなくなります。`,
    everyone: '全員が回答しました。',
    solid: '回答しなかった人がどう感じていても、この変化は説明できません。',
  },
  figures: {
    index: '摩擦',
    gap: '差',
    trust: '信頼',
    goals: '共通の目標',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  try: {
    title: '試せること',
    lede: '2つまでです。どれも実験であり、特効薬ではありません。',
    stopping: (names) => `${names}は中止ルールに当てはまり、中止の時期です。`,
    waiting: (names) => `${names}は決定を待っています。`,
    running: (names) =>
      `ここでは${names}が実施中です。もう1つ並べると、2つを区別できなくなります。`,
    seeBelow: () => '下の宣言を見る',
    seeRunning: '実施中のものを見る',
    nothingElse: '数値に合うものはライブラリーにほかにありません。',
    nothing: '数値に合う方法がライブラリーにありません。あなたのほうがよくご存じです。',
    calm: 'いまは必要ありません。張りつめていると確かには言えないため、何も提案しません。',
    evidence: (words) => `根拠：${words}`,
    why: 'あなたのデータから見た理由',
    how: 'やり方、3ステップ',
    rests: (source) => `出典：${source}`,
    call: 'これで宣言する',
    before: 'ここですでに試したもの',
    tried: (name, how, back) => `「${name}」：実施済み、${how}。${back}に再び候補になります。`,
    else: 'ほかのことを試す',
    allTheSame: 'それでも何か試す',
    others: 'ここで宣言するのは経営層と、この2チームのマネージャーです。',
    failed: '試せることを読み込めませんでした。',
    again: 'もう一度試す',
    looking: 'ライブラリーを調べています',
    expectAll: (fall) => `すべての次元で約${fall}の低下が見込まれます。`,
    expect: (each) =>
      `${each.map(({ figure, fall }) => `${figure}が約${fall}`).join('、')}下がる見込みです。`,
    triedHere: (times, expected) =>
      `この会社で${times}回試されました。その結果を踏まえると約${expected}が見込まれます。`,
    setbacks: {
      missed: '外れ',
      backfired: '逆効果',
      'ended early': '途中で終了',
      'not reviewed': '見直しなし',
    },
  },
};

export default words;
