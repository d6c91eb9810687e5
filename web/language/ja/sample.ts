/** The line above every page of the sample company. */
import type { Words } from '../words.ts';

const words: Words['sample'] = {
  label: 'サンプル会社',
  is: 'これはサンプル会社です。',
  real: 'ここにあるものはすべて架空です。',
  look: '表示する役割',
  roles: {
    respondent: '回答者',
    manager: 'マネージャー',
    leadership: '経営層',
    admin: '管理者',
  },
};

export default words;
