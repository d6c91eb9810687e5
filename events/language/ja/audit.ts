/** The audit: what each event says, after the name of whoever did it, and without one. */
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';
import { dateIn, monthIn } from '../count.ts';
import type { AuditWords, Data } from '../en/audit.ts';
import { roundIn } from '../round.ts';

const date = dateIn('ja');
const month = monthIn('ja');
const round = (id: string): string => roundIn('ja', `Round ${id}`);

const roles: Readonly<Record<Role, string>> = {
  ...{ respondent: '「回答者」', manager: '「マネージャー」' },
  ...{ leadership: '「経営層」', admin: '「管理者」' },
};

const counts = (data: Data<'PeopleChanged'>): string => {
  const words = {
    ...{ added: '追加', changed: '変更', deactivated: '無効化' },
    ...{ reactivated: '復帰', erased: '消去' },
  };
  return (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) => `${words[each]}${data[each]}人`)
    .join('、');
};

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs =
    respondents === 'own' ? '自分のチームの組み合わせと会社のページ' : '会社のページのみ';
  const all = managers === 'all' ? 'すべての組み合わせ' : '自分のチームの組み合わせ';
  return `見える範囲を、回答者は${theirs}、マネージャーは${all}に変更しました`;
};

const rhythms = {
  ...{ week: '毎週', fortnight: '2週間ごとに', month: '毎月', quarter: '四半期ごとに' },
};

const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'メール', slack: 'Slack', teams: 'Teams', kiosk: '共用の端末' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join('、') || 'リンクのみ';
  return `知らせる方法を選びました：${told}、リマインダー${reminders}回`;
};

const words: AuditWords = {
  erased: '消去された人',
  erasedFirst: '消去された人',
  directory: '会社のディレクトリ',
  ended: (text) => (/[。！？.!?]$/.test(text) ? text : `${text}。`),
  tells: {
    RoleGiven: ({ person, role }, { person: named }) => [
      `${named(person)}に${roles[role]}の役割を与えました`,
      `${named(person)}に${roles[role]}の役割が与えられました`,
    ],
    SignedIn: ({ role }) => [`${roles[role]}の役割でサインインしました`],
    PeopleChanged: (data) => [`人のリストを変更しました：${counts(data)}`],
    ReadingsExported: ({ what }) => [`${what} を書き出しました`],
    PersonExported: ({ person }, { person: named }) => [
      `${named(person)}について保存されている内容を書き出しました`,
    ],
    ThresholdRaised: ({ threshold }) => [
      `しきい値を${threshold}票に引き上げました`,
      `しきい値が${threshold}票に引き上げられました`,
    ],
    YearStartSet: ({ month: first }) => [
      `会社の年度の始まりを${month(first)}にしました`,
      `会社の年度の始まりが${month(first)}になりました`,
    ],
    PrioritiesSet: ({ priorities }) => [
      `優先事項の質問の選択肢を変更しました：${priorities.map(({ text }) => text).join('、')}`,
      '優先事項の質問の選択肢が変更されました',
    ],
    SightSet: (data) => [sight(data), '誰に何が見えるかが変更されました'],
    CadenceSet: ({ every }) => [
      every === null
        ? 'ラウンドの開始と封印を手動にしました'
        : `${rhythms[every]}ラウンドが始まるようにしました`,
      'ラウンドの間隔が変更されました',
    ],
    HolidaysSet: ({ holidays }) => [
      `${holidays.length}日の休日を設定しました`,
      '休日が変更されました',
    ],
    LanguageSet: ({ language }) => [
      `お知らせの言語を${languages[language].name}にしました`,
      `お知らせの言語が${languages[language].name}になりました`,
    ],
    ChannelsSet: (data) => [channels(data), '知らせる方法が変更されました'],
    TeamAdded: ({ name }) => [
      `チーム「${name}」を追加しました`,
      `チーム「${name}」が追加されました`,
    ],
    TeamRenamed: ({ name }) => [
      `チームの名前を「${name}」に変えました`,
      `チームの名前が「${name}」に変わりました`,
    ],
    TeamPlaced: ({ team, site }, { team: named }) =>
      site === null
        ? [`${named(team)}の拠点を外しました`, `${named(team)}の拠点がなくなりました`]
        : [`${named(team)}の拠点を${site}にしました`, `${named(team)}の拠点が${site}になりました`],
    TeamRetired: ({ team }, { team: named }) => [
      `${named(team)}を終了しました`,
      `${named(team)}が終了しました`,
    ],
    RatedTeamsSet: ({ team }, { team: named }) => [
      `${named(team)}が評価するチームを変更しました`,
      `${named(team)}が評価するチームが変更されました`,
    ],
    RoundScheduled: ({ label, opensOn, sealsOn }) => [
      `${roundIn('ja', label)}を${date(opensOn)}から${date(sealsOn)}までに予定しました`,
      `${roundIn('ja', label)}が${date(opensOn)}から${date(sealsOn)}までに予定されました`,
    ],
    RoundOpened: ({ round: id }) => [`${round(id)}を開始しました`, `${round(id)}が開始されました`],
    BoothChanged: ({ round: id }) => [
      '回答のページを変更しました',
      `${round(id)}の間に、別の回答ページが配信されました`,
    ],
    RoundSealed: ({ round: id }) => [`${round(id)}を封印しました`, `${round(id)}が封印されました`],
    RoundVoided: ({ round: id, reason }) => [
      `${round(id)}を無効にしました：${reason}`,
      `${round(id)}が無効になりました：${reason}`,
    ],
    RoundKeysDestroyed: ({ round: id }) => [
      `${round(id)}の鍵を破棄しました`,
      `${round(id)}の鍵が破棄されました`,
    ],
    RoundImported: ({ round: id }) => [
      `${roundIn('ja', id)}を取り込みました`,
      `${roundIn('ja', id)}が取り込まれました`,
    ],
    MethodAdded: ({ name }) => [`方法「${name}」を追加しました`, `方法「${name}」が追加されました`],
    MethodEdited: ({ name }) => [
      `方法「${name}」の文を書き直しました`,
      `方法「${name}」の文が書き直されました`,
    ],
    MethodRetired: ({ method }) => [
      `方法「${method}」を終了しました`,
      `方法「${method}」が終了しました`,
    ],
  },
};

export default words;
