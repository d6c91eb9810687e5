/** The map: its headline, the matrix, the list of pairings, and what its words mean. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['map'] = {
  title: 'Carte',
  loading: 'Chargement de la carte',
  against: (now, before) => `${now} par rapport à ${before}`,
  round: 'Tour',
  site: 'Site',
  sites: 'Tous les sites',
  headline: {
    one: (pair, stands) => `Le binôme ${pair} ${stands}.`,
    only: (pair) => `Seul le binôme ${pair} peut être affiché.`,
    highest: (pair) => `C’est entre ${pair} que la friction est la plus forte.`,
    slowest: (pair) => `Le maillon le plus lent est entre ${pair}.`,
    stillSlowest: (pair) => `Le maillon le plus lent est toujours entre ${pair}.`,
    getting: { better: 'Cela s’améliore.', worse: 'Cela empire.' },
    calm: 'Aucun binôme n’est tendu.',
    highestIs: (figure, pair) => `La valeur la plus haute est ${figure}, entre ${pair}.`,
    even: 'Aucun binôme ne se détache nettement.',
    gettingThere: {
      better: (pair) => `Entre ${pair}, cela s’améliore.`,
      worse: (pair) => `Entre ${pair}, cela empire.`,
    },
    overlaps: (pair, figure, other, otherFigure) =>
      `${pair} ont la valeur la plus haute, ${figure}, mais son intervalle en recoupe d’autres, comme ${other}, ${otherFigure}.`,
    hidden: 'Tous les binômes sont masqués dans ce tour.',
    hiddenAs: (threshold) =>
      `Une valeur repose sur au moins ${threshold} bulletins. En dessous, rien n’est affiché.`,
    oneSided: 'Aucun binôme n’a été interrogé des deux côtés.',
    oneSidedAs: 'Un binôme a une valeur là où les deux équipes s’évaluent l’une l’autre.',
    first: (stands, figure) => `Le binôme ${stands} : ${figure}.`,
    moved: (moved) => `La friction y ${moved}.`,
    now: (figure) => `La friction y est à ${figure}.`,
    unclear: (least) =>
      `Elle n’a pas nettement changé ; seul un changement de ${least} ou plus aurait été visible.`,
    incomparable: (quarter) => `Elle ne peut pas être comparée à ${quarter}.`,
    mover: (pair, moved) => `Entre ${pair}, la friction ${moved}.`,
    moverMore: (pair, moved, team) =>
      `Entre ${pair}, la friction ${moved}, et ${team} la ressent davantage.`,
    noMover: 'Aucun binôme n’a nettement changé.',
    noOtherMover: 'Aucun autre binôme n’a nettement changé.',
    evenGap: 'Laquelle des deux la ressent davantage, on ne peut pas le dire.',
    gap: (team, other, gap, range) =>
      `${team} la ressent davantage que ${other} : l’écart est de ${gap} (${range}).`,
  },
  none: {
    answered: {
      'under half': 'Moins de la moitié a répondu jusqu’ici',
      'over half': 'Plus de la moitié a répondu jusqu’ici',
      'over three quarters': 'Plus des trois quarts ont répondu jusqu’ici',
    },
    open: (round) => `${round} est ouvert`,
    noResults:
      'Nous n’affichons aucun résultat tant qu’un tour est ouvert, pour que les premiers bulletins n’influencent pas les suivants.',
    sealedOn: (day) => `Il est scellé le ${day}.`,
    answer: 'Répondre',
    title: 'Pas encore de Pulse',
    opensOn: (day) =>
      `Le premier tour ouvre le ${day}. Vous verrez une carte quand il sera scellé.`,
    setUp:
      'Configurez les équipes et ouvrez le premier tour. Vous verrez une carte quand il sera scellé.',
    wait: 'Votre admin configure les équipes et ouvre le premier tour. Vous verrez une carte quand il sera scellé.',
    go: 'Configurer le premier tour',
  },
  due: {
    label: 'Ce qui est à faire',
    shots: (count) => `${count} ${plural(count, { one: 'pari à juger', other: 'paris à juger' })}`,
    toStop: (count) => `${count} à arrêter`,
    decide: 'Décider maintenant',
    board: 'Voir le tableau',
    stopping: 'Voir ce qui devrait s’arrêter',
  },
  matrix: {
    title: 'Qui ressent de la friction avec qui',
    lede: 'Lire par ligne : comment l’équipe de gauche vit celle du haut. En grand : ce qui a été dit, par paliers, avec l’intervalle à 90\u00a0%. En dessous : les bulletins.',
    region: 'Tableau de toutes les directions',
    corner: 'ressent ↓ envers →',
    own: 'votre équipe',
    same: 'même équipe',
    ballots: (about) => ` bulletins, ${about}`,
    hidden: 'Masqué',
    means: (threshold) =>
      `veut dire moins de ${threshold} bulletins. Personne ne les voit, pas même l’admin.`,
    slowest: 'Les cases encadrées sont le maillon le plus lent.',
    highest: 'Les cases encadrées sont le binôme à la valeur la plus haute.',
  },
  list: {
    one: 'Le seul binôme',
    title: (count) => `Les ${count} binômes, du plus au moins de friction`,
    lede: 'La valeur est la moyenne des deux directions dans ce tour, avec son intervalle à 90\u00a0%.',
    lines: (rounds) => `Lignes : ${rounds} tours, tous sur une échelle de 25 à 75.`,
    photo: 'Un seul tour est une photo, pas une tendance.',
    tried: 'Sous une ligne, ce qui a été essayé :',
    marks: { started: 'début,', decided: 'jugement,', ended: 'fin,', running: 'en cours.' },
    compared: (compared) => `Mieux ou moins bien : ${compared}.`,
    comparedFar: (compared, skipped) =>
      `Mieux ou moins bien : ${compared}, car il n’y a pas eu de tour ${skipped}.`,
    skippedOne: (quarter) => `au ${quarter}`,
    skipped: (from, to) => `de ${from} à ${to}`,
    alone: 'Il n’y a pas encore de trimestre antérieur à comparer.',
    own: 'Les binômes de votre équipe',
    others: 'Les autres',
    all: (count) => `Afficher les ${count} binômes`,
    slowest: 'Le maillon le plus lent',
    highest: 'Valeur la plus haute',
    triedHere: (episodes) => `Essayé ici : ${episodes}.`,
    episode: (name, became) => `«\u00a0${name}\u00a0» ${became}`,
    rest: 'Intervalles, écart et directions',
    restOf: (pair) => ` de ${pair}`,
  },
  rest: {
    moved: (before, after) => `de ${before} à ${after} :`,
    cut: 'Une valeur au bout de l’échelle est coupée, ce qui élargit l’intervalle.',
    unjudged:
      'Rien n’est calculé : une direction est masquée ou n’a pas été demandée dans l’un des trimestres.',
    gap: 'Écart',
    evenGap: 'Quel côté la ressent davantage, on ne peut pas le dire.',
    more: (team) => `${team} la ressent davantage.`,
    noGap: 'Aucun écart n’est calculé là où une direction manque.',
    tried: 'Essayé ici',
    caption: 'Les deux directions dans ce tour',
    ballots: 'Bulletins',
    hidden: (why) => `masqué, ${why}`,
  },
  means: {
    title: 'Ce que veulent dire les mots',
    verdicts: {
      better: 'La friction a baissé de 5 ou plus ; le hasard seul le ferait très rarement.',
      worse: 'La friction a augmenté de 5 ou plus ; le hasard seul le ferait très rarement.',
      'no clear change': 'Elle a peut-être bougé, ou non. On ne peut pas le dire.',
      'too few answers': 'Une direction est masquée. Rien n’en est calculé.',
    },
    seen: 'Visible dès ± 5',
    seenMeans: 'Le plus petit changement d’un trimestre à l’autre qui aurait été annoncé.',
    friction:
      '0 est fluide, 100 est éprouvant. Elle vient de la confiance, des buts, des reproches et de la charge.',
    range:
      'L’intervalle à 90\u00a0% : la valeur pourrait aussi être jusqu’à 5 plus basse ou plus haute. Deux valeurs dont les intervalles se recoupent peuvent être égales.',
    between: 'entre … et …',
    betweenMeans: 'La valeur est trop près d’une limite pour dire de quel côté elle se trouve.',
    band: 'Sur combien de bulletins repose la valeur, par tranche. Jamais le nombre exact.',
    hidden: (threshold) => `Moins de ${threshold} bulletins. Rien n’en est calculé.`,
    gap: 'La différence entre les deux directions d’un binôme.',
  },
};

export default words;
