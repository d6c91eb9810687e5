/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import { dateIn, formIn } from '../count.ts';
import type en from '../en/digest.ts';

const form = formIn('ar');
const date = dateIn('ar');

/** `2026-Q3` as `الربع 3 من 2026`. */
const quarterWords = (quarter: string): string =>
  quarter.replace(
    /^(\d+)-Q(\d)$/,
    (_, year: string, number: string) => `الربع ${number} من ${year}`,
  );
const pairings = (number: number): string =>
  form(number, {
    zero: 'لا ثنائيات',
    one: 'ثنائي واحد',
    two: 'ثنائيين',
    few: `${number} ثنائيات`,
    many: `${number} ثنائيًا`,
    other: `${number} ثنائي`,
  });
const points = (number: number): string =>
  form(number, {
    one: 'نقطة واحدة',
    two: 'نقطتين',
    few: `${number} نقاط`,
    other: `${number} نقطة`,
  });
const few = 'لأن عدد من أجابوا قليل جدًا';

const words: typeof en = {
  pair: (one, other) => `${one} و${other}`,
  ownPair: (other) => `فريقك و${other}`,
  between: (pair, least, most) => `بين ${pair} (بمقدار ${least} إلى ${points(most)})`,
  inOthers: (number) =>
    form(number, {
      one: 'في ثنائي آخر',
      two: 'في ثنائيين آخرين',
      few: `في ${number} ثنائيات أخرى`,
      many: `في ${number} ثنائيًا آخر`,
      other: `في ${number} ثنائي آخر`,
    }),
  firstQuarter: (quarter) =>
    `${quarterWords(quarter)} هو أول ربع فيه نتائج، لذا لا يمكن مقارنة شيء بعد.`,
  nothing: ({ quarter, against }) =>
    `حتى الآن في ${quarterWords(quarter)} لم يتغيّر شيء بوضوح مقارنة مع ${quarterWords(against)}.`,
  counted: ({ quarter, against, better, worse, all }) => {
    const of = (number: number) => (number === 0 ? 'لا شيء' : `${number}`);
    return `حتى الآن في ${quarterWords(quarter)}، مقارنة مع ${quarterWords(against)}: عدد الثنائيات التي صار الاحتكاك فيها أقل بوضوح: ${of(better)} من أصل ${all}، والتي صار فيها أعلى بوضوح: ${of(worse)}.`;
  },
  changed: ({ quarter, against, lower, higher }) => {
    const said = [
      ...(lower === null ? [] : [`أقل بوضوح ${lower}`]),
      ...(higher === null ? [] : [`أعلى بوضوح ${higher}`]),
    ];
    return `حتى الآن في ${quarterWords(quarter)}، الاحتكاك مقارنة مع ${quarterWords(against)} ${said.join('؛ وهو ')}.`;
  },
  hidden: (silent) =>
    silent === 0
      ? 'ابتداءً من الربع القادم سترى هنا ما تغيّر وما لم يتغيّر.'
      : `عدد الثنائيات المخفية: ${silent}، ${few}.`,
  unchanged: (still, silent, seenFrom) => {
    const cannot = `لا يمكن مقارنة ${pairings(silent)}، ${few}`;
    if (still === 0) {
      return silent === 0 ? 'لم يبقَ ثنائي آخر يُذكر عنه شيء.' : `${cannot}.`;
    }
    const seen = seenFrom === null ? '' : `، حيث كان تغيّر بمقدار ${points(seenFrom)} سيظهر`;
    const unchanged = `لا تغيّر واضحًا في ${pairings(still)}${seen}`;
    return silent === 0 ? `${unchanged}.` : `${unchanged}؛ ${cannot}.`;
  },
  shot: (name, pair) => `«${name}» بين ${pair}`,
  more: (number) => `${number} غيرها`,
  due: (shots, _, theirs) =>
    `حان وقت مراجعة ${shots}: ${
      theirs ? 'قل هل نُفّذ ذلك، ثم تظهر النتيجة' : 'تظهر النتيجة بعد المراجعة'
    }`,
  stopping: (shots) => `تحققت قاعدة التوقف في ${shots}، وينبغي إنهاء ذلك`,
  joined: (clauses) => `${clauses.join('؛ ')}.`,
  idle: (own) =>
    own
      ? 'لا شيء تستحق مراجعته الآن، ولا يُجرَّب شيء في ثنائياتك.'
      : 'لا شيء تستحق مراجعته الآن، ولا يُجرَّب شيء.',
  running: (number, left) => {
    const run = form(number, {
      one: 'يجري الآن تدخّل واحد',
      two: 'يجري الآن تدخّلان',
      few: `تجري الآن ${number} تدخّلات`,
      many: `يجري الآن ${number} تدخّلًا`,
      other: `يجري الآن ${number} تدخّل`,
    });
    const result = number === 1 ? 'النتيجة' : 'النتيجة التالية';
    const rounds =
      left === 1
        ? 'مع الجولة القادمة'
        : form(left, {
            two: 'بعد جولتين',
            few: `بعد ${left} جولات`,
            other: `بعد ${left} جولة`,
          });
    return `لا شيء تستحق مراجعته الآن؛ ${run}، وتأتي ${result} ${rounds}.`;
  },
  admin: {
    sealedDay: (day) => `خُتمت جولة ${date(day)}، وأرقامها ثابتة`,
    sealed: (round, day) => `خُتمت ${round} في ${date(day)}، وأرقامها ثابتة`,
    imported: 'وقد استُوردت، فلا يُعرف هنا من سُئل فيها',
    asked: (teams) =>
      form(teams, {
        zero: 'لم يُسأل أي فريق',
        one: 'سُئل فريق واحد',
        two: 'سُئل فريقان',
        few: `سُئلت ${teams} فرق`,
        many: `سُئل ${teams} فريقًا`,
        other: `سُئل ${teams} فريق`,
      }),
    laterSmall: 'ابتداءً من أول جولة تجريها هنا سترى أي الفرق كانت أصغر من أن تُسأل.',
    allAsked: 'سُئل كل فريق فيه أشخاص.',
    notAsked: (teams, number, threshold) =>
      number === 1
        ? `لم يُسأل فريق ${teams} لأن عدد أفراده أقل من ${threshold}؛ ومع ذلك قيّم الآخرون العمل معه.`
        : `لم تُسأل فرق ${teams} لأن عدد أفراد كل منها أقل من ${threshold}؛ ومع ذلك قيّم الآخرون العمل معها.`,
    open: (round, sealsOn) => `${round} مفتوحة، وموعد ختمها ${date(sealsOn)}`,
    scheduled: (round, opensOn, sealsOn) =>
      `موعد فتح ${round} هو ${date(opensOn)}، وموعد ختمها ${date(sealsOn)}`,
    noneScheduled: 'لا جولة مجدولة؛ حدّد موعد الجولة القادمة هنا.',
  },
};

export default words;
