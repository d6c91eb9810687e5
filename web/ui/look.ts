// In the sample company anyone may look through the eyes of another role.
import { ask, client, type Role } from '../client.ts';

export const roles: Role[] = ['respondent', 'manager', 'leadership', 'admin'];

/** Changes the role, and opens the page that this role begins with. */
export async function look(role: Role): Promise<void> {
  const answer = await ask(client.api.session.sample.$post({ json: { role } }));
  if (answer.ok) location.assign(role === 'respondent' ? '/respond' : '/');
}
