/** What the words in a file of personal data mean. */
import type en from '../en/personal-data.ts';

const words: typeof en = {
  own: [
    'Sus respuestas no están aquí: nadie puede saber cuáles son las suyas, ni siquiera este archivo.',
    'Las papeletas no llevan nombre, seudónimo ni hora; los sobres se firman sin ser vistos.',
    'directory.asked dice de cada ronda si se recogieron sobres en su nombre (took).',
    'Los secretos de enlaces y sesiones se guardan solo como huellas y se omiten.',
  ],
  others: [
    'Las respuestas no están aquí: nadie puede saber de quién es cada una.',
    'Si alguien participó y cuándo inició sesión solo puede leerlo esa persona: lo encuentra en su propia cuenta.',
  ],
};

export default words;
