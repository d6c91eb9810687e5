/** Words on charts and beside them: their other forms, what was tried, what was missing. */
import type { Words } from '../words.ts';

const words: Words['chart'] = {
  name: (chart) => ` : ${chart}`,
  table: 'En tableau',
  region: (chart) => `Tableau : ${chart}`,
  note: 'Remarque',
  save: 'Enregistrer l’image',
  failed: 'Le graphique n’a pas pu être chargé. Le tableau ci-dessous contient les mêmes valeurs.',
  hidden: 'masqué',
  imported: 'importé',
  reworded: 'nouvelle formulation',
  noRound: 'pas de tour',
  noRoundIn: (quarter) => `Pas de tour au ${quarter}`,
  breaking: 'au-dessus de 50 : en rupture',
  tried: {
    name: 'Actions',
    how: [
      'Sous le graphique, un numéro marque le début de chaque action,',
      'un losange',
      'le moment où elle a été jugée, et un trait sa fin. Ce qui vient ensuite n’en est pas forcément l’effet.',
    ],
    became: {
      hit: 'réussi',
      backfired: 'effet contraire',
      missed: 'manqué',
      "can't tell": 'impossible à dire',
      "can't be read": 'illisible',
      kept: 'gardée',
      changed: 'modifiée',
      retired: 'abandonnée',
      'ran out': 'terminée d’elle-même',
    },
    ended: 'terminée',
    toStop: 'à arrêter',
    running: 'en cours',
    started: (round) => `commencée après ${round}`,
    startedBefore: 'commencée avant le premier tour affiché',
    decided: (round, became) => `jugée à ${round} : ${became}`,
    startedHere: 'commencée après ce tour',
    startedBeforeHere: 'commencée avant ce tour',
    endedHere: (became) => `${became} après ce tour`,
    decidedHere: (became) => `jugée : ${became}`,
  },
};

export default words;
