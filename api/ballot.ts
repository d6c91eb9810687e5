// The respondent's minute: what is asked, the envelopes, and the letterbox, which asks for no name.
import { createRoute } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { scoresSchema } from '../events/ballot.ts';
import { questionsFor } from '../events/question.ts';
import { teamId } from '../events/team.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { problem } from './problem.ts';
import { roundParams } from './round.ts';
import { body, reply, routes } from './shape.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is the SHA-256 of a token, in hex');
const token = z.string().regex(/^[0-9a-f]{32}$/, 'is 16 random bytes, in hex');
const toldTeam = z.strictObject({ team: z.string(), name: z.string(), order: z.int() });
const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();

const questions = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    sealsOn: z.string().nullable(),
    threshold: z.int(),
    /** Whether this person's envelopes were taken already. */
    taken: z.boolean(),
    from: toldTeam,
    asked: list(toldTeam),
    /** At most so many of the asked teams get statements. */
    most: z.int(),
    gate: z.strictObject({ text: z.string(), answers: list(z.string()) }),
    statements: list(
      z.strictObject({
        dimension: z.enum(['trust', 'goals', 'blame', 'load']),
        statement: z.string(),
        text: z.string(),
      }),
    ),
    answers: list(z.strictObject({ score: z.int(), text: z.string() })),
    cannotSay: z.string(),
    priority: z.strictObject({
      text: z.string(),
      choices: list(z.strictObject({ priority: z.string(), text: z.string() })),
    }),
  })
  .meta({ id: 'Questions' });

const envelopes = z.strictObject({
  envelopes: z
    .array(z.strictObject({ toward: teamId.nullable(), hash }))
    .min(1)
    .max(9),
});

const ballot = z.union([
  z.strictObject({ token, from: teamId, toward: teamId, scores: scoresSchema }),
  z.strictObject({ token, from: teamId, priority: z.string().max(40) }),
]);

/** Whoever sends a name with a ballot is stopped before the ballot is read. */
const nameless = createMiddleware(async (c, next) => {
  for (const header of ['cookie', 'authorization']) {
    if (c.req.header(header) !== undefined) {
      return problem(c, 400, 'ballot-with-name', 'A ballot is posted without any identity.', {
        errors: [{ field: header, message: 'must not be sent with a ballot' }],
      });
    }
  }
  return next();
});

export const ballotRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/rounds/{round}/questions',
        summary: 'What is asked of you; `open` stands for the open round',
        request: { params: roundParams },
        responses: { 200: reply(questions, 'The questions') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'answer' });
        return c.json(await questionsFor(house.at, c.req.valid('param').round, person), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/envelopes',
        summary: 'Take all your envelopes: one for each team asked about, one for the priority',
        request: { params: roundParams, body: body(envelopes) },
        responses: { 201: reply(z.strictObject({ taken: z.int() }), 'Taken') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'answer' });
        const { round } = c.req.valid('param');
        const wishes = c.req.valid('json').envelopes;
        return c.json({ taken: await house.answering.take(round, person.person, wishes) }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/ballots',
        summary: 'Post one ballot, without any identity; it is on the disk when this answers',
        middleware: nameless,
        request: { params: roundParams, body: body(ballot) },
        responses: { 201: reply(z.strictObject({ posted: z.literal(true) }), 'Posted') },
      }),
      async (c) => {
        const { token: secret, ...rest } = c.req.valid('json');
        const polling = await house.polling(c.req.valid('param').round);
        const command =
          'scores' in rest
            ? ({ do: 'post', ...rest } as const)
            : ({ do: 'post priority', ...rest } as const);
        await house.answering.post(polling, command, secret);
        return c.json({ posted: true as const }, 201);
      },
    );
