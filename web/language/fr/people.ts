/** The people of the setup: taken in as lines, found, and changed one by one. */
import type { Words } from '../words.ts';

const words: Words['people'] = {
  title: '2. Personnes',
  lede: 'Nom, adresse, équipe et rôle. Rien d’autre : ni âge, ni niveau. Un rôle est respondent (répondant), manager (responsable), leadership (direction générale) ou admin.',
  paste: 'Collez depuis un tableur : name,email,team,role',
  hint: 'Une personne par ligne ; virgules, points-virgules ou tabulations. Ou déposez ici un fichier CSV. Enregistré seulement si chaque ligne est juste. Une adresse connue est modifiée, pas doublée.',
  file: 'Ou choisissez un fichier CSV',
  check: 'Vérifier et enregistrer',
  notSaved: 'Rien n’a été enregistré.',
  saved: (added, changed, unchanged) =>
    `Enregistré : ${added} de plus, ${changed} modifiées, ${unchanged} inchangées.`,
  right: (added, changed, unchanged) =>
    `Chaque ligne est juste. Les enregistrer donne : ${added} de plus, ${changed} modifiées, ${unchanged} inchangées.`,
  onList: (people) => `${people} sur la liste`,
  off: (count) => `, ${count} désactivées`,
  find: 'Trouver quelqu’un',
  findBy: 'Nom, adresse, équipe ou rôle',
  found: (people) => `${people} au total.`,
  more: (count) => `En montrer ${count} de plus`,
  deactivated: 'désactivé',
  noTeam: 'sans équipe',
  roles: {
    respondent: 'répondant',
    manager: 'responsable',
    leadership: 'direction générale',
    admin: 'admin',
  },
  name: 'Nom',
  address: 'Adresse',
  team: 'Équipe',
  withoutTeam: 'Sans équipe',
  role: 'Rôle',
  moved:
    'Une nouvelle adresse met fin aux sessions et aux liens, et n’obtient pas d’enveloppes dans un tour ouvert. L’ancienne adresse est avertie.',
  savedOne: 'Enregistré.',
  save: 'Enregistrer',
  deactivate: 'Désactiver',
  deactivateAsk: (name) => `Désactiver ${name} ?`,
  deactivateYes: 'Oui, désactiver',
  keep: 'Garder',
  deactivateWhat:
    'La personne est déconnectée aussitôt et n’est plus interrogée aux tours suivants. Vous pouvez la faire revenir.',
  deactivatedDone: 'Désactivé.',
  back: 'Faire revenir',
  backDone: 'De retour.',
  erase: 'Effacer',
  eraseAsk: (name) => `Effacer ${name} ?`,
  eraseYes: 'Oui, effacer',
  eraseWhat:
    'Nom, adresse, liens et sessions disparaissent pour de bon. Les chiffres restent tels quels. Tant qu’un tour est ouvert, l’équipe continue de voir le nom sur sa liste : c’était promis à l’ouverture.',
  erased: (name) => `${name} est effacé.`,
  erasedUntil: (name, round) =>
    `${name} est effacé. Son équipe voit le nom jusqu’à la fin de ${round}.`,
  stored: 'Ce qui est conservé',
};

export default words;
