/** What is one's own: where one is signed in, and what is stored. */
import type { Words } from '../words.ts';

const words: Words['account'] = {
  title: 'Su cuenta',
  lede: 'Lo que es suyo aquí: dónde tiene la sesión abierta y cómo cerrarla.',
  where: 'Dónde tiene la sesión abierta',
  looking: 'Buscando sus sesiones',
  dayOnly:
    'De cada una solo se guarda el día: ni la hora, ni el lugar, ni el navegador. Cada una termina por sí sola a los 30 días.',
  here: 'Este navegador',
  since: (day) => `desde el ${day}`,
  answeringOnly: (day) => `desde el ${day}, por un enlace personal, solo para responder`,
  signOut: 'Cerrar sesión',
  another: 'Otro navegador',
  end: 'Cerrarla',
  endOne: (place, day) => `Cerrar la sesión ${place}, desde el ${day}`,
  ended: 'Cerrada. Ese navegador ya no tiene sesión.',
  endOthers: 'Cerrar sesión en todos los demás',
  endedOthers: 'Cerradas. Solo tiene sesión aquí.',
  note: 'Al iniciar sesión se ve quién es usted. Sus papeletas van por otro camino, a otra dirección, sin eso.',
  stored: 'Qué se guarda sobre usted',
  inOne:
    'Su nombre, su dirección y lo que les corresponde, en un archivo. Las respuestas no están: nadie puede saber cuáles son suyas.',
  take: 'Llevárselo',
  letters: {
    title: 'Sus cartas',
    label: 'Idioma de sus cartas',
    hint: 'Invitaciones, recordatorios y lo que llega tras una ronda. Estas páginas tienen su propio idioma, abajo del todo.',
    company: (language) => `Como la empresa: ${language}`,
    saved: 'Guardado. Su próxima carta llegará en ese idioma.',
    unchanged: 'No se ha cambiado nada.',
  },
};

export default words;
