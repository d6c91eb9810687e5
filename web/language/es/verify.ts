/** What changes on the page where receipts are checked. A value in a sentence is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['verify'] = {
  check: {
    title: 'Comprobar sus papeletas',
    round: 'Comprobar {round}',
    file: 'Usar un archivo de recibo',
    fileLabel: 'Un archivo de recibo',
    show: 'No muestre un recibo a nadie antes de que cierre la ronda:',
    why: 'con él, quien pueda leer el registro encontraría esta respuesta. Una vez sellada la ronda, no demuestra nada a otros: cualquiera puede descargar la lista y la promesa del servidor para cada línea, así que un recibo podría ser de cualquiera.',
  },
  keepsNone: {
    title: 'Este navegador no guarda ningún recibo',
    text: 'Solo un navegador al que se pidió guardar uno conoce sus huellas. Nosotros no, así que no podemos buscarle. Si guardó un archivo, úselo aquí.',
  },
  cannot: {
    title: 'Este navegador no puede comprobar firmas',
    text: 'No las conoce (Ed25519), o esta página se abrió sin https. Su recibo está bien: compruébelo con Chrome 137, Firefox 129, Safari 17 o posterior, por https.',
  },
  noReceipt: {
    title: 'Este archivo no es un recibo',
    text: 'Elija el archivo que se guardó después de enviar sus papeletas. Su nombre empieza por «crosspulse receipt».',
  },
  found: {
    title: 'Encontrado, sin cambios',
    few: 'Recibido; muy pocas para contarse',
    here: {
      one: 'La única huella de este recibo está en {round}, sellada el {day}.',
      other: 'Las {count} huellas de este recibo están en {round}, sellada el {day}.',
    },
    allFew: {
      one: 'Se recibió, pero eran muy pocas para contarse: con menos de {threshold} papeletas sobre lo mismo no se hace ninguna cifra, y se destruyeron sin leer.',
      other:
        'Todas se recibieron, pero eran muy pocas para contarse: con menos de {threshold} papeletas sobre lo mismo no se hace ninguna cifra, y se destruyeron sin leer.',
    },
    someFew: {
      one: '{count} de ellas se recibió, pero eran muy pocas para contarse: con menos de {threshold} papeletas sobre lo mismo no se hace ninguna cifra, y se destruyeron sin leer.',
      other:
        '{count} de ellas se recibieron, pero eran muy pocas para contarse: con menos de {threshold} papeletas sobre lo mismo no se hace ninguna cifra, y se destruyeron sin leer.',
    },
  },
  missing: {
    title: {
      one: '{count} de sus {all} papeletas no está en la lista',
      other: '{count} de sus {all} papeletas no están en la lista',
    },
    text: 'El servidor firmó por ella, así que se puede demostrar sin su nombre y sin decir qué contenía. Muestre la prueba al comité de empresa o a un colega.',
  },
  foreign: {
    title: 'Este servidor no firmó este recibo',
    text: 'O el recibo fue alterado, o el servidor firma {round} con otra clave que cuando usted respondió. Compare las cuatro palabras de las claves de la ronda con su invitación.',
  },
  open: {
    title: 'Aún no está sellada',
    text: 'Sus papeletas de {round} esperan en la urna hasta que la ronda se selle. Después podrá comprobarlas aquí.',
  },
  voided: {
    title: '{round} se anuló',
    text: 'Sus papeletas y sus claves se destruyeron, y no salió ninguna cifra.',
  },
  unknown: {
    title: 'Este servidor no tiene esa ronda',
    text: 'No sabe nada de {round}. ¿Es el recibo de otro servidor?',
  },
  unreachable: {
    title: 'No se pudo obtener la lista',
    text: 'No se ha perdido nada. Inténtelo de nuevo en un minuto.',
  },
  result: {
    fingerprint: 'Huella',
    promise: 'La promesa del servidor',
    save: 'Guardar la prueba',
    lines: {
      one: 'Llegó {count} línea, esta:',
      other: 'Llegaron {count} líneas, como estas:',
    },
    first: 'Las primeras líneas de la lista',
    list: 'Descargar la lista',
  },
  heads: {
    unsigned: 'La cabeza del {day} no está firmada con la clave que nombra.',
    checking: 'Comprobando todas las cabezas',
    held: {
      other: 'El registro de hoy aún empieza como dijo cada una de sus {count} cabezas.',
    },
    broken: 'La cabeza firmada el {day} no encaja con el registro de hoy.',
    changed: 'El registro ha cambiado. No se fíe de estos resultados.',
    why: 'O el servidor se restauró desde una copia antigua, o algo fue alterado. Muestre esto al comité de empresa o a un colega.',
    head: {
      one: 'Cabeza del registro el {day}, tras {count} evento.',
      other: 'Cabeza del registro el {day}, tras {count} eventos.',
    },
    compare:
      'El servidor firma una cada día en que ocurre algo, y en cada sellado. Compárela con la de un colega: si difiere con el mismo día y tamaño, el servidor muestra registros distintos, y usted debería decirlo.',
    foreign: 'Hasta el {day} otra clave firmaba las cabezas.',
    foreignWhy:
      'O las claves de este servidor se perdieron y se hicieron de nuevo, o alguien firmó un registro alterado con claves propias: pregunte a su admin cuál de las dos, y compare una cabeza anterior con una que guardó un colega.',
    letter: 'La cabeza de una carta, 16 caracteres',
    same: {
      one: 'El registro tiene esta cabeza: firmada el {day}, tras {count} evento.',
      other: 'El registro tiene esta cabeza: firmada el {day}, tras {count} eventos.',
    },
    none: 'Este registro no tiene esa cabeza.',
    noneWhy:
      'Si la escribió bien, el servidor le muestra otro registro que cuando le escribió: dígaselo al comité de empresa o a un colega.',
    all: 'Comprobar todas las cabezas',
    download: 'Descargar todas las cabezas',
    newest: 'Todas las cabezas, las más nuevas primero',
    table: 'Todas las cabezas',
    day: 'Día',
    begins: 'La cabeza empieza por',
    events: 'Eventos',
    notYet: 'Aún no hay ninguna cabeza firmada: la primera llega con el primer día del registro.',
    fetching: 'Obteniendo la cabeza del registro',
  },
  rounds: {
    round: 'Ronda',
    state: 'Estado',
    envelopes: 'Sobres a su nombre',
    on: {
      scheduled: 'programada, {day}',
      open: 'abierta, {day}',
      sealed: 'sellada, {day}',
      voided: 'anulada, {day}',
    },
    taken: 'tomados',
    notTaken: 'no tomados',
    ifSays: 'Si dice',
    notYou:
      'y no fue usted, alguien vota en su nombre: dígaselo al comité de empresa o a un colega.',
    none: 'Aún no se le ha preguntado en ninguna ronda.',
    away: 'Abra su enlace personal en este navegador y vuelva: verá para cada ronda si se tomaron sobres a su nombre. Solo esta parte necesita saber quién es usted.',
    fetching: 'Obteniendo sus rondas',
  },
};

export default words;
