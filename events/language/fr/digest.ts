/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import { dateIn, formIn } from '../count.ts';
import type en from '../en/digest.ts';

const form = formIn('fr');
const date = dateIn('fr');

/** `2026-Q3` as `T3 2026`. */
const quarterWords = (quarter: string): string =>
  quarter.replace(/^(\d+)-Q(\d)$/, (_, year: string, number: string) => `T${number} ${year}`);
const pairings = (number: number): string =>
  `${number} ${form(number, { one: 'binôme', other: 'binômes' })}`;
const few = 'car trop peu de personnes ont répondu';

const words: typeof en = {
  pair: (one, other) => `${one} et ${other}`,
  ownPair: (other) => `votre équipe et ${other}`,
  between: (pair, least, most) => `entre ${pair} (de ${least} à ${most} points)`,
  inOthers: (number) =>
    form(number, { one: 'dans 1 autre binôme', other: `dans ${number} autres binômes` }),
  firstQuarter: (quarter) =>
    `${quarterWords(quarter)} est le premier trimestre avec des résultats : rien ne peut encore être comparé.`,
  nothing: ({ quarter, against }) =>
    `Pour l’instant, en ${quarterWords(quarter)}, rien n’a clairement changé par rapport à ${quarterWords(against)}.`,
  counted: ({ quarter, against, better, worse, all }) => {
    const lower =
      better === 0
        ? `n’est clairement plus faible qu’en ${quarterWords(against)} dans aucun des ${pairings(all)}`
        : `est clairement plus faible qu’en ${quarterWords(against)} dans ${better} des ${pairings(all)}`;
    const higher =
      worse === 0
        ? 'n’est clairement plus forte dans aucun'
        : `est clairement plus forte dans ${worse}`;
    return `Pour l’instant, en ${quarterWords(quarter)}, la friction ${lower}, et ${higher}.`;
  },
  changed: ({ quarter, against, lower, higher }) => {
    const said = [
      ...(lower === null ? [] : [`clairement plus faible ${lower}`]),
      ...(higher === null ? [] : [`clairement plus forte ${higher}`]),
    ];
    return `Pour l’instant, en ${quarterWords(quarter)}, la friction par rapport à ${quarterWords(against)} est ${said.join(' ; elle est ')}.`;
  },
  hidden: (silent) =>
    silent === 0
      ? 'À partir du prochain trimestre, vous verrez ici ce qui a changé et ce qui n’a pas changé.'
      : `${pairings(silent)} ${form(silent, { one: 'est caché', other: 'sont cachés' })}, ${few}.`,
  unchanged: (still, silent, seenFrom) => {
    const cannot = `${pairings(silent)} ne ${form(silent, { one: 'peut pas être comparé', other: 'peuvent pas être comparés' })}, ${few}`;
    if (still === 0) {
      return silent === 0 ? 'Il n’y a rien à dire d’aucun autre binôme.' : `${cannot}.`;
    }
    const seen = seenFrom === null ? '' : `, où ${seenFrom} points se seraient vus`;
    const unchanged = `Pas de changement clair dans ${pairings(still)}${seen}`;
    return silent === 0 ? `${unchanged}.` : `${unchanged} ; ${cannot}.`;
  },
  shot: (name, pair) => `« ${name} » entre ${pair}`,
  more: (number) => form(number, { one: '1 autre', other: `${number} autres` }),
  due: (shots, number, theirs) =>
    `${shots} : ${form(number, { one: 'bilan à faire', other: 'bilans à faire' })}. ${
      theirs
        ? 'Dites si l’action a été menée, puis le résultat est annoncé'
        : 'Le résultat est annoncé après le bilan'
    }`,
  stopping: (shots, number) =>
    `${shots} ${form(number, { one: 'a atteint sa règle d’arrêt et devrait prendre fin', other: 'ont atteint leur règle d’arrêt et devraient prendre fin' })}`,
  joined: (clauses) => `${clauses.join(' ; ')}.`,
  idle: (own) =>
    own
      ? 'Aucun bilan n’est à faire, et rien n’est essayé dans vos binômes.'
      : 'Aucun bilan n’est à faire, et rien n’est essayé.',
  running: (number, left) => {
    const run = form(number, {
      one: '1 action est en cours',
      other: `${number} actions sont en cours`,
    });
    const result = number === 1 ? 'le résultat' : 'le prochain résultat';
    const rounds = left === 1 ? 'avec le prochain tour' : `dans ${left} tours`;
    return `Aucun bilan n’est à faire ; ${run}, et ${result} viendra ${rounds}.`;
  },
  admin: {
    sealedDay: (day) => `Le tour du ${date(day)} est scellé, et ses chiffres sont établis`,
    sealed: (round, day) => `${round} a été scellé le ${date(day)}, et ses chiffres sont établis`,
    imported: 'il a été importé, on ne sait donc pas ici qui a été interrogé',
    asked: (teams) =>
      form(teams, {
        one: `${teams} équipe a été interrogée`,
        other: `${teams} équipes ont été interrogées`,
      }),
    laterSmall:
      'Dès le premier tour que vous organiserez ici, vous verrez quelles équipes étaient trop petites pour être interrogées.',
    allAsked: 'Chaque équipe qui compte des personnes a été interrogée.',
    notAsked: (teams, number, threshold) =>
      number === 1
        ? `L’équipe ${teams} n’a pas été interrogée, car elle compte moins de ${threshold} personnes ; les autres ont quand même évalué le travail avec elle.`
        : `Les équipes ${teams} n’ont pas été interrogées, car chacune compte moins de ${threshold} personnes ; les autres ont quand même évalué le travail avec elles.`,
    open: (round, sealsOn) => `${round} est ouvert et doit être scellé le ${date(sealsOn)}`,
    scheduled: (round, opensOn, sealsOn) =>
      `${round} doit s’ouvrir le ${date(opensOn)} et être scellé le ${date(sealsOn)}`,
    noneScheduled: 'Aucun tour n’est prévu ; prévoyez le prochain ici.',
  },
};

export default words;
