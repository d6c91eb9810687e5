/** What never changes on the page where receipts are checked: the build writes it into verify.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['verify-page'] = {
  title: 'Vérifier votre reçu',
  skip: 'Aller au contenu',
  open: 'Page publique, sans connexion',
  everyone: 'Ouvert à tous',
  heading: 'Ma réponse a-t-elle été comptée, sans changement ?',
  lede: 'La vérification se fait dans ce navigateur. Il télécharge la liste publique et y cherche vos empreintes. Personne ne voit lesquelles vous cherchez.',
  noscript:
    'La vérification a besoin de JavaScript, car elle se fait ici et non sur le serveur. Le reste de cette page se lit sans.',
  list: {
    heading: 'La liste publique ne contient que des empreintes',
    text: 'Une ligne par bulletin d’un tour scellé : ni équipe, ni réponse, ni ordre, ni heure. La tête signée représente tout le journal : si un bulletin est changé, retiré ou ajouté en secret, la tête change.',
  },
  rounds: {
    heading: 'Les tours à votre nom',
    text: 'Personne ne reçoit deux jeux d’enveloppes. Qui veut voter pour vous doit donc prendre les vôtres, et vous le verriez ici.',
  },
  stored: {
    heading: 'Tout ce que nous conservons d’une réponse',
    text: 'Un bulletin inventé, avec les champs exacts. Un par équipe évaluée ; rien ne les relie. Ni nom, ni adresse, ni appareil, ni horloge : tous les bulletins d’un tour portent le jour où il a été scellé.',
    about: 'Exemple de bulletin sur une équipe',
    from: 'qui répond : une clé pour tout Support',
    cannotSay: 'null veut dire « Je ne peux pas dire »',
    key: 'une clé faite dans votre navigateur, utilisée une fois',
    token: 'la signature du serveur dessous, donnée sans voir',
    signature: 'personne ne peut changer ceci sans que cela se voie',
    first: 'Ce que vous mettriez en premier voyage dans un bulletin à part :',
    aboutFirst: 'Exemple de bulletin sur la première priorité',
    few: 'Là où trop peu de bulletins d’une équipe sur une autre sont arrivés, même cela n’est pas conservé : seulement leurs empreintes, et personne ne peut dire de quelles équipes ils venaient.',
  },
  knows: {
    heading: 'Ce que le système sait, et ce qu’il ne peut pas savoir',
    it: 'Il sait',
    listed: 'Que vous êtes sur la liste, votre adresse et votre équipe.',
    taken:
      'Que des enveloppes ont été prises à votre nom, pour que personne ne vote deux fois. Ni quand, ni si vous les avez postées.',
    said: 'Ce qui a été dit, en bulletins sans nom, une fois le tour scellé.',
    cannot: 'Il ne peut pas savoir',
    which:
      'Quel bulletin est le vôtre. Les enveloppes sont signées à l’aveugle : il n’y a aucun lien à retrouver, même avec la base, le journal et les sauvegardes.',
    same: 'Si deux bulletins viennent de la même personne, dans un tour ou dans deux.',
    when: 'Quand un bulletin a été posté. Avant le scellage ils n’ont aucun ordre, après un ordre qui ne dit rien.',
  },
  three: {
    heading: 'Trois choses à savoir',
    known: 'On sait qui a participé.',
    said: 'Pas ce qui a été dit.',
    same: 'Si tout votre groupe répond la même chose, la moyenne le dit.',
    cut: 'C’est pourquoi les extrêmes sont coupés, et rien ne repose sur moins de cinq.',
    network: 'Qui observe le réseau pendant que vous répondez peut deviner.',
    live: 'Le serveur ne note aucune heure ; qui l’observe en direct voit qu’une personne et un bulletin sont venus l’un après l’autre.',
  },
  none: 'Aucune page web ne peut vous protéger',
  noneFrom:
    'de qui regarde votre écran, d’un appareil qui l’enregistre, ou d’une page modifiée pour vous seul. Le hachage de la page est dans le journal, et chacun peut la reconstruire et comparer.',
  source: 'Crosspulse est un logiciel libre. Vous pouvez lire le code qui fait cette vérification.',
  back: 'Retour à Pulse',
  results: 'Ce qui en est sorti',
  language: 'Langue',
};

export default words;
