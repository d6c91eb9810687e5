/** The people of the setup: taken in as lines, found, and changed one by one. */
import type { Words } from '../words.ts';

const words: Words['people'] = {
  title: '2. Personas',
  lede: 'Nombre, dirección, equipo y función. Nada más: ni edad ni nivel. Una función es respondent (participante), manager (responsable), leadership (dirección general) o admin.',
  paste: 'Pegue desde una hoja de cálculo: name,email,team,role',
  hint: 'Una persona por línea; comas, puntos y coma o tabuladores. O suelte aquí un archivo CSV. Se guarda solo si todas las líneas son correctas. Una dirección conocida se cambia, no se duplica.',
  file: 'O elija un archivo CSV',
  check: 'Comprobar y guardar',
  notSaved: 'No se ha guardado nada.',
  saved: (added, changed, unchanged) =>
    `Guardado: ${added} nuevas, ${changed} cambiadas, ${unchanged} sin cambios.`,
  right: (added, changed, unchanged) =>
    `Todas las líneas son correctas. Al guardar: ${added} nuevas, ${changed} cambiadas, ${unchanged} sin cambios.`,
  onList: (people) => `${people} en la lista`,
  off: (count) => `, ${count} desactivadas`,
  find: 'Buscar a alguien',
  findBy: 'Nombre, dirección, equipo o función',
  found: (people) => `Resultado: ${people}.`,
  more: (count) => `Mostrar ${count} más`,
  deactivated: 'desactivada',
  noTeam: 'sin equipo',
  roles: {
    respondent: 'participante',
    manager: 'responsable',
    leadership: 'dirección general',
    admin: 'admin',
  },
  name: 'Nombre',
  address: 'Dirección',
  team: 'Equipo',
  withoutTeam: 'Sin equipo',
  role: 'Función',
  moved:
    'Una dirección nueva termina sus sesiones y enlaces, y no obtiene sobres en una ronda abierta. Se avisa a la dirección anterior.',
  savedOne: 'Guardado.',
  save: 'Guardar',
  deactivate: 'Desactivar',
  deactivateAsk: (name) => `¿Desactivar a ${name}?`,
  deactivateYes: 'Sí, desactivar',
  keep: 'Conservar',
  deactivateWhat:
    'Se cierra su sesión al momento y no se le pregunta en las próximas rondas. Puede recuperarla.',
  deactivatedDone: 'Desactivada.',
  back: 'Recuperar',
  backDone: 'Vuelve a estar activa.',
  erase: 'Borrar',
  eraseAsk: (name) => `¿Borrar a ${name}?`,
  eraseYes: 'Sí, borrar',
  eraseWhat:
    'Nombre, dirección, enlaces y sesiones desaparecen para siempre. Las cifras quedan como están. Mientras una ronda esté abierta, su equipo sigue viendo el nombre en su lista: se prometió al abrirla.',
  erased: (name) => `Se ha borrado a ${name}.`,
  erasedUntil: (name, round) =>
    `Se ha borrado a ${name}. Su equipo ve el nombre hasta que termine ${round}.`,
  stored: 'Qué se guarda',
};

export default words;
