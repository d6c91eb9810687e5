/** Calling a shot: what one expects, said before it starts. */
import type { Words } from '../words.ts';

const words: Words['call'] = {
  title: '宣言する',
  lede: '始める前に、どうなると思うかを言ってください。外れてもかまいません。言わないことこそ、誰の役にも立たないものを続けさせます。',
  method: '何を試しますか？',
  choose: '方法を選ぶ',
  feltBy: '誰が感じていますか？',
  bothWays: '両方向',
  how: 'やり方、3ステップ',
  call: '宣言する',
  later: '今はしない',
  fixed: '宣言すると記録に残り、目標は誰にも動かせません。メモの追加と途中での終了はできます。',
  figure: '何が下がりますか？',
  all: '4つすべて',
  today: (figure) => `この四半期は${figure}です。`,
  drawn: 'すべて摩擦として描いています。下がるほど良い状態です。',
  near: {
    label: '少なくとも下がる幅',
    hint: 'ポイント：近い端',
  },
  far: {
    label: '最大で下がる幅',
    hint: 'ポイント：遠い端',
  },
  stop: {
    label: 'これより下がらなければ中止',
    hint: 'ポイント（その時点で）',
  },
  rounds: {
    label: '何ラウンド後に判定しますか？',
    pace: (when) => `${when}（今の間隔の場合）`,
    first: '次に封印されるラウンドが1回目です。',
  },
  decides: {
    label: 'どの役割の人が決めますか？',
    hint: '「プロダクト責任者」のような役割名。人名は書かないでください。',
  },
  note: {
    label: 'メモ（任意）',
    hint: '費用など。',
  },
  about: (day) => `${day}ごろ`,
  between: (teams) => `${teams}の間`,
  toward: (from, toward) => `${from}から${toward}へ`,
  figures: {
    index: '摩擦',
    trust: '信頼の摩擦',
    goals: '共通の目標の摩擦',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  say: (figure, where, near, far, rounds, when, stop, decides) => [
    `「${where}で、`,
    figure,
    'は',
    `${near}〜${far}`,
    `下がると考えます（${rounds}ラウンド以内${when ? `、${when}` : ''}）。そのときまでの低下が`,
    `${stop}`,
    '未満なら、',
    '中止します',
    `。${decides === '' ? '' : `決める人：${decides}。`}」`,
  ],
  tell: {
    ask: '判断できますか？',
    asked: (answer) => `判断できますか？${answer}`,
    contradicts: '宣言に矛盾があるうちは判断できません。印のついた欄を見てください。',
    asking: '数値を調べています。',
    waiting: '方法を選び、見込みを書いてください。答えはここに出ます。',
    no: 'いいえ。',
    yes: 'はい。',
    from: (points) => `${points}ポイントから。`,
    controls: (least, controls) =>
      `比べるには何も試していない組み合わせが${least}つ必要ですが、${controls}つしかありません。「判断できず」で終わります。`,
    hidden: 'この組み合わせは非表示が多すぎます。「読み取れず」で終わります。',
    seen: (rounds, points, controls) =>
      `${rounds}ラウンド以内にここで明らかになりうる最小の低下は${points}ポイントです（何も試していない組み合わせ${controls}つと比べて）。`,
    farLess: (seen) =>
      `${seen}宣言の遠い端でもそれに届きません。ラウンドを増やすとより見えるようになります。`,
    nearSeen: (seen) => `${seen}それより少なければ「外れ」か「判断できず」で終わります。`,
    smaller: (seen) => `${seen}それより小さい低下は「判断できず」で終わります。`,
    running: 'ここで実施中：',
    second: (names) =>
      `${names.map((name) => `「${name}」`).join('、')}。もう1つ加えると、2つを区別できなくなります。`,
  },
  called: {
    title: (name) => `宣言しました：${name}`,
    said: (figure, where, near, far, stop) =>
      `${where}で、${figure}は${near}〜${far}下がる。${stop}未満なら中止します。今から始まります。`,
    next: 'この後の流れ',
    count: (rounds) =>
      `次の${rounds}ラウンドが対象です。2回目から様子が見えますが、それまで何も判定されません。`,
    due: (when) =>
      `最後のラウンドが封印されると${when ? `（${when}）` : ''}見直しの時期です。まず実施されたかどうかを報告し、その後に結果が表示されます。`,
    decides: (who) =>
      `${who}が続けるか、変えるか、終えるかを決めます。何もしなければ、1ラウンド後に自動で終わります。`,
    board: 'ボードで見る',
    done: '完了',
  },
};

export default words;
