/** The rounds of the setup: scheduled, opened, their links handed out, sealed or voided. */
import type { Words } from '../words.ts';

const words: Words['rounds'] = {
  title: '6. Tour',
  lede: (threshold) =>
    `Mieux vaut court et régulier que long et rare. Les tours ne se chevauchent jamais. Un chiffre repose sur au moins ${threshold} bulletins : dites pourquoi chaque réponse compte.`,
  small: (threshold, names) =>
    `${names.join(', ')} : moins de ${threshold} personnes. Les autres évaluent le travail avec elles, et elles ne sont pas interrogées.`,
  mailed:
    'Chaque personne interrogée reçoit son propre lien par e-mail. Ce qui n’a pas pu partir figure sous Canaux.',
  sealed: (name, day) =>
    day === null
      ? `${name} est scellé. Ses chiffres sont sur la carte.`
      : `${name} est scellé, le ${day}. Ses chiffres sont sur la carte.`,
  voided: (name) => `${name} est annulé.`,
  firstAdd: 'Ajoutez d’abord au moins deux équipes et leurs membres.',
  asked: (people, teams) => `Seront interrogées : ${people}, dans ${teams} équipes.`,
  askedOnly: (people) => `Seront interrogées : ${people}.`,
  opens: 'S’ouvre',
  seals: 'Est scellé',
  openNow: 'Ouvrir le tour maintenant',
  schedule: 'Prévoir le tour',
  hint: {
    now: 'L’ouverture crée un lien personnel pour chacun. C’est vous qui les donnez ; rien ne part tout seul.',
    itself: 'Il s’ouvre et est scellé tout seul, aux heures du rythme.',
    hand: 'Rien ne se passe avant que vous ne l’ouvriez ici le jour venu.',
  },
  open: {
    title: (name) => `${name} est ouvert`,
    soFar: {
      'under half': 'Jusqu’ici, moins de la moitié de tous a participé.',
      'over half': 'Jusqu’ici, plus de la moitié de tous a participé.',
      'over three quarters': 'Jusqu’ici, plus des trois quarts de tous ont participé.',
    },
    sealsOn: (day) => `Il sera scellé le ${day}.`,
    keys: 'Clés de ce tour :',
    keysSay: '. Chaque rappel devrait les donner.',
    small: (threshold, names) =>
      `Non interrogées, car elles comptent moins de ${threshold} personnes : ${names.join(', ')}. Les autres évaluent quand même le travail avec elles.`,
  },
  seal: {
    label: (name) => `Sceller ${name}`,
    ask: (name) => `Sceller ${name} ?`,
    yes: 'Oui, sceller',
    no: 'Pas encore',
    what: 'Plus personne ne peut répondre, les chiffres sont publiés une fois, et c’est irréversible.',
  },
  renew: {
    label: 'Nouveaux liens personnels',
    ask: 'Refaire tous les liens personnels ?',
    yes: 'Oui, créer de nouveaux liens',
    no: 'Garder les anciens',
    what: 'Les anciens liens cessent aussitôt de marcher. Qui a déjà pris ses enveloppes les garde.',
  },
  scheduled: {
    title: (name) => `${name} est prévu`,
    opensOn: (day) => `S’ouvre le ${day}.`,
    sealsOn: (day) => `Est scellé le ${day}.`,
    open: (name) => `Ouvrir ${name} maintenant`,
  },
  void: {
    instead: (name) => `Annuler plutôt ${name}`,
    what: 'Le tour se termine sans chiffres. Ses bulletins sont détruits, et chacun est averti une fois. C’est irréversible.',
    why: 'Pourquoi est-il annulé ?',
    do: (name) => `Annuler ${name}`,
  },
  links: {
    title: 'Liens personnels, montrés seulement maintenant',
    what: 'Copiez-les avant de quitter cette page : ils ne peuvent pas être montrés de nouveau, seulement refaits. Envoyez à chacun son propre lien et aucun autre.',
    copyAll: (count) => `Copier les ${count}`,
    have: 'Je les ai',
    keysSay:
      '. Chaque lien se termine par elles. Mettez-les aussi dans l’invitation, pour que chacun puisse comparer : le texte est le même pour tous.',
    copyInvitation: 'Copier une invitation',
    invitation: (words) =>
      `Comment cela va-t-il entre votre équipe et les autres ? Votre propre lien ouvre les questions ; elles prennent moins d’une minute. Les clés de ce tour sont « ${words} » : la page doit montrer les mêmes quatre mots, et chacun reçoit les mêmes. Sinon, ne répondez pas.`,
    copied: {
      all: 'Tous les liens sont copiés.',
      invitation: 'L’invitation est copiée.',
      one: (name) => `Le lien de ${name} est copié.`,
    },
    cannot:
      'Ce navigateur ne laisse pas la page copier. Sélectionnez le texte ci-dessous et copiez-le.',
    label: 'Liens personnels',
    copy: 'Copier',
    of: (name) => ` le lien de ${name}`,
  },
};

export default words;
