/** Words on charts and beside them: their other forms, what was tried, what was missing. */
import type { Words } from '../words.ts';

const words: Words['chart'] = {
  name: (chart) => `: ${chart}`,
  table: 'Como tabla',
  region: (chart) => `Tabla: ${chart}`,
  note: 'Nota',
  save: 'Guardar imagen',
  failed: 'El gráfico no se ha cargado. La tabla de abajo contiene las mismas cifras.',
  hidden: 'oculto',
  imported: 'importada',
  reworded: 'nueva redacción',
  noRound: 'sin ronda',
  noRoundIn: (quarter) => `Ninguna ronda en ${quarter}`,
  breaking: 'más de 50: a punto de romperse',
  tried: {
    name: 'Intervenciones',
    how: [
      'Bajo el gráfico, un número marca dónde empezó cada intervención,',
      'un rombo',
      'dónde se decidió, y un trazo dónde terminó. Lo que viene después no tiene por qué deberse a ella.',
    ],
    became: {
      hit: 'acertada',
      backfired: 'contraproducente',
      missed: 'fallida',
      "can't tell": 'no se puede saber',
      "can't be read": 'no se puede leer',
      kept: 'mantenida',
      changed: 'cambiada',
      retired: 'retirada',
      'ran out': 'terminada por sí sola',
    },
    ended: 'terminada',
    toStop: 'por detener',
    running: 'en marcha',
    started: (round) => `empezó después de ${round}`,
    startedBefore: 'empezó antes de la primera ronda mostrada',
    decided: (round, became) => `decidida en ${round}: ${became}`,
    startedHere: 'empezó después de esta ronda',
    startedBeforeHere: 'empezó antes de esta ronda',
    endedHere: (became) => `${became} después de esta ronda`,
    decidedHere: (became) => `decidida: ${became}`,
  },
};

export default words;
