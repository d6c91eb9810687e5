// What is tried beside the readings, over HTTP: marks, a quarter's shots, the company page, the nav.
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import * as wire from '../support/wire.ts';
import { call, company } from './trying-company.ts';

interface Marked {
  readonly marks: readonly { readonly kind: string; readonly round: string | null }[];
}
interface Company extends Marked {
  readonly trying: readonly { readonly name: string; readonly left: number }[];
  readonly tried: readonly { readonly ended: string | null; readonly outcome: string | null }[];
}

let here: Awaited<ReturnType<typeof company>>;
beforeEach(async () => {
  here = await company();
});

const get = <T>(path: string, as: string) =>
  wire.told<T>(here.send('GET', `/api/${path}`, undefined, as));
const post = (path: string, body: object) =>
  here.send('POST', `/api/interventions${path}`, body, here.mia);
const called = async (): Promise<string> =>
  (await wire.told<{ shot: string }>(post('', call), 201)).shot;
const trendOf = (as: string, query = '') =>
  get<Marked>(`pairings/product/engineering/trend${query}`, as);
const kinds = ({ marks }: Marked) => marks.map(({ kind, round }) => `${kind} ${round}`);
const narrowed = () =>
  carryOut(here.at, pulseDecider, pulseStream, {
    ...{ do: 'set sight', respondents: 'company', managers: 'own' },
  } as const);

describe('Marks', () => {
  test('stand on the pairing’s trend as soon as a shot is called, judged or ended', async () => {
    expect(kinds(await trendOf(here.mia))).toEqual([]);
    const shot = await called();
    expect(kinds(await trendOf(here.mia))).toEqual(['started past-4']);
    await here.hold(4, 44);
    expect(kinds(await trendOf(here.rob))).toEqual(['started past-4']);
    await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }));
    expect(kinds(await trendOf(here.rob))).toEqual(['started past-4', 'decided past-8']);
    expect(kinds(await trendOf(here.sam, '?round=past-4'))).toEqual([]);
    await wire.told(post(`/${shot}/end`, { how: 'kept', reason: 'It works.' }));
    expect((await trendOf(here.lea)).marks.at(-1)).toMatchObject({ kind: 'ended', words: 'kept' });
  });

  test('of another pairing are not on it', async () => {
    await called();
    expect(kinds(await get<Marked>('pairings/product/sales/trend', here.mia))).toEqual([]);
  });

  test('on the map’s lines are those of the pairings that one may see, as known at its round', async () => {
    const shot = await called();
    const seen = async (as: string, query = '') => kinds(await get<Marked>(`friction${query}`, as));
    for (const as of [here.mia, here.sam, here.lea, here.rob]) {
      expect(await seen(as)).toEqual(['started past-4']);
    }
    expect(await seen(here.sue)).toEqual([]);
    await here.hold(4, 80);
    await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }));
    const { marks } = await get<Marked>('friction', here.mia);
    expect(marks.at(-1)).toMatchObject({ shot, kind: 'decided', round: 'past-8', toStop: true });
    expect(await seen(here.mia, '?round=past-5')).toEqual(['started past-4']);
    expect(await seen(here.mia, '?round=past-4')).toEqual([]);
    await narrowed();
    expect(await seen(here.mia)).toEqual(['started past-4', 'decided past-8']);
    expect(await seen(here.sam)).toEqual([]);
  });

  test('on the company’s trend are those of the pairings that one may see', async () => {
    await called();
    const seen = async (as: string) => kinds(await get<Company>('company', as));
    for (const as of [here.mia, here.sam, here.lea, here.rob]) {
      expect(await seen(as)).toEqual(['started past-4']);
    }
    expect(await seen(here.sue)).toEqual([]);
    await narrowed();
    expect(await seen(here.mia)).toEqual(['started past-4']);
    for (const as of [here.sam, here.rob]) expect(await seen(as)).toEqual([]);
  });
});

describe('The company page', () => {
  test('tells everybody what is tried, and how it ended; ranges and results to nobody', async () => {
    const shot = await called();
    await here.hold(1, 44);
    await narrowed();
    for (const as of [here.mia, here.sam, here.lea, here.rob, here.sue]) {
      const { trying, tried } = await get<Company>('company', as);
      expect(trying).toMatchObject([{ shot, left: 3, deciding: null, since: '2026-03-10' }]);
      expect(tried).toEqual([]);
      expect(JSON.stringify(trying)).not.toMatch(/near|far|stop"|Head of/);
    }
    await here.hold(3, 44);
    expect((await get<Company>('company', here.sue)).trying).toMatchObject([
      { left: 0, deciding: 'Round past-8' },
    ]);
    await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }));
    await wire.told(post(`/${shot}/end`, { how: 'retired', reason: 'Enough.' }));
    const { trying, tried } = await get<Company>('company', here.sue);
    expect(trying).toEqual([]);
    expect(tried).toMatchObject([{ shot, ended: 'retired', day: '2026-03-10' }]);
    expect(tried[0]?.outcome).toMatch(/^(hit|can't tell)$/);
  });
});

