// The company's own sign-in: OpenID Connect, authorization code with PKCE, by a library that knows it.
import type { Configuration, ServerMetadata } from 'openid-client';
import type { Installation } from '../events/installation.ts';
import { minuteOf } from '../events/installation.ts';
import { hashOf } from '../events/link.ts';
import { Refusal } from '../events/refusal.ts';
import type { Vouched } from '../events/vouching.ts';
import type { OpenIdSettings } from './settings.ts';

/** Where the provider sends people back to; this is what it has to be told. */
export const returnPath = '/api/sign-in/company/return';
/** So long somebody may take to sign in over there. */
const minutes = 15;
/** More than this many at once are nobody's; the oldest is forgotten. */
const visitsMost = 5_000;
/** What the provider tells of itself is asked for anew after so many minutes. */
const knownMinutes = 60;
const patienceSeconds = 10;

/** Somebody who was sent to the provider, by the state that comes back with them. */
interface Away {
  readonly browser: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly leads: string;
}

/** Under which a browser's way to the provider is known until it comes back. */
const nameOf = (state: string): string => `away ${hashOf(state)}`;

const runOut = () => new Refusal('link-expired', 'That sign-in has run out.');

const library = () => import('openid-client');

/** Whom a provider sent back. */
export interface Returned {
  readonly vouched: Vouched;
  readonly leads: string;
}

export class CompanyAccounts {
  readonly #at: Installation;
  readonly #settings: OpenIdSettings;
  readonly #url: string;
  #known: { readonly provider: Promise<Configuration>; readonly until: number } | null = null;

  constructor(at: Installation, settings: OpenIdSettings, url: string) {
    this.#at = at;
    this.#settings = settings;
    this.#url = url;
  }

  get name(): string {
    return this.#settings.name;
  }

  get roles(): OpenIdSettings['roles'] {
    return this.#settings.roles;
  }

  /** Where to send a browser. @throws {Refusal} `company-away` */
  async begin(browser: string, leads: string): Promise<URL> {
    const openid = await library();
    const provider = await this.#provider();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const verifier = openid.randomPKCECodeVerifier();
    const minute = minuteOf(this.#at);
    const away: Away = { browser: hashOf(browser), verifier, nonce, leads };
    const entry = { name: nameOf(state), group: 'away', value: JSON.stringify(away) };
    await this.#at.passing.keep({ ...entry, until: minute + minutes }, minute, visitsMost);
    return openid.buildAuthorizationUrl(provider, {
      redirect_uri: this.#url + returnPath,
      scope: this.#scopes(provider.serverMetadata()),
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
  }

  /**
   * Takes back a browser; each state is good once.
   * @throws {Refusal} `link-expired`, `link-other-browser`, `company-away`, `account-unknown`
   */
  async finish(browser: string | undefined, search: URLSearchParams): Promise<Returned> {
    const state = search.get('state') ?? '';
    const minute = minuteOf(this.#at);
    const kept = await this.#at.passing.read(nameOf(state), minute);
    if (kept === undefined) throw runOut();
    const away = JSON.parse(kept) as Away;
    if (hashOf(browser ?? '') !== away.browser) {
      throw new Refusal('link-other-browser', 'That sign-in was begun in another browser.');
    }
    if ((await this.#at.passing.take(nameOf(state), minute)) === undefined) throw runOut();
    const openid = await library();
    const provider = await this.#provider();
    try {
      const back = new URL(`${this.#url}${returnPath}?${search}`);
      const tokens = await openid.authorizationCodeGrant(provider, back, {
        pkceCodeVerifier: away.verifier,
        expectedState: state,
        expectedNonce: away.nonce,
        idTokenExpected: true,
      });
      const token = tokens.claims();
      if (token === undefined) throw this.#notNow();
      const more = provider.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(provider, tokens.access_token, token.sub)
        : {};
      const vouched = this.#vouched({ ...more, ...token }, token.iss, token.sub);
      return { vouched, leads: away.leads };
    } catch (error) {
      // Somebody who changes their mind over there is no failure of anybody's.
      if (error instanceof openid.AuthorizationResponseError) {
        throw new Refusal('account-unknown', 'Your company did not sign you in.');
      }
      throw this.#notNow(error);
    }
  }

  #vouched(claims: Readonly<Record<string, unknown>>, issuer: string, subject: string): Vouched {
    const { email, email_verified: checked } = claims;
    // Some providers, Microsoft's among them, never say that an address was checked.
    const verified = checked ?? this.#settings.trustsAddresses;
    const groups = claims[this.#settings.claim];
    const told = typeof groups === 'string' ? [groups] : groups;
    return {
      issuer,
      subject,
      email: verified === true && typeof email === 'string' ? email.trim().toLowerCase() : null,
      groups: Array.isArray(told) ? told.filter((each) => typeof each === 'string') : null,
    };
  }

  /** No more is asked for than an address and the groups. */
  #scopes({ scopes_supported: offered = [] }: ServerMetadata): string {
    const { claim } = this.#settings;
    return ['openid', 'email', ...(offered.includes(claim) ? [claim] : [])].join(' ');
  }

  /** What the provider tells of itself; one that was away is asked again the next time. */
  async #provider(): Promise<Configuration> {
    const minute = minuteOf(this.#at);
    if (this.#known === null || this.#known.until <= minute) {
      this.#known = { provider: this.#discovered(), until: minute + knownMinutes };
    }
    const { provider } = this.#known;
    try {
      return await provider;
    } catch (error) {
      if (this.#known?.provider === provider) this.#known = null;
      throw this.#notNow(error);
    }
  }

  async #discovered(): Promise<Configuration> {
    const openid = await library();
    const { issuer, client, secret } = this.#settings;
    const url = new URL(issuer);
    const basic = openid.ClientSecretBasic(secret);
    const post = openid.ClientSecretPost(secret);
    return openid.discovery(
      url,
      client,
      secret,
      // The way that the standard presumes, unless the provider says that it knows another only.
      (server, ...rest) => {
        const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
        return (known.includes('client_secret_basic') ? basic : post)(server, ...rest);
      },
      {
        timeout: patienceSeconds,
        // The settings allow http for this very machine alone.
        execute: url.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
      },
    );
  }

  /** What the operator reads has neither codes nor names in it: the kind of failure must do. */
  #notNow(error?: unknown): Refusal {
    if (error instanceof Refusal) return error;
    const { code } = (error ?? {}) as { readonly code?: unknown };
    const problem = typeof code === 'string' ? code : error instanceof Error ? error.name : 'empty';
    console.error(JSON.stringify({ companySignIn: problem }));
    return new Refusal(
      'company-away',
      'Your company’s sign-in does not answer. Try again in a minute, or use a link by mail.',
    );
  }
}
