/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
import type { Words } from '../words.ts';

const words: Words['round'] = {
  digest: {
    label: 'En tres frases',
    title: (round) => `${round} en tres frases`,
    heads: ['Qué cambió', 'Qué no cambió', 'Qué está pendiente'],
    adminHeads: ['Qué se selló', 'A quién no se preguntó', 'Qué está pendiente'],
    mail: 'Como correo',
    preview: 'Una vista previa. Aún no se envía nada.',
  },
  tookPart: {
    title: 'Quién participó',
    lede: (round) =>
      `La parte de cada equipo en ${round}, por tramos, para que no se pueda identificar a nadie.`,
    unknown: 'No se sabe en esta ronda.',
    unknownImported: 'No se sabe en esta ronda, porque se importó.',
    care: 'Léalo con cautela.',
    low: (teams) =>
      `Participó menos del 60\u00a0% en ${teams}: quienes callan quizá sientan otra cosa.`,
  },
  files: {
    lead: 'Descargar las lecturas:',
    of: ' de las lecturas',
    noted: 'Su descarga queda anotada en el registro.',
  },
};

export default words;
