/** The poster to print. */
import type { Words } from '../words.ts';

const words: Words['poster'] = {
  title: 'Affiche',
  print: 'Imprimer',
  back: 'Retour aux réglages',
  heading: 'Comment cela se passe-t-il entre votre équipe et les autres ?',
  how: 'Scannez, connectez-vous avec votre adresse de travail, répondez. Moins de 60 secondes.',
  code: (link) => `Code QR de ${link}`,
  keys: 'Clés de ce tour :',
  same: 'La page doit montrer les quatre mêmes mots avant que vous répondiez.',
  promise:
    'Le système sait que vous avez participé. Personne ne peut dire quelle réponse est la vôtre, pas même qui l’administre.',
  until: (day) => `Ouvert jusqu’au ${day}`,
  fetching: 'Récupération du tour',
};

export default words;
