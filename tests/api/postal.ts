// A small company with a mail server of its own: two teams of five, one of leadership, one admin.
import { expect } from 'vitest';
import { mailerOf } from '../../api/mailer.ts';
import { settingsOf } from '../../api/settings.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { afterThisTest } from '../support/afterwards.ts';
import { served } from '../support/house.ts';
import type { Opening } from '../support/house.ts';
import { postOffice } from '../support/post.ts';
import type { Received } from '../support/post.ts';
import { openRound, peopleLines, setUp, signIn, told, voterOf } from '../support/wire.ts';

export const from = 'Crosspulse <pulse@example.org>';

/** Noon here, on a day. */
const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();

export async function postal(
  day: string,
  more: Opening & {
    readonly environment?: Readonly<Record<string, string>>;
    readonly people?: readonly string[];
  } = {},
) {
  const office = await postOffice();
  const calendar = { day, minutes: 0 };
  const mail = { smtp: office.url, from, replyTo: null };
  const mailer = mailerOf(mail);
  afterThisTest(() => mailer.close());
  const here = await served({
    today: () => calendar.day,
    now: () => noon(calendar.day) + calendar.minutes * 60_000,
    url: 'https://pulse.example.org',
    settings: settingsOf({ ...more.environment, SMTP_URL: office.url, MAIL_FROM: from }),
    mailer,
    ...more,
  });
  const { send, at, house } = here;
  const as = await setUp(send, (await setupSecretOf(at)) ?? '');
  const others = more.people ?? ['Lea,lea@example.org,,leadership'];
  const lines = peopleLines({ product: 5, sales: 5 }, others);
  await told(send('POST', '/api/people', { lines }, as));
  const secretIn = (received: Received | undefined, page: string): string =>
    new RegExp(`/${page}#([0-9a-f]{32})`).exec(received?.mail.text ?? '')?.[1] ?? '';
  return {
    ...here,
    office,
    mailer,
    calendar,
    as,
    admin: { email: 'ada@example.org' },
    close: () => at.close(),
    open: (sealsOn: string) => openRound(send, as, { opensOn: calendar.day, sealsOn }),
    carry: () => house.post.carry(),
    linkIn: (received: Received | undefined) => secretIn(received, 'respond'),
    stopIn: (received: Received | undefined) => secretIn(received, 'stop'),
    /** Takes the envelopes of whoever got a letter. */
    take: async (received: Received | undefined) => {
      const cookie = await signIn(send, secretIn(received, 'respond'));
      const voter = await voterOf(send, cookie);
      const answer = await send('POST', '/api/rounds/1/envelopes', voter.request(), cookie);
      expect(answer.status).toBe(201);
    },
  };
}
