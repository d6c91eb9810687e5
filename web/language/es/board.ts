/** The board of interventions: its lanes, what methods did, and the library. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['board'] = {
  title: 'Medidas',
  loading: 'Cargando lo que se está probando',
  lede: 'Cada tarjeta muestra lo que alguien dijo que pasaría y lo que pasó. Cómo terminó lo dice Crosspulse, no quien la hizo. Una apuesta fallida no es una persona fracasada. Es algo que la empresa ahora sabe.',
  lanes: {
    waiting: {
      name: 'Por revisar',
      what: 'Ha llegado la fecha. Cada una termina ahora salvo que alguien la defienda.',
      none: 'No hay nada pendiente.',
    },
    running: {
      name: 'En marcha',
      what: 'No se juzgan antes de su fecha. Mirar antes está bien, decidir antes no.',
      none: 'No hay nada en marcha. Una apuesta se hace en la página de una pareja.',
    },
    kept: {
      name: 'Mantenidas',
      what: 'Ahora parte de cómo trabajamos.',
      none: 'Todavía no se ha mantenido ninguna.',
    },
    ended: {
      name: 'Terminadas',
      what: 'Apagadas, a propósito o por sí solas, con lo aprendido.',
      none: 'Todavía no ha terminado ninguna.',
    },
  },
  showAll: (count) => `Mostrar las ${count}`,
  headline: {
    own: (count) =>
      plural(count, {
        one: 'Una apuesta espera su decisión.',
        other: `${count} apuestas esperan su decisión.`,
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Una apuesta espera una decisión.',
        other: `${count} apuestas esperan una decisión.`,
      }),
    running: (count) =>
      plural(count, {
        one: 'Una apuesta está en marcha. No hay nada pendiente.',
        other: `${count} apuestas están en marcha. No hay nada pendiente.`,
      }),
    nothing: 'Ahora mismo no se está probando nada.',
    never: 'Nadie ha hecho una apuesta todavía.',
  },
  called: (count) =>
    plural(count, {
      one: `${count} apuesta sobre las parejas que usted ve`,
      other: `${count} apuestas sobre las parejas que usted ve`,
    }),
  ends: (count, name) => `${count} × ${name.toLowerCase()}`,
  records: {
    title: 'Qué lograron los métodos aquí',
    lede: 'Un historial pertenece a un método, nunca a una persona o un equipo.',
    caption: 'Métodos probados en esta empresa y cómo terminó',
    method: 'Método',
    tried: 'Probado',
    ended: 'Final',
    unseen: 'Lo que aportó se muestra a quien ve todas sus parejas',
    within: (within, all, brought) =>
      `${within} de ${all} dentro del rango anunciado; aportó ${brought}`,
    list: (changes) => `${changes.join(', ')}`,
    givenUp: 'Abandonado antes de que hubiera resultado',
    unread: 'No se pudo leer nada',
    none: 'Ninguna apuesta tiene resultado todavía. Hasta entonces las sugerencias se apoyan solo en la biblioteca.',
    few: (count) =>
      plural(count, {
        one: 'Un resultado es muy poco para ordenar métodos. Las sugerencias aún se apoyan en la biblioteca.',
        other: `${count} resultados son muy pocos para ordenar métodos. Las sugerencias aún se apoyan en la biblioteca.`,
      }),
    many: 'Lo que se espera de una sugerencia se acerca desde la biblioteca hacia estos resultados.',
  },
  empty: {
    title: 'Diga primero qué espera',
    others: 'Aquí no se está probando nada',
    what: 'Elija la pareja que más duele y diga, antes de empezar, qué cree que ayudará. Cuando se selle su ronda, esta página dirá si se cumplió.',
    whatOthers:
      'Los responsables y la dirección general hacen las apuestas. Lo que se prueba en las parejas de su equipo, y lo que salió, está aquí.',
    slowest: 'Ir a la parte más lenta',
    choose: 'Elegir una pareja en el mapa',
  },
  library: {
    title: 'La biblioteca',
    lede: 'Qué se puede probar, cuándo y qué esperar de ello.',
    counts: (brought, own) =>
      `${brought} métodos venían incluidos; propios o reescritos aquí: ${own}.`,
    others: 'La dirección general añade, edita y retira métodos.',
    ownTitle: 'Un método propio',
    add: 'Añadir un método propio',
    own: 'Propios',
    brought: (count) => `${count} métodos incluidos`,
    retired: (names) => `Retirados: ${names.join(', ')}. Lo que se apostó con ellos queda.`,
    failed: 'No se ha podido cargar la biblioteca.',
  },
  method: {
    of: (name) => `: ${name}`,
    evidence: 'Pruebas: ',
    source: (evidence, source) => `${evidence}. ${source}`,
    retiredDone: (name) => `«${name}» está retirado.`,
    ask: (name) =>
      `¿Retirar «${name}»? Ya no se sugiere y no se puede apostar por él. Lo apostado con él queda.`,
    yes: 'Sí, retirarlo',
    later: 'Ahora no',
    edit: 'Editar',
    retire: 'Retirar',
    grades: {
      A: 'varios estudios controlados',
      B: 'un estudio de campo, u observado',
      C: 'práctica, aún sin estudiar',
    },
    wheres: {
      pairing: 'en la pareja en conjunto',
      'both ways': 'en ambos sentidos',
      'one way': 'al menos en un sentido',
    },
    figures: {
      index: 'fricción',
      trust: 'confianza',
      goals: 'objetivos',
      blame: 'culpas',
      load: 'carga',
      gap: 'diferencia',
    },
    gap: 'Diferencia',
    falls: (each) => `${each.join(', ')}`,
  },
  form: {
    name: 'Nombre',
    steps: ['Primero …', 'Después …', 'Y luego …'],
    stepsHint: 'Qué hacer, en tres pasos.',
    why: 'Por qué debería ayudar',
    evidence: '¿Qué tan buenas son las pruebas?',
    grade: (grade, words) => `${grade}: ${words}`,
    source: '¿De dónde viene?',
    falls: '¿Cuántos puntos debería bajar? Deje el resto vacío.',
    whole: 'Cada bajada es un número entero de 1 a 50.',
    stays: 'Cuándo se sugiere queda como dice la biblioteca.',
    where: 'Dónde',
    suggest: 'Sugerirlo donde esto esté tenso o peor',
    atLeast: 'Elija al menos una.',
    save: 'Guardar',
    add: 'Añadir',
    reworded: (name) => `«${name}» está reescrito.`,
    added: (name) => `«${name}» está en la biblioteca.`,
  },
};

export default words;
