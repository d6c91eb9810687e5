// A company whose first round is open, and what its people see of refusals.
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';
import type { Link, Opened } from '../support/wire.ts';

export const fortnight = { opensOn: '2026-03-10', sealsOn: '2026-03-24' };
const managers = [
  'Mia Manager,mia@example.org,product,manager',
  'Lea Leader,lea@example.org,,leadership',
];

export interface Held extends InProcess, Opened {
  readonly admin: string;
  /** The link of somebody who is asked. */
  readonly anybody: Link;
  /** The cookie of whoever has this address. */
  as(email: string): Promise<string>;
}

/** A company with an open round: seven in product, six in engineering, five in support, two in sales. */
export async function held(opening: Parameters<typeof served>[0] = {}): Promise<Held> {
  const here = await served(opening);
  const { send } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(here.at)) ?? '');
  const lines = wire.peopleLines({ product: 6, engineering: 6, support: 5, sales: 2 }, managers);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const opened = await wire.openRound(send, admin, fortnight);
  const linkOf = (email: string) => {
    const link = opened.links.find((each) => each.email === email);
    if (link === undefined) throw new Error(`no link for ${email}`);
    return link;
  };
  const as = (email: string) => wire.signIn(send, wire.secretOf(linkOf(email)));
  return { ...here, ...opened, admin, anybody: linkOf('product1@example.org'), as };
}

/** The status and the code of a refusal. */
export const bad = async (answer: Promise<Response>) => {
  const { status, code } = (await (await answer).json()) as { status: number; code: string };
  return [status, code];
};
