/** The company page's reply in parts, and its sentences: they say only what the ranges allow. */
import type { Body, client } from '../client.ts';
import { nameOf } from '../reading/friction.ts';
import { figureWords, hiddenWords } from '../reading/reading.ts';
import { changeRangeWords, isClear, isJudged, type Verdict } from '../reading/verdict.ts';
import { listed } from '../ui/count.ts';

type Ask = (typeof client.api.company)['$get'];

/** The page's reply. */
export type Company = Body<Awaited<ReturnType<Ask>>>;
export type OwnPairing = NonNullable<Company['own']>[number];
export type OwnDirection = OwnPairing['directions'][number];
export type QuarterReading = OwnPairing['now'];

/** The team on the other side. */
export const otherOf = (company: Company, { teams: [, other] }: OwnPairing): string =>
  nameOf(company.teams, other);

/** The page's headline: what changed for the own team, or for the company where that is not seen. */
export const headlineOf = (company: Company): string => {
  const { own, ownTeam } = company;
  if (!own?.length || ownTeam === null) return companyHeadline(company);
  const ours = nameOf(company.teams, ownTeam);
  const names = (word: Verdict['verdict']) =>
    listed(
      own
        .filter(({ verdict }) => verdict?.verdict === word)
        .map((pairing) => otherOf(company, pairing)),
    );
  const [better, worse] = [names('better'), names('worse')];
  if (better && worse) {
    return `For ${ours}, work with ${better} got easier, with ${worse} harder.`;
  }
  if (better || worse) {
    return `For ${ours}, work with ${better || worse} got ${better ? 'easier' : 'harder'}.`;
  }
  if (own.some(({ verdict }) => isJudged(verdict))) return `For ${ours}, nothing changed clearly.`;
  if (!own.some(shownAtAll)) return `For ${ours}, every figure is hidden.`;
  return company.against === null
    ? `How ${ours} and the others work together.`
    : `For ${ours}, there were too few answers to compare.`;
};

const shownAtAll = ({ directions }: OwnPairing): boolean => directions.some(({ now }) => now.shown);

const companyHeadline = ({ index, verdict }: Company): string => {
  if (!index.shown) return 'Every pairing is hidden.';
  if (verdict === null) return 'How the teams work together.';
  if (isClear(verdict)) {
    return `Across the company, friction ${verdict.verdict === 'better' ? 'fell' : 'rose'}.`;
  }
  return isJudged(verdict)
    ? 'Across the company, nothing changed clearly.'
    : 'Too few answers to compare the company with itself.';
};

/** "Clearly less friction: 50 to 44 (−9 to −3)." */
export const changeSentence = (verdict: Verdict | null): string => {
  if (verdict === null) return 'The first quarter: there is nothing to compare with yet.';
  if (!isJudged(verdict)) return 'Too few answers to say whether it changed.';
  const said = {
    better: 'Clearly less friction',
    worse: 'Clearly more friction',
    'no clear change': 'It may have changed or not',
  }[verdict.verdict];
  const range = changeRangeWords(verdict).replaceAll(' ', '\u00a0');
  return `${said}: ${verdict.before} to ${verdict.after} (${range}).`;
};

/** What the two bars of a pairing say, in sentences, and what the verdict could have seen. */
export const detailOf = (company: Company, { now, verdict, directions }: OwnPairing): string => {
  const sentences = directions.map((direction) => directionSentence(company, direction));
  if (verdict?.verdict === 'no clear change') {
    sentences.push(`Only a change of ${verdict.seenFrom} or more could have been seen.`);
  }
  if (isJudged(verdict) && verdict.cut !== null) {
    sentences.push('A figure was cut at its end, so the change may be larger.');
  }
  if (now.shown) sentences.push(`On the whole: ${now.band}.`);
  return sentences.join(' ');
};

/** "fewer than 5 ballots", "not asked". */
export const whyHidden = (
  { threshold }: Company,
  reason: Parameters<typeof hiddenWords>[0],
): string => hiddenWords(reason, threshold) + (reason === 'too-few' ? ' ballots' : '');

export const directionName = (company: Company, { from, toward }: OwnDirection): string =>
  `${nameOf(company.teams, from)} about ${nameOf(company.teams, toward)}`;

const directionSentence = (company: Company, direction: OwnDirection): string => {
  const { now, before } = direction;
  const name = directionName(company, direction);
  if (!now.shown) return `${name}: hidden, ${whyHidden(company, now.reason)}.`;
  if (!before?.shown) return `${name}: ${figureWords(now)}.`;
  if (before.value === now.value) return `${name} stayed at ${figureWords(now)}.`;
  return `${name} went from ${figureWords(before)} to ${figureWords(now)}.`;
};
