/** How shots end or stand, and what they are about: for every screen that tells of shots. */
import type { Words } from '../words.ts';

const words: Words['outcome'] = {
  stands: {
    hit: 'Acertada',
    missed: 'Fallida',
    backfired: 'Contraproducente',
    "can't tell": 'No se puede saber',
    "can't be read": 'No se puede leer',
    'too early': 'Demasiado pronto',
    due: 'Por revisar',
    'ended early': 'Terminada antes',
    'not reviewed': 'Sin revisar',
    'not tried': 'No probada',
  },
  endings: {
    kept: 'Mantenida',
    changed: 'Cambiada',
    retired: 'Retirada',
  },
  toStop: 'Por detener',
  figures: {
    index: 'la fricción',
    trust: 'la fricción en la confianza',
    goals: 'la fricción en los objetivos comunes',
    blame: 'la fricción por culpas',
    load: 'la carga de soporte',
  },
  felt: (team) => `, como la siente ${team}`,
  fall: (near, far) => (near === far ? `${near}` : `entre ${near} y ${far}`),
};

export default words;
