/** The poster to print. */
import type { Words } from '../words.ts';

const words: Words['poster'] = {
  title: 'Cartel',
  print: 'Imprimir',
  back: 'Volver a la configuración',
  heading: '¿Cómo van las cosas entre su equipo y los demás?',
  how: 'Escanee, inicie sesión con su correo de trabajo, responda. Menos de 60 segundos.',
  code: (link) => `Código QR de ${link}`,
  keys: 'Claves de esta ronda:',
  same: 'La página debe mostrar las mismas cuatro palabras antes de que responda.',
  promise:
    'El sistema sabe que usted participó. Nadie puede saber qué respuesta es la suya, ni siquiera quien lo administra.',
  until: (day) => `Abierta hasta el ${day}.`,
  fetching: 'Obteniendo la ronda',
};

export default words;
