/** Where a shot stands, as the sealed rounds and what was said of it tell; never what it brought. */
import type { PublishedRow } from './projections/figures.ts';
import { endings } from './shot.ts';
import type { Shot } from './shot.ts';
import { sealedSince } from './shot-window.ts';

/** How an intervention ends; left alone at its date, it has run out one round later. */
export const ends = [...endings, 'ran out'] as const;
export type End = (typeof ends)[number];

export const standings = ['running', 'due', 'judged', ...ends, 'not tried'] as const;
export type Standing = (typeof standings)[number];

export const hasEnded = (standing: Standing): standing is End =>
  ends.some((end) => end === standing);

export const standingOf = (shot: Shot, all: readonly PublishedRow[]): Standing => {
  if (shot.delivery === 'not') return 'not tried';
  if (shot.ended !== null) return shot.ended.how;
  const sealed = sealedSince(shot, all).length;
  if (sealed < shot.rounds) return 'running';
  if (sealed > shot.rounds) return 'ran out';
  return shot.judged === null ? 'due' : 'judged';
};

/** The stop rule is met and nobody has decided yet. */
export const isToStop = (shot: Shot, standing: Standing): boolean =>
  standing === 'judged' && shot.judged?.stopRuleMet === true;

/** The deciding round, once it is sealed. */
export const decidingRound = (shot: Shot, all: readonly PublishedRow[]): PublishedRow | undefined =>
  sealedSince(shot, all)[shot.rounds - 1];

/** What has no result though its readings could be seen: neither success nor failure. */
export const withoutResults = ['ended early', 'not reviewed'] as const;
export type WithoutResult = (typeof withoutResults)[number];

/**
 * How a shot came to have no result although its readings could be seen: its owner ended it before
 * its deciding round, on the day of a round or later, or nobody reviewed it before it ran out. Null
 * for all others, and for what was not carried out, which was never tried.
 */
export const withoutResult = (shot: Shot, all: readonly PublishedRow[]): WithoutResult | null => {
  if (shot.judged !== null || shot.delivery === 'not') return null;
  if (shot.ended === null) return standingOf(shot, all) === 'ran out' ? 'not reviewed' : null;
  return seenLast(shot, all) === undefined ? null : 'ended early';
};

/** The last round by which a shot could be seen before it was over; none where it never was. */
export const seenLast = (shot: Shot, all: readonly PublishedRow[]): PublishedRow | undefined => {
  const { ended } = shot;
  if (ended === null) return decidingRound(shot, all);
  return sealedSince(shot, all).findLast(({ sealedOn }) => sealedOn <= ended.day);
};
