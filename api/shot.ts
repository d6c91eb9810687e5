// How an intervention looks on the wire; a result that is due stays hidden until delivery is told.
import { z } from 'zod';
import { figureNames } from '../events/dimension.ts';
import type { ShownShot } from '../events/interventions.ts';
import type { Language } from '../events/language.ts';
import { methodNameIn } from '../events/language/method.ts';
import { labelIn } from '../events/language/round.ts';
import type { PublishedRow } from '../events/projections/figures.ts';
import { carriedOut, endings, outcomes } from '../events/shot.ts';
import { standings } from '../events/shot-standing.ts';
import { windowOf } from '../events/shot-window.ts';
import { list, orNull, twoTeams } from './reading.ts';

const whole = z.int();

/** The effect in points: what came, less what came elsewhere. */
export const effect = z
  .strictObject({
    value: whole,
    low: whole,
    high: whole,
    after: whole,
    baseline: whole,
    elsewhere: whole,
    controls: whole,
  })
  .meta({ id: 'Effect' });

export const shot = z
  .strictObject({
    shot: z.string(),
    method: z.string(),
    name: z.string(),
    teams: twoTeams,
    /** The team whose view is to move; null for the mean of both directions. */
    from: z.string().nullable(),
    figure: z.enum(figureNames),
    near: whole,
    far: whole,
    stop: whole,
    rounds: whole,
    /** A role in words, never a person. */
    decides: z.string(),
    note: z.string().nullable(),
    calledOn: z.string(),
    /** The newest sealed round at the start, and its label; null before the first one. */
    after: z.string().nullable(),
    start: z.string().nullable(),
    amendments: list(z.strictObject({ day: z.string(), note: z.string() })),
    standing: z.enum(standings),
    /** The stop rule is met and nobody has decided yet. */
    toStop: z.boolean(),
    /** Whether you may review and end it. */
    own: z.boolean(),
    /** Rounds sealed since the start, up to the deciding one. */
    sealed: whole,
    delivery: z.enum(carriedOut).nullable(),
    /** While it runs, from two rounds on; judged when the deciding one is sealed. */
    soFar: orNull(effect),
    /** Told only once it is said whether it was carried out. */
    result: z
      .strictObject({
        outcome: z.enum(outcomes),
        round: z.string(),
        stopRuleMet: z.boolean(),
        effect: orNull(effect),
      })
      .nullable(),
    ended: z.strictObject({ day: z.string(), how: z.enum(endings), reason: z.string() }).nullable(),
    /** The deciding round, once it is sealed. */
    deciding: z
      .strictObject({ round: z.string(), label: z.string(), sealedOn: z.string() })
      .nullable(),
  })
  .meta({ id: 'Shot' });

/** Rounds after which what is seen so far is told. */
const seenFrom = 2;

/** A shot as whoever may see its pairing is told it. */
export const shotReply = (
  { shot: told, standing, seen, toStop, own }: ShownShot,
  published: readonly PublishedRow[],
  language: Language,
) => {
  const { day: calledOn, deliveryOn: _, amendments, judged, ended, ...rest } = told;
  const deciding = windowOf(told, published).after[told.rounds - 1];
  const start = published.find(({ round }) => round === told.after);
  const watched = standing === 'running' && seen.sealed >= seenFrom;
  return {
    ...rest,
    name: methodNameIn(language, told.name),
    calledOn,
    start: start === undefined ? null : labelIn(language, start.label),
    amendments,
    standing,
    toStop,
    own,
    sealed: seen.sealed,
    soFar: watched ? seen.effect : null,
    result:
      judged === null
        ? null
        : {
            outcome: judged.outcome,
            round: judged.round,
            stopRuleMet: judged.stopRuleMet,
            effect: judged.effect,
          },
    ended: ended === null ? null : { day: ended.day, how: ended.how, reason: ended.reason },
    deciding:
      deciding === undefined
        ? null
        : {
            round: deciding.round,
            label: labelIn(language, deciding.label),
            sealedOn: deciding.sealedOn,
          },
  };
};
