/** What a sealed round tells everybody: three sentences, who took part, the readings as files. */
import type { Words } from '../words.ts';

const words: Words['round'] = {
  digest: {
    label: 'En trois phrases',
    title: (round) => `${round} en trois phrases`,
    heads: ['Ce qui a changé', 'Ce qui n’a pas changé', 'Ce qui est à faire'],
    adminHeads: ['Ce qui a été scellé', 'Qui n’a pas été interrogé', 'Ce qui est à faire'],
    mail: 'En mail',
    preview: 'Un aperçu. Rien n’est encore envoyé.',
  },
  tookPart: {
    title: 'Qui a participé',
    lede: (round) =>
      `La part de chaque équipe à ${round}, par tranches, pour que personne ne puisse être identifié.`,
    unknown: 'Inconnu pour ce tour.',
    unknownImported: 'Inconnu pour ce tour, car il a été importé.',
    care: 'À lire avec prudence.',
    low: (teams) =>
      `Moins de 60\u00a0% ont participé : ${teams}. Ceux qui se taisent pensent peut-être autrement.`,
  },
  files: {
    lead: 'Télécharger les valeurs :',
    of: ' des valeurs',
    noted: 'Votre téléchargement est noté dans le journal.',
  },
};

export default words;
