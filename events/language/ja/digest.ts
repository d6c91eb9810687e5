/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import { dateIn } from '../count.ts';
import type en from '../en/digest.ts';

const date = dateIn('ja');

/** `2026-Q3` as `2026年Q3`. */
const quarterWords = (quarter: string): string =>
  quarter.replace(/^(\d+)-Q(\d)$/, (_, year: string, number: string) => `${year}年Q${number}`);
const few = '回答した人が少なすぎるため';

const words: typeof en = {
  pair: (one, other) => `${one}と${other}`,
  ownPair: (other) => `あなたのチームと${other}`,
  between: (pair, least, most) => `${pair}の間（${least}〜${most}ポイント）`,
  inOthers: (number) => `他の${number}組`,
  firstQuarter: (quarter) =>
    `${quarterWords(quarter)}は結果のある最初の四半期なので、まだ比べられるものがありません。`,
  nothing: ({ quarter, against }) =>
    `${quarterWords(quarter)}はこれまでのところ、${quarterWords(against)}と比べて明らかに変わったものはありません。`,
  counted: ({ quarter, against, better, worse, all }) =>
    `${quarterWords(quarter)}はこれまでのところ、${quarterWords(against)}と比べて、摩擦が明らかに低い組み合わせは${all}組のうち${better}組、明らかに高い組み合わせは${worse}組です。`,
  changed: ({ quarter, against, lower, higher }) => {
    const said = [
      ...(lower === null ? [] : [`明らかに低いのは${lower}`]),
      ...(higher === null ? [] : [`明らかに高いのは${higher}`]),
    ];
    return `${quarterWords(quarter)}はこれまでのところ、${quarterWords(against)}と比べて摩擦が${said.join('、')}です。`;
  },
  hidden: (silent) =>
    silent === 0
      ? '次の四半期から、何が変わり、何が変わらなかったかがここに表示されます。'
      : `${silent}組は、${few}非表示です。`,
  unchanged: (still, silent, seenFrom) => {
    const cannot = `${silent}組は、${few}比べられません`;
    if (still === 0) {
      return silent === 0 ? '他にお伝えする組み合わせはありません。' : `${cannot}。`;
    }
    const seen = seenFrom === null ? '' : `（${seenFrom}ポイントの変化なら表れました）`;
    const unchanged = `${still}組にははっきりした変化がありません${seen}`;
    return silent === 0 ? `${unchanged}。` : `${unchanged}。${cannot}。`;
  },
  shot: (name, pair) => `${pair}の間の「${name}」`,
  more: (number) => `他${number}件`,
  due: (shots, _, theirs) =>
    `${shots}は、振り返りの時期です。${
      theirs ? '実行したかどうかを答えると、結果が表示されます' : '結果は振り返りの後に表示されます'
    }`,
  stopping: (shots) => `${shots}は、中止ルールに達したので終えるべきです`,
  joined: (clauses) => `${clauses.join('。')}。`,
  idle: (own) =>
    own
      ? '振り返りの時期のものはなく、あなたの組み合わせで試していることもありません。'
      : '振り返りの時期のものはなく、試していることもありません。',
  running: (number, left) => {
    const result = number === 1 ? '結果' : '次の結果';
    const rounds = left === 1 ? '次のラウンド' : `${left}ラウンド後`;
    return `振り返りの時期のものはありません。${number}件の取り組みが進行中で、${result}が出るのは${rounds}です。`;
  },
  admin: {
    sealedDay: (day) => `${date(day)}のラウンドは封印され、数値は確定しました`,
    sealed: (round, day) => `${round}は${date(day)}に封印され、数値は確定しました`,
    imported: '取り込まれたラウンドなので、誰に回答をお願いしたかはここではわかりません',
    asked: (teams) => `${teams}チームに回答をお願いしました`,
    laterSmall:
      'ここで最初に行うラウンドから、人数が少なくて回答をお願いできなかったチームが表示されます。',
    allAsked: '人がいるすべてのチームに回答をお願いしました。',
    notAsked: (teams, _, threshold) =>
      `${teams}は${threshold}人に満たないため、回答をお願いしていません。他のチームは、そのチームとの仕事について回答しました。`,
    open: (round, sealsOn) => `${round}は進行中で、${date(sealsOn)}に封印される予定です`,
    scheduled: (round, opensOn, sealsOn) =>
      `${round}は${date(opensOn)}に始まり、${date(sealsOn)}に封印される予定です`,
    noneScheduled: '予定されているラウンドはありません。次のラウンドをここで予定してください。',
  },
};

export default words;
