// The teams, and which others each of them rates.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { carryOut } from '../events/installation.ts';
import { readTeams } from '../events/projections/teams.ts';
import { Refusal } from '../events/refusal.ts';
import { ratesMost, teamDecider, teamName, teamStream } from '../events/team.ts';
import type { TeamCommand } from '../events/team.ts';
import { allowed, signedIn } from './access.ts';
import type { Asking } from './access.ts';
import type { House } from './house.ts';
import { bodiless, body, reply, routes } from './shape.ts';

export const team = z
  .strictObject({
    team: z.string(),
    name: z.string(),
    site: z.string().nullable(),
    retired: z.boolean(),
    rates: z.array(z.string()).readonly(),
    order: z.int(),
  })
  .meta({ id: 'Team' });

const params = z.strictObject({ team: z.string().max(60) });
const site = teamName.nullable();

export const teamRoutes = (house: House) => {
  const { at } = house;
  const one = async (id: string) => {
    const found = (await readTeams(at.readings)).find((each) => each.team === id);
    if (found === undefined) throw new Refusal('team-unknown', `There is no team "${id}".`);
    return found;
  };
  const change = (command: TeamCommand, { person }: Asking) =>
    carryOut(at, teamDecider, teamStream, command, person.person);
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/teams',
        summary: 'The teams',
        responses: {
          200: reply(z.strictObject({ teams: z.array(team).readonly() }), 'All teams'),
        },
      }),
      async (c) => {
        await signedIn(house, c);
        return c.json({ teams: await readTeams(at.readings) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/teams',
        summary: 'Add a team',
        request: { body: body(z.strictObject({ name: teamName, site: site.default(null) })) },
        responses: { 201: reply(team, 'The team') },
      }),
      async (c) => {
        const asking = await allowed(house, c, { to: 'administer' });
        const teams = await change({ do: 'add', ...c.req.valid('json') }, asking);
        return c.json(await one(teams.at(-1)?.team ?? ''), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/teams/{team}',
        summary: 'Rename a team, place it, or choose whom it rates',
        request: {
          params,
          body: body(
            z.strictObject({
              name: teamName.optional(),
              site: site.optional(),
              rates: z.array(z.string().max(60)).max(ratesMost).optional(),
            }),
          ),
        },
        responses: { 200: reply(team, 'The team') },
      }),
      async (c) => {
        const asking = await allowed(house, c, { to: 'administer' });
        const { team: id } = c.req.valid('param');
        const { name, site: place, rates } = c.req.valid('json');
        const changes: TeamCommand[] = [];
        if (name !== undefined) changes.push({ do: 'rename', team: id, name });
        if (place !== undefined) changes.push({ do: 'place', team: id, site: place });
        if (rates !== undefined) changes.push({ do: 'rate', team: id, rates });
        await change({ do: 'all', changes }, asking);
        return c.json(await one(id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/teams/{team}/retire',
        summary: 'Retire a team; its past stays',
        middleware: bodiless,
        request: { params },
        responses: { 200: reply(team, 'The team') },
      }),
      async (c) => {
        const asking = await allowed(house, c, { to: 'administer' });
        const { team: id } = c.req.valid('param');
        await change({ do: 'retire', team: id }, asking);
        return c.json(await one(id), 200);
      },
    );
};
