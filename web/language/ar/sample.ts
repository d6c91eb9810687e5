/** The line above every page of the sample company. */
import type { Words } from '../words.ts';

const words: Words['sample'] = {
  label: 'شركة نموذجية',
  is: 'هذه شركة نموذجية.',
  real: 'لا شيء هنا حقيقي.',
  look: 'انظر بصفة',
  roles: {
    respondent: 'مُجيب',
    manager: 'مدير',
    leadership: 'قيادة',
    admin: 'مسؤول النظام',
  },
};

export default words;
