/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['pairing'] = {
  name: 'Binôme',
  loading: 'Chargement du binôme',
  asKnown: (round) => `Tel qu’on le savait après ${round}.`,
  retired: (name) => `${name} n’est plus une équipe. Ce qui a été publié reste ; rien ne s’ajoute.`,
  shotsFailed: 'Les paris sur ce binôme n’ont pas pu être chargés.',
  formFailed: 'Le formulaire n’a pas pu être chargé. Réessayez dans une minute.',
  of: (name) => ` : ${name}`,
  titled: (teams, title) => `${teams} : ${title}`,
  quoted: (text) => `« ${text} »`,
  tooFew: 'trop peu',
  hiddenWhy: (why) => `masqué, ${why}`,
  reading: (figure, ballots) => `${figure}, ${ballots} bulletins`,
  estimate: (figure) => `estimé ${figure}`,
  round: 'Tour',
  range: (range) => `intervalle à 90 % ${range}`,
  facts: {
    friction: (quarter) => `Friction, ${quarter}`,
    rounds: (band, count) =>
      count === 1 ? `${band}, un tour` : `${band}, moyenne de ${count} tours`,
    against: (quarter) => `Par rapport à ${quarter}`,
    before: 'Par rapport au trimestre précédent',
    ballots: (band) => `${band} bulletins par tour`,
    gap: 'Écart',
    unclear: 'pas nettement de zéro',
    more: (team) => `${team} la ressent plus`,
    was: (gap, range) => `était ${gap} (${range})`,
    notWorked: 'non calculé',
    missing: 'une direction manque',
  },
  bare: {
    title: 'Masqué à chaque tour.',
    direction: (few) =>
      `Chacun avait ${few} bulletins dans une direction, ou n’a pas été demandé. Masqué ne veut pas dire zéro : il n’y a donc pas de ligne à tracer.`,
    both: (few) =>
      `Chacun avait ${few} bulletins dans les deux directions, ou n’a pas été demandé. Masqué ne veut pas dire zéro : il n’y a donc pas de ligne à tracer.`,
    dimension: (few) =>
      `Chacun avait ${few} bulletins dans cette dimension, ou n’a pas été demandé. Masqué ne veut pas dire zéro : il n’y a donc pas de ligne à tracer.`,
  },
  summary: {
    now: (quarter, stands, figure) => `Au ${quarter}, le binôme ${stands}, à ${figure}.`,
    nowSingle: (quarter, stands, figure) =>
      `Au ${quarter}, le binôme ${stands}, à ${figure}, d’après un seul tour.`,
    apart: (quarter) =>
      `Au ${quarter}, le binôme n’a pas de chiffre : ses deux directions n’ont jamais été montrées au même tour.`,
    shown: (each) =>
      `Ce qui est montré : ${each.map(({ name, figure }) => `${name} à ${figure}`).join(', ')}.`,
    fewBoth: (quarter, few) =>
      `Au ${quarter}, le binôme n’a pas de chiffre : ${few} bulletins dans chaque direction.`,
    few: (quarter, few, direction) =>
      `Au ${quarter}, le binôme n’a pas de chiffre : ${few} bulletins pour « ${direction} ».`,
    askedNone: (quarter) =>
      `Au ${quarter}, le binôme n’a pas de chiffre : aucune des deux équipes n’a été interrogée.`,
    asked: (quarter, direction) =>
      `Au ${quarter}, le binôme n’a pas de chiffre : « ${direction} » n’a pas été demandé.`,
    only: (name, figure) => `Seul « ${name} » peut être montré, à ${figure}.`,
    notZero: 'Masqué ne veut pas dire zéro. Rien n’en est déduit.',
  },
  change: {
    first: 'C’est le premier trimestre : il n’y a encore rien à comparer.',
    few: (since) =>
      `On ne peut pas dire si cela a changé depuis ${since} : il y a trop peu de réponses.`,
    better: (since, moved, change, range) =>
      `C’est mieux qu’au ${since} : la friction ${moved}, un changement de ${change} (${range}).`,
    worse: (since, moved, change, range) =>
      `C’est moins bien qu’au ${since} : la friction ${moved}, un changement de ${change} (${range}).`,
    unclear: (since, went, why, range, seen) =>
      `Pas de changement net depuis ${since} : ${went}, ${why} (${range}) ; seul un changement de ${seen} ou plus aurait été visible.`,
    both: (figure) => `${figure} les deux fois`,
    fromTo: (before, after) => `de ${before} à ${after}`,
    chance: 'ce que le hasard seul pourrait faire',
    little: 'ce qui est trop peu pour être affirmé',
    unsure: 'ce qui n’est pas assez certain pour être affirmé',
  },
  side: {
    unsaid: 'On ne peut pas dire laquelle des deux la ressent plus.',
    unclear: (gap, range) =>
      `Laquelle des deux la ressent plus, nous ne pouvons pas le dire : l’écart est de ${gap} (${range}).`,
    more: (team, other, gap, range) =>
      `${team} la ressent plus que ${other} : l’écart est de ${gap} (${range}).`,
    title: 'Le même binôme de chaque côté',
    moreTitle: (team, other) => `${team} la ressent plus que ${other}`,
    lede: (team, other) =>
      `Une ligne par direction, par paliers, avec son intervalle à 90 %. L’espace entre les lignes est l’écart ; au-dessus de chaque trimestre, c’est ${team} moins ${other}.`,
    ledeUnclear: (team, other) =>
      `Une ligne par direction, par paliers, avec son intervalle à 90 %. L’espace entre les lignes est l’écart ; au-dessus de chaque trimestre, c’est ${team} moins ${other}, et un intervalle qui contient zéro ne dit pas laquelle la ressent plus.`,
    marks: 'Les numéros ci-dessous désignent les mêmes actions que plus haut.',
    chart: (rounds) => `Les deux directions sur ${rounds} tours`,
    table: 'Les deux directions par tour',
    note: 'Friction de chaque direction avec son intervalle à 90 %. 0 est fluide, 100 grippé.',
  },
  gap: {
    none: 'pas d’écart',
    is: (gap) => `écart ${gap}`,
    whole: (gap, range) => `écart ${gap} (${range})`,
  },
  trend: {
    photo: 'Un tour est une photo, pas une tendance',
    over: (rounds) => `Friction sur ${rounds} tours`,
    one: 'Friction en un tour',
    fell: (since) => `La friction a baissé depuis ${since}`,
    rose: (since) => `La friction a augmenté depuis ${since}`,
    lede: 'Moyenne des deux directions, un point par tour ; au-dessus de chaque trimestre, sa moyenne. 0 est fluide, 100 grippé. La bande est l’intervalle à 90 % : un changement à l’intérieur peut être du bruit. Pointez le graphique ou utilisez les flèches pour lire un tour.',
    imported: 'Les points creux au-dessus d’une barre sont importés.',
    hatched: 'Les tours hachurés sont masqués : une direction manque.',
    chart: (name) => `${name}, avec son intervalle à 90 %`,
    reworded: (round, dimension) =>
      `La ligne recommence à ${round} : l’énoncé sur « ${dimension} » a été reformulé, avant et après ne sont donc pas comparables.`,
    own: 'Vos propres chiffres sous le graphique',
    table: 'Friction par tour',
    note: 'Friction, moyenne des deux directions, avec son intervalle à 90 %. 0 est fluide, 100 grippé.',
  },
  silent: {
    care: 'À lire avec prudence',
    title: 'Ceux qui n’ont pas répondu',
    low: (share, team) =>
      `${share} de ${team} ont participé. Ceux qui se taisent ressentent peut-être autre chose.`,
    moved: (since) =>
      `La participation a bougé de plus de 15 points depuis ${since}. Une part du changement peut venir de ce que d’autres ont répondu.`,
    changed: (direction, verdict) => `${direction} : ${verdict}.`,
    vanishes: (at) =>
      `Le changement disparaîtrait si ceux qui n’ont pas répondu ressentaient environ ${at}.`,
    everyone: 'Tout le monde a répondu.',
    solid: 'Ceux qui n’ont pas répondu ne pourraient pas l’expliquer, quoi qu’ils ressentent.',
  },
  figures: {
    index: 'la friction',
    gap: 'l’écart',
    trust: 'la confiance',
    goals: 'les buts communs',
    blame: 'les reproches',
    load: 'la charge du support',
  },
  try: {
    title: 'Ce que vous pourriez essayer',
    lede: 'Jamais plus de deux. Chacune est un essai, pas un remède.',
    stopping: (names, count) =>
      plural(count, {
        one: `${names} a rempli sa règle d’arrêt et doit s’arrêter.`,
        other: `${names} ont rempli leur règle d’arrêt et doivent s’arrêter.`,
      }),
    waiting: (names, count) =>
      plural(count, {
        one: `${names} attend une décision.`,
        other: `${names} attendent une décision.`,
      }),
    running: (names, count) =>
      plural(count, {
        one: `${names} est en cours ici. Avec une autre à côté, on ne pourrait pas les distinguer.`,
        other: `${names} sont en cours ici. Avec une autre à côté, on ne pourrait pas les distinguer.`,
      }),
    seeBelow: (count) =>
      plural(count, { one: 'Voir le pari plus bas', other: 'Voir les paris plus bas' }),
    seeRunning: 'Voir ce qui est en cours',
    nothingElse: 'Rien d’autre dans la bibliothèque ne convient à ce que montrent les mesures.',
    nothing:
      'Aucune méthode de la bibliothèque ne convient à ce que montrent les mesures. Vous en savez plus qu’elles.',
    calm: 'Rien à faire. Il n’est pas certain que ce binôme soit tendu : rien n’est donc proposé.',
    evidence: (words) => `Preuves : ${words}`,
    why: 'Pourquoi cela, d’après vos données',
    how: 'Comment faire, en trois étapes',
    rests: (source) => `Repose sur : ${source}`,
    call: 'Annoncer un pari là-dessus',
    before: 'Déjà essayé ici',
    tried: (name, how, back) => `« ${name} » : essayé, ${how}. De retour au ${back}.`,
    else: 'Essayer autre chose',
    allTheSame: 'Essayer quand même',
    others:
      'La direction générale et les responsables de ces deux équipes annoncent ici des paris.',
    failed: 'Ce que l’on pourrait essayer n’a pas pu être chargé.',
    again: 'Réessayer',
    looking: 'Recherche dans la bibliothèque',
    expectAll: (fall) => `À attendre : chaque dimension en baisse d’environ ${fall}.`,
    expect: (each) =>
      `À attendre : ${each.map(({ figure, fall }) => `${figure}, environ ${fall} de moins`).join(' ; ')}.`,
    triedHere: (times, expected) =>
      `Essayé ${times} fois dans cette entreprise ; d’après ce qui en est venu, attendre environ ${expected}.`,
    setbacks: {
      missed: 'manqué',
      backfired: 'effet contraire',
      'ended early': 'terminé avant terme',
      'not reviewed': 'non revu',
    },
  },
};

export default words;
