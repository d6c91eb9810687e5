/** The rounds of the setup: scheduled, opened, their links handed out, sealed or voided. */
import type { Words } from '../words.ts';

const words: Words['rounds'] = {
  title: '6. Ronda',
  lede: (threshold) =>
    `Mejor corto y regular que largo y raro. Las rondas nunca se solapan. Una cifra se basa en al menos ${threshold} papeletas: diga por qué cada respuesta cuenta.`,
  small: (threshold, names) =>
    `${names.join(', ')}: menos de ${threshold} personas. Los demás valoran el trabajo con ellas, y a ellas no se les pregunta.`,
  mailed:
    'Cada persona preguntada recibe su propio enlace por correo. Lo que no se pudo enviar está en Canales.',
  sealed: (name, day) =>
    day === null
      ? `${name} está sellada. Sus cifras están en el mapa.`
      : `${name} está sellada, el ${day}. Sus cifras están en el mapa.`,
  voided: (name) => `${name} está anulada.`,
  firstAdd: 'Añada primero al menos dos equipos y sus personas.',
  asked: (people, teams) => `Se preguntará a ${people} de ${teams} equipos.`,
  askedOnly: (people) => `Se preguntará a ${people}.`,
  opens: 'Se abre',
  seals: 'Se sella',
  openNow: 'Abrir la ronda ahora',
  schedule: 'Programar la ronda',
  hint: {
    now: 'Al abrirla se crea un enlace personal para cada persona. Usted los reparte; nada se envía solo.',
    itself: 'Se abre y se sella sola, a las horas del ritmo.',
    hand: 'No ocurre nada hasta que la abra aquí en su día.',
  },
  open: {
    title: (name) => `${name} está abierta`,
    soFar: {
      'under half': 'Hasta ahora ha participado menos de la mitad de todas las personas.',
      'over half': 'Hasta ahora ha participado más de la mitad de todas las personas.',
      'over three quarters':
        'Hasta ahora han participado más de tres cuartas partes de todas las personas.',
    },
    sealsOn: (day) => `Se sellará el ${day}.`,
    keys: 'Claves de esta ronda:',
    keysSay: '. Todo recordatorio debería decirlas.',
    small: (threshold, names) =>
      `No se pregunta, porque tiene menos de ${threshold} personas: ${names.join(', ')}. Los demás sí valoran el trabajo con ellas.`,
  },
  seal: {
    label: (name) => `Sellar ${name}`,
    ask: (name) => `¿Sellar ${name}?`,
    yes: 'Sí, sellarla',
    no: 'Todavía no',
    what: 'Ya nadie puede responder, sus cifras se publican una vez y esto no se puede deshacer.',
  },
  renew: {
    label: 'Nuevos enlaces personales',
    ask: '¿Crear de nuevo todos los enlaces personales?',
    yes: 'Sí, crear nuevos enlaces',
    no: 'Conservar los anteriores',
    what: 'Los enlaces anteriores dejan de funcionar al momento. Quien ya tomó sus sobres los conserva.',
  },
  scheduled: {
    title: (name) => `${name} está programada`,
    opensOn: (day) => `Se abre el ${day}.`,
    sealsOn: (day) => `Se sella el ${day}.`,
    open: (name) => `Abrir ${name} ahora`,
  },
  void: {
    instead: (name) => `Anular ${name} en su lugar`,
    what: 'La ronda termina sin cifras. Sus papeletas se destruyen y se avisa a todos una vez. No se puede deshacer.',
    why: '¿Por qué se anula?',
    do: (name) => `Anular ${name}`,
  },
  links: {
    title: 'Enlaces personales, visibles solo ahora',
    what: 'Cópielos antes de salir de esta página: no se pueden volver a mostrar, solo crear de nuevo. Envíe a cada persona su propio enlace y ningún otro.',
    copyAll: (count) => `Copiar los ${count}`,
    have: 'Los tengo',
    keysSay:
      '. Todo enlace termina con ellas. Póngalas también en la invitación, para que todos puedan comparar: el texto es el mismo para todos.',
    copyInvitation: 'Copiar una invitación',
    invitation: (words) =>
      `¿Cómo va entre su equipo y los demás? Su propio enlace abre las preguntas; llevan menos de un minuto. Las claves de esta ronda son «${words}»: la página debe mostrar las mismas cuatro palabras, y todos reciben las mismas. Si no es así, no responda.`,
    copied: {
      all: 'Se han copiado todos los enlaces.',
      invitation: 'Se ha copiado la invitación.',
      one: (name) => `Se ha copiado el enlace de ${name}.`,
    },
    cannot: 'Este navegador no deja copiar a la página. Seleccione el texto de abajo y cópielo.',
    label: 'Enlaces personales',
    copy: 'Copiar',
    of: (name) => ` el enlace de ${name}`,
  },
};

export default words;
