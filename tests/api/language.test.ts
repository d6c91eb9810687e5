// The API answers in the language that a page, or else the browser, asks for; ballots stay without one.
import { expect, test } from 'vitest';
import * as wire from '../support/wire.ts';
import { held } from './held.ts';

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