test('The quarters page lists what was called in a quarter, for leadership', async () => {
  const shot = await called();
  const quarter = await get<{ shots: readonly object[] }>('quarters/latest', here.lea);
  expect(quarter.shots).toMatchObject([
    { shot, called: true, near: 6, far: 12, standing: 'running', outcome: null, effect: null },
  ]);
  expect((await here.send('GET', '/api/quarters/latest', undefined, here.mia)).status).toBe(404);
});

describe('The digest', () => {
  interface Digest {
    readonly role: string;
    readonly sentences: readonly string[];
    readonly due: readonly { readonly name: string }[];
    readonly stopping: readonly { readonly shot: string }[];
  }

  test('is each reader’s own, and its mail says the same', async () => {
    await called();
    await here.hold(4, 44);
    for (const [as, role, due] of [
      [here.lea, 'leadership', 1],
      [here.mia, 'manager', 1],
      [here.sam, 'manager', 0],
      [here.rob, 'respondent', 1],
      [here.sue, 'respondent', 0],
    ] as const) {
      const digest = await get<Digest>('digest', as);
      expect([digest.role, digest.due.length]).toEqual([role, due]);
      const { text, html } = await get<{ text: string; html: string }>('digest/mail', as);
      for (const sentence of digest.sentences) expect(text).toContain(sentence);
      expect(html).toContain('href="http://localhost:3000/"');
      expect(text + html + JSON.stringify(digest)).not.toMatch(/Mia|Sam|Lea|Rob|Sue|Head of/);
    }
  });

  test('of an admin tells of rounds alone, and changes as soon as one is scheduled', async () => {
    await called();
    await here.hold(4, 44);
    const before = await get<Digest>('digest', here.admin);
    expect([before.role, before.due, before.stopping]).toEqual(['admin', [], []]);
    const mail = await get<{ subject: string; text: string }>('digest/mail', here.admin);
    expect(mail.subject).toMatch(/is sealed: who was asked, who was not, what is due$/);
    // The tree head that ends each letter is hex, in which any two digits may stand.
    const all = JSON.stringify([before, mail]).replace(
      /([0-9a-f]{4} ){3}[0-9a-f]{4}|#head=\w+/g,
      '',
    );
    expect(all).not.toMatch(/One definition|friction|points|44|review|stop rule/);
    const days = { opensOn: '2026-04-20', sealsOn: '2026-04-24' };
    await wire.told(here.send('POST', '/api/rounds', days, here.admin), 201);
    const { sentences } = await get<Digest>('digest', here.admin);
    expect(sentences[2]).toMatch(
      / is due to be opened on 20 Apr 2026 and sealed on 24 Apr 2026\.$/,
    );
  });

  test('lists what is due to stop to those who see it, with the shot itself', async () => {
    const shot = await called();
    await here.hold(4, 80);
    await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }));
    const stopping = async (as: string) =>
      (await get<Digest>('digest', as)).stopping.map((each) => each.shot);
    for (const as of [here.lea, here.mia, here.rob]) expect(await stopping(as)).toEqual([shot]);
    for (const as of [here.sam, here.sue, here.admin]) expect(await stopping(as)).toEqual([]);
  });
});

test('No export and no record says who called better: records belong to methods', async () => {
  const shot = await called();
  await here.hold(4, 44);
  await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }));
  for (const file of ['readings.csv', 'readings.json', 'quarters/latest.csv']) {
    const answer = await here.send('GET', `/api/export/${file}`, undefined, here.lea);
    const text = await answer.text();
    expect(text).toMatch(/engineering/);
    for (const word of [call.decides, call.method, 'One definition', 'hit', 'Mia', shot]) {
      expect(text, file).not.toContain(word);
    }
  }
  const { records } = await get<{ records: readonly object[] }>('interventions', here.lea);
  expect(records.map((record) => Object.keys(record).sort())).toEqual([
    ['ended', 'falls', 'method', 'name', 'tried', 'within'],
  ]);
});

test('The board is offered to whoever may see a pairing, and to no admin', async () => {
  const offered = async (as: string) =>
    (await get<{ may: { interventions: boolean } }>('session', as)).may.interventions;
  for (const as of [here.mia, here.sam, here.lea, here.rob]) expect(await offered(as)).toBe(true);
  expect(await offered(here.admin)).toBe(false);
  await narrowed();
  expect([await offered(here.rob), await offered(here.mia)]).toEqual([false, true]);
});
