/** What changes on the page where receipts are checked. A value in a sentence is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['verify'] = {
  check: {
    title: 'Vérifier vos bulletins',
    round: 'Vérifier {round}',
    file: 'Utiliser un fichier de reçu',
    fileLabel: 'Un fichier de reçu',
    show: 'Ne montrez un reçu à personne avant la fin du tour :',
    why: 'avec lui, qui peut lire le journal trouverait cette réponse. Une fois le tour scellé, il ne prouve rien aux autres : la liste, et la promesse du serveur pour chacune de ses lignes, peuvent être téléchargées par tous, un reçu pourrait donc être à n’importe qui.',
  },
  keepsNone: {
    title: 'Ce navigateur ne garde aucun reçu',
    text: 'Seul un navigateur à qui on a demandé d’en garder un connaît vos empreintes. Nous ne les connaissons pas et ne pouvons pas vous chercher. Si vous avez enregistré un fichier, utilisez-le ici.',
  },
  cannot: {
    title: 'Ce navigateur ne peut pas vérifier les signatures',
    text: 'Il ne les connaît pas (Ed25519), ou cette page a été ouverte sans https. Votre reçu n’a aucun défaut : vérifiez-le avec Chrome 137, Firefox 129, Safari 17 ou après, en https.',
  },
  noReceipt: {
    title: 'Ce fichier n’est pas un reçu',
    text: 'Choisissez le fichier enregistré après avoir posté vos bulletins. Son nom commence par « crosspulse receipt ».',
  },
  found: {
    title: 'Trouvé, inchangé',
    few: 'Reçu ; trop peu pour être compté',
    here: {
      one: 'La seule empreinte de ce reçu est dans {round}, scellé le {day}.',
      other: 'Les {count} empreintes de ce reçu sont dans {round}, scellé le {day}.',
    },
    allFew: {
      one: 'Il est arrivé, mais ils étaient trop peu pour être comptés : de moins de {threshold} bulletins sur le même sujet on ne tire aucun chiffre, et ils ont été détruits sans être lus.',
      other:
        'Tous sont arrivés, mais ils étaient trop peu pour être comptés : de moins de {threshold} bulletins sur le même sujet on ne tire aucun chiffre, et ils ont été détruits sans être lus.',
    },
    someFew: {
      one: '{count} d’entre eux est arrivé, mais ils étaient trop peu pour être comptés : de moins de {threshold} bulletins sur le même sujet on ne tire aucun chiffre, et ils ont été détruits sans être lus.',
      other:
        '{count} d’entre eux sont arrivés, mais ils étaient trop peu pour être comptés : de moins de {threshold} bulletins sur le même sujet on ne tire aucun chiffre, et ils ont été détruits sans être lus.',
    },
  },
  missing: {
    title: {
      one: '{count} de vos {all} bulletins n’est pas dans la liste',
      other: '{count} de vos {all} bulletins ne sont pas dans la liste',
    },
    text: 'Le serveur l’avait signé : cela peut donc être prouvé sans votre nom et sans dire ce qu’il contenait. Montrez la preuve au comité d’entreprise ou à un collègue.',
  },
  foreign: {
    title: 'Ce serveur n’a pas signé ce reçu',
    text: 'Soit le reçu a été modifié, soit le serveur signe {round} avec une autre clé que lors de votre réponse. Comparez les quatre mots des clés du tour avec votre invitation.',
  },
  open: {
    title: 'Pas encore scellé',
    text: 'Vos bulletins de {round} attendent dans la boîte jusqu’à ce que le tour soit scellé. Ensuite, ils pourront être vérifiés ici.',
  },
  voided: {
    title: '{round} a été annulé',
    text: 'Ses bulletins et ses clés sont détruits, et aucun chiffre n’en est sorti.',
  },
  unknown: {
    title: 'Ce serveur n’a pas ce tour',
    text: 'Il ne sait rien de {round}. Le reçu vient-il d’un autre serveur ?',
  },
  unreachable: {
    title: 'La liste n’a pas pu être récupérée',
    text: 'Rien n’est perdu. Réessayez dans une minute.',
  },
  result: {
    fingerprint: 'Empreinte',
    promise: 'La promesse du serveur',
    save: 'Enregistrer la preuve',
    lines: {
      one: '{count} ligne est arrivée, celle-ci :',
      other: '{count} lignes sont arrivées, comme celles-ci :',
    },
    first: 'Les premières lignes de la liste',
    list: 'Télécharger la liste',
  },
  heads: {
    unsigned: 'La tête du {day} n’est pas signée par la clé qu’elle nomme.',
    checking: 'Vérification de toutes les têtes',
    held: {
      other:
        'Le journal d’aujourd’hui commence toujours comme chacune de ses {count} têtes l’a dit.',
    },
    broken: 'La tête signée le {day} ne va pas avec le journal d’aujourd’hui.',
    changed: 'Le journal a été changé. Ne vous fiez pas à ces résultats.',
    why: 'Soit le serveur a été restauré depuis une vieille sauvegarde, soit quelque chose a été modifié. Montrez ceci au comité d’entreprise ou à un collègue.',
    head: {
      one: 'Tête du journal le {day}, après {count} événement.',
      other: 'Tête du journal le {day}, après {count} événements.',
    },
    compare:
      'Le serveur en signe une chaque jour où quelque chose se passe, et à chaque scellage. Comparez-la avec celle d’un collègue : si elle diffère pour le même jour et la même taille, le serveur montre des journaux différents, et vous devriez le dire.',
    foreign: 'Jusqu’au {day}, une autre clé signait les têtes.',
    foreignWhy:
      'Soit les clés de ce serveur ont été perdues et refaites, soit quelqu’un a signé un journal modifié avec ses propres clés : demandez à votre admin, et comparez une tête d’avant avec celle qu’un collègue a gardée.',
    letter: 'La tête dans une lettre, 16 caractères',
    same: {
      one: 'Le journal a cette tête : signée le {day}, après {count} événement.',
      other: 'Le journal a cette tête : signée le {day}, après {count} événements.',
    },
    none: 'Ce journal n’a pas cette tête.',
    noneWhy:
      'Si vous l’avez bien tapée, le serveur vous montre un autre journal que lorsqu’il vous a écrit : parlez-en au comité d’entreprise ou à un collègue.',
    all: 'Vérifier toutes les têtes',
    download: 'Télécharger toutes les têtes',
    newest: 'Toutes les têtes, les plus récentes d’abord',
    table: 'Toutes les têtes',
    day: 'Jour',
    begins: 'La tête commence par',
    events: 'Événements',
    notYet: 'Aucune tête n’est encore signée : la première vient avec le premier jour du journal.',
    fetching: 'Récupération de la tête du journal',
  },
  rounds: {
    round: 'Tour',
    state: 'État',
    envelopes: 'Enveloppes à votre nom',
    on: {
      scheduled: 'prévu, {day}',
      open: 'ouvert, {day}',
      sealed: 'scellé, {day}',
      voided: 'annulé, {day}',
    },
    taken: 'prises',
    notTaken: 'non prises',
    ifSays: 'Si vous lisez',
    notYou:
      'et que ce n’était pas vous, quelqu’un vote en votre nom : parlez-en au comité d’entreprise ou à un collègue.',
    none: 'Vous n’avez encore été interrogé dans aucun tour.',
    away: 'Ouvrez votre lien personnel dans ce navigateur, puis revenez : vous verrez pour chaque tour si des enveloppes ont été prises à votre nom. Seule cette partie a besoin de savoir qui vous êtes.',
    fetching: 'Récupération de vos tours',
  },
};

export default words;
