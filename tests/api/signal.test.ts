// Signals over HTTP: who may bring them, who sees them, all lines or none, replaced and removed.
import { beforeEach, describe, expect, test } from 'vitest';
import { readPublished } from '../../events/projections/figures.ts';
import * as wire from '../support/wire.ts';
import { company } from './trying-company.ts';

interface Told {
  readonly signals: readonly {
    readonly signal: string;
    readonly name: string;
    readonly own: boolean;
    readonly points: readonly { readonly week: string; readonly value: number }[];
  }[];
}

let here: Awaited<ReturnType<typeof company>>;
beforeEach(async () => {
  here = await company();
});

const csv = (...lines: readonly string[]) => {
  return { csv: ['name,unit,team a,team b,week,value', ...lines].join('\n') };
};
const queue = csv(
  'Queue,tickets,Engineering,Product,2026-W09,14',
  'Queue,tickets,Engineering,Product,2026-W08,12.5',
);
const upload = (body: object, as: string) => here.send('POST', '/api/signals', body, as);
const look = (as: string, pair = 'product/engineering') =>
  here.send('GET', `/api/pairings/${pair}/signals`, undefined, as);
const seen = (as: string) => wire.told<Told>(look(as));
const remove = (signal: string, as: string) =>
  here.send('DELETE', `/api/signals/${signal}`, undefined, as);

describe('Signals', () => {
  test('are brought by a manager of the pairing, and seen by whoever sees the pairing', async () => {
    const { signals } = await wire.told<Told>(upload(queue, here.mia), 201);
    expect(signals).toMatchObject([
      {
        ...{ name: 'Queue', unit: 'tickets', teams: ['engineering', 'product'], own: true },
        points: [
          { week: '2026-W08', start: '2026-02-16', value: 12.5 },
          { week: '2026-W09', start: '2026-02-23', value: 14 },
        ],
      },
    ]);
    for (const [as, own] of [
      [here.lea, true],
      [here.sam, false],
      [here.rob, false],
    ] as const) {
      expect((await seen(as)).signals).toMatchObject([{ name: 'Queue', own }]);
    }
    for (const as of [here.sue, here.admin]) expect((await look(as)).status).toBe(404);
    expect((await look(here.lea, 'product/nobody')).status).toBe(404);
    expect(await wire.told(look(here.lea, 'product/sales'))).toEqual({ signals: [] });
  });

  test('come in all or not at all, and each wrong line is told', async () => {
    const foreign = 'Calls,calls,Sales,Support,2026-W08,3';
    const answer = await upload({ csv: `${queue.csv}\n${foreign}\nQueue,x,y` }, here.mia);
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      {
        code: 'signal-lines',
        detail: '2 lines need you. Nothing was saved.',
        errors: [
          { field: 'line 4', message: expect.stringContaining('or from leadership') as string },
          { field: 'line 5' },
        ],
      },
    ]);
    expect((await seen(here.mia)).signals).toEqual([]);
    await wire.told(upload({ csv: `${queue.csv}\n${foreign}` }, here.lea), 201);
  });

  test('are replaced whole by an upload of the same name, and removed', async () => {
    const first = await wire.told<Told>(upload(queue, here.mia), 201);
    const head = await here.at.store.head();
    await wire.told(upload(queue, here.lea), 201);
    expect(await here.at.store.head()).toBe(head);
    const fewer = csv('queue,tickets,Product,Engineering,2026-W10,9');
    const second = await wire.told<Told>(upload(fewer, here.lea), 201);
    expect(second.signals[0]?.signal).toBe(first.signals[0]?.signal);
    expect((await seen(here.rob)).signals).toMatchObject([
      { points: [{ week: '2026-W10', value: 9 }] },
    ]);
    const id = second.signals[0]?.signal ?? '';
    for (const as of [here.sam, here.rob, here.sue, here.admin]) {
      expect((await remove(id, as)).status).toBe(404);
    }
    expect((await remove(id, here.mia)).status).toBe(204);
    expect((await seen(here.mia)).signals).toEqual([]);
    expect((await remove(id, here.mia)).status).toBe(404);
  });

  test('of respondents, admins and strangers are refused before they are read', async () => {
    for (const as of [here.rob, here.sue, here.admin]) {
      expect((await upload(csv('nonsense'), as)).status).toBe(404);
    }
    expect((await here.send('POST', '/api/signals', queue)).status).toBe(401);
  });

  test('change no reading, and no event of theirs names who brought them', async () => {
    const trend = async () =>
      (
        await here.send('GET', '/api/pairings/product/engineering/trend', undefined, here.mia)
      ).text();
    const [before, rounds] = [await trend(), await readPublished(here.at.readings)];
    const head = await here.at.store.head();
    await wire.told(upload(queue, here.mia), 201);
    expect(await trend()).toBe(before);
    expect(await readPublished(here.at.readings)).toEqual(rounds);
    const [event, ...others] = await here.at.store.readLog(head, await here.at.store.head());
    expect(others).toEqual([]);
    expect(Object.keys(JSON.parse(event?.data ?? '{}') as object).sort()).toEqual([
      ...['day', 'name', 'points', 'signal', 'teams', 'unit'],
    ]);
  });
});
