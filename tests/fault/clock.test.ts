// A clock that jumps back: order is the log's, not the clock's, and nothing is lost or opened twice.
import { expect, test } from 'vitest';
import { roundsNow } from '../../events/installation.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { visitOf } from '../../events/visit.ts';
import { signInAs } from '../../events/signing-in.ts';
import { companyOf, scores } from '../support/cast.ts';
import { installed } from '../support/house.ts';
import { readingsOver } from '../support/project.ts';

const replies = { toward: { sales: scores(2, 3, 4, 5) }, priority: 'quality' };

test.each([1, 3, 400])('by %i days, while a round is open', async (days) => {
  const company = await companyOf({ product: 6, sales: 6 });
  const { at } = company;
  const session = (await signInAs(at, 'admin')).session;
  company.later(5);
  const round = await company.opens();
  await company.answers('product', 3, replies);
  company.later(-days);
  // Who is signed in stays so, and people go on answering.
  expect(await visitOf(at, session)).toMatchObject({ person: { role: 'admin' } });
  await company.answers('product', 3, replies);
  await company.seals();
  expect((await roundsNow(at)).find((each) => each.round === round)?.status).toBe('sealed');

  const events = await at.store.readLog(0, await at.store.head());
  expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
  expect(events.filter(({ type }) => type === 'BallotCounted')).toHaveLength(6);
  expect(events.at(-1)?.day).not.toBe(events.find(({ type }) => type === 'RoundOpened')?.day);
  expect(await at.store.firstDifference()).toBeNull();
  const { readings, projections } = readingsOver(at.store);
  await projections.replay();
  expect(await digestOf(readings)).toBe(await digestOf(at.readings));

  // The next round opens and is sealed, and a start on the earlier day finds all as it was.
  const next = await company.opens();
  await company.answers('sales', 5, { toward: { product: scores(1, 1, 1, 1) } });
  await company.seals();
  const today = at.today();
  await at.close();
  const again = await installed({ folder: at.folder, today: () => today });
  expect((await roundsNow(again)).map(({ round: id, status }) => [id, status])).toEqual([
    [round, 'sealed'],
    [next, 'sealed'],
  ]);
});
