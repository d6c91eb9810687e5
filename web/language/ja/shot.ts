/** A shot's card: what was called, what came of it, and what its owner may do. */
import type { Words } from '../words.ts';

const words: Words['shot'] = {
  said: (day, figure, team, fall, when) => [
    `${day}に宣言：${team === null ? '' : `${team}が感じる`}`,
    figure,
    `が${when}に`,
    fall,
    '下がる。',
  ],
  by: (name) => `${name}まで`,
  byDay: (name, day) => `${name}（${day}）まで`,
  within: (rounds) => `${rounds}ラウンド以内`,
  withinOf: (within, sealed) => `${within}（うち${sealed}回は封印済み）`,
  stop: (least) => (least === 0 ? '下がらなければ中止。' : `${least}未満なら中止。`),
  decides: (who) => `決める人：${who}。`,
  note: (note) => `メモ：${note}`,
  added: (day, note) => `${day}に追記：${note}`,
  of: (name) => `：${name}`,
  quoted: (text) => `「${text}」`,
  effect: '効果',
  soFar: 'これまで',
  effectIs: (range, words) => `（${range}）：${words}`,
  seen: (range) => `（${range}）。`,
  outcomes: {
    hit: 'ゼロから明らかに離れ、宣言の近い端を越えました。',
    missed: '範囲が宣言の近い端に届きません。',
    backfired: 'ゼロから明らかに離れていますが、逆の方向です。',
    alone: '比べられる、何も試していない組み合わせがありませんでした。',
    few: (count) =>
      `比べられる組み合わせが${count}つだけで、判断するには少なすぎます。成功でも失敗でもありません。`,
    open: 'データでは判断できません。成功でも失敗でもありません。',
    unread: '判定に使う数値が非表示です。外れたという意味ではありません。',
  },
  compared: (before, after, elsewhere, pairings) =>
    `${before}から${after}へ。何も試していないところでは${elsewhere}（${pairings}組）。`,
  judged: (left) =>
    left === 1
      ? '次のラウンドが封印されると判定されます。'
      : `あと${left}ラウンド封印されると判定されます。`,
  sealedOf: (sealed, rounds) => `${rounds}ラウンド中${sealed}回が封印済みです。`,
  appears: (from) => `途中の様子は${from}回の後に表示されます。`,
  unread:
    'まだ何も読み取れません。数値が非表示か、比べる組み合わせがありません。このままなら結果なしで終わりますが、外れではありません。',
  due: '判定のラウンドは封印されました。実施されたかどうかが報告されると結果が表示されます。結果を見てから実施を判断しないためです。',
  carried: {
    'as meant': ['実施：', '予定どおり', '。'],
    partly: ['実施：', '一部', '。'],
    not: ['実施：', 'なし', '。'],
  },
  notTried: '試されなかったので、結果も記録もありません。',
  stopMet: '中止ルールに当てはまりました。',
  goes: '続ける理由が示されなければ終了します。',
  endedOn: {
    kept: (day) => `${day}に継続：`,
    changed: (day) => `${day}に変更：`,
    retired: (day) => `${day}に終了：`,
  },
  ranOut: {
    unsaid:
      '実施されたかどうか誰も報告しなかったため、結果は示されません。もう1ラウンド後に自動で終了しました。',
    unargued: '続ける理由を誰も挙げなかったため、もう1ラウンド後に自動で終了しました。',
  },
  drawing: {
    called: (range) => `宣言 ${range}`,
    stop: (change) => `${change} を超えたら中止`,
    letter: 12,
    told: (call, word, value, low, high, elsewhere, stop) =>
      `宣言：${call}の変化。${word}：${value}、${low}から${high}の間。何も試していないところ：${elsewhere}。${stop}を超えたら中止。`,
  },
  key: {
    call: '宣言（遠い端から近い端）。太い縁が近い端',
    stop: '中止ルール',
    effect: '効果と90%の範囲',
    other: '何も試していない組み合わせ',
    read: '左ほど摩擦が少ないことを示します。効果とは、開始からの変化から、何も試していないところの変化を引いたものです。開始時の不運も考慮しています。',
  },
  table: {
    name: '表で見る',
    caption: (name) => `${name}：宣言したことと、その結果`,
    called: '宣言',
    stop: 'これを超えたら中止',
    range: (word) => `${word}（90%の範囲つき）`,
    before: '以前（不運を考慮）',
    since: 'それ以降',
    elsewhere: '何も試していないところの変化',
    pairings: '比べる組み合わせ',
  },
  acts: {
    others: 'ここで決めるのは経営層と、この2チームのマネージャーです。',
    say: '実施されたかどうかを報告する',
    ended:
      'すでに終了しており、変わりません。結果はそのラウンドで決まっていて、方法の記録に属するため、いまからでも表示できます。',
    note: 'メモを追加',
    noteOrEnd: 'メモを追加、または途中で終了',
    early:
      '判定のラウンドの前でも終了できますが、判定はされません。途中の様子では何も決まりません。1ラウンドでも封印された後は「途中で終了」として方法の記録に残り、的中でも外れでもありません。',
  },
  amend: {
    label: 'メモ',
    hint: '宣言した内容はそのままで、メモは今日の日付でその下に付きます。',
    add: 'メモを追加',
    added: (name) => `「${name}」にメモを追加しました。`,
  },
  review: {
    ask: '実施されましたか？',
    ways: {
      'as meant': {
        name: '予定どおり',
        means: '宣言したとおりに行われました。',
      },
      partly: {
        name: '一部',
        means: '一部だけ、遅れて、または一部の人だけが行いました。',
      },
      not: {
        name: 'なし',
        means: '行われませんでした。「未実施」として、結果も記録もなく終わります。',
      },
    },
    once: '一度だけ報告でき、後から変更できません。',
    shown: (name) => `「${name}」の結果を表示しました。`,
    untried: (name) => `「${name}」は未実施として終わりました。`,
    result: '報告して結果を表示',
    finish: '報告して終了',
    only: '報告する',
  },
  end: {
    not: {
      label: '実施されなかった',
      short: '実施されなかった',
      question: '',
      hint: '「未実施」として、結果も記録もなく終わります。',
    },
    kept: {
      label: '続ける（理由を書く）',
      short: '続ける',
      question: '続ける理由',
      hint: '2チームの仕事の進め方の一部になります。',
    },
    changed: {
      label: '変える',
      short: '変える',
      question: '何を、なぜ変えますか？',
      hint: 'これは終わります。変えた内容で、次の宣言をその組み合わせに出してください。',
    },
    retired: {
      label: '終える',
      short: '終える',
      question: '何を学びましたか？',
      hint: '意図して終えるもので、学んだことはここに残ります。',
    },
  },
  endedAs: {
    kept: (name) => `「${name}」を続けます。`,
    changed: (name) => `「${name}」を変えます。`,
    retired: (name) => `「${name}」を終えます。`,
  },
  later: '今はしない',
  here: {
    title: 'この組み合わせの宣言',
    lede: '前もって言ったことと、その結果です。外れた宣言からも学べます。',
  },
};

export default words;
