/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
import type { Words } from '../words.ts';

const words: Words['round'] = {
  digest: {
    label: 'In drei Sätzen',
    title: (round) => `${round} in drei Sätzen`,
    heads: ['Was sich geändert hat', 'Was gleich blieb', 'Was ansteht'],
    adminHeads: ['Was versiegelt wurde', 'Wer nicht gefragt wurde', 'Was ansteht'],
    mail: 'Als Mail',
    preview: 'Eine Vorschau. Noch wird nichts gesendet.',
  },
  tookPart: {
    title: 'Wer teilgenommen hat',
    lede: (round) =>
      `Der Anteil jedes Teams in ${round}, in Spannen, damit niemand herausgezählt werden kann.`,
    unknown: 'Für diese Runde nicht bekannt.',
    unknownImported: 'Für diese Runde nicht bekannt, da sie importiert wurde.',
    care: 'Mit Vorsicht lesen.',
    low: (teams) =>
      `Weniger als 60\u00a0% nahmen teil in ${teams}: Wer schweigt, empfindet es vielleicht anders.`,
  },
  files: {
    lead: 'Werte herunterladen:',
    of: ' der Werte',
    noted: 'Ihr Download wird im Protokoll vermerkt.',
  },
};

export default words;
