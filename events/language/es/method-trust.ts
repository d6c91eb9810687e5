/** Methods of the library for trust and against load: names, steps, reasons and sources. */
import type en from '../en/method-trust.ts';

const words: typeof en = {
  radiator: {
    name: 'Una página que todos pueden leer',
    steps: [
      'Hagan una página que muestre quién trabaja en qué y por qué.',
      'Ténganla donde ambos equipos miran cada día.',
      'Consultarla es tarea de cada cual; mantenerla al día es la suya.',
    ],
    why: 'Preguntar y esperar alimenta suposiciones.',
    source:
      'Coordinación relacional sobre información compartida; práctica de empresas en crecimiento.',
  },
  'value-not-velocity': {
    name: 'Hablar de valor, no de velocidad',
    steps: [
      'Durante un trimestre, dejen de informarse sobre capacidad y velocidad.',
      'Informen en su lugar de una cifra de valor para el cliente.',
      'Hablen de lo que la movió.',
    ],
    why: 'Una disputa sobre la velocidad es una disputa entre dos que no pueden medirse mutuamente.',
    source: 'Práctica de empresas en crecimiento; un artículo sobre pensamiento conjunto.',
  },
  'trust-outcome': {
    name: 'Entregar el resultado',
    steps: [
      'Den al equipo un resultado y sus límites, no una lista de funciones.',
      'Déjenle el cómo durante un trimestre.',
      'Miren el resultado juntos cada dos semanas.',
    ],
    why: 'El control sin confianza frena a los dos.',
    source: 'Práctica de empresas en crecimiento; un artículo sobre pensamiento conjunto.',
  },
  'newcomer-swap': {
    name: 'Un día con los vecinos',
    steps: [
      'Cada persona nueva pasa un día con el equipo vecino durante el primer mes.',
      'Se sienta junto a alguien y mira trabajo real.',
      'Cuenta a su propio equipo lo que ha aprendido.',
    ],
    why: 'En una empresa que se ha duplicado, una mitad nunca ha conocido a la otra.',
    source: 'El contacto entre grupos reduce los conflictos; práctica de empresas en crecimiento.',
  },
  'promise-ledger': {
    name: 'Cinco promesas por semana',
    steps: [
      'Háganse como mucho cinco promesas por semana.',
      'Escriban cada una con un día.',
      'Mírenlas diez minutos el viernes: cumplidas o no.',
    ],
    why: 'La confianza está hecha de previsibilidad.',
    source: 'Investigación sobre la confianza, práctica.',
  },
  'sit-with-support': {
    name: 'Sentarse con soporte',
    steps: [
      'Cada responsable del otro equipo pasa dos horas al mes donde preguntan los clientes.',
      'Cada uno trae tres notas.',
      'Las notas se leen antes de hacer el próximo plan.',
    ],
    why: 'Quien oye el coste decide de otra manera.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'support-rotation': {
    name: 'Quien construye hace turno de soporte',
    steps: [
      'Cada semana una persona de ingeniería trabaja en la cola de soporte.',
      'Arregla lo pequeño y clasifica lo grande.',
      'El viernes dice qué causa hay que reparar de una vez.',
    ],
    why: 'Hay contacto, y el arreglo queda más cerca de su causa.',
    source: 'Experiencias de varias empresas de software.',
  },
  'kill-date': {
    name: 'Una fecha para parar',
    steps: [
      'Hagan una lista de todo lo que los dos equipos están probando.',
      'Pongan a cada cosa un «si no es esto para ese día, paramos».',
      'Paren lo que nadie defienda.',
    ],
    why: 'Las pruebas sin final son carga para otros.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'fast-lane': {
    name: 'Una sola puerta para las ideas',
    steps: [
      'Abran una cola para todas las peticiones y cierren las puertas laterales.',
      'Ambos equipos la ordenan cada semana.',
      'Cada petición recibe un sí, un ahora no o un no claros.',
    ],
    why: 'Los encargos lanzados por encima de un muro se vuelven interrupciones.',
    source: 'Un artículo sobre pensamiento conjunto; práctica de interfaces entre equipos.',
  },
  'end-date': {
    name: 'Colaborar, con un final',
    steps: [
      'Digan si trabajan juntos, si uno sirve al otro o si se ayudan a aprender.',
      'Digan hasta cuándo.',
      'En esa fecha, vuelvan a elegir.',
    ],
    why: 'La colaboración sin final se vuelve carga.',
    source: 'Práctica de interfaces entre equipos.',
  },
};

export default words;
