/** Methods of the library for trust and against load: names, steps, reasons and sources. */
import type en from '../en/method-trust.ts';

const words: typeof en = {
  radiator: {
    name: 'Une page que chacun peut lire',
    steps: [
      'Faites une page qui montre qui travaille sur quoi, et pourquoi.',
      'Mettez-la là où les deux équipes regardent chaque jour.',
      'La consulter est l’affaire de chacun ; la tenir à jour est la vôtre.',
    ],
    why: 'Demander et attendre fait naître des suppositions.',
    source:
      'Coordination relationnelle sur l’information partagée ; pratique d’entreprises en croissance.',
  },
  'value-not-velocity': {
    name: 'Parler de valeur, pas de vitesse',
    steps: [
      'Pendant un trimestre, cessez de vous rapporter capacité et vitesse.',
      'Rapportez à la place un chiffre de valeur pour les clients.',
      'Parlez de ce qui l’a fait bouger.',
    ],
    why: 'Une querelle sur la vitesse oppose deux équipes qui ne peuvent pas se mesurer l’une l’autre.',
    source: 'Pratique d’entreprises en croissance ; un article sur la pensée d’ensemble.',
  },
  'trust-outcome': {
    name: 'Confier le résultat',
    steps: [
      'Donnez à l’équipe un résultat et ses limites, pas une liste de fonctions.',
      'Laissez-lui le comment pendant un trimestre.',
      'Regardez le résultat ensemble toutes les deux semaines.',
    ],
    why: 'Le contrôle sans confiance ralentit les deux.',
    source: 'Pratique d’entreprises en croissance ; un article sur la pensée d’ensemble.',
  },
  'newcomer-swap': {
    name: 'Une journée à côté',
    steps: [
      'Chaque nouvelle personne passe, le premier mois, une journée dans l’équipe voisine.',
      'Elle s’assoit à côté de quelqu’un et regarde le vrai travail.',
      'Elle raconte à son équipe ce qu’elle a appris.',
    ],
    why: 'Dans une entreprise qui a doublé, une moitié n’a jamais rencontré l’autre.',
    source: 'Le contact entre groupes réduit les conflits ; pratique d’entreprises en croissance.',
  },
  'promise-ledger': {
    name: 'Cinq promesses par semaine',
    steps: [
      'Faites-vous au plus cinq promesses par semaine.',
      'Écrivez chacune avec un jour.',
      'Regardez-les dix minutes le vendredi : tenues ou non.',
    ],
    why: 'La confiance est faite de prévisibilité.',
    source: 'Recherche sur la confiance, pratique.',
  },
  'sit-with-support': {
    name: 'S’asseoir avec le support',
    steps: [
      'Chaque responsable de l’autre équipe passe deux heures par mois là où les clients posent leurs questions.',
      'Chacun rapporte trois notes.',
      'Les notes sont lues avant le plan suivant.',
    ],
    why: 'Qui entend le coût décide autrement.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'support-rotation': {
    name: 'Qui construit fait aussi du support',
    steps: [
      'Chaque semaine, une personne du développement travaille dans la file du support.',
      'Elle règle les petites choses et trie les grandes.',
      'Le vendredi, elle dit quelle cause réparer pour de bon.',
    ],
    why: 'Du contact, et une solution plus près de sa cause.',
    source: 'Récits de plusieurs entreprises de logiciel.',
  },
  'kill-date': {
    name: 'Une date pour arrêter',
    steps: [
      'Listez tout ce que les deux équipes essaient.',
      'Donnez à chaque essai un « si pas ceci à telle date, on arrête ».',
      'Arrêtez ce que personne ne défend.',
    ],
    why: 'Des essais sans fin sont une charge pour les autres.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'fast-lane': {
    name: 'Une seule porte pour les idées',
    steps: [
      'Ouvrez une file pour toutes les demandes, et fermez les portes latérales.',
      'Les deux équipes la trient chaque semaine.',
      'Chaque demande reçoit un oui, un pas maintenant ou un non clair.',
    ],
    why: 'Les commandes jetées par-dessus un mur deviennent des interruptions.',
    source: 'Un article sur la pensée d’ensemble ; pratique des interfaces d’équipe.',
  },
  'end-date': {
    name: 'Collaborer, avec une fin',
    steps: [
      'Dites si vous travaillez ensemble, si l’une sert l’autre, ou si vous vous aidez à apprendre.',
      'Dites jusqu’à quand.',
      'À cette date, choisissez à nouveau.',
    ],
    why: 'Une collaboration sans fin devient une charge.',
    source: 'Pratique des interfaces d’équipe.',
  },
};

export default words;
