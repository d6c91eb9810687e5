/** The page that stops reminders. */
import type { Words } from '../words.ts';

const words: Words['stop'] = {
  title: 'التذكيرات',
  ask: 'إيقاف التذكيرات؟',
  stopped: 'لن تصلك تذكيرات بعد الآن.',
  still: 'ستصلك دعوة واحدة عند فتح كل جولة، ورسالة واحدة عند ختمها. لا أحد يعرف ما اخترته هنا.',
  unchanged: 'لم يتغير شيء.',
  again: 'ذكّرني من جديد',
  stop: 'إيقاف التذكيرات',
};

export default words;
