/** Methods of the library against pulling apart and blaming: names, steps, reasons and sources. */
import type en from '../en/method-goals.ts';

const words: typeof en = {
  'shared-success': {
    name: 'Une seule définition du succès',
    steps: [
      'Les deux responsables écrivent un chiffre qui vaut succès pour les deux équipes, avec une cible.',
      'Chaque équipe abandonne un but à elle pour ce trimestre.',
      'Regardez ce chiffre ensemble toutes les deux semaines.',
    ],
    why: 'Des buts séparés écartent. Un but commun marche le mieux quand des personnes des deux équipes se partagent les rôles.',
    source:
      'Bridging team faultlines, 72 équipes dans des études contrôlées ; pratique d’entreprises en croissance.',
  },
  'roadmap-market': {
    name: 'La feuille de route comme un marché',
    steps: [
      'Toutes les deux semaines, les deux équipes apportent ce qu’elles veulent, avec son coût, dette comprise.',
      'Classez le tout ensemble dans une seule liste.',
      'Ensuite seulement, les responsables comparent avec les autres équipes.',
    ],
    why: 'Qui classe seul ne voit pas ce que cela coûte à l’autre équipe.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'same-boat': {
    name: 'Dans le même bateau',
    steps: [
      'Réunissez une fois les deux équipes, pendant une heure.',
      'Listez les trois problèmes que les deux partagent.',
      'Choisissez le premier à traiter, et qui apporte quoi.',
    ],
    why: 'Deux plans accordés restent deux plans. Un problème partagé n’en est qu’un.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'leads-first': {
    name: 'D’abord les responsables',
    steps: [
      'Les deux responsables écrivent un succès dont ils répondent tous les deux.',
      'Ils se voient chaque semaine pendant six semaines.',
      'Ils disent ensemble aux deux équipes ce qu’ils ont convenu.',
    ],
    why: 'Les équipes se traitent comme leurs responsables se traitent.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'purpose-team': {
    name: 'Une équipe autour d’un but',
    steps: [
      'Nommez un résultat qui a besoin des deux équipes.',
      'Réunissez pour deux trimestres, dans une seule équipe, toutes les personnes nécessaires.',
      'Donnez à cette équipe le résultat, pas une liste de tâches.',
    ],
    why: 'L’adversaire devient le problème, et non l’autre équipe.',
    source:
      'Richter, West, van Dick et Dawson sur les groupes qui travaillent au-delà des frontières ; pratique.',
  },
  'debt-ledger': {
    name: 'Un seul registre de la dette',
    steps: [
      'Listez ce qui a été emprunté : chaque raccourci, avec son prix et ce qu’il coûte chaque mois.',
      'Mettez-le sur la même liste que les nouveautés.',
      'Appelez cela partout une dette, et rien d’autre.',
    ],
    why: 'Une dette sans prix revient sous forme de reproches.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'one-accountable': {
    name: 'Une personne répond, toutes contribuent',
    steps: [
      'Donnez à chaque résultat commun une personne qui en répond.',
      'Dites que toutes celles qui peuvent agir sont responsables.',
      'Écrivez les deux là où tout le monde peut les lire.',
    ],
    why: 'Quand chacun ne possède que sa part, on montre du doigt la part voisine.',
    source: 'Coordination relationnelle, structures de responsabilité partagée ; pratique.',
  },
  'call-the-shot': {
    name: 'Dites ce que vous attendez',
    steps: [
      'Avant chaque lancement, les deux équipes écrivent ce qui va se passer selon elles.',
      'Elles ajoutent ce qu’elles ne savent pas.',
      'Ensuite, elles lisent les deux listes ensemble.',
    ],
    why: 'Une prévision faite ensemble ne peut pas être reprochée à une seule.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'name-who': {
    name: 'Qui est « le business » ?',
    steps: [
      'Pendant un mois, chaque demande nomme la personne qui en a besoin.',
      'Elle dit pour quoi.',
      'Les questions vont directement à cette personne.',
    ],
    why: 'Il est facile de blâmer un groupe. Une personne, non.',
    source: 'Pratique d’entreprises en croissance.',
  },
  'blameless-review': {
    name: 'Un retour d’expérience sans noms',
    steps: [
      'Après un échec, les deux équipes écrivent ensemble ce qui s’est passé, sans noms.',
      'Convenez de deux actions, chacune avec une personne qui s’en charge.',
      'Regardez ces deux actions quatre semaines plus tard.',
    ],
    why: 'La peur de la sanction cache les causes.',
    source:
      'Pratique de la fiabilité des sites ; coordination relationnelle : résoudre plutôt que blâmer.',
  },
  'gap-session': {
    name: 'D’abord le point de vue de l’autre',
    steps: [
      'Regardez côte à côte les deux directions de ce binôme.',
      'Chaque équipe dit comment l’autre voit les choses avant de dire comment elle les voit.',
      'Nommez la chose qui vous a surpris.',
    ],
    why: 'La plupart des écarts sont de fausses suppositions sur l’autre.',
    source: 'Retours accompagnés en coordination relationnelle.',
  },
};

export default words;
