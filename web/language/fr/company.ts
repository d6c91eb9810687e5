/** What every employee sees when a round is sealed: their own team, then the whole company. */
import type { Words } from '../words.ts';

const words: Words['company'] = {
  title: 'Ce qui en ressort',
  loading: 'Nous additionnons ce qui en ressort',
  compared: (quarter, before) => `${quarter}, comparé à ${before}`,
  lede: 'Voici ce que vous et vos collègues avez dit, additionné. Tout le monde le voit au même moment, les responsables aussi.',
  ledeHidden: (threshold) =>
    `Une valeur repose sur au moins ${threshold} bulletins. En dessous, rien n’est affiché, à personne.`,
  answer: 'Répondre, en moins de 60 secondes',
  headline: {
    both: (team, easier, harder) =>
      `Pour ${team}, le travail avec ${easier} est devenu plus facile, avec ${harder} plus difficile.`,
    better: (team, others) => `Pour ${team}, le travail avec ${others} est devenu plus facile.`,
    worse: (team, others) => `Pour ${team}, le travail avec ${others} est devenu plus difficile.`,
    unclear: (team) => `Pour ${team}, rien n’a nettement changé.`,
    hidden: (team) => `Pour ${team}, toutes les valeurs sont masquées.`,
    first: (team) => `Comment ${team} et les autres travaillent ensemble.`,
    few: (team) => `Pour ${team}, il y avait trop peu de réponses pour comparer.`,
    whole: {
      hidden: 'Tous les binômes sont masqués.',
      first: 'Comment les équipes travaillent ensemble.',
      better: 'Dans toute l’entreprise, la friction a baissé.',
      worse: 'Dans toute l’entreprise, la friction a augmenté.',
      unclear: 'Dans toute l’entreprise, rien n’a nettement changé.',
      few: 'Trop peu de réponses pour comparer.',
    },
  },
  change: {
    first: 'Le premier trimestre : il n’y a encore rien à comparer.',
    unjudged: 'Trop peu de réponses pour dire si cela a changé.',
    said: {
      better: (before, after, range) =>
        `Nettement moins de friction : de ${before} à ${after} (${range}).`,
      worse: (before, after, range) =>
        `Nettement plus de friction : de ${before} à ${after} (${range}).`,
      'no clear change': (before, after, range) =>
        `Peut-être changé, peut-être pas : de ${before} à ${after} (${range}).`,
    },
    seen: (least) => `Seul un changement de ${least} ou plus aurait été visible.`,
    cut: 'Une valeur a été coupée à son extrémité ; le changement peut être plus grand.',
    band: (band) => `Dans l’ensemble : ${band}.`,
    few: (threshold) => `moins de ${threshold} bulletins`,
    notAsked: 'non demandé',
    hidden: (about, why) => `${about} : masqué, ${why}.`,
    now: (about, figure) => `${about} : ${figure}.`,
    stayed: (about, figure) => `${about} : resté à ${figure}.`,
    went: (about, before, now) => `${about} : de ${before} à ${now}.`,
  },
  notSealed: {
    open: (round) => `${round} est ouvert`,
    noResults:
      'Nous n’affichons aucun résultat tant qu’un tour est ouvert, pour que les premiers bulletins n’influencent pas les suivants.',
    sealedOn: (day) =>
      `Il est scellé le ${day}. Vous verrez alors ici ce qui en ressort, en même temps que les responsables.`,
    title: 'Aucun tour n’est encore scellé',
    opens: (day) => `Le premier tour ouvre le ${day}.`,
    opensAndSeals: (day, sealed) => `Le premier tour ouvre le ${day} et est scellé le ${sealed}.`,
    wait: 'Votre admin ouvre le premier tour.',
    then: 'Quand il sera scellé, vous verrez ici ce qui en ressort, en même temps que les responsables.',
  },
  own: {
    title: 'Votre équipe et les autres',
    how: (team, now) =>
      `0 est fluide, 100 est éprouvant. La première barre de chaque carte dit comment ${team} vit l’autre équipe, la seconde comment celle-ci vit ${team}, au ${now}. Le trait fin montre où se trouve le plus probablement la vraie valeur (intervalle à 90\u00a0%).`,
    howBefore: (team, now, before) =>
      `0 est fluide, 100 est éprouvant. La première barre de chaque carte dit comment ${team} vit l’autre équipe, la seconde comment celle-ci vit ${team}, au ${now}. Le trait fin montre où se trouve le plus probablement la vraie valeur (intervalle à 90\u00a0%), le cercle vide représente ${before}.`,
    retired: (team) =>
      `${team} ne fait plus partie des équipes ; personne ne répond pour elle ni sur elle. Ses valeurs passées restent telles quelles.`,
    notAsked: (team, now) =>
      `Personne n’a été interrogé sur ${team} au ${now} : ses binômes commencent au prochain tour qui l’interroge.`,
    table: 'votre équipe et les autres',
    caption: 'Friction des directions de votre équipe par trimestre',
    direction: 'Direction',
    change: 'Changement',
    hidden: (why) => `masqué, ${why}`,
    about: (toward) => ` à propos de ${toward} :`,
    range: (range) => `, intervalle à 90\u00a0% ${range}`,
    before: (figure, quarter) => `, ${figure} au ${quarter}`,
  },
  whole: {
    title: 'Toute l’entreprise',
    hidden: 'La friction sur tous les binômes est masquée',
    all: 'Friction sur tous les binômes',
    unclear: (before) => `Friction : pas de changement net depuis ${before}`,
    better: (before) => `La friction a baissé depuis ${before}`,
    worse: (before) => `La friction a augmenté depuis ${before}`,
    lede: (now) =>
      `La moyenne des binômes affichables, un point par tour avec son intervalle à 90\u00a0%. Un seul tour dit peu ; ${now} est la moyenne de ses tours.`,
    friction: (now) => `Friction au ${now} : `,
    stands: (stands) => `L’entreprise ${stands}.`,
    none: (threshold, now) =>
      `Un binôme n’est calculé que si les deux directions ont au moins ${threshold} bulletins. Au ${now}, aucun n’en a assez. Personne ne voit les valeurs, pas même l’admin.`,
    line: (rounds) => `Friction sur ${rounds} tours`,
    table: 'Friction par tour',
    row: 'Tour',
    photo:
      'Un seul tour est une photo, pas une tendance. À partir du deuxième, nous traçons une ligne.',
    pairings: (count) => (count === 1 ? 'Un binôme' : `${count} binômes`),
    beside: (now, before) => `${now} à côté de ${before}.`,
    later: 'Après deux trimestres, nous disons mieux ou moins bien.',
    means: {
      better: 'nettement moins de friction',
      worse: 'nettement plus de friction',
      'no clear change': 'peut-être changé, peut-être pas',
      'too few answers': 'une direction est masquée',
    },
    shown: (shown, hidden, threshold) =>
      `${shown} affichés, ${hidden} masqués : moins de ${threshold} bulletins dans une direction.`,
    mark: (name, pair) => `${name}, ${pair}`,
  },
  tried: {
    title: 'Ce qui est essayé, et ce qu’il en est advenu',
    lede: 'Quelqu’un a dit d’avance à quoi s’attendre ; les valeurs ont dit si c’était vrai.',
    now: 'En cours d’essai',
    nowNone: 'Rien n’est essayé en ce moment.',
    was: 'Ce qu’il en est advenu',
    wasNone: 'Rien n’est encore terminé.',
    trying: (pair, figure, day, decided) =>
      `${pair}, pour réduire ${figure}. Depuis le ${day} ; ${decided}.`,
    came: (pair, became) => `${pair}. ${became}`,
    review: (round) => `son tour, ${round}, est scellé ; reste à juger`,
    decided: (rounds) =>
      rounds === 1
        ? 'jugé quand le prochain tour sera scellé'
        : `jugé quand ${rounds} autres tours seront scellés`,
    ranOut: 'Terminé de soi-même, car personne ne l’a défendu.',
    ended: {
      kept: (day) => `Gardé le ${day}.`,
      changed: (day) => `Modifié le ${day}.`,
      retired: (day) => `Abandonné le ${day}.`,
    },
    toStop: 'Sa règle d’arrêt est remplie ; il se termine si personne ne le défend.',
    open: 'Il se termine si personne ne le défend.',
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    here: (names) => `En cours d’essai : ${names}.`,
    hereNone: 'Rien n’est essayé.',
    last: (name, outcome) => `Essayé : «\u00a0${name}\u00a0» : ${outcome}.`,
  },
  trust: {
    title: 'Pourquoi vous pouvez vous fier à cette page',
    least: (threshold) => `Au moins ${threshold}.`,
    leastAs: (threshold) =>
      `Aucune valeur ne repose sur moins de ${threshold} bulletins. Les valeurs vont par paliers, les nombres par tranches, pour que personne ne puisse être identifié.`,
    hidden: 'Masqué reste masqué.',
    hiddenAs: 'Personne ne voit une valeur masquée, pas même l’admin.',
    once: 'Tout le monde à la fois.',
    onceAs:
      'Rien n’est affiché tant qu’un tour est ouvert. Une fois scellé, vous voyez le résultat en même temps que les responsables.',
    limits: 'Ce qu’elle ne peut pas cacher.',
    limitsAs:
      'On sait qui a participé, pas ce qui a été répondu. Si toute une équipe répond pareil, la moyenne le dit.',
    open: (round) => `${round} est ouvert.`,
    openUntil: (round, day) => `${round} est ouvert jusqu’au ${day}.`,
    answered: {
      'under half': 'Moins de la moitié a répondu.',
      'over half': 'Plus de la moitié a répondu.',
      'over three quarters': 'Plus des trois quarts ont répondu.',
    },
  },
};

export default words;
