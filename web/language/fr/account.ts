/** What is one's own: where one is signed in, and what is stored. */
import type { Words } from '../words.ts';

const words: Words['account'] = {
  title: 'Votre compte',
  lede: 'Ce qui est à vous ici : où vous êtes connecté, et comment y mettre fin.',
  where: 'Où vous êtes connecté',
  looking: 'Recherche de vos sessions',
  dayOnly:
    'De chacune on ne garde que le jour : ni l’heure, ni le lieu, ni le navigateur. Chacune se termine d’elle-même après 30 jours.',
  here: 'Ce navigateur',
  since: (day) => `depuis le ${day}`,
  answeringOnly: (day) => `depuis le ${day}, par un lien personnel, pour répondre seulement`,
  signOut: 'Se déconnecter',
  another: 'Un autre navigateur',
  end: 'Terminer',
  endOne: (place, day) => `Terminer la session ${place}, depuis le ${day}`,
  ended: 'Terminé. Ce navigateur-là est déconnecté.',
  endOthers: 'Se déconnecter partout ailleurs',
  endedOthers: 'Terminé. Vous n’êtes plus connecté qu’ici.',
  note: 'Se connecter montre qui vous êtes. Vos bulletins prennent un autre chemin, vers une autre adresse, sans cela.',
  stored: 'Ce qui est conservé sur vous',
  inOne:
    'Votre nom, votre adresse et ce qui va avec, dans un fichier. Les réponses n’y sont pas : personne ne peut dire lesquelles sont les vôtres.',
  take: 'L’emporter',
  letters: {
    title: 'Vos lettres',
    label: 'Langue de vos lettres',
    hint: 'Invitations, rappels et ce qui vient après un tour. Ces pages ont leur propre langue, tout en bas.',
    company: (language) => `Comme l’entreprise : ${language}`,
    saved: 'Enregistré. Votre prochaine lettre sera dans cette langue.',
    unchanged: 'Rien n’a été changé.',
  },
};

export default words;
