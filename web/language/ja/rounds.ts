/** The rounds of the setup: scheduled, opened, their links handed out, sealed or voided. */
import type { Words } from '../words.ts';

const words: Words['rounds'] = {
  title: '6. ラウンド',
  lede: (threshold) =>
    `長くまれにより、短く定期的に。ラウンドが重なることはありません。数値には少なくとも${threshold}票が必要なので、回答が大切な理由を伝えてください。`,
  small: (threshold, names) =>
    `${names.join('、')}：${threshold}人未満。ほかのチームは一緒の仕事を評価しますが、このチームには尋ねません。`,
  mailed:
    '質問される人には、それぞれのリンクがメールで届きます。送れなかったものは「連絡方法」にあります。',
  sealed: (name, day) =>
    day === null
      ? `${name}は封印されました。数値はマップにあります。`
      : `${name}は${day}に封印されました。数値はマップにあります。`,
  voided: (name) => `${name}は無効になりました。`,
  firstAdd: '先に2つ以上のチームと、そのメンバーを追加してください。',
  asked: (people, teams) => `${teams}チームの${people}に質問します。`,
  askedOnly: (people) => `${people}に質問します。`,
  opens: '開く日',
  seals: '封印する日',
  openNow: 'いまラウンドを開く',
  schedule: 'ラウンドを予定する',
  hint: {
    now: '開くと一人ずつ個人用リンクができます。配るのはあなたです。自動では何も送られません。',
    itself: '設定した間隔の時刻に、自動で開き、封印されます。',
    hand: 'その日にここで開くまで、何も起きません。',
  },
  open: {
    title: (name) => `${name}は受付中です`,
    soFar: {
      'under half': 'これまでに全体の半分未満が参加しました。',
      'over half': 'これまでに全体の半分を超える人が参加しました。',
      'over three quarters': 'これまでに全体の4分の3を超える人が参加しました。',
    },
    sealsOn: (day) => `${day}に封印される予定です。`,
    keys: 'このラウンドの鍵：',
    keysSay: '。リマインダーには必ずこれを書いてください。',
    small: (threshold, names) =>
      `${threshold}人未満のため尋ねていません：${names.join('、')}。ほかのチームは一緒の仕事を評価します。`,
  },
  seal: {
    label: (name) => `${name}を封印`,
    ask: (name) => `${name}を封印しますか？`,
    yes: 'はい、封印する',
    no: 'まだしない',
    what: '誰も回答できなくなり、数値が一度だけ公開されます。元には戻せません。',
  },
  renew: {
    label: '個人用リンクを作り直す',
    ask: 'すべての個人用リンクを作り直しますか？',
    yes: 'はい、作り直す',
    no: 'いまのままにする',
    what: '元のリンクはすぐに使えなくなります。すでに封筒を受け取った人はそのまま使えます。',
  },
  scheduled: {
    title: (name) => `${name}は予定されています`,
    opensOn: (day) => `${day}に開きます。`,
    sealsOn: (day) => `${day}に封印されます。`,
    open: (name) => `いま${name}を開く`,
  },
  void: {
    instead: (name) => `代わりに${name}を無効にする`,
    what: 'ラウンドは数値なしで終わります。票は破棄され、全員に一度だけ知らせます。元には戻せません。',
    why: '無効にする理由',
    do: (name) => `${name}を無効にする`,
  },
  links: {
    title: '個人用リンク（表示は今だけ）',
    what: 'このページを離れる前にコピーしてください。再表示はできず、作り直すしかありません。それぞれの人には本人のリンクだけを送ってください。',
    copyAll: (count) => `${count}件すべてコピー`,
    have: 'コピーしました',
    keysSay:
      '。すべてのリンクの末尾にあります。みんなが見比べられるよう、招待にも書いてください。文面は全員同じです。',
    copyInvitation: '招待文をコピー',
    invitation: (words) =>
      `あなたのチームとほかのチームとの間はどうですか？自分のリンクを開くと質問が出ます。1分もかかりません。このラウンドの鍵は「${words}」です。ページに同じ4つの単語が表示され、全員が同じです。違うときは回答しないでください。`,
    copied: {
      all: 'すべてのリンクをコピーしました。',
      invitation: '招待文をコピーしました。',
      one: (name) => `${name} さんのリンクをコピーしました。`,
    },
    cannot: 'このブラウザーではページからコピーできません。下の文字を選んでコピーしてください。',
    label: '個人用リンク',
    copy: 'コピー',
    of: (name) => `: ${name} さんのリンク`,
  },
};

export default words;
