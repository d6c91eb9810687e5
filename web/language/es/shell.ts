/** Words around the pages: where one is, who is here, and what went wrong. */
import type { Words } from '../words.ts';

const words: Words['shell'] = {
  skip: 'Ir al contenido',
  opening: 'Abriendo la página',
  places: {
    label: 'Menú principal',
    map: 'Mapa',
    pairings: 'Parejas',
    quarters: 'Trimestres',
    interventions: 'Medidas',
    company: 'Empresa',
    setup: 'Configuración',
    audit: 'Registro',
  },
  open: (round) => `${round} abierta`,
  foot: {
    anonymous: 'Cada cifra viene de papeletas anónimas. Nadie puede ver quién dio cuál.',
    check: 'Compruébelo',
    more: 'Iniciar sesión para ver más',
    leave: 'Cerrar sesión',
    language: 'Idioma',
  },
  absent: {
    title: 'Aquí no hay nada para usted',
    text: 'La dirección es incorrecta o trata de equipos que no son los suyos. En ambos casos decimos lo mismo.',
    go: 'Ir al mapa',
  },
  failed: {
    title: 'No hemos podido cargar esta página',
    again: 'Intentarlo de nuevo',
    code: 'Si vuelve a ocurrir, dé este código a su administrador:',
  },
};

export default words;
