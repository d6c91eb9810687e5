/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import { formIn, weekdayIn } from '../count.ts';
import type en from '../en/letter.ts';

const weekday = weekdayIn('ar');
const form = formIn('ar');
/** Groups of digits, and addresses, keep their order within a line that runs the other way. */
const apart = (text: string): string => `\u2066${text}\u2069`;

const until = (sealsOn: string | null): string =>
  sealsOn === null ? 'الجولة مفتوحة إلى أن تُختم.' : `الجولة مفتوحة حتى ${weekday(sealsOn)}.`;

const reminders = (most: number): string =>
  most === 0
    ? 'لا رسائل تذكير.'
    : `${most === 1 ? 'تذكير واحد' : 'تذكيران'} على الأكثر، لمن لم يأخذ مظاريفه فقط، ولا شيء في عطلة نهاية الأسبوع.`;

const words: typeof en = {
  head: (beginning) => `أحدث رأس للسجل يبدأ بـ ${apart(beginning)}. قارِنه`,
  envelopes: 'أخذ مظاريفي',
  keys: 'مفاتيح هذه الجولة. ينبغي أن ترى الكلمات الأربع نفسها قبل أن تجيب، وكذلك زملاؤك:',
  keysLater: 'تُنشأ عند فتح الجولة',
  code: (address) => `ليس لديك جهاز خاص؟ اكتب هذا الرمز على جهاز مشترك (${apart(address)}):`,
  how: 'كيف لا يستطيع أحد معرفة أي إجابة هي إجابتك',
  stop: 'إيقاف رسائل التذكير',
  invitation: {
    subject: 'دقيقة عن العمل مع الفرق الأخرى',
    what: 'كيف تسير الأمور بين فريقك والفرق الأخرى؟ أربع عبارات عن كل فريق تعتمد عليه، في أقل من 60 ثانية.',
    nobody: 'يعرف النظام أنك شاركت. لا يستطيع أحد معرفة أي إجابة هي إجابتك، ولا حتى المسؤول عنه.',
    alone: 'هذا الرابط لك وحدك: لا تعطه لأحد.',
    seen: ({ threshold, managers, own }) => {
      const all = managers === 'all' ? 'كل الثنائيات' : 'ثنائيات فرقهم';
      const ballots = form(threshold, {
        few: `${threshold} أوراق رأي`,
        other: `${threshold} ورقة رأي`,
      });
      return (
        'ما دامت الجولة مفتوحة لا يرى أحد أي رقم. وعندما تُختم، يرى الجميع حال الشركة في اللحظة نفسها. ' +
        `ترى القيادة كل ثنائيات الفرق، ويرى المديرون ${all}${own ? '، وترى أنت ثنائيات فريقك' : ''}. ` +
        `يستند كل رقم إلى ${ballots} على الأقل؛ وإن قلّت عن ذلك بقي مخفيًا.`
      );
    },
    lasts: (sealsOn, most) => `${until(sealsOn)} ${reminders(most)}`,
    small: (teams) =>
      `فرق أصغر من أن تُسأل هذه المرة: ${teams.join('، ')}. ومع ذلك يقول الآخرون كيف يسير العمل معها.`,
  },
  reminder: {
    subject: 'ما زالت مفتوحة: دقيقة عن العمل مع الفرق الأخرى',
    text: (sealsOn) =>
      `لم يأخذ أحد مظاريف باسمك بعد. ${until(sealsOn)} يستغرق الأمر أقل من 60 ثانية، ولا يستطيع أحد معرفة أي إجابة هي إجابتك.`,
  },
  addressChanged: {
    subject: 'تغيّر عنوانك في Crosspulse',
    what: 'أعطاك أحد المسؤولين عنوانًا آخر في Crosspulse. من الآن تصل الرسائل إلى هناك، ومن كان مسجّل الدخول باسمك فقد سُجّل خروجه.',
    then: 'لا يستطيع أحد أخذ مظاريف باسمك في جولة كانت مفتوحة في تلك اللحظة. إن لم تكن تتوقع ذلك فاسأل المسؤول، وأخبر ممثلي العاملين أو أحد زملائك.',
  },
  signIn: {
    subject: 'تسجيل الدخول إلى Crosspulse',
    first: 'هذا هو الرابط الذي يسجّل دخولك إلى Crosspulse.',
    copy: 'إن لم يُفتح، فانسخ هذا العنوان:',
    rule: (minutes) =>
      `يعمل مرة واحدة، لمدة ${form(minutes, { few: `${minutes} دقائق`, other: `${minutes} دقيقة` })}، وفي المتصفح الذي طلبه فقط. افتح هذه الرسالة على الجهاز نفسه.`,
    last: 'لم تطلب رابطًا؟ احذف هذه الرسالة. لن يحدث شيء.',
  },
  digest: {
    subject: (round) => `خُتمت ${round}: ما الذي تغيّر، وما لم يتغيّر، وما المستحق`,
    adminSubject: (round) => `خُتمت ${round}: من سُئل، ومن لم يُسأل، وما المستحق`,
    sealed: (round) => `خُتمت ${round}.`,
    see: 'عرض ذلك في Crosspulse',
    why: 'يرى الجميع هذه الأرقام في اللحظة نفسها. يستند كل منها إلى خمسة أشخاص على الأقل، ولا يستطيع أحد أن يرى من أجاب بماذا.',
    adminWhy:
      'من يحق لهم رؤية الأرقام يرونها في اللحظة نفسها. لا يستطيع أحد أن يرى من أجاب بماذا، وأنت لا ترى أي رقم.',
  },
  chat: {
    sealed: (round) => `خُتمت ${round}`,
    figures: 'الأرقام جاهزة، للجميع في اللحظة نفسها.',
    see: 'عرض ما أسفرت عنه',
    title: 'دقيقة عن العمل مع الفرق الأخرى؟',
    open: (sealsOn) => {
      const first = 'أقل من 60 ثانية. لا يستطيع أحد معرفة أي إجابة هي إجابتك.';
      return sealsOn === null ? first : `${first} ${until(sealsOn)}`;
    },
    keys: (four) => `المفاتيح: ${apart(four)}`,
    head: (beginning) => `أحدث رأس للسجل: ${apart(beginning)}`,
    how: 'كيف يعمل ذلك',
  },
};

export default words;
