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
