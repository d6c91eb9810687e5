/** What every employee sees when a round is sealed: their own team, then the whole company. */
import type { Words } from '../words.ts';

const words: Words['company'] = {
  title: 'Qué salió',
  loading: 'Sumando lo que salió',
  compared: (quarter, before) => `${quarter}, comparado con ${before}`,
  lede: 'Esto es lo que dijeron usted y sus colegas, sumado. Todo el mundo lo ve en el mismo momento, también los responsables.',
  ledeHidden: (threshold) =>
    `Una cifra se apoya en al menos ${threshold} papeletas. Donde llegaron menos, no se muestra nada a nadie.`,
  answer: 'Responder, en menos de 60 segundos',
  headline: {
    both: (team, easier, harder) =>
      `Para ${team}, el trabajo con ${easier} se hizo más fácil, con ${harder} más difícil.`,
    better: (team, others) => `Para ${team}, el trabajo con ${others} se hizo más fácil.`,
    worse: (team, others) => `Para ${team}, el trabajo con ${others} se hizo más difícil.`,
    unclear: (team) => `Para ${team}, nada cambió con claridad.`,
    hidden: (team) => `Para ${team}, todas las cifras están ocultas.`,
    first: (team) => `Cómo trabajan juntos ${team} y los demás.`,
    few: (team) => `Para ${team}, hubo muy pocas respuestas para comparar.`,
    whole: {
      hidden: 'Todas las parejas están ocultas.',
      first: 'Cómo trabajan juntos los equipos.',
      better: 'En toda la empresa, la fricción bajó.',
      worse: 'En toda la empresa, la fricción subió.',
      unclear: 'En toda la empresa, nada cambió con claridad.',
      few: 'Muy pocas respuestas para comparar.',
    },
  },
  change: {
    first: 'El primer trimestre: aún no hay con qué comparar.',
    unjudged: 'Muy pocas respuestas para saber si cambió.',
    said: {
      better: (before, after, range) =>
        `Claramente menos fricción: de ${before} a ${after} (${range}).`,
      worse: (before, after, range) =>
        `Claramente más fricción: de ${before} a ${after} (${range}).`,
      'no clear change': (before, after, range) =>
        `Puede que haya cambiado o no: de ${before} a ${after} (${range}).`,
    },
    seen: (least) => `Solo se habría visto un cambio de ${least} o más.`,
    cut: 'Una cifra se recortó en su extremo; el cambio puede ser mayor.',
    band: (band) => `En conjunto: ${band}.`,
    few: (threshold) => `menos de ${threshold} papeletas`,
    notAsked: 'no preguntado',
    hidden: (about, why) => `${about}: oculto, ${why}.`,
    now: (about, figure) => `${about}: ${figure}.`,
    stayed: (about, figure) => `${about}: siguió en ${figure}.`,
    went: (about, before, now) => `${about}: pasó de ${before} a ${now}.`,
  },
  notSealed: {
    open: (round) => `${round} está abierta`,
    noResults:
      'No mostramos resultados mientras una ronda está abierta, para que las primeras papeletas no influyan en las últimas.',
    sealedOn: (day) =>
      `Se sella el ${day}. Desde entonces verá aquí lo que salió, a la vez que los responsables.`,
    title: 'Aún no hay ninguna ronda sellada',
    opens: (day) => `La primera ronda se abre el ${day}.`,
    opensAndSeals: (day, sealed) => `La primera ronda se abre el ${day} y se sella el ${sealed}.`,
    wait: 'Su admin abre la primera ronda.',
    then: 'Cuando se selle verá aquí lo que salió, a la vez que los responsables.',
  },
  own: {
    title: 'Su equipo y los demás',
    how: (team, now) =>
      `0 es fluido, 100 es desgastante. La primera barra de cada tarjeta es cómo ve ${team} al otro equipo; la segunda, cómo ve este a ${team}, en ${now}. La línea fina es donde más probablemente está la cifra real (intervalo del 90\u00a0%).`,
    howBefore: (team, now, before) =>
      `0 es fluido, 100 es desgastante. La primera barra de cada tarjeta es cómo ve ${team} al otro equipo; la segunda, cómo ve este a ${team}, en ${now}. La línea fina es donde más probablemente está la cifra real (intervalo del 90\u00a0%); el círculo vacío es ${before}.`,
    retired: (team) =>
      `${team} ya no es uno de los equipos; nadie responde por él ni sobre él. Sus lecturas anteriores quedan como estaban.`,
    notAsked: (team, now) =>
      `A nadie se le preguntó por ${team} en ${now}: sus parejas empiezan con la próxima ronda que le pregunte.`,
    table: 'su equipo y los demás',
    caption: 'Fricción de las direcciones de su equipo por trimestre',
    direction: 'Dirección',
    change: 'Cambio',
    hidden: (why) => `oculto, ${why}`,
    about: (toward) => ` sobre ${toward}:`,
    range: (range) => `, intervalo del 90\u00a0% ${range}`,
    before: (figure, quarter) => `, ${figure} en ${quarter}`,
  },
  whole: {
    title: 'Toda la empresa',
    hidden: 'La fricción de todas las parejas está oculta',
    all: 'Fricción de todas las parejas',
    unclear: (before) => `Fricción: sin cambio claro desde ${before}`,
    better: (before) => `La fricción bajó desde ${before}`,
    worse: (before) => `La fricción subió desde ${before}`,
    lede: (now) =>
      `La media de las parejas que se pueden mostrar, un punto por ronda con su intervalo del 90\u00a0%. Una sola ronda dice poco; ${now} es la media de sus rondas.`,
    friction: (now) => `Fricción en ${now}: `,
    stands: (stands) => `La empresa ${stands}.`,
    none: (threshold, now) =>
      `Una pareja solo se calcula donde ambas direcciones tienen al menos ${threshold} papeletas. En ${now} ninguna las tiene. Nadie ve las cifras, ni siquiera el admin.`,
    line: (rounds) => `Fricción en ${rounds} rondas`,
    table: 'Fricción por ronda',
    row: 'Ronda',
    photo: 'Una ronda es una foto, no una tendencia. Desde la segunda trazamos una línea.',
    pairings: (count) => (count === 1 ? 'Una pareja' : `${count} parejas`),
    beside: (now, before) => `${now} junto a ${before}.`,
    later: 'Después de dos trimestres diremos mejor o peor.',
    means: {
      better: 'claramente menos fricción',
      worse: 'claramente más fricción',
      'no clear change': 'puede que haya cambiado o no',
      'too few answers': 'una dirección está oculta',
    },
    shown: (shown, hidden, threshold) =>
      `${shown} mostradas, ${hidden} ocultas: menos de ${threshold} papeletas en una dirección.`,
    mark: (name, pair) => `${name}, ${pair}`,
  },
  tried: {
    title: 'Qué se está probando y qué resultó',
    lede: 'Alguien dijo de antemano qué esperar; las lecturas dijeron si se cumplió.',
    now: 'Se está probando',
    nowNone: 'Ahora no se está probando nada.',
    was: 'Qué resultó',
    wasNone: 'Aún no ha terminado nada.',
    trying: (pair, figure, day, decided) =>
      `${pair}, para reducir ${figure}. Desde el ${day}; ${decided}.`,
    came: (pair, became) => `${pair}. ${became}`,
    review: (round) => `su ronda, ${round}, está sellada; falta revisarla`,
    decided: (rounds) =>
      rounds === 1
        ? 'se decide cuando se selle la próxima ronda'
        : `se decide cuando se sellen ${rounds} rondas más`,
    ranOut: 'Terminó por sí sola, porque nadie la defendió.',
    ended: {
      kept: (day) => `Mantenida el ${day}.`,
      changed: (day) => `Cambiada el ${day}.`,
      retired: (day) => `Retirada el ${day}.`,
    },
    toStop: 'Cumplió su regla de parada y termina si nadie la defiende.',
    open: 'Termina si nadie la defiende.',
    quoted: (name) => `«${name}»`,
    here: (names) => `Se está probando: ${names}.`,
    hereNone: 'No se está probando nada.',
    last: (name, outcome) => `Probado: «${name}»: ${outcome}.`,
  },
  trust: {
    title: 'Por qué puede confiar en esta página',
    least: (threshold) => `Al menos ${threshold}.`,
    leastAs: (threshold) =>
      `Ninguna cifra se apoya en menos de ${threshold} papeletas. Las cifras van en escalones y los recuentos en tramos, para que no se pueda deducir a nadie.`,
    hidden: 'Oculto es oculto.',
    hiddenAs: 'Una cifra oculta no la ve nadie, ni siquiera el admin.',
    once: 'Todos a la vez.',
    onceAs:
      'No se muestra nada mientras una ronda está abierta. Cuando se sella, usted ve lo que salió a la vez que los responsables.',
    limits: 'Lo que no puede ocultar.',
    limitsAs:
      'Se sabe quién participó, no qué respondió. Si todo un equipo responde lo mismo, la media lo dice.',
    open: (round) => `${round} está abierta.`,
    openUntil: (round, day) => `${round} está abierta hasta el ${day}.`,
    answered: {
      'under half': 'Ha respondido menos de la mitad.',
      'over half': 'Ha respondido más de la mitad.',
      'over three quarters': 'Han respondido más de tres cuartos.',
    },
  },
};

export default words;
