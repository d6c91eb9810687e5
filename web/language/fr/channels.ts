/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['channels'] = {
  title: '4. Canaux',
  lede: 'Choisissez tout ce qui convient. Chacun reçoit une invitation par tour ; les rappels ne vont qu’à ceux qui n’ont pas d’enveloppes, jamais le week-end, et chacun peut les arrêter.',
  legend: 'Canaux',
  mail: {
    title: 'E-mail',
    off: 'Aucun serveur de messagerie n’est connecté. Définissez SMTP_URL et MAIL_FROM.',
    on: (from) => `Par votre serveur de messagerie, de ${from}. Chacun reçoit son propre lien.`,
  },
  chat: {
    on: 'Un message par canal, sans noms. Connecté.',
    off: (setting) => `Non connecté. Définissez ${setting}.`,
  },
  device: {
    title: 'Appareil partagé',
    what: 'Chaque invitation porte un code à y taper. Pour qui n’a pas d’appareil à soi.',
  },
  saved: 'Enregistré. Cela vaut dès la prochaine lettre.',
  reminders: {
    label: 'Rappels par e-mail',
    two: 'Deux : au milieu et avant la fin',
    one: 'Un : au milieu',
    none: 'Aucun',
  },
  language: {
    label: 'Langue des lettres',
    hint: 'Aussi celle des messages aux canaux. Qui a choisi sa propre langue reçoit ses lettres dans celle-ci.',
    saved: 'Enregistré. Lettres et messages sont désormais dans cette langue.',
  },
  plain: {
    name: 'Lien simple et QR',
    what: '. Pour un écran ou le mur de la cuisine. Il mène à la connexion.',
  },
  poster: 'Imprimer une affiche',
  slips: 'Imprimer des billets avec codes',
  trial: 'Me l’envoyer d’abord',
  tried: 'Envoyé à vous. Regardez-le comme vos collègues le verront.',
  letters: {
    kinds: {
      invitation: 'invitation',
      reminder: 'rappel',
      digest: 'lettre sur un tour scellé',
      'address-changed': 'lettre sur une adresse changée',
      chat: 'Message à un canal',
    },
    counts: {
      invitation: (count) =>
        plural(count, { one: `${count} invitation`, other: `${count} invitations` }),
      digest: (count) =>
        plural(count, {
          one: `${count} lettre sur un tour scellé`,
          other: `${count} lettres sur un tour scellé`,
        }),
      'address-changed': (count) =>
        plural(count, {
          one: `${count} lettre sur une adresse changée`,
          other: `${count} lettres sur des adresses changées`,
        }),
      chat: (count) =>
        plural(count, {
          one: `${count} message à un canal`,
          other: `${count} messages à des canaux`,
        }),
    },
    reminders: 'rappels',
    waiting: (what) => `En route : ${what.join(', ')}.`,
    look: 'Regarder de nouveau',
    failed: (count) => `Non envoyés : ${count}`,
    someReminders: 'Certains rappels',
    kindOf: (kind) => `, ${kind}`,
    why: (problem) => ` : ${problem}.`,
    unclear: 'Il est peut-être arrivé ; renvoyé, quelqu’un en recevra peut-être deux.',
    again: 'Renvoyer',
    againTo: (who) => ` à ${who ?? 'ce canal'}`,
    off: 'Retirer de la liste',
    all: 'Renvoyer tout ce qui n’est pas arrivé',
    tried: 'Un nouvel essai est fait.',
    triedAll: 'Un nouvel essai est fait pour tous.',
    offDone: 'Retiré de la liste.',
  },
  preview: {
    title: 'Ce que chacun recevra',
    from: 'De',
    later: 'votre serveur de messagerie, une fois connecté',
    subject: 'Objet',
    message: ', un message par canal',
    poster: 'Affiche',
    posterIs: ', lien et QR',
    scan: 'Scannez, connectez-vous avec votre e-mail professionnel, répondez. Moins de 60 secondes.',
    look: 'Voir l’affiche',
  },
};

export default words;
