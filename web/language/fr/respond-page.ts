/** What never changes on the respondent's page: the build writes it into respond.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['respond-page'] = {
  title: 'Pulse',
  language: 'Langue',
  late: 'Vos questions arrivent',
  noscript: {
    heading: 'Cette page a besoin de JavaScript pour sceller vos enveloppes',
    text: 'Sans lui, le serveur verrait vos réponses avec votre nom : nous ne proposons donc pas d’autre chemin.',
  },
  start: {
    heading: 'Comment cela se passe-t-il entre votre équipe et les autres ?',
    promise:
      'Votre nom vous donne droit à des enveloppes scellées, tamponnées sans que personne n’en voie l’intérieur, et vous les glissez dans une boîte aux lettres qui ne demande aucun nom : le système sait que vous avez participé, mais personne, pas même qui l’administre, ne peut reconnaître votre réponse dans ce qu’il conserve. Rien n’est montré avant la fin du tour, et ensuite seulement des moyennes d’au moins cinq personnes.',
    known: 'On sait qui a participé.',
    same: 'Si tout votre groupe répond la même chose, la moyenne le dit.',
    network: 'Qui observe le réseau pendant que vous répondez peut deviner.',
    how: 'Comment est-ce possible ?',
  },
  compare: {
    heading: 'Sont-ce les mots de votre invitation ?',
    text: 'Tout le monde a les quatre mêmes dans ce tour. Vous êtes venu sans le lien de votre invitation, cette page n’a donc rien à comparer : cherchez-les dans l’invitation ou demandez à un collègue.',
    more: 'Avec d’autres mots, les clés sont autres aussi, et quelqu’un pourrait distinguer vos bulletins. Si vous ne pouvez pas comparer maintenant, revenez plus tard.',
  },
  kiosk:
    'Tapez le code de votre lettre ou de votre billet. Cet appareil ne garde rien et revient ici si personne n’y touche pendant 30 secondes.',
  none: {
    heading: 'Vous ne dépendez d’aucune de ces équipes',
    text: 'C’est aussi une réponse. Vous pouvez encore dire ce que l’entreprise devrait mettre en premier.',
  },
  sending: { heading: 'Vos bulletins sont en chemin' },
  offline: { heading: 'Pas de connexion. Vos bulletins sont en sûreté dans ce navigateur.' },
  busy: {
    heading:
      'Le serveur ne peut pas les prendre maintenant. Vos bulletins sont en sûreté dans ce navigateur.',
  },
  posted: {
    heading: 'Merci. C’est posté.',
    alone: 'Chaque bulletin est parti seul, sans nom et sans heure',
    promised: 'Le serveur a signé la promesse de compter chacun d’eux',
    wiped: 'Vos enveloppes, clés et réponses sont effacées de ce navigateur',
  },
  nonePosted: {
    heading: 'Merci. C’est fini.',
    text: 'Vous n’aviez aucun bulletin à poster. C’est aussi une réponse.',
  },
  forgotten: {
    heading: 'Oublié ici',
    text: 'Ce navigateur ne sait plus rien de vous : ni reçu, ni bulletin. Ce qui a été posté reste dans la boîte.',
  },
  sealed: {
    heading: 'Ce tour est scellé',
    text: 'Il n’accepte plus de réponses. Votre lien n’a aucun défaut.',
  },
  noneOpen: {
    heading: 'Aucun tour n’est ouvert',
    text: 'Vous recevrez une invitation quand un tour s’ouvrira. Votre lien n’a aucun défaut.',
  },
  taken: {
    heading: 'Vos enveloppes ont déjà été prises',
    text: 'Si vous avez envoyé vos bulletins, tout est fait. Sinon, ils sont dans le navigateur d’où vous les avez envoyés : ouvrez-y cette page, car personne ne reçoit deux jeux. Nous ne pouvons pas dire si vous les avez postés.',
    other:
      'Si ce n’est pas vous qui les avez prises, quelqu’un vote en votre nom : parlez-en au comité d’entreprise ou à un collègue.',
    rounds: 'Voir tous les tours à votre nom.',
  },
  stampWrong: {
    heading: 'Vos enveloppes ont été mal signées',
    text: 'Le serveur a signé autre chose que ce que cette page demandait. Cela pourrait marquer vos bulletins : aucun n’a été posté, et les enveloppes sont jetées. Montrez ceci au comité d’entreprise ou à un collègue.',
  },
  promiseWrong: {
    heading: 'Le serveur n’a pas promis de compter votre réponse',
    text: 'Il a pris un bulletin, et sa signature n’est pas juste. Rien d’autre n’a été posté ; le reste attend dans ce navigateur. Montrez ceci au comité d’entreprise ou à un collègue.',
  },
  spent: {
    heading: 'Un autre bulletin est dans votre enveloppe',
    text: 'Le serveur dit que cette enveloppe a servi à autre chose. Rien d’autre n’a été posté. Montrez ceci au comité d’entreprise ou à un collègue.',
  },
  keysWrong: {
    heading: 'Les clés de ce tour ne vont pas ensemble',
    text: 'Ne répondez pas ; montrez ceci au comité d’entreprise ou à un collègue. Avec d’autres clés que celles de tout le monde, quelqu’un pourrait distinguer vos bulletins. Rien n’a été envoyé.',
  },
  keysDiffer: {
    heading: 'Ne répondez pas. Ce ne sont pas les clés de votre invitation.',
    text: 'Quelqu’un essaie peut-être de vous distinguer. Montrez ceci au comité d’entreprise ou à un collègue, et comparez les quatre mots avec les siens.',
  },
  voided: {
    heading: 'Votre dernier tour ne compte pas',
    text: 'Ses bulletins et ses clés sont détruits, les vôtres aussi, et aucun chiffre n’en sortira. Un nouveau tour s’ouvrira peut-être ; vos réponses seront alors redemandées.',
  },
  lost: {
    heading: 'Le tour s’est terminé avant que tout soit posté',
    text: 'Ce qui restait est effacé de ce navigateur : personne ne l’a lu, et personne ne peut le compter. Vous serez de nouveau là au prochain tour.',
  },
  oldBrowser: {
    heading: 'Ce navigateur ne peut pas sceller d’enveloppes',
    text: 'Il ne connaît pas les signatures (Ed25519) que porte chaque bulletin. Ouvrez votre lien dans un navigateur plus récent : Chrome 137, Firefox 129, Safari 17 ou après.',
  },
  teamSmall: {
    heading: 'Votre équipe est trop petite pour être interrogée',
    text: 'La moyenne de si peu de personnes pourrait trahir quelqu’un : votre équipe n’est donc pas interrogée dans ce tour. Les autres disent quand même comment va le travail avec vous.',
  },
  notSignedIn: {
    heading: 'Ouvrez votre lien personnel',
    text: 'Personne n’est connecté dans ce navigateur. Le lien est dans votre invitation : ouvrez-le ici, et les questions viennent.',
    none: 'Pas d’invitation sous la main ?',
    mail: 'Connectez-vous avec votre adresse de travail.',
  },
  linkUnknown: {
    heading: 'Ce lien ne marche pas',
    text: 'Il est inconnu, ou un plus récent l’a remplacé. Ouvrez le dernier que vous avez reçu, ou demandez un nouveau lien à votre admin.',
  },
  notAsked: {
    heading: 'Vous n’êtes pas interrogé dans ce tour',
    text: 'À son ouverture, vous n’étiez dans aucune équipe, ou dans une autre que maintenant. Qui change d’équipe attend le prochain tour. Si c’est une erreur, écrivez à votre admin.',
  },
  noneAsked: {
    heading: 'Votre équipe n’évalue aucune autre équipe',
    text: 'Vous n’avez rien à répondre dans ce tour. Si c’est une erreur, écrivez à votre admin.',
  },
  insecure: {
    heading: 'Nous ne pouvons pas sceller d’enveloppes sur cette connexion',
    text: 'Cette page a été ouverte sans https. Il en faut pour sceller : le tour ne peut pas commencer ici. Ouvrez votre lien avec https.',
  },
  unreachable: {
    heading: 'Pas de connexion',
    text: 'Rien n’est perdu. Réessayez quand vous serez en ligne.',
  },
  fault: {
    heading: 'Cette page n’a pas pu être chargée',
    text: 'Rien n’est perdu. Réessayez dans une minute.',
  },
};

export default words;
