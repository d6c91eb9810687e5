// The API answers in the language that a page, or else the browser, asks for; ballots stay without one.
import { expect, test } from 'vitest';
import * as wire from '../support/wire.ts';
import { held } from './held.ts';
import { postal } from './postal.ts';

interface Questions {
  readonly gate: { readonly text: string };
  readonly statements: readonly { readonly statement: string; readonly text: string }[];
  readonly answers: readonly { readonly score: number; readonly text: string }[];
  readonly priority: { readonly choices: readonly { readonly text: string }[] };
}

test('Questions are asked in the language of who answers, under the same keys', async () => {
  const { app, as } = await held();
  const session = await as('product1@example.org');
  const asked = async (headers: Record<string, string>) => {
    const request = app.request('/api/rounds/open/questions', { headers });
    return wire.told<Questions>(request);
  };
  const english = await asked({ cookie: session });
  const german = await asked({ cookie: session, 'accept-language': 'de-AT, en;q=0.5' });
  expect(german.gate.text).toBe('Wie sehr hing Ihre Arbeit seit der letzten Runde von {team} ab?');
  expect(german.answers.map(({ text }) => text)).toContain('Fast nie');
  expect(german.priority.choices[0]?.text).toBe('Wachstum');
  const keys = (questions: Questions) => questions.statements.map(({ statement }) => statement);
  expect(keys(german)).toEqual(keys(english));
  expect(english.answers.map(({ score }) => score)).toEqual(
    german.answers.map((each) => each.score),
  );

  const chosen = { cookie: `${session}; language=ar`, 'accept-language': 'de' };
  expect((await asked(chosen)).answers[1]?.text).toBe('نادرًا');
});

test('A ballot that comes with a language of its own in a cookie is refused unread', async () => {
  const { app, send, round, anybody } = await held();
  const [envelope] = await wire.envelopesOf(send, round, anybody);
  if (envelope === undefined) throw new Error('no envelope');
  const post = (headers: Record<string, string>) =>
    app.request(`/api/rounds/${round}/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: envelope.body({ trust: 2, goals: 2, blame: 2, load: 2 }),
    });
  expect((await post({ cookie: 'language=de' })).status).toBe(400);
  expect((await post({ 'accept-language': 'de' })).status).toBe(201);
});

test('Letters come in the language of the company, and of whoever chose one of their own', async () => {
  const { office, open, carry, send, as, at } = await postal('2026-03-09');
  const set = (body: object) => send('PUT', '/api/channels/language', body, as);
  const channels = await wire.told<{ language: string; invitation: { subject: string } }>(
    set({ language: 'es' }),
  );
  expect(channels.language).toBe('es');
  expect(channels.invitation.subject).toBe('Un minuto sobre el trabajo con otros equipos');
  await set({ language: 'es' });
  const events = await at.store.readLog(0, 1000, ['LanguageSet']);
  expect(events).toHaveLength(1);

  const people = await at.directory.people();
  const lea = people.find(({ email }) => email === 'lea@example.org');
  const one = people.find(({ email }) => email === 'sales1@example.org');
  if (lea === undefined || one === undefined) throw new Error('nobody');
  await wire.told(send('PATCH', `/api/people/${one.person}`, { locale: 'ar' }, as));
  const { round } = await open('2026-03-13');
  await carry();
  const subjects = (await office.until(10)).map(({ to, mail }) => [to[0], mail.subject] as const);
  const arabic = subjects.filter(([, subject]) => /^[\u0600-\u06ff]/.test(subject ?? ''));
  expect(arabic.map(([to]) => to)).toEqual(['sales1@example.org']);
  expect(subjects.filter(([, subject]) => subject?.startsWith('Un minuto'))).toHaveLength(9);

  const ada = people.find(({ role }) => role === 'admin');
  const chosen = await wire.told(send('PUT', '/api/session/language', { own: 'ja' }, as));
  expect(chosen).toEqual({ own: 'ja', company: 'es' });
  expect(await wire.told(send('GET', '/api/session/language', undefined, as))).toEqual(chosen);
  await send('POST', `/api/rounds/${round}/seal`, undefined, as);
  await carry();
  const sealed = (await office.until(22)).slice(10);
  const digest = sealed.find(({ to }) => to[0] === ada?.email);
  expect(digest?.mail.subject).toMatch(/^ラウンド1が封印されました/);
  expect(digest?.mail.text).not.toMatch(/\b(the|and|was)\b/);
  expect(sealed.find(({ to }) => to[0] === lea.email)?.mail.subject).toMatch(/^Ronda 1 sellada/);

  const mine = await wire.told(send('PUT', '/api/session/language', { own: null }, as));
  expect(mine).toEqual({ own: null, company: 'es' });
});

test('What is told again is told in the language that it is asked for', async () => {
  const { app, send, round, admin } = await held();
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  const first = async (language: string) => {
    const headers = { cookie: admin, 'accept-language': language };
    const told = app.request('/api/digest', { headers });
    return (await wire.told<{ sentences: string[] }>(told)).sentences[0];
  };
  expect(await first('en')).toMatch(/^Round 1 was sealed on 10 Mar 2026/);
  expect(await first('de')).toMatch(/^Runde 1 wurde am 10. März 2026 versiegelt/);
  expect(await first('en')).toMatch(/^Round 1 was sealed/);
});
