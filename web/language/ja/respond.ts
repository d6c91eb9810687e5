/** What changes on the respondent's page. Its words come with the page, so a value in them is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['respond'] = {
  numbers: '',
  next: '次へ',
  back: '戻る',
  goOn: '続ける',
  results: '前回の結果を見る',

  for: '{team}として「{round}」に回答します。',
  forUntil: '{team}として「{round}」に回答します（{day}まで）。',
  wrongTeam:
    'チームが違いますか？始める前に管理者に連絡してください。封筒はチームに結び付いています。',
  start: '始める（60 秒以内）',

  asked: '{team}で尋ねられる人：{people} 人',
  names: '名前の一覧',
  scroll: '{people} 人全員が載っています。残りはスクロールして見られます。',
  strangers: 'この人たちを知らない場合は、回答しないでください。',
  keys: '鍵：',
  asInvited: '（招待状と同じです）',
  compareNext: '（次の画面で比べます）',
  areSame: '同じです',
  areOthers: '違います',
  differ:
    '招待状には「{invited}」とありますが、このページが受け取ったのは「{here}」です。何も送信されていません。',
  got: 'このページが受け取ったのは「{here}」です。何も送信されていません。',

  left: 'あと約 {seconds} 秒',
  eachTeam: '前回のラウンドから今まで、あなたの仕事はどのくらい各チームに左右されましたか。',
  place: '{team}から見た {all} チーム中 {place} 番目',
  howOften: '前回のラウンドから、どのくらいの頻度でしたか？',
  most: '次に、最も依存している {count} チームについて尋ねます。',
  ownView: 'あなた自身の考えです。チームについての回答とは別に、単独で送られます。',
  skips: '{team}を飛ばす',
  oneTap: '1 回のタップで進みます。送るまでは、戻って変えられます。',
  toLast: '最後の質問へ',

  open: {
    team: { other: '{count} チームが未回答です' },
    statement: { other: '{count} 項目が未回答です' },
    question: { other: '{count} 問が未回答です' },
  },
  goTo: '{field}へ',
  toBoth: '両方とも「{answer}」',
  toAll: 'すべて「{answer}」',
  dimensions: {
    trust: '信頼',
    goals: '目標',
    blame: '責任の押し付け',
    load: 'サポートの負担',
  },
  theQuestion: '質問',
  hintTeams: 'あなたの仕事は {teams}にどのくらい左右されましたか？',
  hintStatements:
    '{team}について：{dimensions}。指数には 4 つのうち 3 つの回答が必要です。「{answer}」でもかまいません。',
  hintQuestion: '1 つ選ぶか、回答せずに送ってください。',
  without: 'この質問に答えずに送る',
  send: '投票を送る',
  shared: 'この端末は共用です。何も残さない',

  noneLeaves: 'まだ投票は送られません。',
  leave: {
    other:
      '{count} 件の投票を 1 件ずつ送ります：{about}。送った後は誰も変えられません。あなた自身もです。',
  },
  thisOne: 'この質問',

  again: '自動でもう一度試します。',
  canClose: 'このページを閉じて、後で開いてもかまいません。',
  stay: '投函が終わるまで、このページを開いたままにしてください。',
  posted: { other: '{all} 件中 {count} 件を投函しました。' },
  tryNow: '今すぐ試す',
  tryAgain: 'もう一度試す',
  code: 'また起きた場合は、管理者にこのコードを伝えてください：{code}。',

  wait: {
    other: '{count} 件の投票が、順番も時刻もなく、ラウンドが封印されるまで箱の中で待ちます。',
  },
  waitUntil: {
    other:
      '{count} 件の投票が、順番も時刻もなく、{day}にラウンドが封印されるまで箱の中で待ちます。',
  },
  resultsCome: '結果はラウンドが封印されると、マネージャーと同時にあなたにも届きます。',
  forget: '共用の画面ですか？ここから消去',

  keep: 'このブラウザーに受領証を残す',
  withIt: '受領証があれば、投票が数えられたことをラウンドの後に',
  check: '確認',
  counted:
    'できます。ラウンドが終わるまで誰にも見せないでください。ログを読める人が、この回答を見つけられてしまいます。',
  save: '受領証をファイルに保存',

  voided: '「{round}」は {day}に無効になりました。',
  reason: '理由：{reason}',
  came: { other: '{all} 件の投票のうち {count} 件が間に合いました。' },
  late: { other: '{count} 件の投票はどれも間に合いませんでした。' },
  closed: '「{round}」は {day}に終わりました。',
  nextOpens: '次のラウンドは {day}に開きます。',

  yourCode: 'コード',
  refusals: {
    'code-unknown': 'そのコードはありません。最新のメールか配布用紙のコードをお使いください。',
    'too-many': '回数が多すぎます。15分待ってからもう一度お試しください。',
    'no-connection': 'サーバーに接続できませんでした。1分後にもう一度お試しください。',
  },
  fault:
    '実行できませんでした。何も失われていません。1分後にもう一度お試しください。繰り返す場合は、このコードを管理者に送ってください。',
};

export default words;
