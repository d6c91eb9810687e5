/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
import type { Words } from '../words.ts';

const words: Words['round'] = {
  digest: {
    label: '3つの文で',
    title: (round) => `${round}を3つの文で`,
    heads: ['変わったこと', '変わらなかったこと', '期限が来たこと'],
    adminHeads: ['封印されたもの', '質問されなかった人', '期限が来たこと'],
    mail: 'メールの形で',
    preview: 'プレビューです。まだ何も送信されません。',
  },
  tookPart: {
    title: '参加状況',
    lede: (round) =>
      `${round}での各チームの参加割合です。個人が特定されないよう、幅で示しています。`,
    unknown: 'このラウンドについては不明です。',
    unknownImported: '取り込んだラウンドのため、不明です。',
    care: '注意してお読みください。',
    low: (teams) =>
      `参加が60%未満のチーム：${teams}。答えなかった人は違う感じ方をしているかもしれません。`,
  },
  files: {
    lead: '数値をダウンロード：',
    of: '（数値）',
    noted: 'ダウンロードはログに記録されます。',
  },
};

export default words;
