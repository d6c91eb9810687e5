/** What was set up and taken out, by whom. */
import type { Words } from '../words.ts';

const words: Words['audit'] = {
  title: 'Registro',
  head: 'Qué se configuró y quién sacó qué',
  lede: 'Funciones, personas, equipos, rondas y lo que es fijo; exportaciones; inicios de sesión de responsables, dirección general y admins. Quien solo responde no deja aquí ninguna línea, y aquí no hay ninguna respuesta.',
  label: 'Qué ocurrió, lo más reciente primero',
  nothing: 'Todavía no ha ocurrido nada.',
  more: 'Mostrar lo anterior',
  opening: 'Abriendo el registro',
};

export default words;
