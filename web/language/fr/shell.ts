/** Words around the pages: where one is, who is here, and what went wrong. */
import type { Words } from '../words.ts';

const words: Words['shell'] = {
  skip: 'Aller au contenu',
  opening: 'La page s’ouvre',
  places: {
    label: 'Menu principal',
    map: 'Carte',
    pairings: 'Binômes',
    quarters: 'Trimestres',
    interventions: 'Actions',
    company: 'Entreprise',
    setup: 'Réglages',
    audit: 'Journal',
  },
  open: (round) => `${round} en cours`,
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': 'moins de la moitié',
    'over half': 'plus de la moitié',
    'over three quarters': 'plus des trois quarts',
  },
  nothing: {
    title: 'Rien ici',
    text: 'L’adresse est fausse, ou il s’agit de quelque chose que vous ne pouvez pas voir. Nous disons la même chose dans les deux cas.',
    company: 'Vers la page de l’entreprise',
    setup: 'Vers la configuration',
    answer: (round) => `Répondre à ${round}`,
  },
  foot: {
    anonymous:
      'Chaque chiffre vient de bulletins anonymes. Personne ne peut voir qui a donné lequel.',
    check: 'Vérifier',
    more: 'Se connecter pour en voir plus',
    leave: 'Se déconnecter',
    language: 'Langue',
  },
  silence: 'Le serveur n’a pas répondu. Réessayez dans une minute.',
  absent: {
    title: 'Il n’y a rien ici pour vous',
    text: 'L’adresse est fausse, ou il s’agit d’équipes qui ne sont pas les vôtres. Nous disons la même chose dans les deux cas.',
    go: 'Aller à la carte',
  },
  failed: {
    title: 'Cette page n’a pas pu être chargée',
    again: 'Réessayer',
    code: 'Si cela se reproduit, donnez ce code à votre admin :',
  },
};

export default words;
