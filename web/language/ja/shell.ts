/** Words around the pages: where one is, who is here, and what went wrong. */
import type { Words } from '../words.ts';

const words: Words['shell'] = {
  skip: '本文へ移動',
  opening: 'ページを開いています',
  places: {
    label: 'メインメニュー',
    map: 'マップ',
    pairings: '組み合わせ',
    quarters: '四半期',
    interventions: '取り組み',
    company: '会社',
    setup: '設定',
    audit: '監査記録',
  },
  open: (round) => `${round} 受付中`,
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': '半数未満',
    'over half': '半数以上',
    'over three quarters': '4分の3以上',
  },
  nothing: {
    title: 'ここには何もありません',
    text: 'アドレスが間違っているか、あなたが見られないものについてのページです。どちらの場合も同じ表示になります。',
    company: '会社のページへ',
    setup: '設定へ',
    answer: (round) => `${round}に回答する`,
  },
  foot: {
    anonymous:
      'ここにある数値はすべて匿名の投票から計算されています。誰がどれを出したかは誰にもわかりません。',
    check: '確かめる',
    more: 'サインインして詳しく見る',
    leave: 'サインアウト',
    language: '言語',
  },
  silence: 'サーバーに接続できませんでした。1分後にもう一度お試しください。',
  absent: {
    title: 'ここにはお見せできるものがありません',
    text: 'アドレスが間違っているか、あなたのものではないチームの内容です。どちらの場合も同じことをお伝えします。',
    go: 'マップへ',
  },
  failed: {
    title: 'このページを読み込めませんでした',
    again: 'もう一度試す',
    code: 'また起きるときは、このコードを管理者に伝えてください:',
  },
};

export default words;
