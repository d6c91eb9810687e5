/** The audit: what each event says, after the name of whoever did it, and without one. */
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';
import { dateIn, formIn, monthIn } from '../count.ts';
import type { AuditWords, Data } from '../en/audit.ts';
import { roundIn } from '../round.ts';

const date = dateIn('ar');
const form = formIn('ar');
const month = monthIn('ar');
const round = (id: string): string => roundIn('ar', `Round ${id}`);

const roles: Readonly<Record<Role, string>> = {
  ...{ respondent: '«مشارك»', manager: '«مدير»', leadership: '«القيادة»', admin: '«مسؤول»' },
};

const counts = (data: Data<'PeopleChanged'>): string => {
  const words = {
    ...{ added: 'إضافة', changed: 'تغيير', deactivated: 'تعطيل' },
    ...{ reactivated: 'إعادة', erased: 'محو' },
  };
  return (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) => `${words[each]} ${data[each]}`)
    .join('، ');
};

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs = respondents === 'own' ? 'ثنائيات فرقهم وصفحة الشركة' : 'صفحة الشركة وحدها';
  const all = managers === 'all' ? 'كل الثنائيات' : 'ثنائيات فرقهم';
  return `تحديد من يرى ماذا: يرى المشاركون ${theirs}، ويرى المديرون ${all}`;
};

const rhythms = {
  ...{ week: 'كل أسبوع', fortnight: 'كل أسبوعين', month: 'كل شهر', quarter: 'كل ربع سنة' },
};

const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'البريد', slack: 'Slack', teams: 'Teams', kiosk: 'جهاز مشترك' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join('، ') || 'روابط بسيطة فقط';
  const many = form(reminders, {
    ...{ zero: 'من دون تذكير', one: 'مع تذكير واحد', two: 'مع تذكيرين' },
    other: `مع ${reminders} تذكيرات`,
  });
  return `اختيار طريقة إبلاغ الناس: ${told}، ${many}`;
};

/** Nouns of action follow a name whoever it is: "رفع العتبة". */
const words: AuditWords = {
  erased: 'شخص مُحيت بياناته',
  erasedFirst: 'شخص مُحيت بياناته',
  directory: 'دليل الشركة',
  ended: (text) => (/[.!?؟]$/.test(text) ? text : `${text}.`),
  tells: {
    RoleGiven: ({ person, role }, { person: named }) => [
      `منح دور ${roles[role]}: ${named(person)}`,
      `مُنح دور ${roles[role]}: ${named(person)}`,
    ],
    SignedIn: ({ role }) => [`تسجيل الدخول بدور ${roles[role]}`],
    PeopleChanged: (data) => [`تغيير قائمة الأشخاص: ${counts(data)}`],
    ReadingsExported: ({ what }) => [`تصدير ${what}`],
    PersonExported: ({ person }, { person: named }) => [`تصدير ما هو محفوظ عن ${named(person)}`],
    ThresholdRaised: ({ threshold }) => [
      `رفع العتبة إلى ${form(threshold, { few: `${threshold} أوراق رأي`, other: `${threshold} ورقة رأي` })}`,
      `رُفعت العتبة إلى ${form(threshold, { few: `${threshold} أوراق رأي`, other: `${threshold} ورقة رأي` })}`,
    ],
    YearStartSet: ({ month: first }) => [
      `جعل سنة الشركة تبدأ في ${month(first)}`,
      `صارت سنة الشركة تبدأ في ${month(first)}`,
    ],
    PrioritiesSet: ({ priorities }) => [
      `تغيير خيارات سؤال الأولوية: ${priorities.map(({ text }) => text).join('، ')}`,
      'تغيّرت خيارات سؤال الأولوية',
    ],
    SightSet: (data) => [sight(data), 'تغيّر من يرى أي نتائج'],
    CadenceSet: ({ every }) => [
      every === null ? 'جعل الجولات تُفتح وتُختم يدويًا' : `جعل جولة تُفتح ${rhythms[every]}`,
      'تغيّر إيقاع الجولات',
    ],
    HolidaysSet: ({ holidays }) => [
      `تحديد أيام العطل، وعددها ${holidays.length}`,
      'تغيّرت أيام العطل',
    ],
    LanguageSet: ({ language }) => [
      `اختيار لغة الرسائل: ${languages[language].name}`,
      `اختيرت لغة الرسائل: ${languages[language].name}`,
    ],
    ChannelsSet: (data) => [channels(data), 'تغيّرت قنوات الإبلاغ'],
    TeamAdded: ({ name }) => [`إضافة فريق ${name}`, `أُضيف فريق ${name}`],
    TeamRenamed: ({ name }) => [`تغيير اسم فريق إلى ${name}`, `تغيّر اسم فريق إلى ${name}`],
    TeamPlaced: ({ team, site }, { team: named }) =>
      site === null
        ? [`إزالة موقع فريق ${named(team)}`, `لم يعد لفريق ${named(team)} موقع`]
        : [`تحديد موقع فريق ${named(team)}: ${site}`, `حُدّد موقع فريق ${named(team)}: ${site}`],
    TeamRetired: ({ team }, { team: named }) => [
      `إنهاء فريق ${named(team)}`,
      `أُنهي فريق ${named(team)}`,
    ],
    RatedTeamsSet: ({ team }, { team: named }) => [
      `تغيير الفرق التي يقيّمها فريق ${named(team)}`,
      `تغيّرت الفرق التي يقيّمها فريق ${named(team)}`,
    ],
    RoundScheduled: ({ label, opensOn, sealsOn }) => [
      `جدولة ${roundIn('ar', label)} من ${date(opensOn)} إلى ${date(sealsOn)}`,
      `جُدولت ${roundIn('ar', label)} من ${date(opensOn)} إلى ${date(sealsOn)}`,
    ],
    RoundOpened: ({ round: id }) => [`فتح ${round(id)}`, `فُتحت ${round(id)}`],
    BoothChanged: ({ round: id }) => [
      'تغيير الصفحات التي يجيب عليها الناس',
      `عُرضت صفحات أخرى للإجابة بينما كانت ${round(id)} مفتوحة`,
    ],
    RoundSealed: ({ round: id }) => [`ختم ${round(id)}`, `خُتمت ${round(id)}`],
    RoundVoided: ({ round: id, reason }) => [
      `إلغاء ${round(id)}: ${reason}`,
      `أُلغيت ${round(id)}: ${reason}`,
    ],
    RoundKeysDestroyed: ({ round: id }) => [
      `إتلاف مفاتيح ${round(id)}`,
      `أُتلفت مفاتيح ${round(id)}`,
    ],
    RoundImported: ({ round: id }) => [
      `استيراد ${roundIn('ar', id)}`,
      `استُوردت ${roundIn('ar', id)}`,
    ],
    MethodAdded: ({ name }) => [`إضافة الطريقة ${name}`, `أُضيفت الطريقة ${name}`],
    MethodEdited: ({ name }) => [`إعادة صياغة الطريقة ${name}`, `أُعيدت صياغة الطريقة ${name}`],
    MethodRetired: ({ method }) => [`إنهاء الطريقة ${method}`, `أُنهيت الطريقة ${method}`],
  },
};

export default words;
