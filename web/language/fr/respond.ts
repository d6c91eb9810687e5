/** What changes on the respondent's page. Its words come with the page, so a value in them is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['respond'] = {
  numbers: '',
  next: 'Suivant',
  back: 'Retour',
  goOn: 'Continuer',
  results: 'Voir les derniers résultats',

  for: 'Vous répondez pour {team}, {round}.',
  forUntil: 'Jusqu’au {day}, vous répondez pour {team}, {round}.',
  wrongTeam:
    'Mauvaise équipe ? Écrivez à votre admin avant de commencer : une enveloppe est liée à son équipe.',
  start: 'Commencer, moins de 60 secondes',

  asked: 'Interrogées dans {team} : {people} personnes',
  names: 'Leurs noms',
  scroll: 'Les {people} sont ici : faites défiler pour voir les autres.',
  strangers: 'Si vous ne connaissez pas ces personnes, ne répondez pas.',
  keys: 'Clés :',
  asInvited: ', comme dans votre invitation.',
  compareNext: ', vous les comparez ensuite.',
  areSame: 'Ce sont les mêmes',
  areOthers: 'Ce sont d’autres mots',
  differ: 'Votre invitation dit « {invited} », cette page a reçu « {here} ». Rien n’a été envoyé.',
  got: 'Cette page a reçu « {here} ». Rien n’a été envoyé.',

  left: 'encore environ {seconds} s',
  eachTeam: 'Depuis le dernier tour, à quel point votre travail a-t-il dépendu de chaque équipe ?',
  place: 'Équipe {place} sur {all}, vue depuis {team}',
  howOften: 'À quelle fréquence depuis le dernier tour ?',
  most: 'Viennent ensuite les {count} dont vous dépendez le plus.',
  ownView: 'Votre propre avis. Il voyage seul, à part de ce que vous avez dit des équipes.',
  skips: 'passe {team}',
  oneTap: 'Un toucher suffit pour continuer. Vous pouvez revenir et changer jusqu’à l’envoi.',
  toLast: 'À la dernière question',

  open: {
    team: { one: '{count} équipe sans réponse', other: '{count} équipes sans réponse' },
    statement: {
      one: '{count} affirmation sans réponse',
      other: '{count} affirmations sans réponse',
    },
    question: { other: '{count} question sans réponse' },
  },
  goTo: 'Aller à : {field}',
  toBoth: '{answer}, pour les deux',
  toAll: '{answer}, pour toutes',
  dimensions: {
    trust: 'confiance',
    goals: 'buts',
    blame: 'reproches',
    load: 'charge du support',
  },
  theQuestion: 'la question',
  hintTeams: 'À quel point votre travail a-t-il dépendu de : {teams} ?',
  hintStatements:
    'À propos de {team} : {dimensions}. Il en faut trois sur quatre pour l’indice. « {answer} » est une bonne réponse.',
  hintQuestion: 'Choisissez une réponse, ou envoyez sans.',
  without: 'Envoyer sans cette question',
  send: 'Envoyer mes bulletins',
  shared: 'Cet appareil est partagé : ne rien garder ici',

  noneLeaves: 'Aucun bulletin ne part encore.',
  leave: {
    one: '{count} bulletin part maintenant : {about}. Une fois envoyé, personne ne peut le changer. Pas même vous.',
    other:
      '{count} bulletins partent maintenant, chacun seul : {about}. Une fois envoyés, personne ne peut les changer. Pas même vous.',
  },
  thisOne: 'cette question',

  again: 'Nous réessayons tout seuls.',
  canClose: 'Vous pouvez fermer cette page et la rouvrir plus tard.',
  stay: 'Gardez cette page ouverte jusqu’à ce qu’ils soient postés.',
  posted: { one: '{count} sur {all} est posté.', other: '{count} sur {all} sont postés.' },
  tryNow: 'Essayer maintenant',
  tryAgain: 'Réessayer',
  code: 'Si cela se reproduit, donnez ce code à votre admin : {code}.',

  wait: {
    one: '{count} bulletin attend dans la boîte, sans ordre et sans heure, jusqu’à ce que le tour soit scellé.',
    other:
      '{count} bulletins attendent dans la boîte, sans ordre et sans heure, jusqu’à ce que le tour soit scellé.',
  },
  waitUntil: {
    one: 'Jusqu’au {day}, {count} bulletin attend dans la boîte, sans ordre et sans heure. Puis le tour est scellé.',
    other:
      'Jusqu’au {day}, {count} bulletins attendent dans la boîte, sans ordre et sans heure. Puis le tour est scellé.',
  },
  resultsCome:
    'Les résultats viennent quand le tour est scellé, pour vous aussi tôt que pour les responsables.',
  forget: 'Écran partagé ? Oublier ceci ici',

  keep: 'Garder un reçu dans ce navigateur',
  withIt: 'Avec lui, vous pouvez',
  check: 'vérifier',
  counted:
    'après le tour que vos bulletins ont été comptés. Ne le montrez à personne avant la fin du tour : avec lui, qui peut lire le journal trouverait cette réponse.',
  save: 'Enregistrer le reçu',

  voided: 'Le {day}, {round} a été annulé.',
  reason: 'La raison donnée : {reason}',
  came: {
    one: '{count} de vos {all} bulletins est arrivé à temps.',
    other: '{count} de vos {all} bulletins sont arrivés à temps.',
  },
  late: {
    one: 'Votre bulletin est arrivé trop tard.',
    other: 'Aucun de vos {count} bulletins n’est arrivé à temps.',
  },
  closed: 'Le {day}, {round} s’est terminé.',
  nextOpens: 'Le {day}, le prochain s’ouvre.',

  yourCode: 'Votre code',
  refusals: {
    'code-unknown': 'Ce code n’existe pas. Prenez celui de votre lettre ou billet le plus récent.',
    'too-many': 'C’était trop souvent. Attendez un quart d’heure, puis réessayez.',
    'no-connection': 'Le serveur n’a pas répondu. Réessayez dans une minute.',
  },
  fault: 'Impossible pour l’instant. Rien n’est perdu. Réessayez dans une minute.',
};

export default words;
