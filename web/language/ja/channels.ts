/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import type { Words } from '../words.ts';

const words: Words['channels'] = {
  title: '4. 連絡方法',
  lede: '当てはまるものをすべて選んでください。招待はラウンドごとに1通です。リマインダーは封筒を受け取っていない人だけに、平日に届き、誰でも停止できます。',
  legend: '連絡方法',
  mail: {
    title: 'メール',
    off: 'メールサーバーが接続されていません。SMTP_URL と MAIL_FROM を設定してください。',
    on: (from) =>
      `あなたの会社のメールサーバーを通して ${from} から送ります。リンクは一人ひとり別です。`,
  },
  chat: {
    on: 'チャンネルごとに1通、名前なし。接続済みです。',
    off: (setting) => `接続されていません。${setting} を設定してください。`,
  },
  device: {
    title: '共用の端末',
    what: '招待には入力用のコードが付いています。自分の端末がない人のためのものです。',
  },
  saved: '保存しました。次のお知らせから有効です。',
  reminders: {
    label: 'メールでのリマインダー',
    two: '2回：中ごろと終わりの前',
    one: '1回：中ごろ',
    none: 'なし',
  },
  language: {
    label: 'お知らせの言語',
    hint: 'チャンネルへのメッセージにも使われます。自分の言語を選んだ人には、その言語で届きます。',
    saved: '保存しました。お知らせとメッセージがこの言語になります。',
  },
  plain: {
    name: 'リンクとQRコード',
    what: '。画面やキッチンの壁に。サインインにつながります。',
  },
  poster: 'ポスターを印刷',
  slips: 'コード付きの配布用紙を印刷',
  trial: 'まず自分だけに送る',
  tried: 'あなたに送りました。ほかの人に届くものと同じです。',
  letters: {
    kinds: {
      invitation: '招待',
      reminder: 'リマインダー',
      digest: '封印されたラウンドのお知らせ',
      'address-changed': 'アドレス変更のお知らせ',
      chat: 'チャンネルへのメッセージ',
    },
    counts: {
      invitation: (count) => `招待${count}通`,
      digest: (count) => `封印されたラウンドのお知らせ${count}通`,
      'address-changed': (count) => `アドレス変更のお知らせ${count}通`,
      chat: (count) => `チャンネルへのメッセージ${count}通`,
    },
    reminders: 'リマインダー',
    waiting: (what) => `送信中：${what.join('、')}。`,
    look: 'もう一度確認',
    failed: (count) => `送れなかったもの：${count}`,
    someReminders: '一部のリマインダー',
    kindOf: (kind) => `、${kind}`,
    why: (problem) => `：${problem}。`,
    unclear: '届いている可能性があります。もう一度送ると、2通届く人がいるかもしれません。',
    again: 'もう一度送る',
    againTo: (who) => ` ${who ?? 'チャンネル'}へ`,
    off: '一覧から外す',
    all: '届かなかったものをすべて送り直す',
    tried: 'もう一度試しています。',
    triedAll: 'すべてもう一度試しています。',
    offDone: '一覧から外しました。',
  },
  preview: {
    title: 'みんなに届くもの',
    from: '差出人',
    later: 'メールサーバー（接続後）',
    subject: '件名',
    message: '（チャンネルごとに1通）',
    poster: 'ポスター',
    posterIs: '（リンクとQRコード）',
    scan: '読み取り、仕事用メールでサインインし、答えるだけ。60秒以内です。',
    look: 'ポスターを見る',
  },
};

export default words;
