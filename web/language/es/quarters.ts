/** The quarters: what changed from one to the next, who took part, and what was called. */
import { listed } from '../../ui/count.ts';
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['quarters'] = {
  title: 'Trimestres',
  loading: 'Cargando los trimestres',
  rounds: (quarter, rounds) =>
    `${quarter} · ${rounds} ${plural(rounds, { one: 'ronda', other: 'rondas' })}`,
  against: (quarter, before, rounds, roundsBefore) =>
    `${quarter} frente a ${before} · ${rounds} y ${roundsBefore} rondas`,
  skipped: (skipped, quarter, before) =>
    `En ${skipped} no se selló ninguna ronda. ${quarter} queda junto a ${before}, así que hay más tiempo entre ellos.`,
  choice: { quarter: 'Trimestre', against: 'Comparado con', alone: 'Nada anterior' },
  none: {
    title: 'Aún no hay trimestre',
    text: 'El primer trimestre aparece en cuanto se sella una ronda. Después de dos trimestres esta página dice qué mejoró o empeoró.',
    go: 'Ir al mapa',
    titleOf: (quarter) => `En ${quarter} no se selló ninguna ronda`,
    textOf: 'Sin ronda no hay nada que mostrar ni que comparar.',
    goOf: 'Ir al trimestre más reciente',
  },
  headline: {
    notAsked: (quarter) => `En ${quarter} no se preguntó por ninguna pareja.`,
    notAskedAs: 'Una pareja son dos equipos que se valoran mutuamente.',
    hidden: (quarter) => `En ${quarter} todas las parejas están ocultas.`,
    hiddenAs:
      'Llegaron muy pocas papeletas para dar una cifra. Nadie las ve y no se calcula nada con ellas.',
    first: (quarter) => `${quarter} es el primer trimestre. No hay con qué comparar.`,
    firstAs:
      'Puede ver dónde hay fricción. Desde el próximo trimestre, esta página dirá qué mejoró o empeoró.',
    alone: (before) => `Nada se puede comparar con ${before}.`,
    aloneAs: 'Ninguna pareja tiene cifras en los dos trimestres.',
    slowest: (pair, figure) => `La parte más lenta es ${pair}: ${figure}.`,
    seen: (least) => `Solo se habría visto un cambio de ${least} puntos o más.`,
    seenSome: (least, most) =>
      `Solo se habría visto un cambio de ${least} puntos o más, en algunas parejas de ${most}.`,
    notNone: 'Eso no significa que no haya cambiado nada.',
    only: {
      better: (pair) => `${pair}: mejoró.`,
      worse: (pair) => `${pair}: empeoró.`,
      unclear: (pair) => `${pair}: sin cambio claro.`,
    },
    onlyAs: 'Es la única pareja que hay.',
    unclear: 'Ninguna pareja cambió con claridad.',
    within: 'Dentro de algunas parejas sí se movió algo; véase abajo.',
    counts: (better, worse, unclear) => {
      const parts = [
        { count: better, became: plural(better, { one: 'mejoró', other: 'mejoraron' }) },
        { count: worse, became: plural(worse, { one: 'empeoró', other: 'empeoraron' }) },
        { count: unclear, became: 'sin cambio claro' },
      ].filter(({ count }) => count > 0);
      const told = parts.map(({ count, became }, index) =>
        index === 0
          ? `${count} ${plural(count, { one: 'pareja', other: 'parejas' })} ${became}`
          : `${count} ${became}`,
      );
      return `${told.join(', ')}.`;
    },
    places: (named, rest) =>
      listed([...named.map((pair) => `entre ${pair}`), ...(rest > 0 ? [`en ${rest} más`] : [])]),
    down: (places) => `La fricción bajó ${places}.`,
    up: (places) => `La fricción subió ${places}.`,
    upToo: (places) => `Subió ${places}.`,
    hiddenToo: (count) =>
      plural(count, {
        one: `${count} pareja está oculta.`,
        other: `${count} parejas están ocultas.`,
      }),
    missing: (count) =>
      plural(count, {
        one: `${count} pareja está oculta o no preguntada.`,
        other: `${count} parejas están ocultas o no preguntadas.`,
      }),
  },
  figures: {
    slowest: 'Parte más lenta',
    slowestAs: (range, pair) => `±\u00a0${range}, ${pair}`,
    noneShown: 'no se muestra ninguna pareja',
    noneOut: 'ninguna pareja destaca',
    shown: 'Parejas mostradas',
    counts: 'Mejor · peor · sin claridad',
    of: (count) => `de ${count}`,
    ofHidden: (count, hidden) =>
      `de ${count}, ${hidden} ${plural(hidden, { one: 'oculta', other: 'ocultas' })}`,
    ofMissing: (count, missing) =>
      `de ${count}, ${missing} ${plural(missing, { one: 'oculta o no preguntada', other: 'ocultas o no preguntadas' })}`,
    took: 'Participaron',
    notKnown: (quarter) => `no se sabe para ${quarter}`,
    each: 'de cada equipo',
    eachAsIn: (before) => `de cada equipo, como en ${before}`,
    eachAfter: (share, before) => `de cada equipo; ${share} en ${before}`,
    both: 'Participaron en ambos',
    bothAs: 'o más de cada equipo; el resto son voces nuevas',
    spread: 'Dispersión de papeletas',
    spreadAs: 'puntos, lo que distan las papeletas',
  },
  changes: {
    alone: 'Dónde hay fricción',
    title: 'Dónde estaba la fricción y dónde está',
    noteAlone: (now) =>
      `La marca llena es ${now}; la barra suave, su intervalo del 90\u00a0%. 0 es fluido, 100 es desgastante.`,
    note: (before, now) =>
      `El círculo vacío es ${before}; la marca llena, ${now}; la barra suave, su intervalo del 90\u00a0%. Flecha a la izquierda: menos fricción; a la derecha: más. Un punto: sin cambio claro.`,
    picture: (quarter) => `Fricción en ${quarter}`,
    pictureAgainst: (quarter, before) => `Fricción en ${quarter} frente a ${before}`,
    moved: (before, now) => `${before} → ${now}`,
    then: 'antes → ahora',
    quarters: (before, now) => `${before} a ${now}: `,
    said: 'veredicto, intervalo del 90\u00a0%',
    seen: 'visible desde',
    seenFrom: (least) => `visible desde ±\u00a0${least}`,
    hiddenPairing: (quarter, threshold) =>
      `Oculto en ${quarter}: menos de ${threshold} papeletas en una dirección`,
    hiddenDirection: (quarter, threshold) =>
      `Oculto en ${quarter}: menos de ${threshold} papeletas`,
    notAsked: (quarter) => `No preguntado en ${quarter}`,
    all: (count) => `Las ${count} parejas, de más a menos fricción.`,
    folded: (most, count) =>
      `${most} de ${count} parejas: primero las que cambiaron con claridad, luego las de más fricción. Las demás están en la tabla y en la descarga.`,
    showOnly: (most) => `Mostrar solo ${most}`,
    showAll: (count) => `Mostrar las ${count}`,
    seenMeans:
      '«Visible desde» es el menor cambio que se habría notado: con menos papeletas o menos rondas, solo los cambios mayores se distinguen del azar.',
    stayed: (now, share, before) =>
      `De quienes participaron en ${now}, al menos el ${share} de cada equipo también lo hizo en ${before}.`,
    stayedUnknown: 'No se sabe cuántos participaron en los dos trimestres.',
    apart: (points) => `Las papeletas de una dirección distan unos ${points} puntos.`,
    table: 'Fricción por trimestre, parejas con sus dos direcciones',
    row: 'Pareja o dirección',
    verdict: 'Veredicto',
    range: 'Intervalo del 90\u00a0%',
    seenHead: 'Visible desde',
  },
  movers: {
    title: 'Qué se movió más',
    view: (from, toward) => `${from} sobre ${toward}`,
    dimension: (dimension, pair) => `${dimension}, ${pair}`,
    moved: (before, after) => `de ${before} a ${after}`,
    alone: 'No hay un trimestre anterior con el que comparar.',
    little: 'En los dos trimestres se muestra muy poco para calcular algo.',
    none: 'Ninguna dirección ni dimensión cambió con claridad. Eso no significa que no haya cambiado nada: cada una se apoya en menos papeletas que una pareja, así que se ve menos.',
  },
  took: {
    title: 'Quién participó',
    caption: 'La parte de cada equipo que participó, por tramos',
    team: 'Equipo',
    all: (count) => `Mostrar los ${count} equipos`,
    unknown: (quarters) => `No se sabe quién participó en ${quarters}.`,
    low: (teams) =>
      `Por debajo del 60\u00a0%: ${teams}. Lea sus cifras con cautela: quienes callan quizá sientan otra cosa.`,
    moved: (teams, before) =>
      `En ${teams} la participación cambió más de 15 puntos: quizá hablen otras personas que en ${before}, así que los dos trimestres son difíciles de comparar.`,
  },
  shots: {
    title: 'Apuestas anunciadas y cómo terminaron',
    caption: (quarter) => `Lo anunciado, decidido o terminado en ${quarter}`,
    shot: 'Apuesta',
    called: 'Anunciado, luego efecto',
    ended: 'Final',
    earlier: 'anunciada antes',
    newest: (most, count) => `Las ${most} más recientes de ${count}.`,
    none: (quarter) => `En ${quarter} no se anunció, decidió ni terminó nada.`,
  },
  deeds: {
    print: 'Imprimir esta página',
    numbers: 'Descargar las cifras (CSV)',
    link: 'Copiar enlace',
    copied: 'Enlace copiado. Se abre para quien puede ver los trimestres.',
    notCopied: (link) => `Este navegador no deja copiar a la página. El enlace es ${link}`,
  },
};

export default words;
