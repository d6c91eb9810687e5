// Letters that cannot be sent: tried again, told to the admin, sent once; and what a stop leaves.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { mailerOf } from '../../api/mailer.ts';
import { postOf } from '../../api/post.ts';
import { told } from '../support/wire.ts';
import { from, postal } from './postal.ts';

const monday = '2026-03-09';

interface Outbox {
  readonly waiting: readonly { readonly kind: string; readonly count: number }[];
  readonly failed: {
    readonly count: number;
    readonly letters: readonly {
      readonly letter: string;
      readonly kind: string;
      readonly who: string | null;
      readonly problem: string;
      readonly unclear: boolean;
    }[];
  };
}

async function troubled() {
  const company = await postal(monday);
  const { send, as } = company;
  const outbox = () => told<Outbox>(send('GET', '/api/outbox', undefined, as));
  await company.open('2026-03-20');
  return { ...company, outbox };
}

test('What the mail server does not take now is tried later and later, then told to the admin', async () => {
  const { office, carry, calendar, outbox } = await troubled();
  office.refuse(450);
  const tries: number[] = [];
  let asked = 0;
  for (let minute = 0; minute <= 330; minute += 1) {
    calendar.minutes = minute;
    await carry();
    if (office.asked > asked) tries.push(minute);
    asked = office.asked;
  }
  expect(tries).toEqual([0, 1, 6, 21, 81, 321]);
  expect(asked).toBe(60);
  const { waiting, failed } = await outbox();
  expect(waiting).toEqual([]);
  expect(failed.count).toBe(10);
  expect(failed.letters.map(({ who }) => who).sort()).toContain('product 1');
  expect(new Set(failed.letters.map(({ problem }) => problem))).toEqual(
    new Set(['the mail server answered 450']),
  );
  expect(failed.letters.every(({ unclear }) => !unclear)).toBe(true);
});

test('A letter refused for good waits for the admin, who sends it again or takes it off the list', async () => {
  const { office, carry, outbox, send, as } = await troubled();
  office.refuse(550);
  await carry();
  office.refuse(null);
  await carry();
  expect(office.received).toHaveLength(0);
  const [one, other] = (await outbox()).failed.letters;
  const act = (method: string, path: string) => send(method, `/api/outbox/${path}`, undefined, as);
  expect((await act('POST', `${one?.letter}/again`)).status).toBe(204);
  expect((await act('DELETE', `${other?.letter}`)).status).toBe(204);
  expect((await act('DELETE', `${other?.letter}`)).status).toBe(404);
  await carry();
  expect(await office.until(1)).toHaveLength(1);
  expect((await outbox()).failed.count).toBe(8);
  expect((await act('POST', 'again')).status).toBe(204);
  await carry();
  expect(await office.until(9)).toHaveLength(9);
  expect(await outbox()).toEqual({ waiting: [], failed: { count: 0, letters: [] } });
});

test('Of a reminder that failed nobody learns whom it was for', async () => {
  const { office, carry, calendar, outbox, send, as } = await troubled();
  await carry();
  await office.until(10);
  office.refuse(550);
  calendar.day = '2026-03-13';
  await carry();
  const { failed } = await outbox();
  expect(failed.letters).toEqual([
    {
      letter: expect.any(String) as string,
      kind: 'reminder',
      who: null,
      problem: 'the mail server answered 550',
      unclear: false,
    },
  ]);
  const { letter } = failed.letters[0] ?? {};
  expect((await send('POST', `/api/outbox/${letter}/again`, undefined, as)).status).toBe(404);
  expect((await send('DELETE', `/api/outbox/${letter}`, undefined, as)).status).toBe(204);
});

test('A stop while letters are on their way sends nobody a second one', async () => {
  const { at, office, carry, outbox, house, send, as } = await troubled();
  await carry();
  await office.until(10);
  const [due] = await at.directory.people();
  const minute = Math.floor(at.now() / 60_000);
  await at.directory.outbox.put([
    {
      kind: 'invitation',
      person: due?.person ?? '',
      address: '',
      round: '1',
      after: minute,
      payload: {},
    },
  ]);
  // Handed over, and then the machine stopped.
  expect(await at.directory.outbox.claim(minute, 3)).toHaveLength(1);
  const mail = { smtp: office.url, from, replyTo: null };
  const mailer = mailerOf(mail);
  const post = postOf({ at, url: house.url, mailer, settings: house.settings });
  await post.carry();
  await send('POST', '/api/outbox/again', undefined, as);
  await post.carry();
  expect(office.received).toHaveLength(10);
  expect((await outbox()).failed.letters).toMatchObject([
    { kind: 'invitation', unclear: true, problem: 'Crosspulse was stopped while it was sent' },
  ]);
  mailer.close();
});

test('Invitations to many are spread over half an hour', async () => {
  const { at, carry, send, as, office } = await postal(monday);
  const lines = Array.from(
    { length: 600 },
    (_, i) => `P ${i},p${i}@example.org,support,respondent`,
  );
  await told(send('POST', '/api/people', { lines: lines.join('\n') }, as));
  const days = { opensOn: monday, sealsOn: '2026-03-13' };
  const { round } = await told<{ round: string }>(send('POST', '/api/rounds', days, as), 201);
  await told(send('POST', `/api/rounds/${round}/open`, undefined, as));
  // Nobody can be reached, so what is planned stays as it is.
  await office.close();
  await carry();
  const db = new Database(join(at.folder, 'directory.db'), { readonly: true });
  const rows = db.prepare('SELECT after - ? AS minute FROM letter').pluck();
  const minutes = rows.all(Math.floor(at.now() / 60_000)) as readonly number[];
  db.close();
  expect(minutes).toHaveLength(610);
  expect(Math.min(...minutes)).toBe(0);
  expect(Math.max(...minutes)).toBe(29);
  // Of 610 over 30 minutes about 20 in each; 60 in one would be a wonder.
  for (let minute = 0; minute < 30; minute += 1) {
    const count = minutes.filter((each) => each === minute).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(60);
  }
});
