/** Slips with codes, to print and cut. */
import type { Words } from '../words.ts';

const words: Words['slips'] = {
  title: 'Papelitos',
  heading: 'Papelitos para un dispositivo compartido',
  lede: 'Para personas sin correo o sin dispositivo propio. Cada papelito tiene su propio código; entréguelo a su persona y a nadie más: quien lo tenga puede responder en su nombre. Los códigos se muestran solo esta vez y dejan de servir cuando se abre la próxima ronda.',
  for: 'Para',
  everybody: 'Todas las personas a quienes se pregunta',
  none: 'No hay ninguna ronda abierta, así que ningún código abriría una.',
  refused: 'No se hizo ningún papelito.',
  make: 'Hacer los códigos',
  again: 'Hacer códigos nuevos',
  print: (slips) => `Imprimir ${slips}`,
  back: 'Volver a la configuración',
  keys: (four) => `Claves: ${four}. La página debe mostrar las mismas cuatro palabras.`,
};

export default words;
