/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
import type { Words } from '../words.ts';

const words: Words['reading'] = {
  friction: 'Fricción',
  dimensions: {
    trust: 'Confianza',
    goals: 'Objetivos comunes',
    blame: 'Culpas',
    load: 'Carga de soporte',
  },
  pair: (one, other) => `${one} y ${other}`,
  and: ' y ',
  about: (from, toward) => `${from} sobre ${toward}`,
  space: ' ',
  comma: ', ',
  semicolon: '; ',
  cut: {
    'or less': (figure) => `${figure} o menos`,
    'or more': (figure) => `${figure} o más`,
    'either way': (figure) => `${figure} en ambos sentidos`,
  },
  withRange: (figure, range) => `${figure}\u00a0±\u00a0${range}`,
  plusMinus: (range) => `±\u00a0${range}`,
  range: (low, high) => `de ${low} a ${high}`,
  band: (from, to) => `${from}–${to}`,
  share: (from, to) => (from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`),
  hidden: 'oculto',
  notAsked: 'no preguntado',
  notKnown: 'no se sabe',
  few: (threshold) => `menos de ${threshold}`,
  fewThere: (threshold) => `oculto: menos de ${threshold} papeletas en una dirección`,
  oneWay: 'solo se pregunta una dirección',
  bands: {
    'strong tie': 'vínculo fuerte',
    workable: 'llevadero',
    strained: 'tenso',
    'breaking down': 'a punto de romperse',
  },
  between: (one, other) => `entre «${one}» y «${other}»`,
  stands: (band) => `está en «${band}»`,
  lies: (one, other) => `está entre «${one}» y «${other}»`,
  verdicts: {
    better: 'Mejor',
    worse: 'Peor',
    'no clear change': 'Sin cambio claro',
    'too few answers': 'Muy pocas respuestas',
  },
  alone: 'Aún no hay con qué comparar',
  couldSee: (least) => `visible desde ±\u00a0${least}`,
  moved: {
    fell: (before, after) => `bajó de ${before} a ${after}`,
    rose: (before, after) => `subió de ${before} a ${after}`,
    stayed: (figure) => `fue ${figure} ambas veces`,
  },
  quarter: (number, year) => `T${number} ${year}`,
  quarterAlone: (number) => `T${number}`,
  sealed: (round, day) => `${round}, sellada el ${day}`,
};

export default words;
