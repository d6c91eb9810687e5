/** Slips with codes, to print and cut. */
import type { Words } from '../words.ts';

const words: Words['slips'] = {
  title: 'Billets',
  heading: 'Billets pour un appareil partagé',
  lede: 'Pour les personnes sans e-mail ni appareil à elles. Chaque billet a son propre code ; remettez-le à sa personne et à nul autre : qui l’a peut répondre en son nom. Les codes ne sont montrés que cette fois et ne valent plus rien quand le tour suivant s’ouvre.',
  for: 'Pour',
  everybody: 'Toutes les personnes interrogées',
  none: 'Aucun tour n’est ouvert : aucun code n’en ouvrirait un.',
  refused: 'Aucun billet n’a été fait.',
  make: 'Faire les codes',
  again: 'Faire de nouveaux codes',
  print: (slips) => `Imprimer ${slips}`,
  back: 'Retour aux réglages',
  keys: (four) => `Clés : ${four}. La page doit montrer les quatre mêmes mots.`,
};

export default words;
