/** A shot's card: what was called, what came of it, and what its owner may do. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['shot'] = {
  said: (day, figure, team, fall, when) => [
    `Anunciado el ${day}: `,
    figure,
    `${team === null ? '' : `, como la siente ${team},`} baja `,
    fall,
    ` ${when}.`.replace('..', '.'),
  ],
  by: (name) => `hasta ${name}`,
  byDay: (name, day) => `hasta ${name}, el ${day}`,
  within: (rounds) => plural(rounds, { one: `en ${rounds} ronda`, other: `en ${rounds} rondas` }),
  withinOf: (within, sealed) =>
    plural(sealed, {
      one: `${within}, de las que ${sealed} está sellada`,
      other: `${within}, de las que ${sealed} están selladas`,
    }),
  stop: (least) =>
    least === 0 ? 'Se detiene si no baja.' : `Se detiene si baja menos de ${least}.`,
  decides: (who) => `Decide: ${who}.`,
  note: (note) => `Nota: ${note}`,
  added: (day, note) => `Añadido el ${day}: ${note}`,
  of: (name) => `: ${name}`,
  quoted: (text) => `«${text}»`,
  effect: 'Efecto',
  soFar: 'Hasta ahora',
  effectIs: (range, words) => ` (${range}): ${words}`,
  seen: (range) => ` (${range}).`,
  outcomes: {
    hit: 'claramente distinto de cero, y más allá del extremo cercano de la apuesta.',
    missed: 'el rango no llega al extremo cercano de la apuesta.',
    backfired: 'claramente distinto de cero, en el sentido equivocado.',
    alone: 'No había ninguna pareja sin intento con la que comparar.',
    few: (count) =>
      plural(count, {
        one: `solo ${count} pareja con la que comparar, muy poco para decidir. Ni éxito ni fracaso.`,
        other: `solo ${count} parejas con las que comparar, muy pocas para decidir. Ni éxito ni fracaso.`,
      }),
    open: 'los datos no permiten decidir. Ni éxito ni fracaso.',
    unread: 'Las lecturas con las que se juzgaría están ocultas. Eso no es un fallo.',
  },
  compared: (before, after, elsewhere, pairings) =>
    `De ${before} a ${after}; donde no se probó nada, ${elsewhere} (${plural(pairings, { one: `${pairings} pareja`, other: `${pairings} parejas` })}).`,
  judged: (left) =>
    left === 1
      ? 'Se juzga cuando se selle la próxima ronda.'
      : `Se juzga cuando se sellen ${left} rondas más.`,
  sealedOf: (sealed, rounds) =>
    plural(rounds, {
      one: `${sealed} de ${rounds} ronda sellada.`,
      other: `${sealed} de ${rounds} rondas selladas.`,
    }),
  appears: (from) => `Lo que se ve hasta ahora aparece después de ${from}.`,
  unread:
    'Hasta ahora no se puede leer nada: las lecturas están ocultas o no hay pareja con la que comparar. Si sigue así, termina sin resultado, y eso no es un fallo.',
  due: 'La ronda que decide está sellada. El resultado aparece en cuanto se diga si se llevó a cabo, para que nadie juzgue lo hecho por el resultado.',
  carried: {
    'as meant': ['Llevada a cabo: ', 'como se pensó', '.'],
    partly: ['Llevada a cabo: ', 'en parte', '.'],
    not: ['Llevada a cabo: ', 'no', '.'],
  },
  notTried: 'No se probó, así que no tiene resultado ni lugar en el historial.',
  stopMet: 'Se cumple la regla de parada.',
  goes: 'Si nadie dice por qué debería seguir, se quita.',
  endedOn: {
    kept: (day) => `Mantenida el ${day}:`,
    changed: (day) => `Cambiada el ${day}:`,
    retired: (day) => `Retirada el ${day}:`,
  },
  ranOut: {
    unsaid:
      'Nadie dijo si se llevó a cabo, así que no se da su resultado. Terminó por sí sola una ronda después.',
    unargued: 'Nadie la defendió, así que terminó por sí sola una ronda después.',
  },
  drawing: {
    called: (range) => `anunciado ${range}`,
    stop: (change) => `parar sobre ${change}`,
    letter: 6.6,
    told: (call, word, value, low, high, elsewhere, stop) =>
      `Anunciado: un cambio de ${call}. ${word}: ${value}, entre ${low} y ${high}. Donde no se probó nada: ${elsewhere}. Parar por encima de ${stop}.`,
  },
  key: {
    call: 'la apuesta, de lejos a cerca; el borde grueso es el extremo cercano',
    stop: 'la regla de parada',
    effect: 'el efecto, con su rango del 90 %',
    other: 'parejas donde no se probó nada',
    read: 'A la izquierda, menos fricción. El efecto es el cambio desde el inicio, menos el cambio donde no se probó nada, desde un punto de partida que descuenta la mala suerte inicial.',
  },
  table: {
    name: 'Como tabla',
    caption: (name) => `${name}: lo que se anunció y lo que vino`,
    called: 'Anunciado',
    stop: 'Parar por encima de',
    range: (word) => `${word}, con su rango del 90 %`,
    before: 'Antes, descontada la mala suerte',
    since: 'Desde entonces',
    elsewhere: 'Cambio donde no se probó nada',
    pairings: 'Parejas para comparar',
  },
  acts: {
    others: 'Aquí deciden la dirección general y los responsables de estos dos equipos.',
    say: 'Decir si se llevó a cabo',
    ended:
      'Ha terminado y así queda. Su resultado se fijó en su ronda y pertenece al historial del método, así que todavía se puede decir.',
    note: 'Añadir una nota',
    noteOrEnd: 'Añadir una nota o terminarla antes',
    early:
      'Antes de su ronda se puede terminar, pero no juzgar: lo que se ve hasta ahora no decide nada. Una vez sellada una ronda, queda en el historial del método como «terminada antes», ni acertada ni fallida.',
  },
  amend: {
    label: 'Una nota',
    hint: 'Lo anunciado queda como estaba; la nota va debajo con la fecha de hoy.',
    add: 'Añadir la nota',
    added: (name) => `Se ha añadido su nota a «${name}».`,
  },
  review: {
    ask: '¿Se llevó a cabo?',
    ways: {
      'as meant': {
        name: 'Como se pensó',
        means: 'Se hizo como se anunció.',
      },
      partly: {
        name: 'En parte',
        means: 'Se hizo una parte, o tarde, o solo algunas personas.',
      },
      not: {
        name: 'No',
        means: 'No se hizo. Termina como «no probada», sin resultado ni historial.',
      },
    },
    once: 'Esto se dice una vez y después no se puede cambiar.',
    shown: (name) => `Se muestra el resultado de «${name}».`,
    untried: (name) => `«${name}» terminó como no probada.`,
    result: 'Decirlo y ver el resultado',
    finish: 'Decirlo y terminarla',
    only: 'Decirlo',
  },
  end: {
    not: {
      label: 'No se llevó a cabo',
      short: 'No se llevó a cabo',
      question: '',
      hint: 'Termina como «no probada», sin resultado ni historial.',
    },
    kept: {
      label: 'Mantenerla y decir por qué',
      short: 'Mantenerla',
      question: '¿Por qué debería seguir?',
      hint: 'Pasa a formar parte de cómo trabajan los dos equipos.',
    },
    changed: {
      label: 'Cambiarla',
      short: 'Cambiarla',
      question: '¿Qué cambia y por qué?',
      hint: 'Esta termina. Haga la próxima apuesta sobre la pareja con lo que ha cambiado.',
    },
    retired: {
      label: 'Retirarla',
      short: 'Retirarla',
      question: '¿Qué se ha aprendido?',
      hint: 'Se apaga a propósito, y lo aprendido queda aquí.',
    },
  },
  endedAs: {
    kept: (name) => `«${name}» se mantiene.`,
    changed: (name) => `«${name}» se cambia.`,
    retired: (name) => `«${name}» se retira.`,
  },
  later: 'Ahora no',
  here: {
    title: 'Apuestas sobre esta pareja',
    lede: 'Lo que se dijo antes y lo que vino. Una apuesta fallida es algo aprendido.',
  },
};

export default words;
