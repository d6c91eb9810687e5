/** Calling a shot: what one expects, said before it starts. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['call'] = {
  title: 'Haga su apuesta',
  lede: 'Diga antes de empezar qué cree que pasará. Equivocarse está bien. No decirlo es lo que mantiene en marcha cosas que no ayudan a nadie.',
  method: '¿Qué va a probar?',
  choose: 'Elija un método',
  feltBy: '¿Quién lo siente?',
  bothWays: 'Ambas direcciones',
  how: 'Cómo hacerlo, en tres pasos',
  call: 'Apostar',
  later: 'Ahora no',
  fixed:
    'Una vez hecha, está en el registro: nadie puede mover la meta. Se pueden añadir notas y se puede terminar antes.',
  figure: '¿Qué va a bajar?',
  all: 'Las cuatro',
  today: (figure) => `${figure} este trimestre.`,
  drawn: 'Todo dibujado como fricción: bajar es mejor.',
  near: {
    label: 'Baja al menos',
    hint: 'puntos: el extremo cercano',
  },
  far: {
    label: 'Y como mucho',
    hint: 'puntos: el extremo lejano',
  },
  stop: {
    label: 'Parar si ha bajado menos de',
    hint: 'puntos para entonces',
  },
  rounds: {
    label: '¿Se decide tras cuántas rondas?',
    pace: (when) => `${when}, al ritmo actual`,
    first: 'La próxima que se selle es la primera.',
  },
  decides: {
    label: '¿Qué función decide?',
    hint: 'Una función con palabras, como «Dirección de Producto». Nunca un nombre.',
  },
  note: {
    label: 'Una nota, si quiere',
    hint: 'Por ejemplo, lo que cuesta.',
  },
  about: (day) => `hacia el ${day}`,
  between: (teams) => `entre ${teams}`,
  toward: (from, toward) => `de ${from} hacia ${toward}`,
  figures: {
    index: 'la fricción',
    trust: 'la fricción en la confianza',
    goals: 'la fricción en los objetivos comunes',
    blame: 'la fricción por culpas',
    load: 'la carga de soporte',
  },
  say: (figure, where, near, far, rounds, when, stop, decides) => [
    '«Creemos que ',
    figure,
    ` ${where} bajará `,
    `entre ${near} y ${far}`,
    ` en ${rounds} ${rounds === 1 ? 'ronda' : 'rondas'}${when ? `, ${when}` : ''}. Si para entonces ha bajado menos de `,
    `${stop}`,
    ', ',
    'paramos',
    `.${decides === '' ? '' : ` Decide: ${decides}.`}»`,
  ],
  tell: {
    ask: '¿Se podrá saber?',
    asked: (answer) => `¿Se podrá saber? ${answer}`,
    contradicts: 'No mientras la apuesta se contradiga: vea lo marcado.',
    asking: 'Mirando las lecturas.',
    waiting: 'Elija un método y diga qué espera; la respuesta aparecerá aquí.',
    no: 'No.',
    yes: 'Sí.',
    from: (points) => `A partir de ${points} puntos.`,
    controls: (least, controls) =>
      `Hacen falta ${least} parejas donde no se pruebe nada para comparar, y solo hay ${controls}. Terminaría en «no se puede saber».`,
    hidden: 'Demasiado de esta pareja está oculto. Terminaría en «no se puede leer».',
    seen: (rounds, points, controls) =>
      `La menor bajada que puede ser clara aquí en ${rounds} ${rounds === 1 ? 'ronda' : 'rondas'} es de ${plural(points, { one: `${points} punto`, other: `${points} puntos` })}, junto a ${plural(controls, { one: `${controls} pareja`, other: `${controls} parejas` })} donde no se prueba nada.`,
    farLess: (seen) =>
      `${seen} Incluso el extremo lejano de su apuesta es menor: más rondas mostrarían más.`,
    nearSeen: (seen) => `${seen} Si sale menos, termina como «fallida» o «no se puede saber».`,
    smaller: (seen) => `${seen} Una bajada menor termina en «no se puede saber».`,
    running: 'Ya en marcha aquí:',
    second: (names) =>
      `${names.map((name) => `«${name}»`).join(', ')}. Con una segunda no se podrían distinguir.`,
  },
  called: {
    title: (name) => `Anunciado: ${name}`,
    said: (figure, where, near, far, stop) =>
      `${figure} ${where} baja entre ${near} y ${far}, o paramos si es menos de ${stop}. Empieza ahora.`,
    next: 'Qué pasa ahora',
    count: (rounds) =>
      plural(rounds, {
        one: `Cuenta la próxima ronda. Antes no se juzga nada.`,
        other: `Cuentan las próximas ${rounds} rondas. Desde la segunda se ve cómo va; antes no se juzga nada.`,
      }),
    due: (when) =>
      `Cuando se selle la última${when ? `, ${when}` : ''}, toca revisar: primero se dice si se llevó a cabo, después se muestra el resultado.`,
    decides: (who) =>
      `${who} la mantiene, la cambia o la retira. Si no se hace nada, termina por sí sola una ronda después.`,
    board: 'Verla en el tablero',
    done: 'Listo',
  },
};

export default words;
