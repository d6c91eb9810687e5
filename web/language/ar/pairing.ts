/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['pairing'] = {
  name: 'ثنائي',
  loading: 'جارٍ تحميل الثنائي',
  asKnown: (round) => `كما كان معروفًا بعد ${round}.`,
  retired: (name) => `لم يعد ${name} فريقًا. يبقى ما نُشر، ولا يُضاف شيء.`,
  shotsFailed: 'لم تُحمَّل الرهانات على هذا الثنائي.',
  formFailed: 'لم يُحمَّل النموذج. حاول مرة أخرى بعد دقيقة.',
  of: (name) => `: ${name}`,
  titled: (teams, title) => `${teams}: ${title}`,
  quoted: (text) => `«${text}»`,
  tooFew: 'قليلة جدًا',
  hiddenWhy: (why) => `مخفي، ${why}`,
  reading: (figure, ballots) => `${figure}، ${ballots} ورقة رأي`,
  estimate: (figure) => `تقدير ${figure}`,
  round: 'الجولة',
  range: (range) => `مدى 90%: ${range}`,
  facts: {
    friction: (quarter) => `الاحتكاك، ${quarter}`,
    rounds: (band, count) =>
      count === 1
        ? `${band}، جولة واحدة`
        : `${band}، ${plural(count, { two: 'متوسط جولتين', few: `متوسط ${count} جولات`, other: `متوسط ${count} جولة` })}`,
    against: (quarter) => `مقارنةً بـ ${quarter}`,
    before: 'مقارنةً بالربع السابق',
    ballots: (band) => `${band} ورقة رأي في الجولة`,
    gap: 'الفجوة',
    unclear: 'لا تبتعد عن الصفر بوضوح',
    more: (team) => `${team} يشعر به أكثر`,
    was: (gap, range) => `كانت ${gap} (${range})`,
    notWorked: 'لم تُحسب',
    missing: 'ينقص أحد الاتجاهين',
  },
  bare: {
    title: 'مخفي في كل جولة.',
    direction: (few) =>
      `في كل جولة كان في أحد الاتجاهين ${few} أوراق رأي، أو لم يُسأل. المخفي لا يعني صفرًا، فلا خط يُرسم.`,
    both: (few) =>
      `في كل جولة كان في الاتجاهين ${few} أوراق رأي، أو لم يُسأل. المخفي لا يعني صفرًا، فلا خط يُرسم.`,
    dimension: (few) =>
      `في كل جولة كان في هذا البُعد ${few} أوراق رأي، أو لم يُسأل. المخفي لا يعني صفرًا، فلا خط يُرسم.`,
  },
  summary: {
    now: (quarter, stands, figure) => `في ${quarter} الثنائي ${stands}، عند ${figure}.`,
    nowSingle: (quarter, stands, figure) =>
      `في ${quarter} الثنائي ${stands}، عند ${figure}، من جولة واحدة.`,
    apart: (quarter) => `في ${quarter} لا رقم للثنائي: لم يُعرض اتجاهاه في الجولة نفسها قط.`,
    shown: (each) =>
      `المعروض: ${each.map(({ name, figure }) => `${name} عند ${figure}`).join('، ')}.`,
    fewBoth: (quarter, few) => `في ${quarter} لا رقم للثنائي: ${few} أوراق رأي في كل اتجاه.`,
    few: (quarter, few, direction) =>
      `في ${quarter} لا رقم للثنائي: ${few} أوراق رأي في «${direction}».`,
    askedNone: (quarter) => `في ${quarter} لا رقم للثنائي: لم يُسأل أي من الفريقين.`,
    asked: (quarter, direction) => `في ${quarter} لا رقم للثنائي: لم يُسأل عن «${direction}».`,
    only: (name, figure) => `لا يمكن عرض سوى «${name}»، عند ${figure}.`,
    notZero: 'المخفي لا يعني صفرًا. ولا يُحسب منه شيء.',
  },
  change: {
    first: 'هذا أول ربع سنة، فلا شيء يُقارن به بعد.',
    few: (since) => `لا يمكن القول هل تغيّر منذ ${since}: الإجابات قليلة جدًا.`,
    better: (since, moved, change, range) =>
      `أفضل مما كان في ${since}: الاحتكاك ${moved}، بتغيّر ${change} (${range}).`,
    worse: (since, moved, change, range) =>
      `أسوأ مما كان في ${since}: الاحتكاك ${moved}، بتغيّر ${change} (${range}).`,
    unclear: (since, went, why, range, seen) =>
      `لا تغيّر واضح منذ ${since}: ${went}، ${why} (${range})؛ ولم يكن ليُرى إلا تغيّر قدره ${seen} أو أكثر.`,
    both: (figure) => `${figure} في المرتين`,
    fromTo: (before, after) => `من ${before} إلى ${after}`,
    chance: 'وهذا ما قد تفعله الصدفة وحدها',
    little: 'وهذا أقل من أن يُعلَن',
    unsure: 'وهذا غير مؤكد بما يكفي ليُعلَن',
  },
  side: {
    unsaid: 'لا يمكن القول أيهما يشعر به أكثر.',
    unclear: (gap, range) => `أيهما يشعر به أكثر، لا نستطيع الجزم: الفجوة ${gap} (${range}).`,
    more: (team, other, gap, range) =>
      `${team} يشعر به أكثر من ${other}: الفجوة ${gap} (${range}).`,
    title: 'الثنائي نفسه من كل جانب',
    moreTitle: (team, other) => `${team} يشعر به أكثر من ${other}`,
    lede: (team, other) =>
      `خط لكل اتجاه، بدرجات، مع مداه 90%. المسافة بين الخطين هي الفجوة؛ وفوق كل ربع تظهر بوصفها ${team} ناقص ${other}.`,
    ledeUnclear: (team, other) =>
      `خط لكل اتجاه، بدرجات، مع مداه 90%. المسافة بين الخطين هي الفجوة؛ وفوق كل ربع تظهر بوصفها ${team} ناقص ${other}، والمدى الذي يضم الصفر لا يقول أيهما يشعر به أكثر.`,
    marks: 'الأرقام أدناه تدل على التدخّلات نفسها أعلاه.',
    chart: (rounds) => `الاتجاهان على مدى ${rounds} من الجولات`,
    table: 'الاتجاهان حسب الجولة',
    note: 'احتكاك كل اتجاه مع مداه 90%. 0 سلس، و100 متعثر.',
  },
  gap: {
    none: 'لا فجوة',
    is: (gap) => `الفجوة ${gap}`,
    whole: (gap, range) => `الفجوة ${gap} (${range})`,
  },
  trend: {
    photo: 'الجولة الواحدة صورة، لا مسار',
    over: (rounds) => `الاحتكاك على مدى ${rounds} من الجولات`,
    one: 'الاحتكاك في جولة واحدة',
    fell: (since) => `انخفض الاحتكاك منذ ${since}`,
    rose: (since) => `ارتفع الاحتكاك منذ ${since}`,
    lede: 'متوسط الاتجاهين، نقطة لكل جولة؛ وفوق كل ربع متوسطه. 0 سلس، و100 متعثر. الشريط هو مدى 90%: التغيّر داخله قد يكون ضجيجًا. أشر إلى الرسم أو استخدم مفاتيح الأسهم لقراءة جولة.',
    imported: 'النقاط المفرغة فوق شريط مستوردة.',
    hatched: 'الجولات المظللة بخطوط مخفية: ينقص أحد الاتجاهين.',
    chart: (name) => `${name}، مع مداه 90%`,
    reworded: (round, dimension) =>
      `يبدأ الخط من جديد عند ${round}: أُعيدت صياغة العبارة عن «${dimension}»، فلا يُقارن ما قبلها بما بعدها.`,
    own: 'أرقامكم الخاصة تحت الرسم',
    table: 'الاحتكاك حسب الجولة',
    note: 'الاحتكاك، متوسط الاتجاهين، مع مداه 90%. 0 سلس، و100 متعثر.',
  },
  silent: {
    care: 'اقرأ هذا بحذر',
    title: 'من لم يجيبوا',
    low: (share, team) => `شارك ${share} من ${team}. قد يشعر الصامتون بغير ذلك.`,
    moved: (since) =>
      `تغيّرت المشاركة بأكثر من 15 نقطة منذ ${since}. قد يعود جزء من التغيّر إلى أن أشخاصًا آخرين أجابوا.`,
    changed: (direction, verdict) => `${direction}: ${verdict}.`,
    vanishes: (at) => `يختفي التغيّر لو كان شعور من لم يجيبوا نحو ${at}.`,
    everyone: 'أجاب الجميع.',
    solid: 'لا يمكن لمن لم يجيبوا أن يفسّروه، مهما كان شعورهم.',
  },
  figures: {
    index: 'الاحتكاك',
    gap: 'الفجوة',
    trust: 'الثقة',
    goals: 'الأهداف المشتركة',
    blame: 'اللوم',
    load: 'عبء الدعم',
  },
  try: {
    title: 'ما يمكنك تجربته',
    lede: 'لا أكثر من اثنين. كل منهما تجربة، لا علاج.',
    stopping: (names) => `تحققت قاعدة التوقف في ${names}، وحان وقت الإيقاف.`,
    waiting: (names) => `في انتظار قرار: ${names}.`,
    running: (names) => `يجري هنا ${names}. ومع آخر إلى جانبه لا يمكن التمييز بينهما.`,
    seeBelow: (count) =>
      plural(count, {
        one: 'انظر الرهان أدناه',
        two: 'انظر الرهانين أدناه',
        other: 'انظر الرهانات أدناه',
      }),
    seeRunning: 'انظر ما يجري',
    nothingElse: 'لا شيء آخر في المكتبة يناسب ما تُظهره القراءات.',
    nothing: 'لا طريقة في المكتبة تناسب ما تُظهره القراءات. أنت تعرف أكثر منها.',
    calm: 'لا حاجة إلى شيء. ليس مؤكدًا أن هذا الثنائي متوتر، فلا يُقترح شيء.',
    evidence: (words) => `الدليل: ${words}`,
    why: 'لماذا هذا، من بياناتكم',
    how: 'كيف يُنفَّذ، في ثلاث خطوات',
    rests: (source) => `يستند إلى: ${source}`,
    call: 'أعلن رهانًا على هذا',
    before: 'جُرّب هنا من قبل',
    tried: (name, how, back) => `«${name}»: جُرّب، ${how}. يعود في ${back}.`,
    else: 'جرّب شيئًا آخر',
    allTheSame: 'جرّب شيئًا رغم ذلك',
    others: 'تُعلن الرهانات هنا القيادة ومديرو هذين الفريقين.',
    failed: 'لم يُحمَّل ما يمكن تجربته.',
    again: 'حاول مرة أخرى',
    looking: 'جارٍ البحث في المكتبة',
    expectAll: (fall) => `المتوقع: انخفاض كل بُعد بنحو ${fall}.`,
    expect: (each) =>
      `المتوقع: ${each.map(({ figure, fall }) => `انخفاض ${figure} بنحو ${fall}`).join('، و')}.`,
    triedHere: (times, expected) =>
      `جُرّب ${plural(times, { one: 'مرة واحدة', two: 'مرتين', few: `${times} مرات`, other: `${times} مرة` })} في هذه الشركة؛ وبحسب ما نتج يُتوقع نحو ${expected}.`,
    setbacks: {
      missed: 'أخطأ',
      backfired: 'أتى بنتيجة عكسية',
      'ended early': 'انتهى مبكرًا',
      'not reviewed': 'لم يُراجَع',
    },
  },
};

export default words;
