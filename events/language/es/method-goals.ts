/** Methods of the library against pulling apart and blaming: names, steps, reasons and sources. */
import type en from '../en/method-goals.ts';

const words: typeof en = {
  'shared-success': {
    name: 'Una sola definición de éxito',
    steps: [
      'Los dos responsables escriben una cifra que cuente como éxito para ambos, con un objetivo.',
      'Cada equipo renuncia a un objetivo propio este trimestre.',
      'Miren la cifra juntos cada dos semanas.',
    ],
    why: 'Los objetivos separados alejan. Uno común funciona mejor donde personas de ambos equipos comparten los papeles.',
    source:
      'Bridging team faultlines, 72 equipos en estudios controlados; práctica de empresas en crecimiento.',
  },
  'roadmap-market': {
    name: 'La hoja de ruta como mercado',
    steps: [
      'Cada dos semanas ambos equipos traen lo que quieren, con su coste, deuda incluida.',
      'Ordénenlo todo junto en una sola lista.',
      'Solo después los responsables comparan con otros equipos.',
    ],
    why: 'Quien ordena a solas no ve lo que le cuesta al otro equipo.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'same-boat': {
    name: 'En el mismo barco',
    steps: [
      'Reúnanse una vez, los dos equipos, durante una hora.',
      'Hagan una lista de los tres problemas que ambos tienen.',
      'Elijan en cuál trabajar primero y quién aporta qué.',
    ],
    why: 'Dos planes acompasados siguen siendo dos planes. Un problema compartido es uno.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'leads-first': {
    name: 'Primero los responsables',
    steps: [
      'Los dos responsables escriben un éxito del que ambos responden.',
      'Se reúnen cada semana durante seis semanas.',
      'Cuentan juntos a los dos equipos lo que han acordado.',
    ],
    why: 'Los equipos se tratan como se tratan sus responsables.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'purpose-team': {
    name: 'Un equipo en torno a un propósito',
    steps: [
      'Nombren un resultado que necesite a los dos equipos.',
      'Pongan a todas las personas necesarias en un equipo durante dos trimestres.',
      'Den a ese equipo el resultado, no una lista de tareas.',
    ],
    why: 'El adversario pasa a ser el problema, no el otro equipo.',
    source:
      'Richter, West, van Dick y Dawson sobre grupos que trabajan más allá de sus límites; práctica.',
  },
  'debt-ledger': {
    name: 'Un solo libro de deuda',
    steps: [
      'Anoten lo que se tomó prestado: cada atajo con su precio y lo que cuesta cada mes.',
      'Pónganlo en la misma lista que lo nuevo.',
      'Llámenlo deuda en todas partes, y nada más.',
    ],
    why: 'La deuda a la que nadie pone precio vuelve en forma de culpas.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'one-accountable': {
    name: 'Una persona responde, todas contribuyen',
    steps: [
      'Den a cada resultado común una persona que responda de él.',
      'Digan que todas las que pueden moverlo son responsables.',
      'Escriban ambas cosas donde todos puedan leerlas.',
    ],
    why: 'Donde cada cual posee solo su parte, los dedos señalan la parte de al lado.',
    source: 'Coordinación relacional, estructuras de responsabilidad compartida; práctica.',
  },
  'call-the-shot': {
    name: 'Digan lo que esperan',
    steps: [
      'Antes de cada lanzamiento, ambos equipos escriben qué creen que pasará.',
      'Añaden lo que no saben.',
      'Después leen las dos listas juntos.',
    ],
    why: 'Una predicción hecha en común no se puede achacar a uno solo.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'name-who': {
    name: '¿Quién es «el negocio»?',
    steps: [
      'Durante un mes, cada petición nombra a la persona que la necesita.',
      'Dice para qué la necesita.',
      'Las preguntas van directas a esa persona.',
    ],
    why: 'Es fácil culpar a un grupo. A una persona, no.',
    source: 'Práctica de empresas en crecimiento.',
  },
  'blameless-review': {
    name: 'Una revisión sin nombres',
    steps: [
      'Después de un fallo, ambos equipos escriben juntos lo que pasó, sin nombres.',
      'Acuerden dos acciones, cada una con alguien a cargo.',
      'Miren las dos acciones cuatro semanas después.',
    ],
    why: 'El miedo al castigo esconde las causas.',
    source: 'Práctica de fiabilidad de sitios; coordinación relacional: resolver antes que culpar.',
  },
  'gap-session': {
    name: 'Primero, la visión del otro',
    steps: [
      'Miren las dos direcciones de esta pareja, una junto a otra.',
      'Cada equipo dice cómo lo ve el otro antes de decir cómo lo ve él.',
      'Nombren lo que más les ha sorprendido.',
    ],
    why: 'La mayoría de las diferencias son suposiciones erróneas sobre el otro.',
    source: 'Retroalimentación acompañada en coordinación relacional.',
  },
};

export default words;
