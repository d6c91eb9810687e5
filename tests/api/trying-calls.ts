// What somebody does who tries something, over HTTP: for the test that asks every operation once.
import * as wire from '../support/wire.ts';
import { goodBodies, goodCall } from './good-bodies.ts';

/** One intervention from its call to its end, and a method of one's own. */
export async function trying(send: wire.Send, as: string): Promise<void> {
  const call = { ...goodCall, teams: ['product', 'engineering'] };
  const shots = '/api/interventions';
  await wire.told(send('POST', `${shots}/can-tell`, call, as));
  const { shot } = await wire.told<{ shot: string }>(send('POST', shots, call, as), 201);
  for (const [act, status] of [['amendments', 201] as const, ['end', 200] as const]) {
    const body = goodBodies[`POST ${shots}/none/${act}`];
    await wire.told(send('POST', `${shots}/${shot}/${act}`, body, as), status);
  }
  const other = await wire.told<{ shot: string }>(send('POST', shots, call, as), 201);
  await wire.told(send('POST', `${shots}/${other.shot}/review`, { carriedOut: 'not' }, as));
  for (const read of ['interventions', 'methods', 'pairings/product/engineering/suggestions']) {
    await wire.told(send('GET', `/api/${read}`, undefined, as));
  }
  const lines = String(goodBodies['POST /api/signals']?.['csv']);
  const numbers = { csv: lines.replace('Sales', 'Engineering') };
  const { signals } = await wire.told<{ signals: readonly { signal: string }[] }>(
    send('POST', '/api/signals', numbers, as),
    201,
  );
  await wire.told(send('GET', '/api/pairings/product/engineering/signals', undefined, as));
  const { signal } = signals[0] ?? { signal: '' };
  await wire.told(send('DELETE', `/api/signals/${signal}`, undefined, as), 204);
  await wire.told(send('POST', '/api/methods', goodBodies['POST /api/methods'], as), 201);
  const edit = 'PUT /api/methods/shared-success';
  await wire.told(send('PUT', '/api/methods/shared-success', goodBodies[edit], as));
  await wire.told(send('POST', '/api/methods/shared-success/retire', undefined, as));
}
