/** The map: its headline, the matrix, the list of pairings, and what its words mean. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['map'] = {
  title: 'Mapa',
  loading: 'Cargando el mapa',
  against: (now, before) => `${now} frente a ${before}`,
  round: 'Ronda',
  site: 'Sede',
  sites: 'Todas las sedes',
  headline: {
    one: (pair, stands) => `La pareja de ${pair} ${stands}.`,
    only: (pair) => `Solo se puede mostrar ${pair}.`,
    highest: (pair) => `Entre ${pair} la fricción es la más alta.`,
    slowest: (pair) => `Entre ${pair} está la parte más lenta.`,
    stillSlowest: (pair) => `Entre ${pair} sigue estando la parte más lenta.`,
    getting: { better: 'Está mejorando.', worse: 'Está empeorando.' },
    calm: 'Ninguna pareja está tensa.',
    highestIs: (figure, pair) => `La cifra más alta es ${figure}, entre ${pair}.`,
    even: 'Ninguna pareja destaca con claridad.',
    gettingThere: {
      better: (pair) => `Entre ${pair} está mejorando.`,
      worse: (pair) => `Entre ${pair} está empeorando.`,
    },
    overlaps: (pair, figure, other, otherFigure) =>
      `${pair} tienen la cifra más alta, ${figure}, pero su intervalo se solapa con otros, como ${other}, ${otherFigure}.`,
    hidden: 'En esta ronda todas las parejas están ocultas.',
    hiddenAs: (threshold) =>
      `Una cifra se apoya en al menos ${threshold} papeletas. Donde llegaron menos, no se muestra nada.`,
    oneSided: 'A ninguna pareja se le preguntó por ambos lados.',
    oneSidedAs: 'Una pareja tiene cifra donde los dos equipos se valoran mutuamente.',
    first: (stands, figure) => `La pareja ${stands}: ${figure}.`,
    moved: (moved) => `La fricción allí ${moved}.`,
    now: (figure) => `La fricción allí es ${figure}.`,
    unclear: (least) =>
      `No ha cambiado con claridad; solo se habría visto un cambio de ${least} o más.`,
    incomparable: (quarter) => `No se puede comparar con ${quarter}.`,
    mover: (pair, moved) => `Entre ${pair} la fricción ${moved}.`,
    moverMore: (pair, moved, team) =>
      `Entre ${pair} la fricción ${moved}, y ${team} la siente más.`,
    noMover: 'Ninguna pareja ha cambiado con claridad.',
    noOtherMover: 'Ninguna otra pareja ha cambiado con claridad.',
    evenGap: 'Cuál de los dos la siente más, no se puede saber.',
    gap: (team, other, gap, range) =>
      `${team} la siente más que ${other}: la diferencia es ${gap} (${range}).`,
  },
  none: {
    answered: {
      'under half': 'Menos de la mitad ha respondido hasta ahora',
      'over half': 'Más de la mitad ha respondido hasta ahora',
      'over three quarters': 'Más de tres cuartos han respondido hasta ahora',
    },
    open: (round) => `${round} está abierta`,
    noResults:
      'No mostramos resultados mientras una ronda está abierta, para que las primeras papeletas no influyan en las últimas.',
    sealedOn: (day) => `Se sella el ${day}.`,
    answer: 'Responder',
    title: 'Aún no hay Pulse',
    opensOn: (day) => `La primera ronda se abre el ${day}. Verá un mapa cuando se selle.`,
    setUp: 'Configure los equipos y abra la primera ronda. Verá un mapa cuando se selle.',
    wait: 'Su admin configura los equipos y abre la primera ronda. Verá un mapa cuando se selle.',
    go: 'Configurar la primera ronda',
  },
  due: {
    label: 'Qué está pendiente',
    shots: (count) =>
      `${count} ${plural(count, { one: 'apuesta por decidir', other: 'apuestas por decidir' })}`,
    toStop: (count) => `${count} por detener`,
    decide: 'Decidir ahora',
    board: 'Ver el tablero',
    stopping: 'Ver qué debería parar',
  },
  matrix: {
    title: 'Quién siente fricción con quién',
    lede: 'Léase por filas: cómo ve el equipo de la izquierda al de arriba. En grande: lo que se dijo, en escalones, con su intervalo del 90\u00a0%. Debajo: papeletas.',
    region: 'Tabla de todas las direcciones',
    corner: 'siente ↓ sobre →',
    own: 'su equipo',
    same: 'mismo equipo',
    ballots: (about) => ` papeletas, ${about}`,
    hidden: 'Oculto',
    means: (threshold) =>
      `significa menos de ${threshold} papeletas. Nadie lo ve, ni siquiera el admin.`,
    slowest: 'Las casillas con borde son la parte más lenta.',
    highest: 'Las casillas con borde son la pareja con la cifra más alta.',
  },
  list: {
    one: 'La única pareja',
    title: (count) => `Las ${count} parejas, de más a menos fricción`,
    lede: 'La cifra es la media de ambas direcciones en esta ronda, con su intervalo del 90\u00a0%.',
    lines: (rounds) => `Líneas: ${rounds} rondas, todas en una escala de 25 a 75.`,
    photo: 'Una ronda es una foto, no una tendencia.',
    tried: 'Bajo una línea, lo que se probó:',
    marks: { started: 'empezó,', decided: 'se decidió,', ended: 'terminó,', running: 'sigue.' },
    compared: (compared) => `Mejor o peor: ${compared}.`,
    comparedFar: (compared, skipped) =>
      `Mejor o peor: ${compared}, porque no hubo ronda ${skipped}.`,
    skippedOne: (quarter) => `en ${quarter}`,
    skipped: (from, to) => `de ${from} a ${to}`,
    alone: 'Aún no hay un trimestre anterior con el que comparar.',
    own: 'Las parejas de su equipo',
    others: 'Las demás',
    all: (count) => `Mostrar las ${count} parejas`,
    slowest: 'La parte más lenta',
    highest: 'Cifra más alta',
    triedHere: (episodes) => `Probado aquí: ${episodes}.`,
    episode: (name, became) => `«${name}» ${became}`,
    rest: 'Intervalos, diferencia y direcciones',
    restOf: (pair) => ` de ${pair}`,
  },
  rest: {
    moved: (before, after) => `de ${before} a ${after}:`,
    cut: 'Una cifra en el extremo de la escala está recortada, lo que amplía el intervalo.',
    unjudged:
      'No se calcula nada: una dirección está oculta o no se preguntó en uno de los trimestres.',
    gap: 'Diferencia',
    evenGap: 'Qué lado la siente más, no se puede saber.',
    more: (team) => `${team} la siente más.`,
    noGap: 'No se calcula la diferencia donde falta una dirección.',
    tried: 'Probado aquí',
    caption: 'Ambas direcciones en esta ronda',
    ballots: 'Papeletas',
    hidden: (why) => `oculto, ${why}`,
  },
  means: {
    title: 'Qué significan las palabras',
    verdicts: {
      better: 'La fricción bajó 5 o más; el azar por sí solo lo haría muy rara vez.',
      worse: 'La fricción subió 5 o más; el azar por sí solo lo haría muy rara vez.',
      'no clear change': 'Puede que haya cambiado o no. No se puede saber.',
      'too few answers': 'Una dirección está oculta. No se calcula nada con ella.',
    },
    seen: 'Visible desde ± 5',
    seenMeans: 'El menor cambio de un trimestre a otro que se habría señalado.',
    friction:
      '0 es fluido, 100 es desgastante. Sale de la confianza, los objetivos, las culpas y la carga.',
    range:
      'El intervalo del 90\u00a0%: la cifra podría ser hasta 5 más baja o más alta. Dos cifras cuyos intervalos se solapan pueden ser iguales.',
    between: 'entre … y …',
    betweenMeans: 'La cifra está demasiado cerca de un límite para saber de qué lado queda.',
    band: 'En cuántas papeletas se apoya la cifra, por tramos. Nunca el número exacto.',
    hidden: (threshold) => `Menos de ${threshold} papeletas. No se calcula nada con ellas.`,
    gap: 'La diferencia entre las dos direcciones de una pareja.',
  },
};

export default words;
