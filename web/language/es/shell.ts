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
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': 'menos de la mitad',
    'over half': 'más de la mitad',
    'over three quarters': 'más de tres cuartos',
  },
  nothing: {
    title: 'Nada aquí',
    text: 'La dirección es incorrecta, o trata de algo que no le corresponde ver. Decimos lo mismo en ambos casos.',
    company: 'Ir a la página de la empresa',
    setup: 'Ir a la configuración',
    answer: (round) => `Responder a ${round}`,
  },
  foot: {
    anonymous: 'Cada cifra viene de papeletas anónimas. Nadie puede ver quién dio cuál.',
    check: 'Compruébelo',
    more: 'Iniciar sesión para ver más',
    leave: 'Cerrar sesión',
    language: 'Idioma',
  },
  silence: 'No se pudo contactar con el servidor. Inténtelo de nuevo en un minuto.',
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
