/** What is fixed, and what of it an admin may change. */
import type { Words } from '../words.ts';

const words: Words['fixed'] = {
  title: '5. Ce qui est fixe, et ce que vous pouvez changer',
  lede: 'Personne ne peut le désactiver, ni vous ni qui exploite le serveur.',
  ballots: {
    rule: (threshold) => `Un chiffre repose sur au moins ${threshold} bulletins.`,
    more: 'Le seuil peut être relevé, et jamais rabaissé.',
  },
  apart: {
    rule: 'Un bulletin par équipe évaluée,',
    more: 'jamais l’ensemble d’une personne.',
  },
  sealed: {
    rule: 'Aucun résultat tant qu’un tour est ouvert.',
    more: 'Jusqu’à ce qu’il soit scellé, vous voyez seulement si moins ou plus de la moitié a participé.',
  },
  shuffled: {
    rule: 'Tous les bulletins d’un tour entrent ensemble dans le journal,',
    more: 'mélangés et sans heure.',
  },
  steps: {
    rule: 'Chiffres par paliers, nombres par tranches.',
    more: 'Les extrêmes sont ramenés à « 10 ou moins » et « 90 ou plus ».',
  },
  asked: {
    rule: 'Vous voyez qui est interrogé, jamais une réponse.',
    more: 'Personne ne la voit, quel que soit son rôle.',
  },
  threshold: 'Montrer un chiffre à partir de',
  least: (count) => `${count} bulletins`,
  onlyUp: 'ne peut qu’augmenter',
  year: 'L’année commence en',
  yearHint: 'Les trimestres se comptent à partir de là',
  respondents: 'Tout le monde voit',
  whenSealed: 'quand un tour est scellé',
  ownAndCompany: 'Les binômes de son équipe et l’entreprise',
  companyOnly: 'L’entreprise seulement',
  managers: 'Les responsables voient',
  leadership: 'La direction générale voit toujours tous les binômes',
  allPairings: 'Tous les binômes',
  ownPairings: 'Les binômes de leur équipe',
  priorities: {
    title: 'Les réponses à la dernière question',
    question: '« Que devrait faire passer en premier cette entreprise ce trimestre ? »',
    always: (texts) => `${texts.join(' et ')} restent toujours à la fin.`,
    answer: (place) => `Réponse ${place}`,
    remove: (text) => `Retirer ${text}`,
    removeThis: 'Retirer',
    add: 'Ajouter une réponse',
  },
  save: 'Enregistrer les changements',
  saved: 'Enregistré. Cela compte à partir du prochain tour.',
  keeps:
    'Un tour ouvert garde ce avec quoi il a été ouvert. Chaque changement est un événement du journal.',
};

export default words;
