/** What never changes on the page where receipts are checked: the build writes it into verify.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['verify-page'] = {
  title: 'Comprobar su recibo',
  skip: 'Ir al contenido',
  open: 'Página pública, sin iniciar sesión',
  everyone: 'Abierto a todos',
  heading: '¿Se contó mi respuesta, y sin cambios?',
  lede: 'La comprobación se hace en este navegador. Descarga la lista pública y busca en ella sus huellas. Nadie ve cuáles busca.',
  noscript:
    'La comprobación necesita JavaScript, porque se hace aquí y no en el servidor. El resto de esta página se puede leer sin él.',
  list: {
    heading: 'La lista pública solo contiene huellas',
    text: 'Una línea por cada papeleta de una ronda sellada: ni equipo, ni respuesta, ni orden, ni hora. La cabeza firmada representa todo el registro: si se cambia, quita o añade una papeleta en secreto, la cabeza cambia.',
  },
  rounds: {
    heading: 'Rondas a su nombre',
    text: 'Nadie recibe dos juegos de sobres. Quien quiera votar por usted tiene que tomar los suyos, y usted lo vería aquí.',
  },
  stored: {
    heading: 'Todo lo que guardamos de una respuesta',
    text: 'Una papeleta inventada con los campos exactos. Una por cada equipo que valoró; nada las une. Ni nombre, ni dirección, ni dispositivo, ni reloj: todas las papeletas de una ronda llevan el día en que se selló.',
    about: 'Ejemplo de papeleta sobre un equipo',
    from: 'quién responde: una clave para todo Support',
    cannotSay: 'null es «No sabría decir»',
    key: 'una clave hecha en su navegador, usada una vez',
    token: 'la firma del servidor debajo, dada sin ver',
    signature: 'nadie puede alterarlo sin que se note',
    first: 'Lo que usted pondría primero viaja en una papeleta propia:',
    aboutFirst: 'Ejemplo de papeleta sobre la primera prioridad',
    few: 'Donde llegaron muy pocas papeletas de un equipo sobre otro, ni siquiera eso se guarda: solo sus huellas, y nadie puede saber de qué equipos eran.',
  },
  knows: {
    heading: 'Qué sabe el sistema y qué no puede saber',
    it: 'Sabe',
    listed: 'Que usted está en la lista, su dirección y su equipo.',
    taken:
      'Que se tomaron sobres en su nombre, para que nadie vote dos veces. No cuándo, ni si los envió.',
    said: 'Lo que se dijo, como papeletas sin nombre, una vez sellada la ronda.',
    cannot: 'No puede saber',
    which:
      'Qué papeleta es la suya. Los sobres se firman a ciegas: no hay ningún vínculo que consultar, ni con la base de datos, el registro y las copias.',
    same: 'Si dos papeletas vinieron de la misma persona, en una ronda o en dos.',
    when: 'Cuándo se envió una papeleta. Antes de sellar no tienen orden; después, uno que no dice nada.',
  },
  three: {
    heading: 'Tres cosas que conviene saber',
    known: 'Se sabe quién participó.',
    said: 'Lo que dijo, no.',
    same: 'Si todo su grupo responde lo mismo, el promedio lo dice.',
    cut: 'Por eso se recortan los extremos, y nada se apoya en menos de cinco.',
    network: 'Quien observe la red mientras usted responde puede adivinar.',
    live: 'El servidor no anota ninguna hora; quien lo observe en directo ve que una persona y una papeleta llegaron una tras otra.',
  },
  none: 'Ninguna página web puede protegerle',
  noneFrom:
    'de quien mira su pantalla, de un dispositivo que la graba o de una página alterada solo para usted. El hash de la página está en el registro, y cualquiera puede volver a construirla y comparar.',
  source: 'Crosspulse es código abierto. Puede leer el código que hace esta comprobación.',
  back: 'Volver a Pulse',
  results: 'Qué resultó',
  language: 'Idioma',
};

export default words;
