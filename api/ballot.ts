// The respondent's minute: what is asked, and the letterbox, which asks for no name.
import { createRoute } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { scoresSchema, sealedBallot } from '../events/ballot.ts';
import { bodyBytes } from '../events/envelope/body.ts';
import { questionsFor } from '../events/question.ts';
import { bytesInText, sha256 } from '../events/round.ts';
import { teamId } from '../events/team.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { problem } from './problem.ts';
import { list } from './reading.ts';
import { roundParams } from './round.ts';
import { body, reply, routes } from './shape.ts';

const toldTeam = z.strictObject({ team: z.string(), name: z.string(), order: z.int() });

const questions = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    sealsOn: z.string().nullable(),
    threshold: z.int(),
    /** Whether this person's envelopes were taken already. */
    taken: z.boolean(),
    from: toldTeam,
    /** All who are asked in your team, and the salt of the hash of their names. */
    people: z.strictObject({ names: list(z.string()), salt: sha256 }),
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

const sealed = sealedBallot.shape;
const ballot = z.union([
  z.strictObject({ from: teamId, toward: teamId, scores: scoresSchema, ...sealed }),
  z.strictObject({ from: teamId, priority: z.string().max(40), ...sealed }),
]);

const promised = z
  .strictObject({
    /** Names the ballot among all that were counted, and tells nothing of it. */
    leaf: sha256,
    /** Signed with the key published as `promise`. */
    promise: bytesInText(64),
  })
  .meta({ id: 'Promised' });

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

/** All ballots are of one size: what is in one does not show on the way. */
const sized = createMiddleware(async (c, next) => {
  if (Buffer.byteLength(await c.req.text()) === bodyBytes) return next();
  return problem(c, 400, 'malformed', 'The request is not of the right shape.', {
    errors: [{ field: 'body', message: `must be filled up with spaces to ${bodyBytes} bytes` }],
  });
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
        const { round } = c.req.valid('param');
        return c.json(await questionsFor(house.at, round, person, languageOf(c)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/ballots',
        summary: 'Post one ballot, without any identity; it is on the disk when this answers',
        middleware: [nameless, sized, house.door.within('ballots')] as const,
        request: { params: roundParams, body: body(ballot) },
        responses: { 201: reply(promised, 'Posted; it will be counted') },
      }),
      async (c) => {
        const { key, token, signature, ...rest } = c.req.valid('json');
        const polling = await house.polling(c.req.valid('param').round);
        const command =
          'scores' in rest
            ? ({ do: 'post', ...rest } as const)
            : ({ do: 'post priority', ...rest } as const);
        const posted = house.answering.post(polling, command, { key, token, signature });
        return c.json(await posted, 201);
      },
    );
