// A company's own directory that speaks SCIM to the API in process, with its token.
import { settingsOf } from '../../api/settings.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from './house.ts';
import type { InProcess } from './house.ts';
import { setUp } from './wire.ts';

export const token = 'a-token-of-the-directory';
export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  /** Whatever it says; nothing where it has no body. */
  readonly body: Record<string, unknown>;
}

export interface Provisioner extends InProcess {
  readonly admin: string;
  /** Asks under /scim/v2 with the token; an object is sent as SCIM does, a text as it is. */
  ask(method: string, path: string, body?: unknown, headers?: object): Promise<Told>;
  /** Sends operations to a resource. */
  patch(path: string, ...operations: readonly object[]): Promise<Told>;
  /** The people by name, as the admin sees them. */
  people(): Promise<ReadonlyMap<string, Listed>>;
}

export interface Listed {
  readonly person: string;
  readonly email: string;
  readonly team: string | null;
  readonly role: string;
  readonly active: boolean;
}

export async function provisioner(environment: object = {}): Promise<Provisioner> {
  const here = await served({
    settings: settingsOf({ SCIM_TOKEN: token, ...environment }),
    url: 'https://pulse.example',
  });
  const admin = await setUp(here.send, (await setupSecretOf(here.at)) ?? '');
  const ask: Provisioner['ask'] = async (method, path, body, headers = {}) => {
    const answer = await here.app.request(`/scim/v2${path}`, {
      method,
      headers: {
        host: 'pulse.example',
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const { status, headers: sent } = answer;
    return { status, headers: sent, body: (text === '' ? {} : JSON.parse(text)) as Told['body'] };
  };
  return {
    ...here,
    admin,
    ask,
    patch: (path, ...Operations) => ask('PATCH', path, { schemas: [patchOp], Operations }),
    people: async () => {
      const answer = await here.send('GET', '/api/people', undefined, admin);
      const { people } = (await answer.json()) as { people: (Listed & { name: string })[] };
      return new Map(people.map((person) => [person.name, person]));
    },
  };
}

/** The id of a resource that was made. */
export async function idOf(made: Promise<Told>): Promise<string> {
  const { status, body } = await made;
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return String(body['id']);
}
