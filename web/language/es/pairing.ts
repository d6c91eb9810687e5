/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['pairing'] = {
  name: 'Pareja',
  loading: 'Cargando la pareja',
  asKnown: (round) => `Tal como se sabía después de ${round}.`,
  retired: (name) => `${name} ya no es un equipo. Lo publicado queda; no se añade nada.`,
  shotsFailed: 'Las apuestas sobre esta pareja no se han cargado.',
  formFailed: 'El formulario no se ha cargado. Inténtelo de nuevo en un minuto.',
  of: (name) => `: ${name}`,
  titled: (teams, title) => `${teams}: ${title}`,
  quoted: (text) => `«${text}»`,
  tooFew: 'muy pocas',
  hiddenWhy: (why) => `oculto, ${why}`,
  reading: (figure, ballots) => `${figure}, ${ballots} papeletas`,
  estimate: (figure) => `estimado ${figure}`,
  round: 'Ronda',
  range: (range) => `rango del 90 % ${range}`,
  facts: {
    friction: (quarter) => `Fricción, ${quarter}`,
    rounds: (band, count) =>
      count === 1 ? `${band}, una ronda` : `${band}, media de ${count} rondas`,
    against: (quarter) => `Frente a ${quarter}`,
    before: 'Frente al trimestre anterior',
    ballots: (band) => `${band} papeletas por ronda`,
    gap: 'Diferencia',
    unclear: 'no claramente de cero',
    more: (team) => `${team} la siente más`,
    was: (gap, range) => `era ${gap} (${range})`,
    notWorked: 'no calculada',
    missing: 'falta una dirección',
  },
  bare: {
    title: 'Oculto en todas las rondas.',
    direction: (few) =>
      `Cada una tuvo ${few} papeletas en una dirección, o no se preguntó. Oculto no significa cero, así que no hay línea que dibujar.`,
    both: (few) =>
      `Cada una tuvo ${few} papeletas en ambas direcciones, o no se preguntó. Oculto no significa cero, así que no hay línea que dibujar.`,
    dimension: (few) =>
      `Cada una tuvo ${few} papeletas en esta dimensión, o no se preguntó. Oculto no significa cero, así que no hay línea que dibujar.`,
  },
  summary: {
    now: (quarter, stands, figure) => `En ${quarter} la pareja ${stands}, con ${figure}.`,
    nowSingle: (quarter, stands, figure) =>
      `En ${quarter} la pareja ${stands}, con ${figure}, de una sola ronda.`,
    apart: (quarter) =>
      `En ${quarter} la pareja no tiene cifra: sus dos direcciones nunca se mostraron en la misma ronda.`,
    shown: (each) =>
      `Lo que se muestra: ${each.map(({ name, figure }) => `${name} con ${figure}`).join(', ')}.`,
    fewBoth: (quarter, few) =>
      `En ${quarter} la pareja no tiene cifra: ${few} papeletas en cada dirección.`,
    few: (quarter, few, direction) =>
      `En ${quarter} la pareja no tiene cifra: ${few} papeletas en «${direction}».`,
    askedNone: (quarter) =>
      `En ${quarter} la pareja no tiene cifra: no se preguntó a ninguno de los equipos.`,
    asked: (quarter, direction) =>
      `En ${quarter} la pareja no tiene cifra: no se preguntó «${direction}».`,
    only: (name, figure) => `Solo se puede mostrar «${name}», con ${figure}.`,
    notZero: 'Oculto no significa cero. De ello no se calcula nada.',
  },
  change: {
    first: 'Es el primer trimestre, así que todavía no hay con qué compararlo.',
    few: (since) => `No se puede decir si ha cambiado desde ${since}: hay muy pocas respuestas.`,
    better: (since, moved, change, range) =>
      `Está mejor que en ${since}: la fricción ${moved}, un cambio de ${change} (${range}).`,
    worse: (since, moved, change, range) =>
      `Está peor que en ${since}: la fricción ${moved}, un cambio de ${change} (${range}).`,
    unclear: (since, went, why, range, seen) =>
      `Sin cambio claro desde ${since}: ${went}, ${why} (${range}); solo se habría visto un cambio de ${seen} o más.`,
    both: (figure) => `${figure} ambas veces`,
    fromTo: (before, after) => `de ${before} a ${after}`,
    chance: 'algo que el azar por sí solo podría hacer',
    little: 'muy poco para afirmarlo',
    unsure: 'no lo bastante seguro para afirmarlo',
  },
  side: {
    unsaid: 'No se puede decir cuál de los dos la siente más.',
    unclear: (gap, range) =>
      `Cuál de los dos la siente más, no podemos saberlo: la diferencia es ${gap} (${range}).`,
    more: (team, other, gap, range) =>
      `${team} la siente más que ${other}: la diferencia es ${gap} (${range}).`,
    title: 'La misma pareja desde cada lado',
    moreTitle: (team, other) => `${team} la siente más que ${other}`,
    lede: (team, other) =>
      `Una línea por dirección, por pasos, con su rango del 90 %. El espacio entre las líneas es la diferencia; sobre cada trimestre figura como ${team} menos ${other}.`,
    ledeUnclear: (team, other) =>
      `Una línea por dirección, por pasos, con su rango del 90 %. El espacio entre las líneas es la diferencia; sobre cada trimestre figura como ${team} menos ${other}, y un rango que contiene cero no dice quién la siente más.`,
    marks: 'Los números de abajo son las mismas medidas que arriba.',
    chart: (rounds) => `Ambas direcciones en ${rounds} rondas`,
    table: 'Ambas direcciones por ronda',
    note: 'Fricción de cada dirección con su rango del 90 %. 0 es fluido, 100 es atasco.',
  },
  gap: {
    none: 'sin diferencia',
    is: (gap) => `diferencia ${gap}`,
    whole: (gap, range) => `diferencia ${gap} (${range})`,
  },
  trend: {
    photo: 'Una ronda es una foto, no una tendencia',
    over: (rounds) => `Fricción en ${rounds} rondas`,
    one: 'Fricción en una ronda',
    fell: (since) => `La fricción ha bajado desde ${since}`,
    rose: (since) => `La fricción ha subido desde ${since}`,
    lede: 'Media de ambas direcciones, un punto por ronda; sobre cada trimestre figura su media. 0 es fluido, 100 es atasco. La banda es el rango del 90 %: un cambio dentro de ella puede ser ruido. Señale el gráfico o use las flechas para leer una ronda.',
    imported: 'Los puntos huecos sobre una barra son importados.',
    hatched: 'Las rondas rayadas están ocultas: falta una dirección.',
    chart: (name) => `${name}, con su rango del 90 %`,
    reworded: (round, dimension) =>
      `La línea empieza de nuevo en ${round}: la afirmación sobre «${dimension}» se redactó de nuevo, así que antes y después no se pueden comparar.`,
    own: 'Sus propias cifras bajo el gráfico',
    table: 'Fricción por ronda',
    note: 'Fricción, media de ambas direcciones, con su rango del 90 %. 0 es fluido, 100 es atasco.',
  },
  silent: {
    care: 'Léalo con cautela',
    title: 'Quienes no respondieron',
    low: (share, team) =>
      `Participó el ${share} de ${team}. Quienes callan quizá sientan otra cosa.`,
    moved: (since) =>
      `La participación cambió más de 15 puntos desde ${since}. Parte de un cambio puede deberse a que respondieron otras personas.`,
    changed: (direction, verdict) => `${direction}: ${verdict}.`,
    vanishes: (at) =>
      `El cambio desaparecería si quienes no respondieron sintieran alrededor de ${at}.`,
    everyone: 'Todos respondieron.',
    solid: 'Quienes no respondieron no podrían explicarlo, sintieran lo que sintieran.',
  },
  figures: {
    index: 'la fricción',
    gap: 'la diferencia',
    trust: 'la confianza',
    goals: 'los objetivos comunes',
    blame: 'las culpas',
    load: 'la carga de soporte',
  },
  try: {
    title: 'Qué podría probar',
    lede: 'Nunca más de dos. Cada una es un experimento, no una cura.',
    stopping: (names, count) =>
      plural(count, {
        one: `${names} cumple su regla de parada y debe detenerse.`,
        other: `${names} cumplen su regla de parada y deben detenerse.`,
      }),
    waiting: (names, count) =>
      plural(count, {
        one: `${names} espera una decisión.`,
        other: `${names} esperan una decisión.`,
      }),
    running: (names, count) =>
      plural(count, {
        one: `${names} está en marcha aquí. Con otra al lado no se podrían distinguir.`,
        other: `${names} están en marcha aquí. Con otra al lado no se podrían distinguir.`,
      }),
    seeBelow: (count) =>
      plural(count, { one: 'Ver la apuesta abajo', other: 'Ver las apuestas abajo' }),
    seeRunning: 'Ver lo que está en marcha',
    nothingElse: 'Nada más de la biblioteca encaja con lo que muestran las lecturas.',
    nothing:
      'Ningún método de la biblioteca encaja con lo que muestran las lecturas. Usted sabe más que ellas.',
    calm: 'No hace falta nada. No es seguro que esta pareja esté tensa, así que no se sugiere nada.',
    evidence: (words) => `Pruebas: ${words}`,
    why: 'Por qué esto, según sus datos',
    how: 'Cómo hacerlo, en tres pasos',
    rests: (source) => `Se basa en: ${source}`,
    call: 'Apostar por esto',
    before: 'Ya se probó aquí',
    tried: (name, how, back) => `«${name}»: probado, ${how}. Vuelve en ${back}.`,
    else: 'Probar otra cosa',
    allTheSame: 'Probar algo de todos modos',
    others: 'Aquí apuestan la dirección general y los responsables de estos dos equipos.',
    failed: 'No se ha cargado lo que se podría probar.',
    again: 'Intentarlo de nuevo',
    looking: 'Buscando en la biblioteca',
    expectAll: (fall) => `Cabe esperar: cada dimensión baja unos ${fall}.`,
    expect: (each) =>
      `Cabe esperar: ${each.map(({ figure, fall }) => `${figure}, unos ${fall} menos`).join('; ')}.`,
    triedHere: (times, expected) =>
      `Probado ${times === 1 ? 'una vez' : `${times} veces`} en esta empresa; con lo que salió, cabe esperar unos ${expected}.`,
    setbacks: {
      missed: 'fallida',
      backfired: 'contraproducente',
      'ended early': 'terminada antes',
      'not reviewed': 'sin revisar',
    },
  },
};

export default words;
