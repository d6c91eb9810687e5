/** The line above every page of the sample company. */
import type { Words } from '../words.ts';

const words: Words['sample'] = {
  label: 'Empresa de ejemplo',
  is: 'Esta es una empresa de ejemplo.',
  real: 'Nada aquí es real.',
  look: 'Ver como',
  roles: {
    respondent: 'participante',
    manager: 'responsable',
    leadership: 'dirección',
    admin: 'administrador',
  },
};

export default words;
