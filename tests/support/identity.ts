// A real OpenID Connect provider, as a company has one: people with addresses and groups sign in there.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterThisTest } from './afterwards.ts';

/** Somebody as the company knows them, by the name that they sign in with there. */
export interface Identity {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** Changed while it runs, as a company changes. */
  readonly people: Map<string, Identity>;
  /** Goes the way that a browser goes from `address`, signs in as `subject`; answers where it is sent back to. */
  visit(address: string, subject: string): Promise<URL>;
  /** Is away, and can come back. */
  close(): Promise<void>;
  comeBack(): Promise<void>;
}

/** Made once: it takes as long as a whole test. */
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
});

export async function identityProvider(returnTo: string): Promise<IdentityProvider> {
  const people = new Map<string, Identity>();
  const [client, secret] = ['crosspulse', 'a secret that both know'];
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client, client_secret: secret, redirect_uris: [returnTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    scopes: ['openid', 'email', 'groups'],
    cookies: { keys: ['a key of this test alone'] },
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256' }] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    // Nobody is asked whether they agree: it is their company's own product.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: client,
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email groups');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  const made: IdentityProvider = {
    ...{ issuer, client, secret, people },
    visit: (address, subject) => signedInThere(issuer, address, subject),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    comeBack: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
  };
  afterThisTest(() => made.close());
  return made;
}

/** A browser over there: it keeps cookies, follows the way, and fills in one form. */
async function signedInThere(issuer: string, address: string, subject: string): Promise<URL> {
  const jar = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return reply;
  };
  let reply = await go(address);
  for (let steps = 0; steps < 8; steps += 1) {
    const location = reply.headers.get('location');
    if (location === null) {
      const action = /<form[^>]*action="([^"]+)"/.exec(await reply.text())?.[1];
      if (action === undefined) throw new Error(`no form at ${reply.status}`);
      reply = await go(new URL(action, issuer).href, {
        ...{ prompt: 'login', login: subject, password: 'anything' },
      });
      continue;
    }
    const next = new URL(location, issuer);
    if (next.origin !== issuer) return next;
    reply = await go(next.href);
  }
  throw new Error('the provider leads nowhere');
}
