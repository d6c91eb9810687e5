/** What changes on the respondent's page. Its words come with the page, so a value in them is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['respond'] = {
  numbers: '',
  next: 'Siguiente',
  back: 'Atrás',
  goOn: 'Continuar',
  results: 'Ver los últimos resultados',

  for: 'Responde por {team}, {round}.',
  forUntil: 'Responde por {team}, {round}, hasta el {day}.',
  wrongTeam:
    '¿No es su equipo? Escriba a su admin antes de empezar: un sobre está ligado a su equipo.',
  start: 'Empezar, menos de 60 segundos',

  asked: 'Preguntamos en {team} a {people} personas',
  names: 'Sus nombres',
  scroll: 'Aquí están las {people}: desplácese para ver el resto.',
  strangers: 'Si no conoce a estas personas, no responda.',
  keys: 'Claves:',
  asInvited: ', como en su invitación.',
  compareNext: ', las compara a continuación.',
  areSame: 'Son las mismas',
  areOthers: 'Son otras',
  differ: 'Su invitación dice «{invited}», esta página recibió «{here}». No se envió nada.',
  got: 'Esta página recibió «{here}». No se envió nada.',

  left: 'quedan unos {seconds} s',
  eachTeam: 'Desde la última ronda, ¿cuánto ha dependido su trabajo de cada equipo?',
  place: 'Equipo {place} de {all}, visto desde {team}',
  howOften: '¿Con qué frecuencia desde la última ronda?',
  most: 'A continuación, los {count} de los que más depende.',
  ownView: 'Su propia opinión. Viaja sola, aparte de lo que dijo sobre los equipos.',
  skips: 'omite {team}',
  oneTap: 'Un toque y sigue. Puede volver y cambiarlo hasta que envíe.',
  toLast: 'A la última pregunta',

  open: {
    team: { one: '{count} equipo sin respuesta', other: '{count} equipos sin respuesta' },
    statement: {
      one: '{count} afirmación sin respuesta',
      other: '{count} afirmaciones sin respuesta',
    },
    question: { other: '{count} pregunta sin respuesta' },
  },
  goTo: 'Ir a: {field}',
  toBoth: '{answer}, en ambas',
  toAll: '{answer}, en todas',
  dimensions: {
    trust: 'confianza',
    goals: 'objetivos',
    blame: 'culpas',
    load: 'carga de soporte',
  },
  theQuestion: 'la pregunta',
  hintTeams: '¿Cuánto dependió su trabajo de: {teams}?',
  hintStatements:
    'Sobre {team}: {dimensions}. El índice necesita tres de cuatro. «{answer}» es una buena respuesta.',
  hintQuestion: 'Elija una o envíe sin ella.',
  without: 'Enviar sin esta pregunta',
  send: 'Enviar mis papeletas',
  shared: 'Este dispositivo es compartido: no guardar nada aquí',

  noneLeaves: 'Aún no sale ninguna papeleta.',
  leave: {
    one: 'Ahora sale {count} papeleta: {about}. Una vez enviada, nadie puede cambiarla. Ni siquiera usted.',
    other:
      'Ahora salen {count} papeletas, cada una por separado: {about}. Una vez enviadas, nadie puede cambiarlas. Ni siquiera usted.',
  },
  thisOne: 'esta pregunta',

  again: 'Lo intentamos de nuevo automáticamente.',
  canClose: 'Puede cerrar esta página y abrirla más tarde.',
  stay: 'Deje esta página abierta hasta que se hayan enviado.',
  posted: { one: 'Se ha enviado {count} de {all}.', other: 'Se han enviado {count} de {all}.' },
  tryNow: 'Intentar ahora',
  tryAgain: 'Intentar de nuevo',
  code: 'Si vuelve a ocurrir, dé este código a su admin: {code}.',

  wait: {
    one: '{count} papeleta espera en la urna, sin orden y sin hora, hasta que la ronda se selle.',
    other:
      '{count} papeletas esperan en la urna, sin orden y sin hora, hasta que la ronda se selle.',
  },
  waitUntil: {
    one: '{count} papeleta espera en la urna, sin orden y sin hora, hasta que la ronda se selle el {day}.',
    other:
      '{count} papeletas esperan en la urna, sin orden y sin hora, hasta que la ronda se selle el {day}.',
  },
  resultsCome:
    'Los resultados llegan cuando la ronda se sella, para usted tan pronto como para los responsables.',
  forget: '¿Pantalla compartida? Olvidar esto aquí',

  keep: 'Guardar un recibo en este navegador',
  withIt: 'Con él puede',
  check: 'comprobar',
  counted:
    'después de la ronda que sus papeletas se contaron. No lo muestre a nadie antes de que cierre la ronda: con él, quien pueda leer el registro encontraría esta respuesta.',
  save: 'Guardar el recibo en un archivo',

  voided: '{round} se anuló el {day}.',
  reason: 'El motivo indicado: {reason}',
  came: {
    one: '{count} de sus {all} papeletas llegó a tiempo.',
    other: '{count} de sus {all} papeletas llegaron a tiempo.',
  },
  late: {
    one: 'Su papeleta llegó demasiado tarde.',
    other: 'Ninguna de sus {count} papeletas llegó a tiempo.',
  },
  closed: '{round} cerró el {day}.',
  nextOpens: 'La próxima se abre el {day}.',

  yourCode: 'Su código',
  refusals: {
    'code-unknown': 'Ese código no existe. Use el de su carta o papelito más reciente.',
    'too-many': 'Demasiadas veces. Espere un cuarto de hora e inténtelo de nuevo.',
    'no-connection': 'No se pudo contactar con el servidor. Inténtelo de nuevo en un minuto.',
  },
  fault: 'No se pudo hacer. No se ha perdido nada. Inténtelo en un minuto.',
};

export default words;
