/** Signing in: by a link that comes by mail, with the company's account, or by a personal link. */
import type { Words } from '../words.ts';

const words: Words['signin'] = {
  opening: 'Abriendo la página',
  title: 'Iniciar sesión',
  byMail: 'Sin contraseña. Enviamos un enlace a su correo de trabajo.',
  mail: 'Correo de trabajo',
  send: 'Enviarme un enlace',
  byCompany: 'Sin contraseña propia: inicie sesión como en todo en su empresa.',
  or: 'o',
  company: (name) => `Iniciar sesión con ${name}`,
  note: 'Al iniciar sesión se ve quién es usted. Sus papeletas van por otro camino, a otra dirección, sin eso.',
  how: 'Cómo funciona',
  problems: {
    unknown:
      'Su cuenta de empresa no está en la lista. Pida a su admin que añada su correo de trabajo.',
    away: 'El inicio de sesión de su empresa no responde. Inténtelo de nuevo en un minuto.',
    awayOrMail:
      'El inicio de sesión de su empresa no responde. Inténtelo de nuevo en un minuto o pida que le enviemos un enlace a su correo.',
    expired: 'Eso tardó más de 15 minutos. Empiece de nuevo.',
    browser: 'Ese inicio de sesión se empezó en otro navegador. Empiece de nuevo en este.',
  },
  ranOut: {
    title: 'Este enlace ha caducado',
    text: 'Un enlace sirve una vez y durante 15 minutos. No se ha perdido nada: sus sobres y respuestas están donde los dejó.',
    not: 'Este enlace no se abre',
    again: 'Enviarme un enlace nuevo',
  },
  other: {
    title: 'Lo pidió desde otro navegador',
    text: 'El enlace se pidió en otro navegador o en otro dispositivo. Las aplicaciones de correo suelen abrir el suyo. Por seguridad no iniciamos su sesión aquí.',
    again: 'Enviar un enlace para este navegador',
    copy: 'Copiar el enlace para el otro',
    copied: 'Copiado. Ábralo en el navegador desde el que lo pidió.',
    select: 'Este navegador no deja copiar a la página. Seleccione el enlace y cópielo:',
    halfway: '¿A mitad de responder?',
    goBack:
      'Vuelva al navegador en el que empezó. Sus sobres solo se guardan allí, y nadie puede entregarlos dos veces.',
    notYou: '¿No pidió un enlace? Cierre esta página. No pasa nada.',
  },
  personal: {
    tab: 'Abrir su enlace',
    title: 'Abra su enlace personal',
    text: 'No hay contraseña. Con la invitación recibió un enlace propio; inicia su sesión en este dispositivo. Si no lo encuentra, pida uno nuevo a su admin.',
    paste: 'O pegue el enlace aquí',
    open: 'Abrirlo',
  },
  sent: {
    title: 'Mire su correo',
    before: 'Si',
    after: 'está en la lista, hay un enlace en camino.',
    once: 'Sirve una vez, durante 15 minutos, y',
    here: 'solo en este navegador',
    so: '. Abra su correo en este dispositivo.',
    again: 'Enviarlo otra vez',
    againIn: (seconds) => `Enviarlo otra vez, en ${seconds} s`,
    sentAgain: 'Enviado otra vez. Abra el enlace más nuevo.',
    address: 'Usar otra dirección',
    nothing:
      '¿Nada después de dos minutos? Mire en el correo no deseado y pregunte a su admin si su dirección está en la lista. Decimos lo mismo a todos, para que nadie pueda averiguar quién está.',
  },
};

export default words;
