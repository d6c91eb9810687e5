/** What was refused, and what to do about it. */
import type { Words } from '../words.ts';

const words: Words['refusal'] = {
  'team-unknown': 'Cette équipe n’existe pas.',
  'team-name-taken': 'Une équipe porte déjà ce nom.',
  'team-retired': 'Cette équipe est retirée ; choisissez-en ou ajoutez-en une autre.',
  'teams-too-many': 'Une entreprise a au plus 50 équipes ; retirez-en une.',
  'rates-own-team': 'Une équipe ne peut pas s’évaluer elle-même.',
  'rates-too-many': 'Une équipe en évalue au plus huit autres.',
  'threshold-only-up': 'Le seuil a été promis ; il ne peut qu’être relevé.',
  'priority-unknown': 'Cette priorité n’est pas sur la liste, ou y est deux fois.',
  'cadence-wrong': 'Ce rythme n’est pas possible ; voyez ce qui est signalé.',
  'round-unknown': 'Ce tour n’existe pas.',
  'round-exists': 'Un tour porte déjà ce nom.',
  'round-overlaps': 'Un autre tour a lieu ces jours-là ; les tours ne se chevauchent jamais.',
  'round-days-reversed': 'Un tour est scellé au plus tôt le jour de son ouverture.',
  'round-day-past': 'Ce tour serait déjà fini ; choisissez des jours plus tard.',
  'round-not-scheduled': 'Ce tour est déjà ouvert.',
  'round-not-open': 'Ce tour n’accepte pas de réponses en ce moment.',
  'round-sealing': 'Ce tour est en train d’être scellé. Réessayez dans une minute.',
  'round-not-sealed': 'Ce tour n’est pas encore scellé.',
  'round-already-sealed': 'Ce tour est scellé ; ses valeurs sont définitives.',
  'round-already-voided': 'Ce tour a été annulé.',
  'round-in-the-way': 'Un autre tour est ouvert ; scellez-le ou annulez-le d’abord.',
  'needs-https':
    'Les navigateurs ne scellent les enveloppes qu’en https. Placez un proxy avec certificat devant Crosspulse.',
  'box-lost': 'L’urne de ce tour n’est pas là ; annulez le tour.',
  'nobody-to-ask':
    'Mettez d’abord assez de personnes dans au moins deux équipes ; les plus petites ne sont pas interrogées.',
  'not-asked': 'Vous n’êtes pas interrogé dans ce tour.',
  'own-team': 'Une équipe ne s’évalue pas elle-même ; un binôme demande deux équipes.',
  'direction-not-asked': 'Votre équipe n’est pas interrogée sur cette équipe.',
  'score-out-of-range': 'Chaque note est un entier de 1 à 5, ou vide.',
  'ballot-empty': 'Un bulletin répond à au moins une affirmation.',
  'team-small':
    'Votre équipe comptait trop peu de personnes à l’ouverture du tour ; elle n’est pas interrogée.',
  'envelope-invalid': 'Cette enveloppe n’est pas de ce tour ni de cette question.',
  'ballot-unsigned': 'Cette réponse n’est pas celle que son enveloppe a signée.',
  'envelope-spent': 'Cette enveloppe a déjà servi pour une autre réponse, qui est dans l’urne.',
  'envelopes-taken': 'Vos enveloppes pour ce tour ont déjà été prises.',
  'envelopes-wrong': 'Demandez toutes les enveloppes à la fois, une par question.',
  'people-lines': 'Certaines lignes demandent votre attention. Rien n’a été enregistré.',
  'person-unknown': 'Cette personne n’est plus sur la liste.',
  'email-taken': 'Cette adresse est déjà celle de quelqu’un d’autre sur la liste.',
  'team-needed': 'Ce rôle demande une équipe ; choisissez-en une.',
  'own-account':
    'Personne ne se modifie, ne se désactive ni ne s’efface soi-même ; demandez à un autre admin.',
  'last-admin': 'C’est le dernier admin. Nommez d’abord quelqu’un d’autre.',
  'link-unknown': 'Ce lien n’est plus valable. Cherchez le plus récent.',
  'code-unknown': 'Ce code n’existe pas. Prenez celui de votre lettre ou billet le plus récent.',
  'link-expired': 'Ce lien a expiré. Il sert une fois, pendant 15 minutes.',
  'link-other-browser':
    'Le lien a été demandé dans un autre navigateur. Par sécurité, personne n’est connecté ici.',
  'account-unknown':
    'Votre compte d’entreprise n’est pas sur la liste. Demandez à votre admin d’ajouter votre adresse.',
  'company-away':
    'La connexion de votre entreprise ne répond pas. Réessayez dans une minute, ou utilisez un lien par mail.',
  'setup-done': 'Crosspulse est déjà configuré. Connectez-vous avec votre propre lien.',
  'setup-secret-unknown':
    'Ce lien de configuration n’est pas le plus récent, ou date de plus de 60 minutes.',
  'shot-range':
    'La baisse est à l’envers, ou le point de vue n’est pas celui d’une des deux équipes.',
  'shot-stop-rule': 'La règle d’arrêt doit être plus faible que le pari annoncé.',
  'shot-too-early': 'Ce pari n’est jugé que lorsque ses tours sont scellés.',
  'shot-reviewed': 'Ce pari a déjà été examiné ; son résultat est définitif.',
  'shot-ended': 'Cette action est terminée ; annoncez-la de nouveau pour continuer.',
  'shot-due': 'Dites d’abord si elle a été mise en œuvre.',
  'method-unknown': 'Choisissez une méthode de la bibliothèque.',
  'method-exists': 'Une méthode de ce nom est déjà dans la bibliothèque.',
  'method-pattern':
    'Chaque motif demande une valeur qui appelle la méthode, comme une dimension élevée.',
  'signal-lines': 'Certaines lignes sont illisibles. Rien n’a été enregistré.',
  'signals-too-many': 'Ce binôme a déjà le maximum de signaux ; retirez-en un d’abord.',
  'not-sent':
    'Rien n’a été envoyé : aucun serveur de mail n’est connecté, ou il a refusé la lettre.',
  'no-readings': 'Il n’y a pas encore de valeurs ici.',
  'not-here': 'Il n’y a rien ici pour vous.',
  malformed: 'Une saisie ne peut pas être acceptée.',
  busy: 'Beaucoup de personnes répondent en ce moment. Rien n’est perdu : réessayez dans quelques secondes.',
  'too-many': 'C’était trop souvent. Attendez un quart d’heure, puis réessayez.',
  'too-large': 'C’est trop à la fois.',
  'other-site': 'Cette demande vient d’un autre site.',
  'disk-full':
    'Impossible : il n’y a plus de place. Rien n’est perdu. Envoyez ce code à votre admin.',
  fault:
    'Impossible pour l’instant. Rien n’est perdu. Réessayez dans une minute ; si cela se reproduit, envoyez ce code à votre admin.',
};

export default words;
