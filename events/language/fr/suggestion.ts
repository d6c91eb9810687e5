/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { listIn } from '../count.ts';
import type en from '../en/suggestion.ts';
import type { Figure } from '../en/suggestion.ts';

const listed = listIn('fr');

const names: Readonly<Record<Dimension, string>> = {
  trust: 'confiance',
  goals: 'buts communs',
  blame: 'reproches',
  load: 'charge du support',
};
const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${names[dimension]} (${value})`));

const words: typeof en = {
  evidence: {
    A: 'plusieurs études contrôlées',
    B: 'une étude de terrain, ou une observation',
    C: 'pratique, pas encore étudiée',
  },
  high: (figures) => `la friction est élevée entre les deux : ${told(figures)}`,
  feels: (teams) =>
    teams
      .map(({ team, figures }) => `l’équipe ${team} ressent une friction élevée : ${told(figures)}`)
      .join(' ; '),
  notHigh: (figure) => `la friction n’est pas élevée ici : ${told([figure])}`,
  gap: (team, points) => `l’équipe ${team} ressent ${points} points de plus que l’autre côté`,
  overlap: (tenths) => `ce que les deux privilégieraient se recoupe à ${tenths} sur 10`,
  stayed: (perCent) =>
    `seuls ${perCent} % environ d’une équipe sont restés depuis le dernier trimestre`,
  running: (count) => `${count} actions sont en cours dans ces deux équipes`,
  several: (teams, dimension, toward) =>
    `${teams.length} équipes, dont ${listed(teams)}, ressentent une friction élevée venant de l’équipe ${toward} : ${names[dimension]}`,
  lasting: (quarters) => `les quatre dimensions sont élevées depuis ${quarters} trimestres`,
  sentence: (reasons) => {
    const text = reasons.join(' ; et ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
};

export default words;
