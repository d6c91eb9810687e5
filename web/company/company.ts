/** The company page's reply in parts, and its sentences: they say only what the ranges allow. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { aboutWords, nameOf } from '../reading/friction.ts';
import { figureWords } from '../reading/reading.ts';
import { bandWords } from '../reading/standing.ts';
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
  const w = words.company.headline;
  const [better, worse] = [names('better'), names('worse')];
  if (better && worse) return w.both(ours, better, worse);
  if (better || worse) return better ? w.better(ours, better) : w.worse(ours, worse);
  if (own.some(({ verdict }) => isJudged(verdict))) return w.unclear(ours);
  if (!own.some(shownAtAll)) return w.hidden(ours);
  return company.against === null ? w.first(ours) : w.few(ours);
};

const shownAtAll = ({ directions }: OwnPairing): boolean => directions.some(({ now }) => now.shown);

const companyHeadline = ({ index, verdict }: Company): string => {
  const w = words.company.headline.whole;
  if (!index.shown) return w.hidden;
  if (verdict === null) return w.first;
  if (isClear(verdict)) return w[verdict.verdict];
  return isJudged(verdict) ? w.unclear : w.few;
};

/** "Clearly less friction: 50 to 44 (−9 to −3)." */
export const changeSentence = (verdict: Verdict | null): string => {
  const w = words.company.change;
  if (verdict === null) return w.first;
  if (!isJudged(verdict)) return w.unjudged;
  const range = changeRangeWords(verdict).replaceAll(' ', '\u00a0');
  return w.said[verdict.verdict](verdict.before, verdict.after, range);
};

/** What the two bars of a pairing say, in sentences, and what the verdict could have seen. */
export const detailOf = (company: Company, { now, verdict, directions }: OwnPairing): string => {
  const w = words.company.change;
  const sentences = directions.map((direction) => directionSentence(company, direction));
  if (verdict?.verdict === 'no clear change') sentences.push(w.seen(verdict.seenFrom));
  if (isJudged(verdict) && verdict.cut !== null) sentences.push(w.cut);
  if (now.shown) sentences.push(w.band(bandWords(now.band)));
  return sentences.join(words.reading.space);
};

/** "fewer than 5 ballots", "not asked". */
export const whyHidden = ({ threshold }: Company, reason: 'too-few' | 'not-asked'): string =>
  reason === 'too-few' ? words.company.change.few(threshold) : words.company.change.notAsked;

export const directionName = (company: Company, direction: OwnDirection): string =>
  aboutWords(company.teams, direction);

const directionSentence = (company: Company, direction: OwnDirection): string => {
  const w = words.company.change;
  const { now, before } = direction;
  const name = directionName(company, direction);
  if (!now.shown) return w.hidden(name, whyHidden(company, now.reason));
  if (!before?.shown) return w.now(name, figureWords(now));
  if (before.value === now.value) return w.stayed(name, figureWords(now));
  return w.went(name, figureWords(before), figureWords(now));
};
