/** The page that stops reminders. */
import type { Words } from '../words.ts';

const words: Words['stop'] = {
  title: 'Erinnerungen',
  ask: 'Erinnerungen abbestellen?',
  stopped: 'Sie bekommen keine Erinnerungen mehr.',
  still:
    'Sie bekommen weiterhin eine Einladung, wenn eine Runde beginnt, und einen Brief, wenn sie versiegelt ist. Niemand erfährt, was Sie hier wählen.',
  unchanged: 'Nichts wurde geändert.',
  again: 'Wieder erinnern',
  stop: 'Erinnerungen abbestellen',
};

export default words;
