/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import { weekdayIn } from '../count.ts';
import type en from '../en/letter.ts';

const weekday = weekdayIn('fr');

const until = (sealsOn: string | null): string =>
  sealsOn === null
    ? 'Ouvert jusqu’à ce que le tour soit scellé.'
    : `Ouvert jusqu’au ${weekday(sealsOn)}.`;

const reminders = (most: number): string =>
  most === 0
    ? 'Aucun rappel.'
    : `${most === 1 ? 'Un rappel' : 'Deux rappels'} au plus, seulement aux personnes sans enveloppes, jamais le week-end.`;

const words: typeof en = {
  head: (beginning) => `La dernière tête du journal commence par ${beginning}. La comparer`,
  envelopes: 'Prendre mes enveloppes',
  keys: 'Les clés de ce tour. Avant de répondre, vous devriez voir ces quatre mêmes mots, et vos collègues aussi :',
  keysLater: 'créées à l’ouverture du tour',
  code: (address) =>
    `Pas d’appareil à vous ? Saisissez ce code sur un appareil partagé (${address}) :`,
  how: 'Pourquoi personne ne peut dire quelle réponse est la vôtre',
  stop: 'Ne plus recevoir de rappels',
  invitation: {
    subject: 'Une minute sur le travail avec les autres équipes',
    what: 'Comment cela se passe-t-il entre votre équipe et les autres ? Quatre affirmations par équipe dont vous dépendez, en moins de 60 secondes.',
    nobody:
      'Le système sait que vous avez participé. Personne ne peut dire quelle réponse est la vôtre, pas même son admin.',
    alone: 'Ce lien est à vous seul : ne le transmettez à personne.',
    seen: ({ threshold, managers, own }) => {
      const all = managers === 'all' ? 'tous les binômes' : 'les binômes de leur propre équipe';
      return (
        'Tant que le tour est ouvert, personne ne voit de chiffre. Une fois le tour scellé, chacun voit au même moment comment va l’entreprise. ' +
        `La direction générale voit tous les binômes d’équipes, les responsables voient ${all}${own ? ', et vous ceux de votre propre équipe' : ''}. ` +
        `Un chiffre repose sur au moins ${threshold} bulletins ; en dessous, il reste caché.`
      );
    },
    lasts: (sealsOn, most) => `${until(sealsOn)} ${reminders(most)}`,
    small: (teams) =>
      `Trop petites pour être interrogées cette fois : ${teams.join(', ')}. Les autres disent quand même comment se passe le travail avec elles.`,
  },
  reminder: {
    subject: 'Encore ouvert : une minute sur le travail avec les autres équipes',
    text: (sealsOn) =>
      `Personne n’a encore pris d’enveloppes à votre nom. ${until(sealsOn)} Il faut moins de 60 secondes, et personne ne peut dire quelle réponse est la vôtre.`,
  },
  addressChanged: {
    subject: 'Votre adresse dans Crosspulse a été modifiée',
    what: 'Un admin vous a donné une autre adresse dans Crosspulse. Les lettres y arrivent désormais, et toute session ouverte à votre nom est fermée.',
    then: 'Personne ne peut prendre d’enveloppes à votre nom dans un tour ouvert à ce moment-là. Si vous ne vous y attendiez pas, interrogez votre admin et parlez-en à vos représentants du personnel ou à un collègue.',
  },
  signIn: {
    subject: 'Se connecter à Crosspulse',
    first: 'Voici le lien qui vous connecte à Crosspulse.',
    copy: 'S’il ne s’ouvre pas, copiez cette adresse :',
    rule: (minutes) =>
      `Il fonctionne une fois, pendant ${minutes} minutes, et seulement dans le navigateur qui l’a demandé. Ouvrez ce courriel sur le même appareil.`,
    last: 'Vous n’avez pas demandé de lien ? Supprimez ce courriel. Il ne se passe rien.',
  },
  digest: {
    subject: (round) =>
      `${round} scellé : ce qui a changé, ce qui n’a pas changé, ce qui est à faire`,
    adminSubject: (round) =>
      `${round} scellé : qui a été interrogé, qui ne l’a pas été, ce qui est à faire`,
    sealed: (round) => `${round} est scellé.`,
    see: 'Voir dans Crosspulse',
    why: 'Tout le monde voit ces chiffres au même moment. Chacun repose sur au moins cinq personnes, et personne ne peut voir qui a répondu quoi.',
    adminWhy:
      'Celles et ceux qui peuvent voir les chiffres les voient au même moment. Personne ne peut voir qui a répondu quoi, et vous ne voyez aucun chiffre.',
  },
  chat: {
    sealed: (round) => `${round} est scellé`,
    figures: 'Les chiffres sont là, pour tout le monde au même moment.',
    see: 'Voir ce qu’il en est sorti',
    title: 'Une minute sur le travail avec les autres équipes ?',
    open: (sealsOn) => {
      const first = 'Moins de 60 secondes. Personne ne peut dire quelle réponse est la vôtre.';
      return sealsOn === null ? first : `${first} ${until(sealsOn)}`;
    },
    keys: (four) => `Clés : ${four}`,
    head: (beginning) => `Dernière tête du journal : ${beginning}`,
    how: 'Comment cela fonctionne',
  },
};

export default words;
