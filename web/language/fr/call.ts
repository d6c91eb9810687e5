/** Calling a shot: what one expects, said before it starts. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['call'] = {
  title: 'Annoncez votre pari',
  lede: 'Dites avant de commencer ce qui, selon vous, va se passer. Se tromper n’est pas grave. C’est de ne rien dire qui fait durer ce qui n’aide personne.',
  method: 'Qu’allez-vous essayer ?',
  choose: 'Choisissez une méthode',
  feltBy: 'Ressenti par qui ?',
  bothWays: 'Les deux directions',
  how: 'Comment faire, en trois étapes',
  call: 'L’annoncer',
  later: 'Pas maintenant',
  fixed:
    'Une fois annoncé, c’est dans le journal : personne ne peut déplacer le but. On peut ajouter des notes, et le terminer avant terme.',
  figure: 'Qu’est-ce qui va baisser ?',
  all: 'Les quatre',
  today: (figure) => `${figure} ce trimestre.`,
  drawn: 'Tout est tracé comme friction : baisser est mieux.',
  near: {
    label: 'Baisse d’au moins',
    hint: 'points : la borne proche',
  },
  far: {
    label: 'Et d’au plus',
    hint: 'points : la borne lointaine',
  },
  stop: {
    label: 'Arrêt si la baisse est de moins de',
    hint: 'points d’ici là',
  },
  rounds: {
    label: 'Décidé après combien de tours ?',
    pace: (when) => `${when}, au rythme actuel`,
    first: 'Le prochain scellé est le premier.',
  },
  decides: {
    label: 'Quel rôle décide ?',
    hint: 'Un rôle en mots, par exemple « Direction produit ». Jamais un nom.',
  },
  note: {
    label: 'Une note, si vous voulez',
    hint: 'Par exemple ce que cela coûte.',
  },
  about: (day) => `vers le ${day}`,
  between: (teams) => `entre ${teams}`,
  toward: (from, toward) => `de ${from} envers ${toward}`,
  figures: {
    index: 'la friction',
    trust: 'la friction sur la confiance',
    goals: 'la friction sur les buts communs',
    blame: 'la friction des reproches',
    load: 'la charge du support',
  },
  say: (figure, where, near, far, rounds, when, stop, decides) => [
    '« Nous pensons que ',
    figure,
    ` ${where} baissera de `,
    `${near} à ${far}`,
    ` en ${rounds} ${rounds === 1 ? 'tour' : 'tours'}${when ? `, ${when}` : ''}. Si elle a baissé de moins de `,
    `${stop}`,
    ' d’ici là, ',
    'nous arrêtons',
    `.${decides === '' ? '' : ` Décide : ${decides}.`} »`,
  ],
  tell: {
    ask: 'Pourra-t-on le dire ?',
    asked: (answer) => `Pourra-t-on le dire ? ${answer}`,
    contradicts: 'Pas tant que le pari se contredit : voyez ce qui est marqué.',
    asking: 'Examen des mesures.',
    waiting: 'Choisissez une méthode et dites ce que vous attendez ; la réponse apparaîtra ici.',
    no: 'Non.',
    yes: 'Oui.',
    from: (points) => `À partir de ${points} points.`,
    controls: (least, controls) =>
      `Il faut ${least} binômes où rien n’est essayé pour comparer, et il n’y en a que ${controls}. Cela finirait par « impossible à dire ».`,
    hidden: 'Trop de choses de ce binôme sont masquées. Cela finirait par « illisible ».',
    seen: (rounds, points, controls) =>
      `La plus petite baisse qui puisse être nette ici en ${rounds} ${rounds === 1 ? 'tour' : 'tours'} est de ${plural(points, { one: `${points} point`, other: `${points} points` })}, à côté de ${plural(controls, { one: `${controls} binôme`, other: `${controls} binômes` })} où rien n’est essayé.`,
    farLess: (seen) =>
      `${seen} Même la borne lointaine de votre pari est moindre : plus de tours en montreraient plus.`,
    nearSeen: (seen) =>
      `${seen} S’il en vient moins, cela finit par « manqué » ou « impossible à dire ».`,
    smaller: (seen) => `${seen} Une baisse plus faible finit par « impossible à dire ».`,
    running: 'Déjà en cours ici :',
    second: (names) =>
      `${names.map((name) => `« ${name} »`).join(', ')}. Avec une seconde, on ne peut pas les distinguer.`,
  },
  called: {
    title: (name) => `Annoncé : ${name}`,
    said: (figure, where, near, far, stop) =>
      `${figure} ${where} baisse de ${near} à ${far}, ou nous arrêtons à moins de ${stop}. Cela commence maintenant.`,
    next: 'La suite',
    count: (rounds) =>
      plural(rounds, {
        one: `Le prochain tour compte. Rien n’est jugé avant.`,
        other: `Les ${rounds} prochains tours comptent. Dès le deuxième, vous voyez comment cela va ; rien n’est jugé avant.`,
      }),
    due: (when) =>
      `Quand le dernier est scellé${when ? `, ${when}` : ''}, vient la revue : on dit d’abord si elle a été réalisée, puis le résultat est montré.`,
    decides: (who) =>
      `${who} la garde, la modifie ou l’abandonne. Sans décision, elle se termine d’elle-même un tour plus tard.`,
    board: 'Voir sur le tableau',
    done: 'Terminé',
  },
};

export default words;
