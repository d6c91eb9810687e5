// Nothing that anybody types becomes a head of mail, another recipient, or markup in a letter.
import { expect, test } from 'vitest';
import { mailOf } from '../../events/letter-text.ts';
import { told } from '../support/wire.ts';
import { postal } from './postal.ts';

const breaks = ['\r\nBcc: all@example.org', '\nBcc: all@example.org', '\u2028Bcc: all@example.org'];

test('Lines that would begin another head are refused where they are typed', async () => {
  const { send, as } = await postal('2026-03-09');
  for (const bad of breaks) {
    const quoted = (text: string) => `"${text}"`;
    const people = [
      `${quoted(`Eve${bad}`)},eve@example.org,product,respondent`,
      `Eve,${quoted(`eve@example.org${bad}`)},product,respondent`,
    ];
    for (const lines of people) {
      expect((await send('POST', '/api/people', { lines }, as)).status).toBe(422);
    }
    expect((await send('POST', '/api/teams', { name: `Legal${bad}` }, as)).status).toBe(400);
  }
});

test('A subject stays one line, and its text text, wherever it came from', () => {
  for (const bad of [...breaks, '\u0085Bcc: x', '\u0000']) {
    const { subject, html } = mailOf({
      language: 'en',
      subject: `Round${bad}`,
      parts: [{ is: 'text', text: '<script>alert(1)</script>' }],
    });
    expect(subject).not.toMatch(/[\r\n\u0000\u0085\u2028\u2029]/);
    expect(html).not.toContain('<script>');
  }
});

test('Names that look like addresses or heads reach nobody else', async () => {
  const people = [
    'Bcc: all@example.org,eve@example.org,product,respondent',
    '"Eve, all@example.org",mal@example.org,sales,respondent',
  ];
  const { office, open, carry, send, as, admin } = await postal('2026-03-09', { people });
  await told(send('PATCH', '/api/teams/support', { name: 'Bcc: all@example.org' }, as));
  await told(send('POST', '/api/people', { lines: 'Sam,sam@example.org,support,respondent' }, as));
  const { round } = await open('2026-03-13');
  await carry();
  await office.until(12);
  await send('POST', `/api/rounds/${round}/seal`, undefined, as);
  await carry();
  const all = await office.until(26);
  const known = new Set([
    ...[1, 2, 3, 4, 5].flatMap((n) => [`product${n}@example.org`, `sales${n}@example.org`]),
    ...['eve@example.org', 'mal@example.org', 'sam@example.org', admin.email],
  ]);
  for (const { to, mail } of all) {
    expect(to).toHaveLength(1);
    expect(known).toContain(to[0]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.cc).toBeUndefined();
    expect([...mail.headers.keys()].filter((name) => name === 'bcc')).toEqual([]);
  }
  // The name is in the text, as a name.
  expect(all[0]?.mail.text).toContain('Too small to be asked this time: Bcc: all@example.org.');
});

test('A trial goes to the admin alone, and its links open nothing', async () => {
  const { office, send, as, admin } = await postal('2026-03-09');
  expect((await send('POST', '/api/channels/trial', undefined, as)).status).toBe(204);
  const [trial, ...more] = await office.until(1);
  expect(more).toEqual([]);
  expect(trial?.to).toEqual([admin.email]);
  expect(trial?.mail.text).not.toMatch(/#[0-9a-f]{32}/);
  office.refuse(550);
  const refused = await send('POST', '/api/channels/trial', undefined, as);
  expect(await refused.json()).toMatchObject({
    code: 'not-sent',
    detail: 'It was not sent: the mail server answered 550.',
  });
});
