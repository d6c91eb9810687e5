/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import { dateIn, formIn } from '../count.ts';
import type en from '../en/digest.ts';

const form = formIn('es');
const date = dateIn('es');

/** `2026-Q3` as `T3 2026`. */
const quarterWords = (quarter: string): string =>
  quarter.replace(/^(\d+)-Q(\d)$/, (_, year: string, number: string) => `T${number} ${year}`);
const pairings = (number: number): string =>
  `${number} ${form(number, { one: 'pareja', other: 'parejas' })}`;
const few = 'porque respondieron muy pocas personas';

const words: typeof en = {
  pair: (one, other) => `${one} y ${other}`,
  ownPair: (other) => `su equipo y ${other}`,
  between: (pair, least, most) => `entre ${pair} (de ${least} a ${most} puntos)`,
  inOthers: (number) =>
    form(number, { one: 'en otra pareja', other: `en otras ${number} parejas` }),
  firstQuarter: (quarter) =>
    `${quarterWords(quarter)} es el primer trimestre con resultados, así que todavía no se puede comparar nada.`,
  nothing: ({ quarter, against }) =>
    `Por ahora, en ${quarterWords(quarter)} nada ha cambiado claramente respecto a ${quarterWords(against)}.`,
  counted: ({ quarter, against, better, worse, all }) => {
    const of = (number: number) => (number === 0 ? 'ninguna' : `${number}`);
    return `Por ahora, en ${quarterWords(quarter)} la fricción es claramente menor que en ${quarterWords(against)} en ${of(better)} de ${pairings(all)}, y claramente mayor en ${of(worse)}.`;
  },
  changed: ({ quarter, against, lower, higher }) => {
    const said = [
      ...(lower === null ? [] : [`claramente menor ${lower}`]),
      ...(higher === null ? [] : [`claramente mayor ${higher}`]),
    ];
    return `Por ahora, en ${quarterWords(quarter)} la fricción respecto a ${quarterWords(against)} es ${said.join('; es ')}.`;
  },
  hidden: (silent) =>
    silent === 0
      ? 'A partir del próximo trimestre verá aquí qué ha cambiado y qué no.'
      : `${pairings(silent)} ${form(silent, { one: 'está oculta', other: 'están ocultas' })}, ${few}.`,
  unchanged: (still, silent, seenFrom) => {
    const cannot = `${pairings(silent)} no se ${form(silent, { one: 'puede', other: 'pueden' })} comparar, ${few}`;
    if (still === 0) {
      return silent === 0 ? 'No queda nada que contar de otras parejas.' : `${cannot}.`;
    }
    const seen = seenFrom === null ? '' : `, donde se habrían notado ${seenFrom} puntos`;
    const unchanged = `Sin cambio claro en ${pairings(still)}${seen}`;
    return silent === 0 ? `${unchanged}.` : `${unchanged}; ${cannot}.`;
  },
  shot: (name, pair) => `«${name}» entre ${pair}`,
  more: (number) => `${number} más`,
  due: (shots, number, theirs) =>
    `${shots} ${form(number, { one: 'está pendiente', other: 'están pendientes' })} de revisión: ${
      theirs
        ? 'diga si se llevó a cabo y después se mostrará el resultado'
        : 'el resultado se mostrará después de la revisión'
    }`,
  stopping: (shots, number) =>
    `${shots} ${form(number, { one: 'ha cumplido su regla de parada y debería', other: 'han cumplido su regla de parada y deberían' })} terminar`,
  joined: (clauses) => `${clauses.join('; ')}.`,
  idle: (own) =>
    own
      ? 'No hay nada pendiente de revisión, y no se está probando nada en sus parejas.'
      : 'No hay nada pendiente de revisión, y no se está probando nada.',
  running: (number, left) => {
    const run = form(number, { one: '1 medida en curso', other: `${number} medidas en curso` });
    const result = number === 1 ? 'el resultado' : 'el próximo resultado';
    const rounds = left === 1 ? 'con la próxima ronda' : `en ${left} rondas`;
    return `No hay nada pendiente de revisión; hay ${run}, y ${result} llegará ${rounds}.`;
  },
  admin: {
    sealedDay: (day) => `La ronda del ${date(day)} está sellada y sus cifras son definitivas`,
    sealed: (round, day) => `${round} se selló el ${date(day)} y sus cifras son definitivas`,
    imported: 'se importó, así que aquí no se sabe a quién se preguntó',
    asked: (teams) =>
      form(teams, { one: 'se preguntó a 1 equipo', other: `se preguntó a ${teams} equipos` }),
    laterSmall:
      'Desde la primera ronda que celebre aquí, verá qué equipos eran demasiado pequeños para preguntarles.',
    allAsked: 'Se preguntó a todos los equipos que tienen personas.',
    notAsked: (teams, number, threshold) =>
      number === 1
        ? `No se preguntó a ${teams}, porque tiene menos de ${threshold} personas; los demás valoraron igualmente el trabajo con este equipo.`
        : `No se preguntó a ${teams}, porque cada uno tiene menos de ${threshold} personas; los demás valoraron igualmente el trabajo con estos equipos.`,
    open: (round, sealsOn) => `${round} está abierta y debe sellarse el ${date(sealsOn)}`,
    scheduled: (round, opensOn, sealsOn) =>
      `${round} debe abrirse el ${date(opensOn)} y sellarse el ${date(sealsOn)}`,
    noneScheduled: 'No hay ninguna ronda programada; programe aquí la próxima.',
  },
};

export default words;
