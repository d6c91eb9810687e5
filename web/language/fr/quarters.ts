/** The quarters: what changed from one to the next, who took part, and what was called. */
import { listed } from '../../ui/count.ts';
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['quarters'] = {
  title: 'Trimestres',
  loading: 'Chargement des trimestres',
  rounds: (quarter, rounds) =>
    `${quarter} · ${rounds} ${plural(rounds, { one: 'tour', other: 'tours' })}`,
  against: (quarter, before, rounds, roundsBefore) =>
    `${quarter} par rapport à ${before} · ${rounds} et ${roundsBefore} tours`,
  skipped: (skipped, quarter, before) =>
    `Aucun tour n’a été scellé au ${skipped}. ${quarter} est à côté de ${before}, il s’est donc écoulé plus de temps.`,
  choice: { quarter: 'Trimestre', against: 'Comparé à', alone: 'Rien d’antérieur' },
  none: {
    title: 'Pas encore de trimestre',
    text: 'Le premier trimestre apparaît dès qu’un tour est scellé. Après deux trimestres, cette page dit ce qui va mieux ou moins bien.',
    go: 'Vers la carte',
    titleOf: (quarter) => `Aucun tour n’a été scellé au ${quarter}`,
    textOf: 'Sans tour, il n’y a rien à montrer ni à comparer.',
    goOf: 'Vers le dernier trimestre',
  },
  headline: {
    notAsked: (quarter) => `Aucun binôme n’a été interrogé au ${quarter}.`,
    notAskedAs: 'Un binôme, ce sont deux équipes qui s’évaluent l’une l’autre.',
    hidden: (quarter) => `Tous les binômes sont masqués au ${quarter}.`,
    hiddenAs: 'Trop peu de bulletins sont arrivés. Personne ne les voit, et rien n’en est calculé.',
    first: (quarter) => `${quarter} est le premier trimestre. Il n’y a rien à comparer.`,
    firstAs:
      'Vous voyez où il y a friction. Dès le prochain trimestre, cette page dira ce qui va mieux ou moins bien.',
    alone: (before) => `Rien ne peut être comparé à ${before}.`,
    aloneAs: 'Aucun binôme n’a de valeurs dans les deux trimestres.',
    slowest: (pair, figure) => `Le maillon le plus lent est ${pair} : ${figure}.`,
    seen: (least) => `Seul un changement de ${least} points ou plus aurait été visible.`,
    seenSome: (least, most) =>
      `Seul un changement de ${least} points ou plus, de ${most} pour certains binômes, aurait été visible.`,
    notNone: 'Cela ne veut pas dire que rien n’a changé.',
    only: {
      better: (pair) => `${pair} : c’est mieux.`,
      worse: (pair) => `${pair} : c’est moins bien.`,
      unclear: (pair) => `${pair} : pas de changement net.`,
    },
    onlyAs: 'C’est le seul binôme.',
    unclear: 'Aucun binôme n’a nettement changé.',
    within: 'Au sein de certains binômes, quelque chose a bougé ; voir plus bas.',
    counts: (better, worse, unclear) => {
      const parts = [
        { count: better, became: 'mieux' },
        { count: worse, became: 'moins bien' },
        { count: unclear, became: 'sans changement net' },
      ].filter(({ count }) => count > 0);
      const told = parts.map(({ count, became }, index) =>
        index === 0
          ? `${count} ${plural(count, { one: 'binôme', other: 'binômes' })} ${became}`
          : `${count} ${became}`,
      );
      return `${told.join(', ')}.`;
    },
    places: (named, rest) =>
      listed([
        ...named.map((pair) => `entre ${pair}`),
        ...(rest > 0 ? [`pour ${rest} de plus`] : []),
      ]),
    down: (places) => `La friction a baissé ${places}.`,
    up: (places) => `La friction a augmenté ${places}.`,
    upToo: (places) => `Elle a augmenté ${places}.`,
    hiddenToo: (count) =>
      plural(count, {
        one: `${count} binôme est masqué.`,
        other: `${count} binômes sont masqués.`,
      }),
    missing: (count) =>
      plural(count, {
        one: `${count} binôme est masqué ou non demandé.`,
        other: `${count} binômes sont masqués ou non demandés.`,
      }),
  },
  figures: {
    slowest: 'Maillon le plus lent',
    slowestAs: (range, pair) => `±\u00a0${range}, ${pair}`,
    noneShown: 'aucun binôme n’est affiché',
    noneOut: 'aucun binôme ne se détache',
    shown: 'Binômes affichés',
    counts: 'Mieux · moins bien · incertain',
    of: (count) => `sur ${count}`,
    ofHidden: (count, hidden) =>
      `sur ${count}, ${hidden} ${plural(hidden, { one: 'masqué', other: 'masqués' })}`,
    ofMissing: (count, missing) =>
      `sur ${count}, ${missing} ${plural(missing, { one: 'masqué ou non demandé', other: 'masqués ou non demandés' })}`,
    took: 'Ont participé',
    notKnown: (quarter) => `inconnu pour ${quarter}`,
    each: 'de chaque équipe',
    eachAsIn: (before) => `de chaque équipe, comme au ${before}`,
    eachAfter: (share, before) => `de chaque équipe ; ${share} au ${before}`,
    both: 'Présents aux deux',
    bothAs: 'ou plus de chaque équipe ; le reste sont de nouvelles voix',
    spread: 'Dispersion des bulletins',
    spreadAs: 'points, l’écart entre bulletins',
  },
  changes: {
    alone: 'Où il y a friction',
    title: 'Où était la friction, et où elle est',
    noteAlone: (now) =>
      `La marque pleine est ${now}, la barre claire son intervalle à 90\u00a0%. 0 est fluide, 100 est éprouvant.`,
    note: (before, now) =>
      `Le cercle vide est ${before}, la marque pleine ${now}, la barre claire son intervalle à 90\u00a0%. Flèche à gauche : moins de friction ; à droite : plus. Un point : pas de changement net.`,
    picture: (quarter) => `Friction au ${quarter}`,
    pictureAgainst: (quarter, before) => `Friction au ${quarter} par rapport à ${before}`,
    moved: (before, now) => `${before} → ${now}`,
    then: 'avant → maintenant',
    quarters: (before, now) => `${before} à ${now} : `,
    said: 'verdict, intervalle à 90\u00a0%',
    seen: 'visible dès',
    seenFrom: (least) => `visible dès ±\u00a0${least}`,
    hiddenPairing: (quarter, threshold) =>
      `Masqué au ${quarter} : moins de ${threshold} bulletins dans une direction`,
    hiddenDirection: (quarter, threshold) =>
      `Masqué au ${quarter} : moins de ${threshold} bulletins`,
    notAsked: (quarter) => `Non demandé au ${quarter}`,
    all: (count) => `Les ${count} binômes, du plus au moins de friction.`,
    folded: (most, count) =>
      `${most} binômes sur ${count} : d’abord ceux qui ont nettement changé, puis ceux à plus forte friction. Les autres sont dans le tableau et le téléchargement.`,
    showOnly: (most) => `N’en afficher que ${most}`,
    showAll: (count) => `Afficher les ${count}`,
    seenMeans:
      '«\u00a0Visible dès\u00a0» est le plus petit changement qui se serait vu : avec moins de bulletins ou de tours, seuls de plus grands changements se distinguent du hasard.',
    stayed: (now, share, before) =>
      `De ceux qui ont participé au ${now}, au moins ${share} de chaque équipe l’avaient fait au ${before}.`,
    stayedUnknown: 'On ne sait pas combien ont participé aux deux trimestres.',
    apart: (points) => `Les bulletins d’une direction s’écartent d’environ ${points} points.`,
    table: 'Friction par trimestre, binômes avec leurs deux directions',
    row: 'Binôme ou direction',
    verdict: 'Verdict',
    range: 'Intervalle à 90\u00a0%',
    seenHead: 'Visible dès',
  },
  movers: {
    title: 'Ce qui a le plus bougé',
    view: (from, toward) => `${from} à propos de ${toward}`,
    dimension: (dimension, pair) => `${dimension}, ${pair}`,
    moved: (before, after) => `de ${before} à ${after}`,
    alone: 'Il n’y a pas de trimestre antérieur à comparer.',
    little: 'Trop peu est affiché dans les deux trimestres pour calculer quoi que ce soit.',
    none: 'Aucune direction ni dimension n’a nettement changé. Cela ne veut pas dire que rien n’a changé : chacune repose sur moins de bulletins qu’un binôme, on voit donc moins.',
  },
  took: {
    title: 'Qui a participé',
    caption: 'La part de chaque équipe qui a participé, par tranches',
    team: 'Équipe',
    all: (count) => `Afficher les ${count} équipes`,
    unknown: (quarters) => `On ne sait pas qui a participé au ${quarters}.`,
    low: (teams) =>
      `Moins de 60\u00a0% : ${teams}. Lisez ces valeurs avec prudence : ceux qui se taisent pensent peut-être autrement.`,
    moved: (teams, before) =>
      `Participation modifiée de plus de 15 points : ${teams}. D’autres personnes s’expriment peut-être qu’au ${before} ; les deux trimestres sont difficiles à comparer.`,
  },
  shots: {
    title: 'Paris annoncés, et leur issue',
    caption: (quarter) => `Ce qui a été annoncé, jugé ou terminé au ${quarter}`,
    shot: 'Pari',
    called: 'Annoncé, puis effet',
    ended: 'Issue',
    earlier: 'annoncé plus tôt',
    newest: (most, count) => `Les ${most} plus récents sur ${count}.`,
    none: (quarter) => `Rien n’a été annoncé, jugé ou terminé au ${quarter}.`,
  },
  deeds: {
    print: 'Imprimer cette page',
    numbers: 'Télécharger les chiffres (CSV)',
    link: 'Copier le lien',
    copied: 'Lien copié. Il s’ouvre pour qui peut voir les trimestres.',
    notCopied: (link) => `Ce navigateur ne laisse pas la page copier. Le lien est ${link}`,
  },
};

export default words;
