/** What is fixed, and what of it an admin may change. */
import type { Words } from '../words.ts';

const words: Words['fixed'] = {
  title: '5. 固定されていることと変更できること',
  lede: 'あなたも運用者も含め、誰もオフにできません。',
  ballots: {
    rule: (threshold) => `数値には少なくとも${threshold}票が必要です。`,
    more: 'しきい値は上げることはできますが、下げることはできません。',
  },
  apart: {
    rule: '評価するチームごとに1票です。',
    more: '一人分がまとめて扱われることはありません。',
  },
  sealed: {
    rule: 'ラウンドの受付中は結果が出ません。',
    more: '封印されるまで見えるのは、参加が半分未満か半分を超えたかだけです。',
  },
  shuffled: {
    rule: 'ラウンドの票はまとめて記録に入ります。',
    more: '順番は混ぜられ、時刻は付きません。',
  },
  steps: {
    rule: '数値は段階で、票数は幅で示します。',
    more: '極端な値は「10以下」「90以上」にまとめます。',
  },
  asked: {
    rule: '見えるのは誰に尋ねたかだけで、回答は見えません。',
    more: 'どの役割の人にも見えません。',
  },
  threshold: '数値を表示する最少票数',
  least: (count) => `${count}票`,
  onlyUp: '上げることだけができます',
  year: '年度の始まり',
  yearHint: '四半期はここから数えます',
  respondents: '全員が見られるもの',
  whenSealed: 'ラウンドが封印されたとき',
  ownAndCompany: '自分のチームの組み合わせと会社全体',
  companyOnly: '会社全体のみ',
  managers: 'マネージャーが見られるもの',
  leadership: '経営層は常にすべての組み合わせを見られます',
  allPairings: 'すべての組み合わせ',
  ownPairings: '自分のチームの組み合わせ',
  priorities: {
    title: '最後の質問の選択肢',
    question: '「この会社は今四半期、何を最優先にすべきですか?」',
    always: (texts) => `${texts.join('、')}は常に最後に表示されます。`,
    answer: (place) => `選択肢${place}`,
    remove: (text) => `${text}を削除`,
    removeThis: '削除',
    add: '選択肢を追加',
  },
  save: '変更を保存',
  saved: '保存しました。次のラウンドから有効です。',
  keeps: '受付中のラウンドは開始時の設定のままです。変更はすべてログに記録されます。',
};

export default words;
