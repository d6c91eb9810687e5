/** What is fixed, and what of it an admin may change. */
import type { Words } from '../words.ts';

const words: Words['fixed'] = {
  title: '5. Lo que es fijo y lo que puede cambiar',
  lede: 'Nadie puede desactivarlo, ni usted ni quien opera el servidor.',
  ballots: {
    rule: (threshold) => `Una cifra se basa en al menos ${threshold} papeletas.`,
    more: 'El umbral puede subirse y nunca volver a bajarse.',
  },
  apart: {
    rule: 'Una papeleta por equipo valorado,',
    more: 'nunca todas las de una persona juntas.',
  },
  sealed: {
    rule: 'Ningún resultado mientras una ronda está abierta.',
    more: 'Hasta que se selle solo verá si ha participado menos o más de la mitad.',
  },
  shuffled: {
    rule: 'Todas las papeletas de una ronda entran juntas en el registro,',
    more: 'mezcladas y sin hora.',
  },
  steps: {
    rule: 'Cifras por pasos, cantidades por tramos.',
    more: 'Los extremos se recortan a «10 o menos» y «90 o más».',
  },
  asked: {
    rule: 'Ve a quién se pregunta, nunca una respuesta.',
    more: 'Nadie la ve, sea cual sea su función.',
  },
  threshold: 'Mostrar una cifra desde',
  least: (count) => `${count} papeletas`,
  onlyUp: 'solo se puede subir',
  year: 'El año empieza en',
  yearHint: 'Los trimestres se cuentan desde ahí',
  respondents: 'Todos ven',
  whenSealed: 'cuando se sella una ronda',
  ownAndCompany: 'Las parejas de su equipo y la empresa',
  companyOnly: 'Solo la empresa',
  managers: 'Los responsables ven',
  leadership: 'La dirección general siempre ve todas las parejas',
  allPairings: 'Todas las parejas',
  ownPairings: 'Las parejas de su equipo',
  priorities: {
    title: 'Respuestas a la última pregunta',
    question: '«¿Qué debería poner esta empresa en primer lugar este trimestre?»',
    always: (texts) => `${texts.join(' y ')} están siempre al final.`,
    answer: (place) => `Respuesta ${place}`,
    remove: (text) => `Quitar ${text}`,
    removeThis: 'Quitar',
    add: 'Añadir una respuesta',
  },
  save: 'Guardar los cambios',
  saved: 'Guardado. Cuenta desde la próxima ronda.',
  keeps:
    'Una ronda abierta conserva aquello con lo que se abrió. Cada cambio es un evento del registro.',
};

export default words;
