/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import { weekdayIn } from '../count.ts';
import type en from '../en/letter.ts';

const weekday = weekdayIn('es');

const until = (sealsOn: string | null): string =>
  sealsOn === null
    ? 'Abierta hasta que se selle la ronda.'
    : `Abierta hasta el ${weekday(sealsOn)}.`;

const reminders = (most: number): string =>
  most === 0
    ? 'Sin recordatorios.'
    : `${most === 1 ? 'Un recordatorio' : 'Dos recordatorios'} como máximo, solo a quienes no tienen sobres y nunca en fin de semana.`;

const words: typeof en = {
  head: (beginning) => `La cabecera más reciente del registro empieza por ${beginning}. Compararla`,
  envelopes: 'Recoger mis sobres',
  keys: 'Las claves de esta ronda. Antes de responder debería ver estas mismas cuatro palabras, y sus colegas también:',
  keysLater: 'se crean al abrir la ronda',
  code: (address) =>
    `¿No tiene un dispositivo propio? Escriba este código en uno compartido (${address}):`,
  how: 'Por qué nadie puede saber qué respuesta es la suya',
  stop: 'No recibir más recordatorios',
  invitation: {
    subject: 'Un minuto sobre el trabajo con otros equipos',
    what: '¿Cómo va entre su equipo y los demás? Cuatro afirmaciones sobre cada equipo del que depende, en menos de 60 segundos.',
    nobody:
      'El sistema sabe que usted ha participado. Nadie puede saber qué respuesta es la suya, ni siquiera su admin.',
    alone: 'Este enlace es solo suyo: no se lo pase a nadie.',
    seen: ({ threshold, managers, own }) => {
      const all = managers === 'all' ? 'todas las parejas' : 'las parejas de su propio equipo';
      return (
        'Mientras la ronda está abierta, nadie ve ninguna cifra. Cuando se sella, todos ven en el mismo momento cómo está la empresa. ' +
        `La dirección general ve todas las parejas de equipos, los responsables ven ${all}${own ? ', y usted las de su propio equipo' : ''}. ` +
        `Una cifra se apoya en al menos ${threshold} papeletas; con menos queda oculta.`
      );
    },
    lasts: (sealsOn, most) => `${until(sealsOn)} ${reminders(most)}`,
    small: (teams) =>
      `Demasiado pequeños para preguntarles esta vez: ${teams.join(', ')}. Los demás dicen igualmente cómo va el trabajo con ellos.`,
  },
  reminder: {
    subject: 'Sigue abierto: un minuto sobre el trabajo con otros equipos',
    text: (sealsOn) =>
      `Nadie ha recogido todavía sobres en su nombre. ${until(sealsOn)} Se tarda menos de 60 segundos, y nadie puede saber qué respuesta es la suya.`,
  },
  addressChanged: {
    subject: 'Se ha cambiado su dirección en Crosspulse',
    what: 'Un admin le ha dado otra dirección en Crosspulse. Desde ahora las cartas llegan allí, y quien hubiera iniciado sesión como usted ya no la tiene abierta.',
    then: 'Nadie puede recoger sobres en su nombre en una ronda que estuviera abierta en ese momento. Si no lo esperaba, pregunte a su admin y cuénteselo al comité de empresa o a un colega.',
  },
  signIn: {
    subject: 'Iniciar sesión en Crosspulse',
    first: 'Este es el enlace con el que inicia sesión en Crosspulse.',
    copy: 'Si no se abre, copie esta dirección:',
    rule: (minutes) =>
      `Funciona una sola vez, durante ${minutes} minutos, y solo en el navegador que lo pidió. Abra este correo en el mismo dispositivo.`,
    last: '¿No pidió ningún enlace? Borre este correo. No ocurre nada.',
  },
  digest: {
    subject: (round) => `${round} sellada: qué ha cambiado, qué no y qué está pendiente`,
    adminSubject: (round) =>
      `${round} sellada: a quién se preguntó, a quién no y qué está pendiente`,
    sealed: (round) => `${round} está sellada.`,
    see: 'Verlo en Crosspulse',
    why: 'Todos ven estas cifras en el mismo momento. Cada una se apoya en al menos cinco personas, y nadie puede ver quién respondió qué.',
    adminWhy:
      'Quienes pueden ver las cifras las ven en el mismo momento. Nadie puede ver quién respondió qué, y usted no ve ninguna cifra.',
  },
  chat: {
    sealed: (round) => `${round} está sellada`,
    figures: 'Ya están las cifras, para todos en el mismo momento.',
    see: 'Ver qué ha salido',
    title: '¿Un minuto sobre el trabajo con otros equipos?',
    open: (sealsOn) => {
      const first = 'Menos de 60 segundos. Nadie puede saber qué respuesta es la suya.';
      return sealsOn === null ? first : `${first} ${until(sealsOn)}`;
    },
    keys: (four) => `Claves: ${four}`,
    head: (beginning) => `Cabecera más reciente del registro: ${beginning}`,
    how: 'Cómo funciona',
  },
};

export default words;
