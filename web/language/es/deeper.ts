/** Further down a pairing's page: dimensions, parts, priorities, figures of the round, numbers of one's own. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['deeper'] = {
  names: {
    trust: 'confianza',
    goals: 'objetivos comunes',
    blame: 'culpas',
    load: 'carga de soporte',
  },
  dimensions: {
    title: 'De qué se compone la fricción',
    better: (names, since) => `${names}: mejor desde ${since}`,
    worse: (names, since) => `${names}: peor desde ${since}`,
    mixed: (better, worse, since) => `Desde ${since}, mejor: ${better}; peor: ${worse}`,
    lede: 'Cuatro dimensiones en una escala, todas dibujadas como fricción: más alto es peor, así que confianza 64 significa poca confianza.',
    compares: (quarter, against) =>
      `El veredicto compara ${quarter} con ${against}, ambas direcciones juntas.`,
    range: (figure, range, seen) => `${figure}, rango del 90 % ${range}, ${seen}`,
    chart: (name) => `${name}, dibujado como fricción`,
    note: 'Dibujado como fricción, con su rango del 90 %: más alto es peor.',
  },
  parts: {
    title: '¿Somos nosotros, ellos o la pareja?',
    us: (team) => `Nosotros: ${team} con todos`,
    them: (team) => `Ellos: todos con ${team}`,
    pair: 'Solo esta pareja',
    mean: 'Media de la empresa',
    together: 'En conjunto',
    apart: 'No se puede distinguir.',
    hidden: (why) => `Oculto: ${why}.`,
    how: 'Cómo leer esto',
    explained:
      'Las partes están en puntos y suman la cifra, uno arriba o abajo por redondeo. El rango es el del 90 % de la parte. La estimación acerca la cifra a lo que las demás parejas dicen de los dos equipos, tanto más cuanto menos cierta es. Veredictos y tendencias usan la cifra misma, nunca la estimación.',
  },
  answer: {
    not: 'Todavía no se puede decir. Hacen falta al menos seis direcciones con cifras en el trimestre y equipos valorados cada uno por varios otros: con menos, no se distingue cómo ve un equipo a todos de cómo ve a este.',
    fewTeams: 'Con pocos equipos esto es un indicio, no una conclusión.',
    withTeams: (count) => `Con ${count} equipos esto es un indicio, no una conclusión.`,
    unclear: 'No podemos saberlo: ninguna parte es claramente distinta de cero.',
    both: {
      us: {
        more: 'Sobre todo nosotros, en ambos sentidos: cada uno de los dos siente más fricción que otros, trabaje con quien trabaje.',
        less: 'Sobre todo nosotros, en ambos sentidos: cada uno de los dos siente menos fricción que otros, trabaje con quien trabaje.',
      },
      them: {
        more: 'Sobre todo ellos, en ambos sentidos: otros equipos sienten lo mismo con cada uno de los dos. Mire primero qué hace difícil trabajar con ambos, y después cómo se encuentran.',
        less: 'Sobre todo ellos, en ambos sentidos: todos trabajan con cada uno de los dos con más fluidez que con otros.',
      },
      pair: {
        more: 'Sobre todo la pareja, en ambos sentidos: con otros equipos ninguno siente tanto. Mire primero cómo se encuentran estos dos.',
        less: 'Sobre todo la pareja, en ambos sentidos: estos dos se encuentran con más fluidez de lo que sugieren sus otras parejas.',
      },
    },
    sides: (sides) => `${sides.join('; ')}.`,
    one: {
      none: (direction) => `${direction}: ninguna parte es claramente distinta de cero`,
      us: {
        more: (direction, from) =>
          `${direction}: sobre todo nosotros, pues ${from} siente más fricción con todos que otros`,
        less: (direction, from) =>
          `${direction}: sobre todo nosotros, pues ${from} siente menos fricción con todos que otros`,
      },
      them: {
        more: (direction, _, toward) =>
          `${direction}: sobre todo ellos, pues todos sienten más fricción con ${toward} que con otros`,
        less: (direction, _, toward) =>
          `${direction}: sobre todo ellos, pues todos sienten menos fricción con ${toward} que con otros`,
      },
      pair: {
        more: (direction, from) =>
          `${direction}: sobre todo la pareja, pues ${from} siente más aquí que con otros`,
        less: (direction, from) =>
          `${direction}: sobre todo la pareja, pues ${from} siente menos aquí que con otros`,
      },
    },
  },
  priorities: {
    apart: 'Pondrían cosas distintas primero',
    alike: 'Pondrían en gran parte lo mismo primero',
    title: 'Qué pondrían primero',
    hidden: 'El acuerdo está oculto: hacen falta al menos 10 papeletas de cada equipo.',
    agreement: (value, low, high) =>
      `Acuerdo: ${value} de 10${low === high ? '' : ` (de ${low} a ${high})`}. De diez personas de cada equipo, tantas parejas pondrían lo mismo primero.`,
    asked: (round) =>
      `«¿Qué debería poner primero esta empresa este trimestre?» La parte de cada equipo en ${round}, por pasos. Es una papeleta aparte, visible desde 10 papeletas.`,
    priority: 'Prioridad',
    some: 'Oculto significa menos de 10 papeletas de ese equipo.',
    both: 'Oculto para ambos equipos: menos de 10 papeletas cada uno.',
    picture: (round, agreement) =>
      `La parte de cada equipo que lo pone primero, por pasos, en ${round}. ${agreement}`,
    pictureTitle: (teams, title) => `${teams}: ${title}`,
  },
  figures: {
    title: (round) => `${round} en cifras`,
    lede: 'Cada una con su rango del 90 % y el menor cambio respecto a otra ronda que se habría visto.',
    figure: 'Cifra',
    index: 'Índice',
    split: (direction, low, mid, high) =>
      `${direction}: ${low} de las papeletas bajas (menos de 37,5), ${mid} en medio, ${high} altas (más de 62,5).`,
  },
  others: 'Otras parejas de estos equipos',
  signals: {
    lede: 'Como una cola o una caída: van bajo el gráfico en su propia escala. Nunca forman parte del índice y ningún veredicto se basa en ellas.',
    under: 'Bajo el gráfico',
    nothing: 'Nada',
    unit: (name, unit) => `${name}, ${unit}`,
    remove: 'Quitar',
    removed: (name) => `Se ha quitado «${name}». Lo que se subió queda en el registro.`,
    outside: 'Ninguna de sus semanas cae dentro de las rondas de este gráfico.',
    failed: 'No se han cargado.',
    none: 'Todavía no hay ninguna para esta pareja.',
    week: (value, week) => `${value} en ${week}`,
    title: (signal) => `${signal}: no forma parte del índice`,
    told: (signal, weeks) => `${signal}: ${weeks.join(', ')}`,
  },
  upload: {
    title: 'Traer cifras propias',
    file: 'Un archivo CSV',
    lines: 'O sus líneas',
    hint: 'La primera línea nombra las columnas: name, unit, team a, team b, week, value. Una cifra con el mismo nombre en la misma pareja se sustituye entera. Entran todas las líneas o ninguna.',
    save: 'Guardar estas cifras',
    weeks: (name, weeks) =>
      plural(weeks, { one: `${name} (${weeks} semana)`, other: `${name} (${weeks} semanas)` }),
    saved: (names) => `Guardado: ${names}.`,
  },
};

export default words;
