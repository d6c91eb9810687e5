// Shared devices: codes in letters and on slips, what they open, and for how long.
import { expect, test } from 'vitest';
import { codeOf, newCode } from '../../events/code.ts';
import { cookieOf, told } from '../support/wire.ts';
import { postal } from './postal.ts';

const shape = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/;

async function withCodes() {
  const company = await postal('2026-03-09');
  const { send, as } = company;
  const chosen = { mail: true, slack: true, teams: true, kiosk: true, reminders: 2 };
  await told(send('PUT', '/api/channels', chosen, as));
  const { round } = await company.open('2026-03-13');
  return { ...company, round };
}

test('A code is 80 random bits, and read as people write it', () => {
  const bytes = (value: number) => (count: number) => new Uint8Array(count).fill(value);
  expect(newCode(bytes(0))).toBe('0000-0000-0000-0000');
  expect(newCode(bytes(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  expect(newCode((count) => Uint8Array.from({ length: count }, (_, i) => i))).toBe(
    '000G-40R4-0M30-E209',
  );
  expect(codeOf(' 0oO0 1lI1-abcd  efgh ')).toBe('0000-1111-ABCD-EFGH');
  for (const wrong of ['', '0000-0000-0000-000', '0000-0000-0000-0000-0', 'UUUU-0000-0000-0000']) {
    expect(codeOf(wrong)).toBeNull();
  }
});

test('The code in a letter opens a session that can answer, and ends with the window', async () => {
  const { office, carry, send } = await withCodes();
  await carry();
  const [letter] = await office.until(10);
  const code = shape.exec(letter?.mail.text ?? '')?.[0] ?? '';
  const answer = await send('POST', '/api/session/code', { code: code.toLowerCase() });
  expect(await told<{ role: string }>(answer.clone())).toMatchObject({ role: 'respondent' });
  expect(answer.headers.get('set-cookie')).not.toMatch(/max-age|expires/i);
  const as = cookieOf(answer);
  expect((await send('GET', '/api/rounds/open/questions', undefined, as)).status).toBe(200);
  expect((await send('DELETE', '/api/session', undefined, as)).status).toBe(204);
  expect((await send('GET', '/api/session', undefined, as)).status).toBe(401);
});

test('Slips have codes for all who are asked or for one team, and those of letters stay good', async () => {
  const { send, as, round, office, carry } = await withCodes();
  interface Slips {
    readonly slips: readonly {
      readonly name: string;
      readonly team: string;
      readonly code: string;
    }[];
  }
  const slips = (team: string | null) =>
    told<Slips>(send('POST', `/api/rounds/${round}/slips`, { team }, as));
  await carry();
  const [letter] = await office.until(10);
  const all = (await slips(null)).slips;
  expect(all).toHaveLength(10);
  expect(new Set(all.map(({ code }) => code)).size).toBe(10);
  const own = (await slips('sales')).slips;
  expect(own.map(({ team }) => team)).toEqual(Array.from({ length: 5 }, () => 'sales'));
  for (const code of [all[0]?.code, own[0]?.code, shape.exec(letter?.mail.text ?? '')?.[0]]) {
    expect((await send('POST', '/api/session/code', { code })).status).toBe(200);
  }
  // A link is no code, and a code no link; both are dead once they are made anew.
  await send('POST', `/api/rounds/${round}/links`, undefined, as);
  expect((await send('POST', '/api/session/code', { code: all[0]?.code })).status).toBe(401);
});

test('An admin at a shared device can do no more there than answer', async () => {
  const { send, as, calendar, open, round } = await withCodes();
  await send('POST', `/api/rounds/${round}/void`, { reason: 'Anew.' }, as);
  const lines = 'Ria,ria@example.org,product,admin';
  await told(send('POST', '/api/people', { lines }, as));
  calendar.day = '2026-03-16';
  const next = await open('2026-03-20');
  const { slips } = await told<{ slips: readonly { name: string; code: string }[] }>(
    send('POST', `/api/rounds/${next.round}/slips`, { team: 'product' }, as),
  );
  const code = slips.find(({ name }) => name === 'Ria')?.code;
  const ria = cookieOf(await send('POST', '/api/session/code', { code }));
  expect((await send('GET', '/api/people', undefined, ria)).status).toBe(404);
  expect((await send('GET', '/api/rounds/open/questions', undefined, ria)).status).toBe(200);
});

test('Guessing is slowed down, and a right code still works', async () => {
  const { send, as, round } = await withCodes();
  const { slips } = await told<{ slips: readonly { code: string }[] }>(
    send('POST', `/api/rounds/${round}/slips`, { team: null }, as),
  );
  const statuses = new Set<number>();
  for (let i = 0; i < 40; i += 1) {
    const code = `0000-0000-0000-00${`${i}`.padStart(2, '0')}`;
    statuses.add((await send('POST', '/api/session/code', { code })).status);
  }
  expect(statuses).toEqual(new Set([401, 429]));
  expect((await send('POST', '/api/session/code', { code: slips[0]?.code })).status).toBe(200);
});
