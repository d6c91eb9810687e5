/** The board of interventions: its lanes, what methods did, and the library. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['board'] = {
  title: 'Actions',
  loading: 'Chargement de ce qui est essayé',
  lede: 'Chaque carte montre ce que quelqu’un avait annoncé, et ce qui s’est passé. C’est Crosspulse qui dit comment cela s’est terminé, pas le porteur. Un pari manqué n’est pas une personne en échec. C’est une chose que l’entreprise sait maintenant.',
  lanes: {
    waiting: {
      name: 'À revoir',
      what: 'La date est venue. Chacune s’arrête maintenant, sauf si quelqu’un la défend.',
      none: 'Rien n’est à revoir.',
    },
    running: {
      name: 'En cours',
      what: 'Pas jugées avant leur date. Regarder tôt, oui ; décider tôt, non.',
      none: 'Rien n’est en cours. Un pari s’annonce sur la page d’un binôme.',
    },
    kept: {
      name: 'Gardées',
      what: 'Désormais une part de notre travail.',
      none: 'Rien n’a encore été gardé.',
    },
    ended: {
      name: 'Terminées',
      what: 'Arrêtées, exprès ou d’elles-mêmes, avec ce qui a été appris.',
      none: 'Rien n’est encore terminé.',
    },
  },
  showAll: (count) => `Afficher les ${count}`,
  headline: {
    own: (count) =>
      plural(count, {
        one: 'Un pari attend votre décision.',
        other: `${count} paris attendent votre décision.`,
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Un pari attend une décision.',
        other: `${count} paris attendent une décision.`,
      }),
    running: (count) =>
      plural(count, {
        one: 'Un pari est en cours. Rien n’est à revoir.',
        other: `${count} paris sont en cours. Rien n’est à revoir.`,
      }),
    nothing: 'Rien n’est essayé en ce moment.',
    never: 'Personne n’a encore annoncé de pari.',
  },
  called: (count) =>
    plural(count, {
      one: `${count} pari annoncé sur les binômes que vous voyez`,
      other: `${count} paris annoncés sur les binômes que vous voyez`,
    }),
  ends: (count, name) => `${count} × ${name.toLowerCase()}`,
  records: {
    title: 'Ce que les méthodes ont donné ici',
    lede: 'Un bilan appartient à une méthode, jamais à une personne ni à une équipe.',
    caption: 'Méthodes essayées dans cette entreprise, et comment cela s’est terminé',
    method: 'Méthode',
    tried: 'Essayée',
    ended: 'Issue',
    unseen: 'Ce qu’elle a apporté est montré à qui voit tous ses binômes',
    within: (within, all, brought) =>
      `${within} sur ${all} dans l’intervalle annoncé ; a apporté ${brought}`,
    list: (changes) => `${changes.join(', ')}`,
    givenUp: 'Abandonnée avant tout résultat',
    unread: 'Rien n’était lisible',
    none: 'Aucun pari n’a encore de résultat. D’ici là, les suggestions s’appuient sur la bibliothèque seule.',
    few: (count) =>
      plural(count, {
        one: 'Un résultat, c’est trop peu pour classer des méthodes. Les suggestions s’appuient encore sur la bibliothèque.',
        other: `${count} résultats, c’est trop peu pour classer des méthodes. Les suggestions s’appuient encore sur la bibliothèque.`,
      }),
    many: 'L’attente d’une suggestion est tirée de celle de la bibliothèque vers ces résultats.',
  },
  empty: {
    title: 'Dites d’abord ce que vous attendez',
    others: 'Rien n’est essayé ici',
    what: 'Prenez le binôme qui fait le plus mal et dites, avant de commencer, ce qui aidera selon vous. Quand son tour est scellé, cette page dit si cela s’est vérifié.',
    whatOthers:
      'Les responsables et la direction générale annoncent les paris. Ce qui est essayé sur les binômes de votre équipe, et ce qui en est venu, figure ici.',
    slowest: 'Aller au point le plus lent',
    choose: 'Choisir un binôme sur la carte',
  },
  library: {
    title: 'La bibliothèque',
    lede: 'Ce que l’on peut essayer, quand, et ce qu’il faut en attendre.',
    counts: (brought, own) => `${brought} méthodes fournies ; à vous ou reformulées ici : ${own}.`,
    others: 'La direction générale ajoute, modifie et retire les méthodes.',
    ownTitle: 'Une méthode à vous',
    add: 'Ajouter une méthode à vous',
    own: 'Les vôtres',
    brought: (count) => `${count} méthodes fournies`,
    retired: (names) => `Retirées : ${names.join(', ')}. Ce qui a été annoncé avec elles reste.`,
    failed: 'La bibliothèque n’a pas pu être chargée.',
  },
  method: {
    of: (name) => ` : ${name}`,
    evidence: 'Preuves : ',
    source: (evidence, source) => `${evidence}. ${source}`,
    retiredDone: (name) => `« ${name} » est retirée.`,
    ask: (name) =>
      `Retirer « ${name} » ? Elle n’est plus proposée et ne peut plus être annoncée. Ce qui a été annoncé avec elle reste.`,
    yes: 'Oui, retirer',
    later: 'Pas maintenant',
    edit: 'Modifier',
    retire: 'Retirer',
    grades: {
      A: 'plusieurs études contrôlées',
      B: 'une étude de terrain, ou observé',
      C: 'pratique, pas encore étudiée',
    },
    wheres: {
      pairing: 'dans le binôme entier',
      'both ways': 'dans les deux sens',
      'one way': 'dans un sens au moins',
    },
    figures: {
      index: 'friction',
      trust: 'confiance',
      goals: 'buts',
      blame: 'reproches',
      load: 'charge',
      gap: 'écart',
    },
    gap: 'Écart',
    falls: (each) => `${each.join(', ')}`,
  },
  form: {
    name: 'Nom',
    steps: ['D’abord …', 'Puis …', 'Et ensuite …'],
    stepsHint: 'Que faire, en trois étapes.',
    why: 'Pourquoi cela devrait aider',
    evidence: 'Que valent les preuves ?',
    grade: (grade, words) => `${grade} : ${words}`,
    source: 'D’où vient-elle ?',
    falls: 'De combien de points cela devrait-il baisser ? Laissez le reste vide.',
    whole: 'Chaque baisse est un nombre entier de 1 à 50.',
    stays: 'Le moment où elle est proposée reste celui de la bibliothèque.',
    where: 'Où',
    suggest: 'La proposer là où ceci est tendu ou pire',
    atLeast: 'Choisissez-en au moins une.',
    save: 'Enregistrer',
    add: 'Ajouter',
    reworded: (name) => `« ${name} » est reformulée.`,
    added: (name) => `« ${name} » est dans la bibliothèque.`,
  },
};

export default words;
