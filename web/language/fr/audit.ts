/** What was set up and taken out, by whom. */
import type { Words } from '../words.ts';

const words: Words['audit'] = {
  title: 'Journal',
  head: 'Ce qui a été réglé, et qui a sorti quoi',
  lede: 'Rôles, personnes, équipes, tours et ce qui est fixé ; exports ; connexions des responsables, de la direction générale et des admins. Qui ne fait que répondre ne laisse ici aucune ligne, et aucune réponse n’y figure.',
  label: 'Ce qui s’est passé, le plus récent d’abord',
  nothing: 'Rien ne s’est encore passé.',
  more: 'Montrer ce qui précède',
  opening: 'Le journal s’ouvre',
};

export default words;
