/** The quarters: what changed from one to the next, who took part, and what was called. */
import { listed } from '../../ui/count.ts';
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const rounds = (count: number) =>
  plural(count, {
    one: 'جولة واحدة',
    two: 'جولتان',
    few: `${count} جولات`,
    other: `${count} جولة`,
  });
const pairs = (count: number) =>
  plural(count, {
    one: 'ثنائي واحد',
    two: 'ثنائيان',
    few: `${count} ثنائيات`,
    many: `${count} ثنائيًا`,
    other: `${count} ثنائي`,
  });
/** Keeps figures with signs in the order in which they are read, in text that runs from the right. */
const figures = (text: string) => `\u2066${text}\u2069`;

const words: Words['quarters'] = {
  title: 'أرباع السنة',
  loading: 'جارٍ تحميل أرباع السنة',
  rounds: (quarter, count) => `${quarter} · ${rounds(count)}`,
  against: (quarter, before, count, countBefore) =>
    `${quarter} مقارنةً بـ${before} · ${rounds(count)} و${rounds(countBefore)}`,
  skipped: (skipped, quarter, before) =>
    `لم تُختم جولة في ${skipped}. يقف ${quarter} إلى جانب ${before}، فبينهما وقت أطول.`,
  choice: { quarter: 'ربع السنة', against: 'مقارنةً بـ', alone: 'لا شيء أسبق' },
  none: {
    title: 'لا ربع سنة بعد',
    text: 'يظهر ربع السنة الأول حالما تُختم جولة. وبعد ربعين تقول هذه الصفحة ما الذي تحسّن أو ساء.',
    go: 'إلى الخريطة',
    titleOf: (quarter) => `لم تُختم جولة في ${quarter}`,
    textOf: 'بلا جولة لا يوجد ما يُعرض ولا ما يُقارن به.',
    goOf: 'إلى أحدث ربع سنة',
  },
  headline: {
    notAsked: (quarter) => `لم يُسأل عن أي ثنائي في ${quarter}.`,
    notAskedAs: 'الثنائي فريقان يقيّم كل منهما الآخر.',
    hidden: (quarter) => `كل الثنائيات مخفية في ${quarter}.`,
    hiddenAs: 'وصلت أوراق أقل من أن تعطي رقمًا. لا يراها أحد، ولا يُحسب منها شيء.',
    first: (quarter) => `${quarter} هو ربع السنة الأول. لا يوجد ما يُقارن به.`,
    firstAs: 'يمكنك أن ترى أين الاحتكاك. ومن الربع التالي تقول هذه الصفحة ما الذي تحسّن أو ساء.',
    alone: (before) => `لا شيء يمكن مقارنته بـ${before}.`,
    aloneAs: 'لا ثنائي له أرقام في الربعين.',
    slowest: (pair, figure) => `الجزء الأبطأ هو ${pair}: ${figure}.`,
    seen: (least) => `لم يكن ليُرى إلا تغيّر قدره ${least} نقاط أو أكثر.`,
    seenSome: (least, most) =>
      `لم يكن ليُرى إلا تغيّر قدره ${least} نقاط أو أكثر، وفي بعض الثنائيات ${most}.`,
    notNone: 'وهذا لا يعني أنه لم يتغيّر شيء.',
    only: {
      better: (pair) => `${pair}: تحسّن.`,
      worse: (pair) => `${pair}: ساء.`,
      unclear: (pair) => `${pair}: لا تغيّر واضح.`,
    },
    onlyAs: 'وهو الثنائي الوحيد.',
    unclear: 'لم يتغيّر أي ثنائي بوضوح.',
    within: 'لكنّ شيئًا تحرّك داخل بعض الثنائيات؛ انظر أدناه.',
    counts: (better, worse, unclear) => {
      const parts = [
        { count: better, became: 'تحسّن' },
        { count: worse, became: 'ساء' },
        { count: unclear, became: 'بلا تغيّر واضح' },
      ].filter(({ count }) => count > 0);
      return `${parts.map(({ count, became }) => `${became}: ${pairs(count)}`).join('، ')}.`;
    },
    places: (named, rest) =>
      listed([
        ...named.map((pair) => `بين ${pair}`),
        ...(rest > 0 ? [`في ${pairs(rest)} غيرها`] : []),
      ]),
    down: (places) => `انخفض الاحتكاك ${places}.`,
    up: (places) => `ارتفع الاحتكاك ${places}.`,
    upToo: (places) => `وارتفع ${places}.`,
    hiddenToo: (count) => `مخفي: ${pairs(count)}.`,
    missing: (count) => `مخفي أو لم يُسأل عنه: ${pairs(count)}.`,
  },
  figures: {
    slowest: 'الجزء الأبطأ',
    slowestAs: (range, pair) => `${figures(`±\u00a0${range}`)}، ${pair}`,
    noneShown: 'لا ثنائي معروض',
    noneOut: 'لا ثنائي يبرز',
    shown: 'الثنائيات المعروضة',
    counts: 'أفضل · أسوأ · غير واضح',
    of: (count) => `من ${count}`,
    ofHidden: (count, hidden) => `من ${count}، منها ${hidden} مخفي`,
    ofMissing: (count, missing) => `من ${count}، منها ${missing} مخفي أو لم يُسأل عنه`,
    took: 'شاركوا',
    notKnown: (quarter) => `غير معروف في ${quarter}`,
    each: 'من كل فريق',
    eachAsIn: (before) => `من كل فريق، كما في ${before}`,
    eachAfter: (share, before) => `من كل فريق؛ ${share} في ${before}`,
    both: 'شاركوا في الربعين',
    bothAs: 'أو أكثر من كل فريق؛ والبقية أصوات جديدة',
    spread: 'تباعد أوراق الرأي',
    spreadAs: 'نقطة، مقدار تباعد الأوراق',
  },
  changes: {
    alone: 'أين الاحتكاك',
    title: 'أين كان الاحتكاك، وأين هو الآن',
    noteAlone: (now) => `العلامة الممتلئة هي ${now}، والشريط الباهت مدى 90%. 0 سلس، و100 مرهق.`,
    note: (before, now) =>
      `الدائرة الفارغة هي ${before}، والعلامة الممتلئة ${now}، والشريط الباهت مدى 90%. السهم إلى اليسار احتكاك أقل، وإلى اليمين أكثر. والنقطة: لا تغيّر واضح.`,
    picture: (quarter) => `الاحتكاك في ${quarter}`,
    pictureAgainst: (quarter, before) => `الاحتكاك في ${quarter} مقارنةً بـ${before}`,
    moved: (before, now) => `${before} ← ${now}`,
    then: 'كان ← صار',
    quarters: (before, now) => `من ${before} إلى ${now}: `,
    said: 'الحكم، مدى 90%',
    seen: 'يُرى بدءًا من',
    seenFrom: (least) => `يُرى بدءًا من ${figures(`±\u00a0${least}`)}`,
    hiddenPairing: (quarter, threshold) =>
      `مخفي في ${quarter}: أقل من ${threshold} أوراق رأي في أحد الاتجاهين`,
    hiddenDirection: (quarter, threshold) => `مخفي في ${quarter}: أقل من ${threshold} أوراق رأي`,
    notAsked: (quarter) => `لم يُسأل عنه في ${quarter}`,
    all: (count) => `كل الثنائيات (${count})، الأكثر احتكاكًا أولًا.`,
    folded: (most, count) =>
      `${most} من ${count} ثنائيًا: أولًا ما تغيّر بوضوح، ثم الأكثر احتكاكًا. والبقية في الجدول وفي التنزيل.`,
    showOnly: (most) => `عرض ${most} فقط`,
    showAll: (count) => `عرض الكل (${count})`,
    seenMeans:
      '«يُرى بدءًا من» أصغر تغيّر كان سيظهر: كلما قلّت الأوراق أو الجولات لم يتميّز من المصادفة إلا التغيّر الأكبر.',
    stayed: (now, share, before) =>
      `ممن شاركوا في ${now}، شارك ${share} على الأقل من كل فريق في ${before} أيضًا.`,
    stayedUnknown: 'لا يُعرف كم شارك في الربعين معًا.',
    apart: (points) => `تتباعد أوراق الاتجاه الواحد نحو ${points} نقطة.`,
    table: 'الاحتكاك حسب ربع السنة، الثنائيات باتجاهيها',
    row: 'الثنائي أو الاتجاه',
    verdict: 'الحكم',
    range: 'مدى 90%',
    seenHead: 'يُرى بدءًا من',
  },
  movers: {
    title: 'أكثر ما تحرّك',
    view: (from, toward) => `رأي ${from} في ${toward}`,
    dimension: (dimension, pair) => `${dimension}، ${pair}`,
    moved: (before, after) => `من ${before} إلى ${after}`,
    alone: 'لا يوجد ربع سنة سابق للمقارنة.',
    little: 'المعروض في الربعين أقل من أن يُحسب منه شيء.',
    none: 'لم يتغيّر اتجاه واحد ولا بُعد بوضوح. وهذا لا يعني أنه لم يتغيّر شيء: فكل منها يستند إلى أوراق أقل من الثنائي، فيُرى أقل.',
  },
  took: {
    title: 'من شارك',
    caption: 'نسبة المشاركين من كل فريق، ضمن نطاقات',
    team: 'الفريق',
    all: (count) => `عرض كل الفرق (${count})`,
    unknown: (quarters) => `لا يُعرف من شارك في ${quarters}.`,
    low: (teams) => `أقل من 60%: ${teams}. اقرأ هذه الأرقام بحذر: قد يكون للصامتين شعور آخر.`,
    moved: (teams, before) =>
      `تغيّرت المشاركة في ${teams} بأكثر من 15 نقطة: قد يتكلم الآن غير من تكلموا في ${before}، فتصعب المقارنة بين الربعين.`,
  },
  shots: {
    title: 'الرهانات المعلنة، وكيف انتهت',
    caption: (quarter) => `ما أُعلن أو حُسم أو انتهى في ${quarter}`,
    shot: 'الرهان',
    called: 'المعلن، ثم الأثر',
    ended: 'النهاية',
    earlier: 'أُعلن من قبل',
    newest: (most, count) => `أحدث ${most} من ${count}.`,
    none: (quarter) => `لم يُعلن شيء أو يُحسم أو ينتهِ في ${quarter}.`,
  },
  deeds: {
    print: 'طباعة هذه الصفحة',
    numbers: 'تنزيل الأرقام (CSV)',
    link: 'نسخ الرابط',
    copied: 'نُسخ الرابط. يفتحه من يحق له رؤية أرباع السنة.',
    notCopied: (link) => `لا يسمح هذا المتصفح للصفحة بالنسخ. الرابط هو ${link}`,
  },
};

export default words;
