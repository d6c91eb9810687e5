/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { formIn, listIn } from '../count.ts';
import type en from '../en/suggestion.ts';
import type { Figure } from '../en/suggestion.ts';

const form = formIn('de');
const listed = listIn('de');

const names: Readonly<Record<Dimension, string>> = {
  trust: 'Vertrauen',
  goals: 'gemeinsame Ziele',
  blame: 'Schuldzuweisung',
  load: 'Support-Last',
};
const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${names[dimension]} (${value})`));

const words: typeof en = {
  evidence: {
    A: 'mehrere kontrollierte Studien',
    B: 'eine Feldstudie oder Beobachtung',
    C: 'Praxis, noch nicht untersucht',
  },
  high: (figures) => `zwischen den beiden ist die Reibung hoch: ${told(figures)}`,
  feels: (teams) =>
    teams.map(({ team, figures }) => `${team} spürt hohe Reibung: ${told(figures)}`).join('; '),
  notHigh: (figure) => `nicht hoch ist die Reibung hier: ${told([figure])}`,
  gap: (team, points) =>
    `${team} spürt ${form(points, { one: '1 Punkt', other: `${points} Punkte` })} mehr als die andere Seite`,
  overlap: (tenths) =>
    `was die beiden an die erste Stelle setzen würden, deckt sich zu ${tenths} von 10`,
  stayed: (perCent) => `nur etwa ${perCent} % eines Teams sind seit dem letzten Quartal geblieben`,
  running: (count) => `in diesen beiden Teams laufen ${count} Maßnahmen`,
  several: (teams, dimension, toward) =>
    `${teams.length} Teams, darunter ${listed(teams)}, spüren hohe Reibung durch ${toward}: ${names[dimension]}`,
  lasting: (quarters) => `alle vier Dimensionen sind seit ${quarters} Quartalen hoch`,
  sentence: (reasons) => {
    const text = reasons.join('; und ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
};

export default words;
