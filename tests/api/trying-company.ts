// A company that tries something: people of every role, and rounds to judge it by.
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';
import * as wire from '../support/wire.ts';
import { goodCall } from './good-bodies.ts';

const teams = ['engineering', 'product', 'sales', 'support'];
export const call = { ...goodCall, teams: ['engineering', 'product'], figure: 'goals' };

/** Mia manages engineering, Sam sales; Rob answers for product, Sue for sales. */
export async function company() {
  const here = await served();
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ support: 5 }, [
    'Rob,rob@example.org,product,respondent',
    'Sue,sue@example.org,sales,respondent',
    'Mia,mia@example.org,engineering,manager',
    'Sam,sam@example.org,sales,manager',
    'Lea,lea@example.org,,leadership',
  ]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { links } = await wire.openRound(send, admin, days);
  const as = (name: string) => {
    const link = links.find(({ email }) => email === `${name}@example.org`) ?? { link: '' };
    return wire.signIn(send, wire.secretOf(link));
  };
  const [rob, sue] = [await as('rob'), await as('sue')];
  const [mia, sam, lea] = [await as('mia'), await as('sam'), await as('lea')];
  let rounds = 0;
  const hold = async (count: number, friction: number) => {
    for (let i = 0; i < count; i += 1) {
      rounds += 1;
      const directions = {
        ...everyWay(teams, 30),
        'engineering>product': friction,
        'product>engineering': friction,
      };
      // Four before the day on which it plays, the others after it.
      const day = `2026-03-${String(rounds <= 4 ? rounds : 6 + rounds).padStart(2, '0')}`;
      const telling = { quarter: '2026-Q1', day, directions };
      await happen(at.store, ...sealedRound(`past-${rounds}`, telling));
    }
    await at.projections.catchUp();
  };
  await hold(4, 60);
  return { ...here, admin, rob, sue, mia, sam, lea, hold };
}
