/** The line above every page of the sample company. */
import type { Words } from '../words.ts';

const words: Words['sample'] = {
  label: 'Beispielunternehmen',
  is: 'Dies ist ein Beispielunternehmen.',
  real: 'Nichts hier ist echt.',
  look: 'Ansehen als',
  roles: {
    respondent: 'Antwortende',
    manager: 'Führungskraft',
    leadership: 'Leitung',
    admin: 'Admin',
  },
};

export default words;
