/** Further down a pairing's page: dimensions, parts, priorities, figures of the round, numbers of one's own. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['deeper'] = {
  names: {
    trust: 'confiance',
    goals: 'buts communs',
    blame: 'reproches',
    load: 'charge du support',
  },
  dimensions: {
    title: 'De quoi la friction est faite',
    better: (names, since) => `${names} : mieux depuis ${since}`,
    worse: (names, since) => `${names} : moins bien depuis ${since}`,
    mixed: (better, worse, since) => `Depuis ${since}, mieux : ${better} ; moins bien : ${worse}`,
    lede: 'Quatre dimensions sur une échelle, toutes tracées comme friction : plus haut est pire, donc confiance 64 veut dire peu de confiance.',
    compares: (quarter, against) =>
      `Le verdict compare ${quarter} avec ${against}, les deux directions ensemble.`,
    range: (figure, range, seen) => `${figure}, intervalle à 90 % ${range}, ${seen}`,
    chart: (name) => `${name}, tracé comme friction`,
    note: 'Tracé comme friction, avec son intervalle à 90 % : plus haut est pire.',
  },
  parts: {
    title: 'Est-ce nous, eux ou le binôme ?',
    us: (team) => `Nous : ${team} avec tous`,
    them: (team) => `Eux : tous avec ${team}`,
    pair: 'Ce binôme seul',
    mean: 'Moyenne de l’entreprise',
    together: 'Ensemble',
    apart: 'Impossible à distinguer.',
    hidden: (why) => `Masqué : ${why}.`,
    how: 'Comment lire ceci',
    explained:
      'Les parts sont en points et donnent ensemble le chiffre, à un point d’arrondi près. L’intervalle est celui à 90 % de la part. L’estimation tire le chiffre vers ce que les autres binômes disent des deux équipes, d’autant plus que le chiffre est incertain. Verdicts et tendances utilisent le chiffre lui-même, jamais l’estimation.',
  },
  answer: {
    not: 'On ne peut pas encore le dire. Il faut au moins six directions chiffrées dans le trimestre et des équipes évaluées chacune par plusieurs autres : avec moins, on ne distingue pas comment une équipe voit tout le monde et comment elle voit celle-ci.',
    fewTeams: 'Avec peu d’équipes, c’est un indice, pas un constat.',
    withTeams: (count) => `Avec ${count} équipes, c’est un indice, pas un constat.`,
    unclear: 'Nous ne pouvons pas le dire : aucune part n’est nettement au-delà de zéro.',
    both: {
      us: {
        more: 'Surtout nous, dans les deux sens : chacune des deux ressent plus de friction que les autres, quelle que soit l’équipe.',
        less: 'Surtout nous, dans les deux sens : chacune des deux ressent moins de friction que les autres, quelle que soit l’équipe.',
      },
      them: {
        more: 'Surtout eux, dans les deux sens : d’autres équipes ressentent la même chose avec chacune des deux. Regardez d’abord ce qui rend le travail avec elles difficile, puis comment elles se rencontrent.',
        less: 'Surtout eux, dans les deux sens : tout le monde travaille plus aisément avec chacune des deux qu’avec d’autres.',
      },
      pair: {
        more: 'Surtout le binôme, dans les deux sens : avec d’autres équipes, aucune n’en ressent autant. Regardez d’abord comment ces deux-là se rencontrent.',
        less: 'Surtout le binôme, dans les deux sens : ces deux-là se rencontrent plus aisément que leurs autres binômes ne le laissent penser.',
      },
    },
    sides: (sides) => `${sides.join(' ; ')}.`,
    one: {
      none: (direction) => `${direction} : aucune part n’est nettement au-delà de zéro`,
      us: {
        more: (direction, from) =>
          `${direction} : surtout nous, car ${from} ressent plus de friction avec tous que les autres`,
        less: (direction, from) =>
          `${direction} : surtout nous, car ${from} ressent moins de friction avec tous que les autres`,
      },
      them: {
        more: (direction, _, toward) =>
          `${direction} : surtout eux, car tous ressentent plus de friction avec ${toward} qu’avec d’autres`,
        less: (direction, _, toward) =>
          `${direction} : surtout eux, car tous ressentent moins de friction avec ${toward} qu’avec d’autres`,
      },
      pair: {
        more: (direction, from) =>
          `${direction} : surtout le binôme, car ${from} en ressent plus ici qu’avec d’autres`,
        less: (direction, from) =>
          `${direction} : surtout le binôme, car ${from} en ressent moins ici qu’avec d’autres`,
      },
    },
  },
  priorities: {
    apart: 'Elles mettraient des choses différentes en premier',
    alike: 'Elles mettraient en grande partie les mêmes choses en premier',
    title: 'Ce qu’elles mettraient en premier',
    hidden: 'L’accord est masqué : il faut au moins 10 bulletins de chaque équipe.',
    agreement: (value, low, high) =>
      `Accord : ${value} sur 10${low === high ? '' : ` (${low} à ${high})`}. Sur dix personnes de chaque équipe, autant de paires mettraient la même chose en premier.`,
    asked: (round) =>
      `« Que devrait mettre en premier cette entreprise ce trimestre ? » La part de chaque équipe à ${round}, par paliers. C’est un bulletin à part, montré à partir de 10 bulletins.`,
    priority: 'Priorité',
    some: 'Masqué veut dire moins de 10 bulletins de cette équipe.',
    both: 'Masqué pour les deux équipes : moins de 10 bulletins chacune.',
    picture: (round, agreement) =>
      `La part de chaque équipe qui le met en premier, par paliers, à ${round}. ${agreement}`,
    pictureTitle: (teams, title) => `${teams} : ${title}`,
  },
  figures: {
    title: (round) => `${round} en chiffres`,
    lede: 'Chacun avec son intervalle à 90 %, et le plus petit changement d’un tour à l’autre qui aurait été visible.',
    figure: 'Chiffre',
    index: 'Indice',
    split: (direction, low, mid, high) =>
      `${direction} : ${low} des bulletins bas (moins de 37,5), ${mid} au milieu, ${high} hauts (plus de 62,5).`,
  },
  others: 'Autres binômes de ces équipes',
  signals: {
    lede: 'Par exemple une file d’attente ou une panne : ils figurent sous le graphique, à leur propre échelle. Ils ne font jamais partie de l’indice, et aucun verdict n’en dépend.',
    under: 'Sous le graphique',
    nothing: 'Rien',
    unit: (name, unit) => `${name}, ${unit}`,
    remove: 'Retirer',
    removed: (name) => `« ${name} » est retiré. Ce qui a été envoyé reste dans le journal.`,
    outside: 'Aucune de ses semaines ne tombe dans les tours de ce graphique.',
    failed: 'Ils n’ont pas pu être chargés.',
    none: 'Il n’y en a pas encore pour ce binôme.',
    week: (value, week) => `${value} en ${week}`,
    title: (signal) => `${signal} : hors de l’indice`,
    told: (signal, weeks) => `${signal} : ${weeks.join(', ')}`,
  },
  upload: {
    title: 'Apporter vos propres chiffres',
    file: 'Un fichier CSV',
    lines: 'Ou ses lignes',
    hint: 'La première ligne nomme les colonnes : name, unit, team a, team b, week, value. Un chiffre de même nom sur le même binôme est remplacé en entier. Toutes les lignes entrent, ou aucune.',
    save: 'Enregistrer ces chiffres',
    weeks: (name, weeks) =>
      plural(weeks, { one: `${name} (${weeks} semaine)`, other: `${name} (${weeks} semaines)` }),
    saved: (names) => `Enregistré : ${names}.`,
  },
};

export default words;
