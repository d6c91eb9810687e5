/** What is asked, and the words that answer it. `{team}` is the team answered about. */
import type en from '../en/statement.ts';

const words: typeof en = {
  statements: {
    'trust-1': 'Cuando el equipo {team} nos anuncia algo, podemos contar con ello.',
    'goals-1': 'Las decisiones del equipo {team} y las nuestras apuntan al mismo resultado.',
    'blame-1':
      'Cuando algo falla entre nuestros equipos, el equipo {team} busca quién lo causó antes que cómo arreglarlo.',
    'load-1':
      'Las peticiones, correcciones o escalaciones del equipo {team} desplazan trabajo que teníamos previsto.',
  },
  answers: [
    'Casi nunca',
    'Pocas veces',
    'Más o menos la mitad de las veces',
    'A menudo',
    'Casi siempre',
  ],
  cannotSay: 'No sabría decir',
  gate: {
    text: 'Desde la última ronda, ¿cuánto ha dependido su trabajo del equipo {team}?',
    answers: ['Nada', 'Un poco', 'Bastante', 'Mucho'],
  },
  priority: {
    text: '¿Qué debería poner esta empresa en primer lugar este trimestre?',
    choices: {
      growth: 'El crecimiento',
      stability: 'La estabilidad',
      'keeping-customers': 'Conservar a los clientes',
      cost: 'Los costes',
      quality: 'La calidad',
      'something-else': 'Otra cosa',
      'dont-know': 'No lo sé',
    },
  },
};

export default words;
