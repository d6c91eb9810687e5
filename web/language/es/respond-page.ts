/** What never changes on the respondent's page: the build writes it into respond.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['respond-page'] = {
  title: 'Pulse',
  language: 'Idioma',
  late: 'Buscando sus preguntas',
  noscript: {
    heading: 'Esta página necesita JavaScript para sellar sus sobres',
    text: 'Sin él, el servidor vería sus respuestas con su nombre; por eso no ofrecemos otro camino.',
  },
  start: {
    heading: '¿Cómo van las cosas entre su equipo y los demás?',
    promise:
      'Con su nombre recibe sobres sellados que se timbran sin que nadie vea su interior, y los echa en un buzón que no pide ningún nombre: el sistema sabe que usted participó, pero nadie, ni siquiera quien lo administra, puede saber por nada de lo guardado qué respuesta es la suya. Nada se muestra antes de que cierre la ronda, y después solo promedios de al menos cinco personas.',
    known: 'Se sabe quién participó.',
    same: 'Si todo su grupo responde lo mismo, el promedio lo dice.',
    network: 'Quien observe la red mientras usted responde puede adivinar.',
    how: '¿Cómo es posible?',
  },
  compare: {
    heading: '¿Son estas las palabras de su invitación?',
    text: 'En esta ronda todos tienen las mismas cuatro. Usted llegó sin el enlace de su invitación, así que esta página no tiene con qué compararlas: búsquelas allí o pregunte a un colega.',
    more: 'Con otras palabras, las claves también son otras, y alguien podría distinguir sus papeletas. Si no puede compararlas ahora, vuelva más tarde.',
  },
  kiosk:
    'Escriba el código de su carta o de su papelito. Este dispositivo no guarda nada y vuelve aquí si nadie lo toca durante 30 segundos.',
  none: {
    heading: 'No depende de ninguno de estos equipos',
    text: 'También es una respuesta. Aún puede decir qué debería poner primero la empresa.',
  },
  sending: { heading: 'Sus papeletas están en camino' },
  offline: { heading: 'Sin conexión. Sus papeletas están a salvo en este navegador.' },
  busy: {
    heading:
      'El servidor no puede recibirlas ahora. Sus papeletas están a salvo en este navegador.',
  },
  posted: {
    heading: 'Gracias. Enviado.',
    alone: 'Cada papeleta fue por separado, sin nombre y sin hora',
    promised: 'El servidor firmó la promesa de contar cada una',
    wiped: 'Sus sobres, claves y respuestas se borraron de este navegador',
  },
  nonePosted: {
    heading: 'Gracias. Listo.',
    text: 'No tenía ninguna papeleta que enviar. También es una respuesta.',
  },
  forgotten: {
    heading: 'Olvidado aquí',
    text: 'Este navegador ya no sabe nada de usted: ni recibo ni papeletas. Lo enviado sigue en la urna.',
  },
  sealed: {
    heading: 'Esta ronda está sellada',
    text: 'Ya no recibe respuestas. Su enlace está bien.',
  },
  noneOpen: {
    heading: 'No hay ninguna ronda abierta',
    text: 'Recibirá una invitación cuando se abra una. Su enlace está bien.',
  },
  taken: {
    heading: 'Sus sobres ya fueron recogidos',
    text: 'Si envió sus papeletas, todo está hecho. Si no, están en el navegador desde el que las envió: abra allí esta página, porque nadie recibe dos juegos. No podemos saber si las envió.',
    other:
      'Si no fue usted quien los recogió, alguien vota en su nombre: dígaselo al comité de empresa o a un colega.',
    rounds: 'Ver todas las rondas a su nombre.',
  },
  stampWrong: {
    heading: 'Sus sobres se firmaron mal',
    text: 'El servidor firmó algo distinto de lo que pidió esta página. Eso podría marcar sus papeletas: no se envió ninguna y los sobres se tiraron. Muestre esto al comité de empresa o a un colega.',
  },
  promiseWrong: {
    heading: 'El servidor no prometió contar su respuesta',
    text: 'Recibió una papeleta, y su firma no es correcta. No se envió nada más; lo que queda espera en este navegador. Muestre esto al comité de empresa o a un colega.',
  },
  spent: {
    heading: 'En su sobre hay otra papeleta',
    text: 'El servidor dice que este sobre se usó para otra cosa. No se envió nada más. Muestre esto al comité de empresa o a un colega.',
  },
  keysWrong: {
    heading: 'Las claves de esta ronda no encajan',
    text: 'No responda; muestre esto al comité de empresa o a un colega. Con claves distintas de las de todos, alguien podría distinguir sus papeletas. No se envió nada.',
  },
  keysDiffer: {
    heading: 'No responda. Estas no son las claves de su invitación.',
    text: 'Puede que alguien intente distinguirle. Muestre esto al comité de empresa o a un colega, y compare las cuatro palabras con las suyas.',
  },
  voided: {
    heading: 'Su última ronda no cuenta',
    text: 'Sus papeletas y sus claves se destruyeron, también las de usted, y no saldrá ninguna cifra. Puede abrirse otra ronda; entonces se le preguntará de nuevo.',
  },
  lost: {
    heading: 'La ronda terminó antes de enviarlo todo',
    text: 'Lo que quedaba se borró de este navegador: nadie lo ha leído y nadie puede contarlo. Desde la próxima ronda vuelve a participar.',
  },
  oldBrowser: {
    heading: 'Este navegador no puede sellar sobres',
    text: 'No conoce las firmas (Ed25519) que lleva cada papeleta. Abra su enlace en un navegador más nuevo: Chrome 137, Firefox 129, Safari 17 o posterior.',
  },
  teamSmall: {
    heading: 'Su equipo es demasiado pequeño para preguntarle',
    text: 'El promedio de tan pocos podría delatar a alguien; por eso no se pregunta a su equipo en esta ronda. Los demás sí dicen cómo va el trabajo con ustedes.',
  },
  notSignedIn: {
    heading: 'Abra su enlace personal',
    text: 'Nadie ha iniciado sesión en este navegador. El enlace está en su invitación: ábralo aquí y vendrán las preguntas.',
    none: '¿No tiene la invitación a mano?',
    mail: 'Inicie sesión con su correo de trabajo.',
  },
  linkUnknown: {
    heading: 'Este enlace no funciona',
    text: 'No se conoce, o uno más nuevo lo sustituyó. Abra el último que recibió o pida a su admin un enlace nuevo.',
  },
  notAsked: {
    heading: 'En esta ronda no se le pregunta',
    text: 'Cuando se abrió, usted no estaba en ningún equipo o estaba en otro. Quien cambia de equipo espera a la próxima ronda. Si es un error, escriba a su admin.',
  },
  noneAsked: {
    heading: 'Su equipo no valora a ningún otro',
    text: 'No tiene nada que responder en esta ronda. Si es un error, escriba a su admin.',
  },
  insecure: {
    heading: 'No podemos sellar sobres con esta conexión',
    text: 'Esta página se abrió sin https. Hace falta para sellar, así que la ronda no puede empezar aquí. Abra su enlace con https.',
  },
  unreachable: {
    heading: 'Sin conexión',
    text: 'No se ha perdido nada. Inténtelo de nuevo cuando tenga conexión.',
  },
  fault: {
    heading: 'No se pudo cargar esta página',
    text: 'No se ha perdido nada. Inténtelo de nuevo en un minuto.',
  },
};

export default words;
