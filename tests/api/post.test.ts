// Letters of a round at a real mail server: who gets which, when, and what is kept of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { postal } from './postal.ts';

const monday = '2026-03-09';

test('Everybody who is asked gets one invitation, and nobody else is told a link', async () => {
  const { office, open, carry, admin } = await postal(monday);
  const { links } = await open('2026-03-13');
  expect(links).toEqual([]);
  await carry();
  await carry();
  const received = await office.until(10);
  expect(received).toHaveLength(10);
  expect(new Set(received.map(({ to }) => to.join())).size).toBe(10);
  expect(received.flatMap(({ to }) => to)).not.toContain(admin.email);
  const own = /\/(respond|stop)#[0-9a-f]{32}/g;
  const texts = received.map(({ mail }) => mail.text?.replace(own, '/$1#'));
  expect(new Set(texts).size).toBe(1);
  const secrets = received.map(({ mail }) => own.exec(mail.text ?? '')?.[0]);
  expect(new Set(secrets).size).toBeGreaterThan(1);
});

test('The invitation says all there is to know before one answers', async () => {
  const { office, open, carry, send } = await postal(monday);
  await open('2026-03-13');
  await carry();
  const [first] = await office.until(10);
  const { words } = (await (await send('GET', '/api/rounds/open/keys')).json()) as {
    words: string;
  };
  const head = (await (await send('GET', '/api/log/head')).json()) as { root: string };
  for (const text of [first?.mail.text ?? '', `${first?.mail.html}`]) {
    expect(text).toContain(words);
    expect(text).toContain(`.${words.replaceAll(' ', '-')}`);
    expect(text).toContain('at least 5 ballots');
    expect(text).toContain('under 60 seconds');
    expect(text).toContain('Open until Fri 13 Mar');
    expect(text).toContain('Two reminders at most');
    expect(text).toContain('Leadership sees all pairings of teams');
    expect(text).toContain(head.root.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '));
    expect(text).toContain(`/verify#head=${head.root.slice(0, 16)}`);
  }
  expect(first?.raw).toMatch(
    /^List-Unsubscribe:\s+<https:\/\/pulse\.example\.org\/stop#[0-9a-f]{32}>/m,
  );
  expect(`${first?.mail.html}`).not.toMatch(/<img|<script|src=|url\(/);
});

test('The link in it opens the round, until links are made anew; then everybody gets a new one', async () => {
  const { office, open, carry, linkIn, send, as } = await postal(monday);
  const { round } = await open('2026-03-13');
  await carry();
  const [first] = await office.until(10);
  const link = linkIn(first);
  expect((await send('POST', '/api/session', { link })).status).toBe(200);
  expect((await send('POST', '/api/session', { link })).status).toBe(200);
  await send('POST', `/api/rounds/${round}/links`, undefined, as);
  expect((await send('POST', '/api/session', { link })).status).toBe(401);
  await carry();
  const again = await office.until(20);
  expect(new Set(again.map(({ to }) => to.join())).size).toBe(10);
  expect((await send('POST', '/api/session', { link: linkIn(again[19]) })).status).toBe(200);
});

test('Reminders go to those without envelopes, on two working days, and not to who stopped them', async () => {
  const { office, open, carry, calendar, take, stopIn, send } = await postal(monday);
  await open('2026-03-13');
  await carry();
  const invited = await office.until(10);
  const [taker, stopper, ...others] = invited;
  await take(taker);
  expect((await send('POST', '/api/stop', { secret: stopIn(stopper), stops: true })).status).toBe(
    204,
  );
  const days: Record<string, number> = {};
  for (let date = 9; date <= 16; date += 1) {
    calendar.day = `2026-03-${`${date}`.padStart(2, '0')}`;
    const before = office.received.length;
    await carry();
    await carry();
    if (office.received.length > before) days[calendar.day] = office.received.length - before;
  }
  expect(days).toEqual({ '2026-03-11': others.length, '2026-03-12': others.length });
  const reminded = office.received.slice(10);
  expect(reminded.every(({ mail }) => mail.subject?.startsWith('Still open'))).toBe(true);
  const to = new Set(reminded.flatMap((each) => each.to));
  expect(to).toEqual(new Set(others.flatMap((each) => each.to)));
});

test('What is kept tells of nobody whether or when they took envelopes', async () => {
  const { at, office, open, carry, calendar, take } = await postal(monday);
  await open('2026-03-13');
  await carry();
  const [early, late] = await office.until(10);
  await take(early);
  calendar.day = '2026-03-11';
  await carry();
  await office.until(19);
  await take(late);
  const db = new Database(join(at.folder, 'directory.db'), { readonly: true });
  expect(db.prepare('SELECT * FROM letter').all()).toEqual([]);
  const links = db.prepare('SELECT person, kind, count(*) AS n FROM link GROUP BY 1, 2').all();
  expect(new Set(links.map((row) => JSON.stringify({ ...(row as object), person: '' }))).size).toBe(
    2,
  );
  expect(db.prepare('SELECT count(*) AS n FROM batch').get()).toEqual({ n: 3 });
  db.close();
  // Not even in the pages that are free again.
  expect(readFileSync(join(at.folder, 'directory.db'), 'latin1')).not.toContain('reminder1');
});

test('A row waits for everybody alike, whoever took envelopes', async () => {
  const { at, office, open, carry, calendar, take, close } = await postal(monday);
  await open('2026-03-13');
  await carry();
  await take((await office.until(10))[0]);
  await office.close();
  calendar.day = '2026-03-11';
  await carry();
  const kinds = await at.directory.outbox.waiting();
  // The first that is tried finds nobody there; the others were not looked at.
  expect(kinds).toEqual([{ kind: 'reminder', count: expect.any(Number) as number }]);
  expect(kinds[0]?.count).toBeGreaterThanOrEqual(9);
  await close();
});

test('The digest goes to everybody once the round is sealed, in the words for their role', async () => {
  const { office, open, carry, send, as } = await postal(monday);
  const { round } = await open('2026-03-13');
  await carry();
  await office.until(10);
  await send('POST', `/api/rounds/${round}/seal`, undefined, as);
  await carry();
  await carry();
  const digests = (await office.until(22)).slice(10);
  // Ten who were asked, one of leadership, and the admin, who sees no readings.
  expect(digests).toHaveLength(12);
  const subjectTo = (email: string) => digests.find(({ to }) => to.includes(email))?.mail.subject;
  const all = 'Round 1 is sealed: what changed, what did not, what is due';
  expect(subjectTo('lea@example.org')).toBe(all);
  expect(subjectTo('sales1@example.org')).toBe(all);
  expect(subjectTo('ada@example.org')).toMatch(/who was asked, who was not/);
  expect(digests[0]?.mail.text).toContain('The newest head of the log begins with');
});

test('A changed address is told to the old one, and never told there', async () => {
  const { at, office, carry, send, as } = await postal(monday);
  const sam = (await at.directory.people()).find(({ email }) => email === 'sales1@example.org');
  const path = `/api/people/${sam?.person}`;
  expect((await send('PATCH', path, { email: 'new@example.org' }, as)).status).toBe(200);
  await carry();
  const [letter, ...more] = await office.until(1);
  expect(more).toEqual([]);
  expect(letter?.to).toEqual(['sales1@example.org']);
  expect(letter?.mail.subject).toBe('Your address at Crosspulse was changed');
  expect(letter?.raw).not.toContain('new@example.org');
});
