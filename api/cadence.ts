// The cadence: how often rounds open by themselves, and on which days nothing does.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { calendarOf } from '../events/calendar.ts';
import { cadence } from '../events/cadence.ts';
import type { Coming } from '../events/due.ts';
import { holiday, holidaysMost } from '../events/holiday.ts';
import { pulseNow } from '../events/installation.ts';
import type { Language } from '../events/language.ts';
import { labelIn, labelledIn } from '../events/language/round.ts';
import { hindranceOf, setRhythm } from '../events/rhythm.ts';
import { allowed, signedIn } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { body, reply, routes } from './shape.ts';

const day = z.string();

const coming = z
  .strictObject({
    /** Null for one that is planned: it gets its number when it opens. */
    round: z.string().nullable(),
    label: z.string().nullable(),
    status: z.enum(['open', 'scheduled', 'planned']),
    opensOn: day,
    sealsOn: day,
    /** Null for both where the round goes by hand. */
    opensAt: z.string().nullable(),
    sealsAt: z.string().nullable(),
  })
  .meta({ id: 'ComingRound' });

const holidays = z.array(z.strictObject({ day, name: z.string() })).readonly();
const every = cadence.shape.every;

const rhythm = z
  .strictObject({
    /** Null where none was ever set. */
    cadence: cadence.extend({ from: day, zone: z.string() }).nullable(),
    holidays,
    today: day,
    /** The next round, or the one that is open. */
    next: coming.nullable(),
    /** Why the next round would not open by itself as things are. */
    hindrance: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'Rhythm' });

const calendar = z
  .strictObject({
    today: day,
    zone: z.string().nullable(),
    every,
    coming: z.array(coming).readonly(),
    past: z
      .array(
        z.strictObject({
          round: z.string(),
          label: z.string(),
          status: z.enum(['sealed', 'voided']),
          openedOn: day.nullable(),
          endedOn: day,
        }),
      )
      .readonly(),
    holidays,
  })
  .meta({ id: 'Calendar' });

const comingOf = ({ hours, ...round }: Coming, language: Language) => {
  const label = round.label === null ? null : labelIn(language, round.label);
  return { ...round, label, opensAt: hours?.opensAt ?? null, sealsAt: hours?.sealsAt ?? null };
};

export const cadenceRoutes = (house: House) => {
  const { at } = house;
  const told = async (language: Language) => {
    const [pulse, { today, coming: rounds }] = await Promise.all([pulseNow(at), calendarOf(at)]);
    const { since: _, ...held } = pulse.cadence ?? { since: '' };
    const hindrance = await hindranceOf(at, house);
    return {
      cadence: pulse.cadence === null ? null : cadence.parse(held),
      holidays: pulse.holidays,
      today,
      next: rounds[0] === undefined ? null : comingOf(rounds[0], language),
      hindrance: hindrance && { code: hindrance.code, detail: hindrance.message },
    };
  };
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/cadence',
        summary: 'How often rounds open by themselves, and on which days nothing does',
        responses: { 200: reply(rhythm, 'The cadence, the holidays, and what comes next') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json(await told(languageOf(c)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/cadence',
        summary: 'Set the cadence and the holidays; a round that is open keeps its days',
        request: {
          body: body(cadence.extend({ holidays: z.array(holiday).max(holidaysMost) })),
        },
        responses: { 200: reply(rhythm, 'The cadence, the holidays, and what comes next') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const { holidays: off, ...wished } = c.req.valid('json');
        await setRhythm(at, { cadence: wished, holidays: off }, person.person);
        return c.json(await told(languageOf(c)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/calendar',
        summary: 'The rounds that come and those that were',
        responses: { 200: reply(calendar, 'The calendar, in the company’s time zone') },
      }),
      async (c) => {
        await signedIn(house, c);
        const { coming: rounds, past, ...rest } = await calendarOf(at);
        const language = languageOf(c);
        const coming = rounds.map((each) => comingOf(each, language));
        return c.json({ ...rest, coming, past: labelledIn(language, past) }, 200);
      },
    );
};
