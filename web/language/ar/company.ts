/** What every employee sees when a round is sealed: their own team, then the whole company. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['company'] = {
  title: 'ما خرجت به الجولة',
  loading: 'جارٍ جمع النتائج',
  compared: (quarter, before) => `${quarter}، مقارنةً بـ${before}`,
  lede: 'هذا ما قلته أنت وزملاؤك، مجموعًا. يراه الجميع في اللحظة نفسها، والمديرون كذلك.',
  ledeHidden: (threshold) =>
    `يستند كل رقم إلى ${threshold} أوراق رأي على الأقل. وحيث وصل أقل من ذلك لا يُعرض شيء لأحد.`,
  answer: 'أجب في أقل من 60 ثانية',
  headline: {
    both: (team, easier, harder) =>
      `بالنسبة إلى ${team}، صار العمل مع ${easier} أسهل، ومع ${harder} أصعب.`,
    better: (team, others) => `بالنسبة إلى ${team}، صار العمل مع ${others} أسهل.`,
    worse: (team, others) => `بالنسبة إلى ${team}، صار العمل مع ${others} أصعب.`,
    unclear: (team) => `بالنسبة إلى ${team}، لم يتغيّر شيء بوضوح.`,
    hidden: (team) => `بالنسبة إلى ${team}، كل الأرقام مخفية.`,
    first: (team) => `كيف يعمل ${team} مع الآخرين.`,
    few: (team) => `بالنسبة إلى ${team}، كانت الإجابات أقل من أن تُقارن.`,
    whole: {
      hidden: 'كل الثنائيات مخفية.',
      first: 'كيف تعمل الفرق معًا.',
      better: 'في الشركة كلها، انخفض الاحتكاك.',
      worse: 'في الشركة كلها، ارتفع الاحتكاك.',
      unclear: 'في الشركة كلها، لم يتغيّر شيء بوضوح.',
      few: 'الإجابات أقل من أن تُقارن.',
    },
  },
  change: {
    first: 'ربع السنة الأول: لا يوجد بعد ما يُقارن به.',
    unjudged: 'الإجابات أقل من أن تبيّن هل تغيّر شيء.',
    said: {
      better: (before, after, range) => `احتكاك أقل بوضوح: من ${before} إلى ${after} (${range}).`,
      worse: (before, after, range) => `احتكاك أكثر بوضوح: من ${before} إلى ${after} (${range}).`,
      'no clear change': (before, after, range) =>
        `ربما تغيّر وربما لا: من ${before} إلى ${after} (${range}).`,
    },
    seen: (least) => `لم يكن ليُرى إلا تغيّر قدره ${least} أو أكثر.`,
    cut: 'قُطع رقم عند طرفه، فقد يكون التغيّر أكبر.',
    band: (band) => `إجمالًا: ${band}.`,
    few: (threshold) => `أقل من ${threshold} أوراق رأي`,
    notAsked: 'لم يُسأل عنه',
    hidden: (about, why) => `${about}: مخفي، ${why}.`,
    now: (about, figure) => `${about}: ${figure}.`,
    stayed: (about, figure) => `${about}: بقي عند ${figure}.`,
    went: (about, before, now) => `${about}: من ${before} إلى ${now}.`,
  },
  notSealed: {
    open: (round) => `${round} مفتوحة`,
    noResults: 'لا نعرض نتائج ما دامت الجولة مفتوحة، حتى لا تؤثر الأوراق المبكرة في المتأخرة.',
    sealedOn: (day) => `تُختم في ${day}. ومنذ ذلك الحين ترى هنا النتائج حالما يراها المديرون.`,
    title: 'لم تُختم أي جولة بعد',
    opens: (day) => `تُفتح الجولة الأولى في ${day}.`,
    opensAndSeals: (day, sealed) => `تُفتح الجولة الأولى في ${day} وتُختم في ${sealed}.`,
    wait: 'يفتح المسؤول الجولة الأولى.',
    then: 'عند ختمها ترى هنا النتائج حالما يراها المديرون.',
  },
  own: {
    title: 'فريقك والآخرون',
    how: (team, now) =>
      `0 سلس، و100 مرهق. الشريط الأول في كل بطاقة هو كيف يرى ${team} الفريق الآخر، والثاني كيف يرى ذلك الفريق ${team}، في ${now}. الخط الرفيع هو حيث يقع الرقم الحقيقي على الأرجح (مدى 90%).`,
    howBefore: (team, now, before) =>
      `0 سلس، و100 مرهق. الشريط الأول في كل بطاقة هو كيف يرى ${team} الفريق الآخر، والثاني كيف يرى ذلك الفريق ${team}، في ${now}. الخط الرفيع هو حيث يقع الرقم الحقيقي على الأرجح (مدى 90%)، والدائرة الفارغة تمثل ${before}.`,
    retired: (team) =>
      `لم يعد ${team} من الفرق، فلا أحد يجيب عنه أو بشأنه. وتبقى قراءاته السابقة كما كانت.`,
    notAsked: (team, now) =>
      `لم يُسأل أحد عن ${team} في ${now}: تبدأ ثنائياته مع الجولة التالية التي تسأله.`,
    table: 'فريقك والآخرون',
    caption: 'احتكاك اتجاهات فريقك حسب ربع السنة',
    direction: 'الاتجاه',
    change: 'التغيّر',
    hidden: (why) => `مخفي، ${why}`,
    about: (toward) => ` عن ${toward}:`,
    range: (range) => `، مدى 90% ${range}`,
    before: (figure, quarter) => `، ${figure} في ${quarter}`,
  },
  whole: {
    title: 'الشركة كلها',
    hidden: 'الاحتكاك في كل الثنائيات مخفي',
    all: 'الاحتكاك في كل الثنائيات',
    unclear: (before) => `الاحتكاك: لا تغيّر واضح منذ ${before}`,
    better: (before) => `انخفض الاحتكاك منذ ${before}`,
    worse: (before) => `ارتفع الاحتكاك منذ ${before}`,
    lede: (now) =>
      `متوسط الثنائيات التي يمكن عرضها، نقطة لكل جولة مع مدى 90%. الجولة الواحدة لا تقول كثيرًا؛ و${now} متوسط جولاته.`,
    friction: (now) => `الاحتكاك في ${now}: `,
    stands: (stands) => `الشركة ${stands}.`,
    none: (threshold, now) =>
      `لا يُحسب الثنائي إلا حيث يكون في كلا الاتجاهين ${threshold} أوراق رأي على الأقل. لا ثنائي كذلك في ${now}. لا أحد يرى الأرقام، ولا المسؤول.`,
    line: (rounds) => `الاحتكاك عبر ${rounds} جولة`,
    table: 'الاحتكاك حسب الجولة',
    row: 'الجولة',
    photo: 'الجولة الواحدة صورة، وليست مسارًا. نرسم خطًا ابتداءً من الجولة الثانية.',
    pairings: (count) =>
      plural(count, {
        one: 'ثنائي واحد',
        two: 'ثنائيان',
        few: `${count} ثنائيات`,
        many: `${count} ثنائيًا`,
        other: `${count} ثنائي`,
      }),
    beside: (now, before) => `${now} إلى جانب ${before}.`,
    later: 'بعد ربعي سنة نقول أفضل أو أسوأ.',
    means: {
      better: 'احتكاك أقل بوضوح',
      worse: 'احتكاك أكثر بوضوح',
      'no clear change': 'ربما تغيّر وربما لا',
      'too few answers': 'أحد الاتجاهين مخفي',
    },
    shown: (shown, hidden, threshold) =>
      `${shown} معروضة، ${hidden} مخفية: أقل من ${threshold} أوراق رأي في أحد الاتجاهين.`,
    mark: (name, pair) => `${name}، ${pair}`,
  },
  tried: {
    title: 'ما يُجرَّب، وما نتج عنه',
    lede: 'قال أحدهم مسبقًا ما يتوقعه؛ والقراءات قالت هل تحقق.',
    now: 'يُجرَّب الآن',
    nowNone: 'لا شيء يُجرَّب الآن.',
    was: 'ما نتج عنه',
    wasNone: 'لم ينتهِ شيء بعد.',
    trying: (pair, figure, day, decided) => `${pair}، لتقليل ${figure}. منذ ${day}؛ ${decided}.`,
    came: (pair, became) => `${pair}. ${became}`,
    review: (round) => `خُتمت جولته، ${round}؛ وحانت مراجعته`,
    decided: (rounds) =>
      plural(rounds, {
        one: 'يُحسم عند ختم الجولة التالية',
        two: 'يُحسم عند ختم جولتين أخريين',
        few: `يُحسم عند ختم ${rounds} جولات أخرى`,
        other: `يُحسم عند ختم ${rounds} جولة أخرى`,
      }),
    ranOut: 'انتهى من تلقاء نفسه، إذ لم يدافع عنه أحد.',
    ended: {
      kept: (day) => `أُبقي عليه في ${day}.`,
      changed: (day) => `عُدّل في ${day}.`,
      retired: (day) => `أُنهي في ${day}.`,
    },
    toStop: 'تحققت قاعدة توقفه، وينتهي ما لم يدافع عنه أحد.',
    open: 'ينتهي ما لم يدافع عنه أحد.',
    quoted: (name) => `«${name}»`,
    here: (names) => `يُجرَّب: ${names}.`,
    hereNone: 'لا شيء يُجرَّب.',
    last: (name, outcome) => `جُرّب: «${name}»: ${outcome}.`,
  },
  trust: {
    title: 'لماذا يمكنك الوثوق بهذه الصفحة',
    least: (threshold) => `${threshold} على الأقل.`,
    leastAs: (threshold) =>
      `لا يستند رقم إلى أقل من ${threshold} أوراق رأي. الأرقام بدرجات، والأعداد بنطاقات، حتى لا يُستدلّ على أحد.`,
    hidden: 'المخفي مخفي.',
    hiddenAs: 'الرقم المخفي لا يراه أحد، ولا المسؤول.',
    once: 'الجميع معًا.',
    onceAs: 'لا يُعرض شيء ما دامت الجولة مفتوحة. وعند ختمها ترى النتائج حالما يراها المديرون.',
    limits: 'ما لا يمكن إخفاؤه.',
    limitsAs:
      'يُعرف من شارك، لا بماذا أجاب. وإذا أجاب فريق كامل الإجابة نفسها فإن المتوسط يُظهر ذلك.',
    open: (round) => `${round} مفتوحة.`,
    openUntil: (round, day) => `${round} مفتوحة حتى ${day}.`,
    answered: {
      'under half': 'أجاب أقل من النصف.',
      'over half': 'أجاب أكثر من النصف.',
      'over three quarters': 'أجاب أكثر من ثلاثة أرباع.',
    },
  },
};

export default words;
