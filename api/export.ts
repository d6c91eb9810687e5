// Readings as files, never ballots: CSV for spreadsheets, JSON for programs, sent in pieces.
import { setImmediate as othersFirst } from 'node:timers/promises';
import { createRoute } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Context } from 'hono';
import { z } from 'zod';
import { exportReadings, readingColumns, recordExport } from '../events/export.ts';
import { quarterColumns, quarterCsv } from '../events/quarter-export.ts';
import { quartersOf } from '../events/quarter-view.ts';
import { Refusal } from '../events/refusal.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { routes } from './shape.ts';

/** Spreadsheets that take UTF-8 for something else are helped by a mark at the start. */
const mark = '\ufeff';

/** A reply that is a file, described by its type; its columns stand in the description. */
const file = (type: string, schema: z.ZodType, description: string) => ({
  description,
  content: { [type]: { schema } },
});

const asTable = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([column, holds]) => `- ${column}: ${holds}`)
    .join('\n');

const csvRules =
  'UTF-8, RFC 4180, comma and CRLF, the first line names the columns. With bom=1 it begins with ' +
  'a byte order mark. Text that a spreadsheet could take for a formula has an apostrophe before ' +
  'it. Managers and leadership leave an event in the log when they take readings out.';
const described = (columns: Readonly<Record<string, string>>, more = ''): string =>
  `${csvRules}${more}\n\nColumns:\n${asTable(columns)}`;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rows = z.strictObject({
  readings: z.array(
    z.strictObject(
      Object.fromEntries(
        Object.entries(readingColumns).map(([column, holds]) => [column, cell.describe(holds)]),
      ),
    ),
  ),
});

/** Pieces of text as they are asked for, so that a slow reader fills no memory. */
function streamOf(pieces: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        // A connection that takes all at once would keep everybody else waiting until the end.
        await othersFirst();
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* marked(
  pieces: AsyncIterable<string> | readonly string[],
  bom: boolean,
): AsyncGenerator<string> {
  if (bom) yield mark;
  yield* pieces;
}

const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' };

const send = (
  c: Context,
  name: string,
  as: keyof typeof types,
  pieces: AsyncIterable<string> | readonly string[],
  bom = false,
): Response =>
  c.body(streamOf(marked(pieces, bom)), 200, {
    'content-type': types[as],
    'content-disposition': `attachment; filename="crosspulse-${name}.${as}"`,
  });

const query = z.strictObject({ bom: z.literal('1').optional() });
const quarterName = z.string().regex(/^\d{4}-Q[1-4]$/, 'is not a quarter such as 2026-Q3');
const quarterAsked = /^(latest|\d{4}-Q[1-4])\.csv$/;

const quarter = {
  method: 'get',
  path: '/api/export/quarters/{quarter}.csv',
  summary: 'A quarter beside an earlier one, as CSV',
  description: described(quarterColumns),
  middleware: compress(),
  responses: { 200: file('text/csv', z.string(), 'One line for each figure') },
} as const;
const quarterQuery = query.extend({ against: quarterName.optional() });
// The router takes a whole part of a path for a parameter's name; the document does not.
const quarterFile = createRoute({
  ...quarter,
  hide: true,
  request: { params: z.strictObject({ 'quarter.csv': z.string() }), query: quarterQuery },
});
const quarterDescribed = createRoute({
  ...quarter,
  request: {
    params: z.strictObject({ quarter: z.union([quarterName, z.literal('latest')]) }),
    query: quarterQuery,
  },
});

export const exportRoutes = (house: House) => {
  const taken = async (c: Context, as: keyof typeof types, bom?: '1') => {
    const { person, pulse } = await allowed(house, c, { to: 'see company' });
    const pieces = await exportReadings(house.at, as, person, pulse);
    await recordExport(house.at, person, `readings.${as}`);
    return send(c, `readings-${house.at.today()}`, as, pieces, bom !== undefined);
  };
  const api = routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/export/readings.csv',
        summary: 'Every reading that you may see, as CSV',
        description: described(readingColumns),
        middleware: compress(),
        request: { query },
        responses: { 200: file('text/csv', z.string(), 'One line for each figure') },
      }),
      (c) => taken(c, 'csv', c.req.valid('query').bom),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/export/readings.json',
        summary: 'Every reading that you may see, as JSON',
        description: `The same rows, each an object.\n\nFields:\n${asTable(readingColumns)}`,
        middleware: compress(),
        responses: { 200: file('application/json', rows, 'One object for each figure') },
      }),
      (c) => taken(c, 'json'),
    )
    .openapi(quarterFile, async (c) => {
      const { person } = await allowed(house, c, { to: 'see quarters' });
      const { bom, against } = c.req.valid('query');
      const asked = quarterAsked.exec(c.req.valid('param')['quarter.csv'])?.[1];
      if (asked === undefined) throw new Refusal('not-here', 'There is nothing here.');
      const view = await quartersOf(house.at, asked === 'latest' ? undefined : asked, against);
      await recordExport(house.at, person, `quarters/${view.quarter}.csv`);
      return send(c, `quarter-${view.quarter}`, 'csv', [quarterCsv(view)], bom !== undefined);
    });
  api.openAPIRegistry.registerPath(quarterDescribed);
  return api;
};
