/** A shot's card: what was called, what came of it, and what its owner may do. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['shot'] = {
  said: (day, figure, team, fall, when) => [
    `Annoncé le ${day} : `,
    figure,
    `${team === null ? '' : `, telle que ${team} la ressent,`} baisse de `,
    fall,
    ` ${when}.`.replace('..', '.'),
  ],
  by: (name) => `d’ici ${name}`,
  byDay: (name, day) => `d’ici ${name}, le ${day}`,
  within: (rounds) => plural(rounds, { one: `en ${rounds} tour`, other: `en ${rounds} tours` }),
  withinOf: (within, sealed) =>
    plural(sealed, {
      one: `${within}, dont ${sealed} scellé`,
      other: `${within}, dont ${sealed} scellés`,
    }),
  stop: (least) => (least === 0 ? 'Arrêt si elle ne baisse pas.' : `Arrêt si moins de ${least}.`),
  decides: (who) => `Décidé par ${who}.`,
  note: (note) => `Note : ${note}`,
  added: (day, note) => `Ajouté le ${day} : ${note}`,
  of: (name) => ` : ${name}`,
  quoted: (text) => `« ${text} »`,
  effect: 'Effet',
  soFar: 'Jusqu’ici',
  effectIs: (range, words) => ` (${range}) : ${words}`,
  seen: (range) => ` (${range}).`,
  outcomes: {
    hit: 'nettement au-delà de zéro, et au-delà de la borne proche du pari.',
    missed: 'l’intervalle reste en deçà de la borne proche du pari.',
    backfired: 'nettement au-delà de zéro, dans le mauvais sens.',
    alone: 'Il n’y avait aucun binôme sans essai à comparer.',
    few: (count) =>
      plural(count, {
        one: `seulement ${count} binôme à comparer, trop peu pour décider. Ni succès ni échec.`,
        other: `seulement ${count} binômes à comparer, trop peu pour décider. Ni succès ni échec.`,
      }),
    open: 'les données ne permettent pas de décider. Ni succès ni échec.',
    unread: 'Les mesures qui serviraient à la juger sont masquées. Ce n’est pas un échec.',
  },
  compared: (before, after, elsewhere, pairings) =>
    `De ${before} à ${after} ; là où rien n’a été essayé, ${elsewhere} (${plural(pairings, { one: `${pairings} binôme`, other: `${pairings} binômes` })}).`,
  judged: (left) =>
    left === 1
      ? 'Elle est jugée quand le prochain tour est scellé.'
      : `Elle est jugée quand ${left} autres tours sont scellés.`,
  sealedOf: (sealed, rounds) =>
    plural(rounds, {
      one: `${sealed} tour scellé sur ${rounds}.`,
      other: `Tours scellés : ${sealed} sur ${rounds}.`,
    }),
  appears: (from) => `Ce que l’on voit jusqu’ici apparaît après ${from}.`,
  unread:
    'Jusqu’ici rien n’est lisible : les mesures sont masquées, ou il n’y a aucun binôme à comparer. Si cela dure, elle se termine sans résultat, ce qui n’est pas un échec.',
  due: 'Le tour décisif est scellé. Le résultat apparaît dès qu’il est dit si elle a été réalisée, afin que personne ne juge la réalisation d’après le résultat.',
  carried: {
    'as meant': ['Réalisée : ', 'comme prévu', '.'],
    partly: ['Réalisée : ', 'en partie', '.'],
    not: ['Réalisée : ', 'non', '.'],
  },
  notTried: 'Elle n’a pas été essayée : pas de résultat, pas de place au bilan.',
  stopMet: 'La règle d’arrêt est remplie.',
  goes: 'À moins que quelqu’un dise pourquoi la garder, elle s’arrête.',
  endedOn: {
    kept: (day) => `Gardée le ${day} :`,
    changed: (day) => `Modifiée le ${day} :`,
    retired: (day) => `Abandonnée le ${day} :`,
  },
  ranOut: {
    unsaid:
      'Personne n’a dit si elle a été réalisée : son résultat n’est donc pas donné. Elle s’est terminée d’elle-même un tour plus tard.',
    unargued: 'Personne ne l’a défendue : elle s’est terminée d’elle-même un tour plus tard.',
  },
  drawing: {
    called: (range) => `annoncé ${range}`,
    stop: (change) => `arrêt au-dessus de ${change}`,
    letter: 6.6,
    told: (call, word, value, low, high, elsewhere, stop) =>
      `Annoncé : un changement de ${call}. ${word} : ${value}, entre ${low} et ${high}. Là où rien n’a été essayé : ${elsewhere}. Arrêt au-dessus de ${stop}.`,
  },
  key: {
    call: 'le pari, de loin à proche ; le bord épais est la borne proche',
    stop: 'la règle d’arrêt',
    effect: 'l’effet, avec son intervalle à 90 %',
    other: 'binômes où rien n’a été essayé',
    read: 'À gauche, moins de friction. L’effet est le changement depuis le début, moins celui là où rien n’a été essayé, à partir d’un niveau de départ qui tient compte d’une malchance initiale.',
  },
  table: {
    name: 'En tableau',
    caption: (name) => `${name} : ce qui a été annoncé, et ce qui est venu`,
    called: 'Annoncé',
    stop: 'Arrêt au-dessus de',
    range: (word) => `${word}, avec son intervalle à 90 %`,
    before: 'Avant, malchance comprise',
    since: 'Depuis',
    elsewhere: 'Changement là où rien n’a été essayé',
    pairings: 'Binômes à comparer',
  },
  acts: {
    others: 'La direction générale et les responsables de ces deux équipes décident ici.',
    say: 'Dire si elle a été réalisée',
    ended:
      'Elle est terminée et le reste. Son résultat a été fixé à son tour et appartient au bilan de la méthode : il peut donc encore être donné.',
    note: 'Ajouter une note',
    noteOrEnd: 'Ajouter une note, ou terminer avant terme',
    early:
      'Avant son tour elle peut être terminée, mais pas jugée : ce que l’on voit jusqu’ici ne décide rien. Dès qu’un tour est scellé, elle reste au bilan de la méthode comme « terminée avant terme », ni réussie ni manquée.',
  },
  amend: {
    label: 'Une note',
    hint: 'Ce qui a été annoncé reste tel quel ; la note figure dessous avec la date du jour.',
    add: 'Ajouter la note',
    added: (name) => `Votre note a été ajoutée à « ${name} ».`,
  },
  review: {
    ask: 'A-t-elle été réalisée ?',
    ways: {
      'as meant': {
        name: 'Comme prévu',
        means: 'Elle a été faite comme annoncé.',
      },
      partly: {
        name: 'En partie',
        means: 'Une partie a été faite, ou tard, ou par quelques-uns seulement.',
      },
      not: {
        name: 'Non',
        means:
          'Elle n’a pas été faite. Elle se termine comme « non essayée », sans résultat ni bilan.',
      },
    },
    once: 'Cela se dit une seule fois et ne peut plus être changé.',
    shown: (name) => `Le résultat de « ${name} » est affiché.`,
    untried: (name) => `« ${name} » se termine comme non essayée.`,
    result: 'Le dire et voir le résultat',
    finish: 'Le dire et terminer',
    only: 'Le dire',
  },
  end: {
    not: {
      label: 'Elle n’a pas été réalisée',
      short: 'Elle n’a pas été réalisée',
      question: '',
      hint: 'Elle se termine comme « non essayée », sans résultat ni bilan.',
    },
    kept: {
      label: 'La garder, et dire pourquoi',
      short: 'La garder',
      question: 'Pourquoi devrait-elle rester ?',
      hint: 'Elle devient une part du travail des deux équipes.',
    },
    changed: {
      label: 'La modifier',
      short: 'La modifier',
      question: 'Qu’est-ce qui change, et pourquoi ?',
      hint: 'Celle-ci se termine. Annoncez le pari suivant sur le binôme avec ce que vous avez changé.',
    },
    retired: {
      label: 'L’abandonner',
      short: 'L’abandonner',
      question: 'Qu’a-t-on appris ?',
      hint: 'Elle est arrêtée volontairement, et ce qui a été appris reste ici.',
    },
  },
  endedAs: {
    kept: (name) => `« ${name} » est gardée.`,
    changed: (name) => `« ${name} » est modifiée.`,
    retired: (name) => `« ${name} » est abandonnée.`,
  },
  later: 'Pas maintenant',
  here: {
    title: 'Paris sur ce binôme',
    lede: 'Ce qui a été dit d’avance, et ce qui est venu. Un pari manqué est une chose apprise.',
  },
};

export default words;
