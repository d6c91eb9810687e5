/** The line above every page of the sample company. */
import type { Words } from '../words.ts';

const words: Words['sample'] = {
  label: 'Entreprise d’exemple',
  is: 'Ceci est une entreprise d’exemple.',
  real: 'Rien ici n’est réel.',
  look: 'Voir comme',
  roles: {
    respondent: 'répondant',
    manager: 'responsable',
    leadership: 'direction',
    admin: 'admin',
  },
};

export default words;
