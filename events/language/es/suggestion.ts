/** Why a method is suggested: what the readings of a pairing say. */
import type { Dimension } from '../../dimension.ts';
import { formIn, listIn } from '../count.ts';
import type en from '../en/suggestion.ts';
import type { Figure } from '../en/suggestion.ts';

const form = formIn('es');
const listed = listIn('es');

const names: Readonly<Record<Dimension, string>> = {
  trust: 'confianza',
  goals: 'objetivos comunes',
  blame: 'culpas',
  load: 'carga de soporte',
};
const told = (figures: readonly Figure[]): string =>
  listed(figures.map(({ dimension, value }) => `${names[dimension]} (${value})`));

const words: typeof en = {
  evidence: {
    A: 'varios estudios controlados',
    B: 'un estudio de campo, u observación',
    C: 'práctica, aún sin estudiar',
  },
  high: (figures) => `la fricción entre los dos es alta: ${told(figures)}`,
  feels: (teams) =>
    teams
      .map(({ team, figures }) => `el equipo ${team} siente una fricción alta: ${told(figures)}`)
      .join('; '),
  notHigh: (figure) => `la fricción no es alta aquí: ${told([figure])}`,
  gap: (team, points) =>
    `el equipo ${team} siente ${form(points, { one: '1 punto', other: `${points} puntos` })} más que el otro lado`,
  overlap: (tenths) => `lo que los dos pondrían en primer lugar coincide en ${tenths} de 10`,
  stayed: (perCent) =>
    `solo alrededor del ${perCent} % de un equipo sigue desde el último trimestre`,
  running: (count) => `hay ${count} medidas en curso en estos dos equipos`,
  several: (teams, dimension, toward) =>
    `${teams.length} equipos, entre ellos ${listed(teams)}, sienten una fricción alta por parte de ${toward}: ${names[dimension]}`,
  lasting: (quarters) => `las cuatro dimensiones llevan ${quarters} trimestres altas`,
  sentence: (reasons) => {
    const text = reasons.join('; y ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
};

export default words;
