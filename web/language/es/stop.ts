/** The page that stops reminders. */
import type { Words } from '../words.ts';

const words: Words['stop'] = {
  title: 'Recordatorios',
  ask: '¿Dejar de recibir recordatorios?',
  stopped: 'Ya no recibirá recordatorios.',
  still:
    'Seguirá recibiendo una invitación cuando se abra una ronda y una carta cuando se selle. Nadie sabrá lo que ha elegido aquí.',
  unchanged: 'No se ha cambiado nada.',
  again: 'Volver a recordarme',
  stop: 'Dejar de recibir recordatorios',
};

export default words;
