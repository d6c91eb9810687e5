// Who you are, as the pages are told it: a name, a role, and what to offer.
import { z } from 'zod';
import { may } from '../events/access.ts';
import type { Wish } from '../events/access.ts';
import { pulseNow } from '../events/installation.ts';
import { roles } from '../events/person.ts';
import type { Person } from '../events/person.ts';
import type { Scope } from '../events/session.ts';
import type { House } from './house.ts';

export const me = z
  .strictObject({
    name: z.string(),
    /** In a session that was opened in order to answer, nobody is more than a respondent. */
    role: z.enum(roles),
    team: z.string().nullable(),
    /** True in the demo: everything is invented. */
    sample: z.boolean(),
    may: z.strictObject({
      respond: z.boolean(),
      readings: z.boolean(),
      quarters: z.boolean(),
      company: z.boolean(),
      /** The board of what is tried on the pairings one may see. */
      interventions: z.boolean(),
      administer: z.boolean(),
      /** What was set up and taken out. */
      audit: z.boolean(),
      /** One's own sessions. Where this is false, signing in gives more than the personal link. */
      account: z.boolean(),
    }),
  })
  .meta({ id: 'Me' });

export async function meOf(
  house: House,
  { person, scope }: { readonly person: Person; readonly scope: Scope },
) {
  const pulse = await pulseNow(house.at);
  const { name, role, team } = person;
  const allows = (wish: Wish) => may({ ...person, scope }, wish, pulse);
  const readings =
    allows({ to: 'see company' }) &&
    (team === null
      ? allows({ to: 'see quarters' }) || (scope === 'all' && pulse.managers === 'all')
      : allows({ to: 'see pairing', teams: [team, ''] }));
  return {
    name,
    role: scope === 'answer' && role !== 'admin' ? ('respondent' as const) : role,
    team,
    sample: house.sample,
    may: {
      respond: allows({ to: 'answer' }),
      readings,
      quarters: allows({ to: 'see quarters' }),
      company: allows({ to: 'see company' }),
      interventions: readings,
      administer: allows({ to: 'administer' }),
      audit: allows({ to: 'see audit' }),
      // In the sample company everybody is the same few people: nobody ends another's visit.
      account: !house.sample && allows({ to: 'see oneself' }),
    },
  };
}
