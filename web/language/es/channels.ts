/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['channels'] = {
  title: '4. Canales',
  lede: 'Elija todo lo que corresponda. Cada persona recibe una invitación por ronda; los recordatorios van solo a quien no tiene sobres, nunca en fin de semana, y todos pueden pararlos.',
  legend: 'Canales',
  mail: {
    title: 'Correo',
    off: 'No hay servidor de correo conectado. Defina SMTP_URL y MAIL_FROM.',
    on: (from) => `Por su servidor de correo, desde ${from}. Cada persona recibe su propio enlace.`,
  },
  chat: {
    on: 'Un mensaje por canal, sin nombres. Conectado.',
    off: (setting) => `No conectado. Defina ${setting}.`,
  },
  device: {
    title: 'Dispositivo compartido',
    what: 'Cada invitación lleva un código para teclear en uno. Para quien no tiene dispositivo propio.',
  },
  saved: 'Guardado. Vale desde la próxima carta.',
  reminders: {
    label: 'Recordatorios por correo',
    two: 'Dos: a la mitad y antes del final',
    one: 'Uno: a la mitad',
    none: 'Ninguno',
  },
  language: {
    label: 'Idioma de las cartas',
    hint: 'También de los mensajes a canales. Quien eligió su propio idioma recibe las cartas en ese.',
    saved: 'Guardado. Cartas y mensajes van ahora en ese idioma.',
  },
  plain: {
    name: 'Enlace simple y QR',
    what: '. Para una pantalla o la pared de la cocina. Lleva al inicio de sesión.',
  },
  poster: 'Imprimir un cartel',
  slips: 'Imprimir papelitos con códigos',
  trial: 'Enviármelo primero solo a mí',
  tried: 'Enviado a usted. Mírelo como lo verán sus colegas.',
  letters: {
    kinds: {
      invitation: 'invitación',
      reminder: 'recordatorio',
      digest: 'carta sobre una ronda sellada',
      'address-changed': 'carta sobre una dirección cambiada',
      chat: 'Mensaje a un canal',
    },
    counts: {
      invitation: (count) =>
        plural(count, { one: `${count} invitación`, other: `${count} invitaciones` }),
      digest: (count) =>
        plural(count, {
          one: `${count} carta sobre una ronda sellada`,
          other: `${count} cartas sobre una ronda sellada`,
        }),
      'address-changed': (count) =>
        plural(count, {
          one: `${count} carta sobre una dirección cambiada`,
          other: `${count} cartas sobre direcciones cambiadas`,
        }),
      chat: (count) =>
        plural(count, { one: `${count} mensaje a un canal`, other: `${count} mensajes a canales` }),
    },
    reminders: 'recordatorios',
    waiting: (what) => `En camino: ${what.join(', ')}.`,
    look: 'Volver a mirar',
    failed: (count) => `No enviados: ${count}`,
    someReminders: 'Algunos recordatorios',
    kindOf: (kind) => `, ${kind}`,
    why: (problem) => `: ${problem}.`,
    unclear: 'Puede haber llegado; si se envía otra vez, alguien puede recibir dos.',
    again: 'Enviar otra vez',
    againTo: (who) => ` a ${who ?? 'este canal'}`,
    off: 'Quitar de la lista',
    all: 'Reenviar todo lo que no llegó',
    tried: 'Se intenta una vez más.',
    triedAll: 'Se intentan una vez más.',
    offDone: 'Quitado de la lista.',
  },
  preview: {
    title: 'Lo que recibirá cada persona',
    from: 'De',
    later: 'su servidor de correo, cuando esté conectado',
    subject: 'Asunto',
    message: ', un mensaje por canal',
    poster: 'Cartel',
    posterIs: ', enlace y QR',
    scan: 'Escanee, inicie sesión con su correo del trabajo, responda. Menos de 60 segundos.',
    look: 'Ver el cartel',
  },
};

export default words;
