/** The setup: its steps, the teams, and what is fixed. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['setup'] = {
  title: 'Réglages',
  first: {
    title: 'Premiers réglages',
    eyebrow: 'Premiers réglages, environ 10 minutes',
    head: 'Préparons votre premier Pulse.',
    nothing: 'Rien ne commence avant que vous n’ouvriez un tour. Vous pouvez partir et revenir.',
    lede: 'Vous devenez admin : vous préparez équipes, personnes et tours. Vous ne verrez jamais une réponse.',
    who: 'Qui êtes-vous ?',
    mail: 'E-mail professionnel',
    start: 'Commencer les réglages',
    hint: 'Le lien par lequel vous êtes venu ne marche qu’une fois. Désormais, ce navigateur vous connaît.',
  },
  never: 'Vous ne verrez jamais une réponse.',
  loading: 'Chargement des réglages',
  /** Where the data lies. */
  disk: {
    little:
      'Le disque du serveur est presque plein. Faites de la place avant que l’on réponde : avec moins de 100 Mo, aucune réponse n’est acceptée.',
    none: 'Le disque du serveur est plein. Aucune réponse n’est acceptée, pour qu’un tour ouvert puisse encore être scellé ; rien n’est perdu. Faites de la place, et les réponses reprennent d’elles-mêmes.',
  },
  steps: {
    label: 'Étapes des réglages',
    done: ', fait',
    teams: 'Équipes',
    people: 'Personnes',
    rhythm: 'Rythme',
    channels: 'Canaux',
    fixed: 'Ce qui est fixe',
    round: 'Tour',
  },
  aside: 'Ce que chacun recevra',
  unchanged: 'Rien n’a été changé.',
  count: (count) => plural(count, { one: `${count} personne`, other: `${count} personnes` }),
  teams: {
    title: '1. Équipes',
    lede: 'Prenez les noms que l’on dit dans le couloir. Un site n’est utile que si la même équipe est à plusieurs endroits.',
    small: (threshold, names) => `Moins de ${threshold} personnes : ${names.join(', ')}.`,
    hidden: (threshold) =>
      `Ce que dit une telle équipe reste caché, car un chiffre repose sur au moins ${threshold} bulletins.`,
    add: 'Ajouter une équipe',
    name: 'Nom',
    siteIf: 'Site, s’il y en a un',
    site: 'Site',
    addThis: 'Ajouter cette équipe',
    added: (name) => `${name} a été ajoutée.`,
  },
  team: {
    rates: (count) =>
      plural(count, { one: `évalue ${count} équipe`, other: `évalue ${count} équipes` }),
    saved: (name) => `${name} est enregistrée.`,
    legend: (name, most) => `${name} évalue, au plus ${most} équipes`,
    another: 'Ajoutez d’abord une autre équipe.',
    save: (name) => `Enregistrer ${name}`,
    retire: (name) => `Retirer ${name}`,
    ask: (name) => `Retirer ${name} ?`,
    yes: 'Oui, retirer',
    no: 'Garder',
    what: 'Elle n’est plus interrogée et personne ne l’évalue. Ses chiffres passés restent.',
  },
};

export default words;
