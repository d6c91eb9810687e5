/** The page that stops reminders. */
import type { Words } from '../words.ts';

const words: Words['stop'] = {
  title: 'Rappels',
  ask: 'Arrêter les rappels ?',
  stopped: 'Vous ne recevrez plus de rappels.',
  still:
    'Vous recevez toujours une invitation à l’ouverture d’un tour et une lettre quand il est scellé. Personne n’apprend ce que vous choisissez ici.',
  unchanged: 'Rien n’a été changé.',
  again: 'Me rappeler de nouveau',
  stop: 'Arrêter les rappels',
};

export default words;
