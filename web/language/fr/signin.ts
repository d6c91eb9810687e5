/** Signing in: by a link that comes by mail, with the company's account, or by a personal link. */
import type { Words } from '../words.ts';

const words: Words['signin'] = {
  opening: 'Ouverture de la page',
  title: 'Se connecter',
  byMail: 'Pas de mot de passe. Nous envoyons un lien à votre adresse de travail.',
  mail: 'Adresse e-mail de travail',
  send: 'M’envoyer un lien',
  byCompany: 'Pas de mot de passe propre : connectez-vous comme partout dans votre entreprise.',
  or: 'ou',
  company: (name) => `Se connecter avec ${name}`,
  note: 'Se connecter montre qui vous êtes. Vos bulletins prennent un autre chemin, vers une autre adresse, sans cela.',
  how: 'Comment cela marche',
  problems: {
    unknown:
      'Votre compte d’entreprise n’est pas sur la liste ici. Demandez à votre admin d’ajouter votre adresse de travail.',
    away: 'La connexion de votre entreprise ne répond pas. Réessayez dans une minute.',
    awayOrMail:
      'La connexion de votre entreprise ne répond pas. Réessayez dans une minute, ou faites-vous envoyer un lien par e-mail.',
    expired: 'Cela a pris plus de 15 minutes. Recommencez.',
    browser: 'Cette connexion a été commencée dans un autre navigateur. Recommencez dans celui-ci.',
  },
  ranOut: {
    title: 'Ce lien a expiré',
    text: 'Un lien sert une fois, et pendant 15 minutes. Rien n’est perdu : vos enveloppes et vos réponses sont là où vous les avez laissées.',
    not: 'Ce lien ne s’ouvre pas',
    again: 'M’envoyer un nouveau lien',
  },
  other: {
    title: 'Vous avez demandé depuis un autre navigateur',
    text: 'Le lien a été demandé dans un autre navigateur ou sur un autre appareil. Les applications de messagerie ouvrent souvent le leur. Par sécurité, nous ne vous connectons pas ici.',
    again: 'Envoyer un lien pour ce navigateur',
    copy: 'Copier le lien pour l’autre',
    copied: 'Copié. Ouvrez-le dans le navigateur d’où vous l’avez demandé.',
    select: 'Ce navigateur ne laisse pas la page copier. Sélectionnez le lien et copiez-le :',
    halfway: 'Au milieu de vos réponses ?',
    goBack:
      'Retournez dans le navigateur où vous avez commencé. Vos enveloppes ne sont gardées que là, et personne ne peut les donner deux fois.',
    notYou: 'Vous n’avez pas demandé de lien ? Fermez cette page. Il ne se passe rien.',
  },
  personal: {
    tab: 'Ouvrir votre lien',
    title: 'Ouvrez votre lien personnel',
    text: 'Il n’y a pas de mot de passe. Vous avez reçu un lien à vous avec l’invitation ; il vous connecte sur cet appareil. Si vous ne le trouvez pas, demandez-en un nouveau à votre admin.',
    paste: 'Ou collez le lien ici',
    open: 'L’ouvrir',
  },
  sent: {
    title: 'Regardez vos e-mails',
    before: 'Si',
    after: 'est sur la liste, un lien est en chemin.',
    once: 'Il sert une fois, pendant 15 minutes, et',
    here: 'seulement dans ce navigateur',
    so: '. Ouvrez donc vos e-mails sur cet appareil.',
    again: 'L’envoyer de nouveau',
    againIn: (seconds) => `L’envoyer de nouveau, dans ${seconds} s`,
    sentAgain: 'Envoyé de nouveau. Ouvrez le lien le plus récent.',
    address: 'Utiliser une autre adresse',
    nothing:
      'Rien après deux minutes ? Regardez dans les indésirables, puis demandez à votre admin si votre adresse est sur la liste. Nous disons la même chose à tous, pour que personne ne puisse savoir qui y est.',
  },
};

export default words;
