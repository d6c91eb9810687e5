/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import { weekdayIn } from '../count.ts';
import type en from '../en/letter.ts';

const weekday = weekdayIn('ja');

const until = (sealsOn: string | null): string =>
  sealsOn === null
    ? 'ラウンドが封印されるまで回答できます。'
    : `${weekday(sealsOn)}まで回答できます。`;

const reminders = (most: number): string =>
  most === 0
    ? 'リマインダーはありません。'
    : `リマインダーは多くても${most}回で、封筒を受け取っていない方だけに送り、週末には送りません。`;

const words: typeof en = {
  head: (beginning) => `ログの最新のヘッドは ${beginning} で始まります。照合する`,
  envelopes: '自分の封筒を受け取る',
  keys: 'このラウンドの鍵です。回答の前に、あなたにも同僚にも同じ4つの単語が表示されるはずです。',
  keysLater: 'ラウンドが始まるときに作られます',
  code: (address) =>
    `ご自分の端末がない場合は、共用の端末（${address}）でこのコードを入力してください。`,
  how: 'どの回答があなたのものか誰にもわからない理由',
  stop: 'リマインダーを止める',
  invitation: {
    subject: '他のチームとの仕事について、1分だけ',
    what: 'あなたのチームと他のチームとの間はいかがですか。仕事で頼っているチームごとに4つの文、60秒もかかりません。',
    nobody:
      'あなたが参加したことはシステムに記録されます。どの回答があなたのものかは、管理者も含めて誰にもわかりません。',
    alone: 'このリンクはあなただけのものです。誰にも渡さないでください。',
    seen: ({ threshold, managers, own }) => {
      const all = managers === 'all' ? 'すべての組み合わせ' : '自分のチームの組み合わせ';
      return (
        'ラウンドの間は、誰にも数値は見えません。封印されると、会社全体の様子が全員に同時に見えるようになります。' +
        `経営層にはチームのすべての組み合わせが、マネージャーには${all}が${own ? '、あなたにはご自分のチームの組み合わせが' : ''}見えます。` +
        `数値は少なくとも${threshold}票に基づき、それより少ない場合は非表示のままです。`
      );
    },
    lasts: (sealsOn, most) => `${until(sealsOn)}${reminders(most)}`,
    small: (teams) =>
      `今回は人数が少ないため回答をお願いしていないチーム：${teams.join('、')}。他のチームは、そのチームとの仕事について回答します。`,
  },
  reminder: {
    subject: 'まだ回答できます：他のチームとの仕事について、1分だけ',
    text: (sealsOn) =>
      `あなたの名前では、まだ封筒が受け取られていません。${until(sealsOn)}60秒もかからず、どの回答があなたのものかは誰にもわかりません。`,
  },
  addressChanged: {
    subject: 'Crosspulseのあなたのアドレスが変更されました',
    what: '管理者がCrosspulseのあなたのアドレスを変更しました。今後のお知らせは新しいアドレスに届きます。あなたとしてサインインしていた人はサインアウトされました。',
    then: '変更のときに開いていたラウンドでは、誰もあなたの名前で封筒を受け取れません。お心当たりがない場合は、管理者に確認し、労働組合や同僚にも伝えてください。',
  },
  signIn: {
    subject: 'Crosspulseにサインイン',
    first: 'Crosspulseにサインインするためのリンクです。',
    copy: '開かない場合は、このアドレスをコピーしてください：',
    rule: (minutes) =>
      `このリンクは${minutes}分間、1回だけ、リンクを求めたブラウザーでのみ使えます。このメールは同じ端末で開いてください。`,
    last: 'リンクを求めていない場合は、このメールを削除してください。何も起こりません。',
  },
  digest: {
    subject: (round) => `${round}が封印されました：変わったこと、変わらなかったこと、次にすること`,
    adminSubject: (round) =>
      `${round}が封印されました：回答をお願いしたチーム、しなかったチーム、次にすること`,
    sealed: (round) => `${round}が封印されました。`,
    see: 'Crosspulseで見る',
    why: 'これらの数値は全員に同時に見えます。どの数値も少なくとも5人に基づき、誰が何と答えたかは誰にも見えません。',
    adminWhy:
      '数値を見られる人には、同時に見えます。誰が何と答えたかは誰にも見えず、あなたに数値は表示されません。',
  },
  chat: {
    sealed: (round) => `${round}が封印されました`,
    figures: '数値が出ました。全員に同時に見えます。',
    see: '結果を見る',
    title: '他のチームとの仕事について、1分だけいかがですか。',
    open: (sealsOn) => {
      const first = '60秒もかかりません。どの回答があなたのものかは誰にもわかりません。';
      return sealsOn === null ? first : `${first}${until(sealsOn)}`;
    },
    keys: (four) => `鍵：${four}`,
    head: (beginning) => `ログの最新のヘッド：${beginning}`,
    how: 'その仕組み',
  },
};

export default words;
