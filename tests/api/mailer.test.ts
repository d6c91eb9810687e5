// Letters at a real mail server: what arrives, and what is told when none is taken.
import { expect, test } from 'vitest';
import { mailerOf } from '../../api/mailer.ts';
import { postOffice } from '../support/post.ts';

const letter = {
  to: 'ada@example.org',
  subject: 'A minute about working with other teams',
  text: 'Grüße',
  html: '<p>Grüße</p>',
  headers: { 'List-Unsubscribe': '<https://pulse.example.org/stop>' },
};
const settings = { from: 'Crosspulse <pulse@example.org>', replyTo: null };

test('A letter arrives as plain text and HTML, with its headers', async () => {
  const office = await postOffice();
  const mailer = mailerOf({ smtp: office.url, ...settings });
  expect(await mailer.send(letter)).toEqual({ handed: 'taken', problem: null });
  const [received] = await office.until(1);
  expect(received?.to).toEqual(['ada@example.org']);
  expect(received?.mail.subject).toBe(letter.subject);
  expect(received?.mail.text?.trim()).toBe('Grüße');
  expect(received?.mail.html).toContain('<p>Grüße</p>');
  expect(received?.raw).toContain('List-Unsubscribe: <https://pulse.example.org/stop>');
  mailer.close();
});

test('A refusal tells whether it is worth trying again, and names no address', async () => {
  const office = await postOffice();
  const mailer = mailerOf({ smtp: office.url, ...settings });
  office.refuse(450);
  expect(await mailer.send(letter)).toEqual({
    handed: 'try again',
    problem: 'the mail server answered 450',
  });
  office.refuse(550);
  expect(await mailer.send(letter)).toEqual({
    handed: 'refused for good',
    problem: 'the mail server answered 550',
  });
  mailer.close();
  await office.close();
  const nowhere = mailerOf({ smtp: office.url, ...settings });
  expect(await nowhere.send(letter)).toEqual({
    handed: 'try again',
    problem: 'the mail server cannot be reached',
  });
  nowhere.close();
});

test.each(['ada@example.org\r\nBcc: all@example.org', 'ada@example.org, all@example.org'])(
  'An address that hides another one reaches nobody else: %j',
  async (to) => {
    const office = await postOffice();
    const mailer = mailerOf({ smtp: office.url, ...settings });
    await mailer.send({ ...letter, to, subject: 'One\r\nBcc: all@example.org' });
    for (const { to: reached, mail } of office.received) {
      expect(reached).not.toContain('all@example.org');
      expect(mail.bcc).toBeUndefined();
    }
    mailer.close();
  },
);
