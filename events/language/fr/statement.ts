/** What is asked, and the words that answer it. `{team}` is the team answered about. */
import type en from '../en/statement.ts';

const words: typeof en = {
  statements: {
    'trust-1': 'Quand l’équipe {team} nous annonce quelque chose, nous pouvons compter dessus.',
    'goals-1': 'Les décisions de l’équipe {team} et les nôtres visent le même résultat.',
    'blame-1':
      'Quand quelque chose dérape entre nos équipes, l’équipe {team} cherche qui l’a causé avant de chercher comment y remédier.',
    'load-1':
      'Les demandes, corrections ou escalades de l’équipe {team} font passer au second plan un travail que nous avions prévu.',
  },
  answers: [
    'Presque jamais',
    'Rarement',
    'Environ une fois sur deux',
    'Souvent',
    'Presque toujours',
  ],
  cannotSay: 'Je ne peux pas dire',
  gate: {
    text: 'Depuis le dernier tour, à quel point votre travail a-t-il dépendu de l’équipe {team} ?',
    answers: ['Pas du tout', 'Un peu', 'Assez', 'Beaucoup'],
  },
  priority: {
    text: 'Que devrait privilégier cette entreprise ce trimestre ?',
    choices: {
      growth: 'La croissance',
      stability: 'La stabilité',
      'keeping-customers': 'La fidélité des clients',
      cost: 'Les coûts',
      quality: 'La qualité',
      'something-else': 'Autre chose',
      'dont-know': 'Je ne sais pas',
    },
  },
};

export default words;
