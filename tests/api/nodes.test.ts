// Several servers of one installation, with one mail server and one clock between them: what is due
// is done by one of them, and nobody gets a letter twice.
import { describe, expect, test } from 'vitest';
import { Clockwork } from '../../api/clockwork.ts';
import { houseOf } from '../../api/house.ts';
import { mailerOf } from '../../api/mailer.ts';
import { settingsOf } from '../../api/settings.ts';
import { roundsNow } from '../../events/installation.ts';
import { putPeople } from '../../events/people.ts';
import { setRhythm } from '../../events/rhythm.ts';
import { setUp, setupSecretOf } from '../../events/signing-in.ts';
import { afterThisTest } from '../support/afterwards.ts';
import { linesOf } from '../support/cast.ts';
import { noPages } from '../support/house.ts';
import { clusterOfOwn } from '../support/nodes.ts';
import { postOffice } from '../support/post.ts';
import { hasPostgres } from '../support/postgres.ts';

const people = 12;

/** Three servers whose company opens a round each Monday at ten and seals it on Friday at six. */
async function servers() {
  const [cluster, office] = [await clusterOfOwn(), await postOffice()];
  const mailer = mailerOf({
    smtp: office.url,
    from: 'Crosspulse <pulse@example.org>',
    replyTo: null,
  });
  afterThisTest(() => mailer.close());
  const settings = settingsOf({ SMTP_URL: office.url, MAIL_FROM: 'pulse@example.org' });
  const url = 'https://pulse.example.org';
  const house = async () =>
    houseOf(await cluster.join(), { url, bundle: noPages, settings, mailer });
  const first = await house();
  const secret = (await setupSecretOf(first.at)) ?? '';
  const noor = { name: 'Noor Haddad', email: 'noor@cast.example' };
  const { person } = await setUp(first.at, { secret, ...noor });
  const lines = ['product', 'sales'].map((team) => linesOf(team, people / 2));
  await putPeople(first.at, lines.join('\n'), person);
  const cadence = { every: 'week', from: '2026-03-16', opensAt: '10:00', days: 4 } as const;
  const rhythm = { ...cadence, sealsAt: '18:00', zone: 'UTC' };
  await setRhythm(first.at, { cadence: rhythm, holidays: [] }, person.person);
  const houses = [first, await house(), await house()];
  return { houses, office, calendar: cluster.calendar };
}

describe.runIf(hasPostgres)('Of several servers', () => {
  test('one opens what is due and one seals it, and everybody gets each letter once', async () => {
    const { houses, office, calendar } = await servers();
    const clocks = houses.map((house) => new Clockwork(house));
    const tick = () => Promise.all(clocks.map((clock) => clock.look()));
    const carry = () => Promise.all(houses.map((house) => house.post.carry()));
    const [one] = houses;
    if (one === undefined) throw new Error('there are three');
    const told = async () =>
      (await roundsNow(one.at)).map(({ round, status }) => `${round} ${status}`);

    Object.assign(calendar, { day: '2026-03-16', hour: 10 });
    await tick();
    expect(await told()).toEqual(['1 open']);
    for (let times = 0; times < 3; times += 1) await carry();
    await office.until(people);
    const addresses = office.received.flatMap(({ to }) => to);
    expect([addresses.length, new Set(addresses).size]).toEqual([people, people]);

    Object.assign(calendar, { day: '2026-03-20', hour: 18 });
    await tick();
    expect(await told()).toEqual(['1 sealed']);
    for (let times = 0; times < 3; times += 1) await carry();
    // The digest goes to the admin as well.
    await office.until(2 * people + 1);
    expect(office.received).toHaveLength(2 * people + 1);
    expect(await one.at.directory.outbox.waiting()).toEqual([]);
    expect((await one.at.directory.outbox.failed()).count).toBe(0);
  });

  test('each counts what was tried at any of them', async () => {
    const { houses } = await servers();
    const tried: boolean[] = [];
    for (const house of [...houses, ...houses])
      tried.push(await house.throttle.mail('ada@cast.example'));
    // Five mails to one address within a quarter of an hour, wherever they are asked for.
    expect(tried).toEqual([true, true, true, true, true, false]);
    expect(await houses[0]?.throttle.mail('ben@cast.example')).toBe(true);
  });
});
