/** The setup: its steps, the teams, and what is fixed. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['setup'] = {
  title: 'Configuración',
  first: {
    title: 'Primera configuración',
    eyebrow: 'Primera configuración, unos 10 minutos',
    head: 'Preparemos su primer Pulse.',
    nothing: 'Nada empieza hasta que abra una ronda. Puede irse y volver.',
    lede: 'Usted será admin: prepara equipos, personas y rondas. Nunca verá una respuesta.',
    who: '¿Quién es usted?',
    mail: 'Correo del trabajo',
    start: 'Empezar la configuración',
    hint: 'El enlace por el que ha llegado funciona una vez. Desde ahora este navegador le conoce.',
  },
  never: 'Nunca verá una respuesta.',
  loading: 'Cargando la configuración',
  /** Where the data lies. */
  disk: {
    little:
      'El disco del servidor está casi lleno. Libere espacio antes de que se responda: con menos de 100 MB no se aceptan respuestas.',
    none: 'El disco del servidor está lleno. No se aceptan respuestas, para que una ronda abierta aún pueda sellarse; no se pierde nada. Libere espacio y las respuestas seguirán por sí solas.',
  },
  steps: {
    label: 'Pasos de la configuración',
    done: ', hecho',
    teams: 'Equipos',
    people: 'Personas',
    rhythm: 'Ritmo',
    channels: 'Canales',
    fixed: 'Lo que es fijo',
    round: 'Ronda',
  },
  aside: 'Lo que recibirá la gente',
  unchanged: 'No se ha cambiado nada.',
  count: (count) => plural(count, { one: `${count} persona`, other: `${count} personas` }),
  teams: {
    title: '1. Equipos',
    lede: 'Use los nombres que se dicen en el pasillo. La sede solo hace falta si el mismo equipo está en varios lugares.',
    small: (threshold, names) => `Menos de ${threshold} personas: ${names.join(', ')}.`,
    hidden: (threshold) =>
      `Lo que dice un equipo así queda oculto, porque una cifra se basa en al menos ${threshold} papeletas.`,
    add: 'Añadir un equipo',
    name: 'Nombre',
    siteIf: 'Sede, si la hay',
    site: 'Sede',
    addThis: 'Añadir este equipo',
    added: (name) => `Se ha añadido ${name}.`,
  },
  team: {
    rates: (count) =>
      plural(count, { one: `valora ${count} equipo`, other: `valora ${count} equipos` }),
    saved: (name) => `Se ha guardado ${name}.`,
    legend: (name, most) => `${name} valora, como mucho ${most} equipos`,
    another: 'Añada primero otro equipo.',
    save: (name) => `Guardar ${name}`,
    retire: (name) => `Retirar ${name}`,
    ask: (name) => `¿Retirar ${name}?`,
    yes: 'Sí, retirarlo',
    no: 'Conservarlo',
    what: 'Ya no se le pregunta y nadie lo valora. Sus cifras anteriores quedan.',
  },
};

export default words;
