// Every setting there is: from the environment, or from one file; checked before anything starts.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { roles } from '../events/person.ts';
import type { Role } from '../events/person.ts';

export interface MailSettings {
  /** The mail server, with user and password: `smtps://user:password@mail.example.org`. */
  readonly smtp: string;
  readonly from: string;
  readonly replyTo: string | null;
}

export interface OpenIdSettings {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** The claim that lists a person's groups. */
  readonly claim: string;
  /** Which group gives which role; the first that fits, counts. */
  readonly roles: readonly { readonly group: string; readonly role: Role }[];
  /** What the button calls it. */
  readonly name: string;
  /** Addresses of which nothing is said count as checked: the provider is the company's own. */
  readonly trustsAddresses: boolean;
}

export interface Settings {
  readonly port: number | null;
  readonly host: string | null;
  /** The address that links are made with, without a slash at the end; null: localhost. */
  readonly url: string | null;
  readonly data: string | null;
  /** The database that several servers share; null: all is in the data folder. */
  readonly database: string | null;
  readonly keys: string | null;
  readonly mail: MailSettings | null;
  readonly slack: string | null;
  readonly teams: string | null;
  readonly openId: OpenIdSettings | null;
  /** The secret with which a company's directory brings people in. */
  readonly scim: string | null;
  /** So many proxies stand in front; only as many forwarded addresses are believed. */
  readonly proxies: number;
  readonly metrics: { readonly port: number; readonly host: string } | null;
}

/** Wrong settings; the message has a line for each. */
export class WrongSettings extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const portNumber = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536, {
    message: 'must be a number from 0 to 65535',
  })
  .transform(Number);
const local = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?(\/|$)/;

const url = (schemes: RegExp, words: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.test(text), words);
const secret = z.string().min(16, 'must have at least 16 characters');
const address = z.string().regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'must be an address');
/** Secrets are sent there: in the clear to this very machine only. */
const safeUrl = url(
  new RegExp(`^https://|${local.source}`),
  'must be an https address (http only for this very machine)',
);

const schema = z.object({
  PORT: portNumber.optional(),
  HOST: z.string().optional(),
  PUBLIC_URL: url(/^https?:\/\/[^/?#]+\/*$/, 'must be an http or https address without a path')
    .transform((text) => new URL(text).origin)
    .optional(),
  CROSSPULSE_DATA: z.string().optional(),
  CROSSPULSE_KEYS: z.string().optional(),
  DATABASE_URL: url(
    /^postgres(ql)?:\/\/[^/]+\/[^/?]+/,
    'must look like postgres://user:password@db.example.org:5432/crosspulse',
  ).optional(),
  SMTP_URL: url(/^smtps?:\/\//, 'must look like smtps://user:password@mail.example.org').optional(),
  MAIL_FROM: address.optional(),
  MAIL_REPLY_TO: address.optional(),
  SLACK_WEBHOOK_URL: safeUrl.optional(),
  TEAMS_WEBHOOK_URL: safeUrl.optional(),
  OIDC_ISSUER: safeUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().default('groups'),
  OIDC_ROLES: z
    .string()
    .default('')
    .transform((text, context) => {
      const pairs = text.split(',').filter((pair) => pair.trim() !== '');
      return pairs.flatMap((pair) => {
        const at = pair.lastIndexOf('=');
        const role = roles.find((each) => each === pair.slice(at + 1).trim());
        if (at > 0 && role !== undefined) return [{ group: pair.slice(0, at).trim(), role }];
        context.addIssue(`must be pairs such as "pulse-admins=admin", not "${pair.trim()}"`);
        return [];
      });
    }),
  OIDC_NAME: z.string().max(40).default('company account'),
  OIDC_TRUST_EMAIL: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  SCIM_TOKEN: secret.optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, 'must be the number of proxies in front, 0 to 9')
    .transform(Number)
    .default(0),
  METRICS_PORT: portNumber.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
});

const names = Object.keys(schema.shape);

/** `NAME=value` lines; empty ones and those that begin with # say nothing. */
function linesOf(text: string): { readonly values: Environment; readonly faults: string[] } {
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s*([A-Z_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      faults.push(`line ${index + 1} is not NAME=value`);
    else if (!names.includes(name.replace(/_FILE$/, ''))) {
      faults.push(`line ${index + 1}: there is no setting "${name}"`);
    } else values[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return { values, faults };
}

/** Values that need each other. */
const together = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['DATABASE_URL', 'CROSSPULSE_KEYS'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'],
] as const;

/**
 * Reads all settings. CROSSPULSE_SETTINGS names the file; the environment goes before it, and
 * `NAME_FILE` names a file that holds the value of NAME.
 * @throws {WrongSettings} with a line for every mistake.
 */
export function settingsOf(
  environment: Environment,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Settings {
  const faults: string[] = [];
  const readOr = (name: string, path: string): string | undefined => {
    try {
      return read(path);
    } catch {
      faults.push(`${name}: there is no file "${path}" that can be read`);
      return undefined;
    }
  };
  const path = environment['CROSSPULSE_SETTINGS'];
  const file = linesOf(path ? (readOr('CROSSPULSE_SETTINGS', path) ?? '') : '');
  faults.push(...file.faults.map((fault) => `${path}: ${fault}`));
  const given: Environment = { ...file.values, ...environment };
  const values = Object.fromEntries(
    names.flatMap((name) => {
      const from = given[`${name}_FILE`];
      const value = given[name] || (from ? readOr(`${name}_FILE`, from)?.trim() : undefined);
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = schema.safeParse(values);
  for (const { path: at, message } of parsed.error?.issues ?? []) {
    faults.push(`${at.join('.')}: ${message}`);
  }
  for (const [first, ...others] of together) {
    if (values[first] === undefined) continue;
    for (const name of others.filter((other) => values[other] === undefined)) {
      faults.push(`${name}: is needed with ${first}`);
    }
  }
  if (!parsed.success || faults.length > 0) throw new WrongSettings(faults.join('\n'));
  const all = parsed.data;
  return {
    port: all.PORT ?? null,
    host: all.HOST ?? null,
    url: all.PUBLIC_URL ?? null,
    data: all.CROSSPULSE_DATA ? resolve(all.CROSSPULSE_DATA) : null,
    database: all.DATABASE_URL ?? null,
    keys: all.CROSSPULSE_KEYS ? resolve(all.CROSSPULSE_KEYS) : null,
    mail:
      all.SMTP_URL !== undefined && all.MAIL_FROM !== undefined
        ? { smtp: all.SMTP_URL, from: all.MAIL_FROM, replyTo: all.MAIL_REPLY_TO ?? null }
        : null,
    slack: all.SLACK_WEBHOOK_URL ?? null,
    teams: all.TEAMS_WEBHOOK_URL ?? null,
    openId:
      all.OIDC_ISSUER !== undefined
        ? {
            issuer: all.OIDC_ISSUER,
            client: all.OIDC_CLIENT_ID ?? '',
            secret: all.OIDC_CLIENT_SECRET ?? '',
            claim: all.OIDC_ROLE_CLAIM,
            roles: all.OIDC_ROLES,
            name: all.OIDC_NAME,
            trustsAddresses: all.OIDC_TRUST_EMAIL === 'yes',
          }
        : null,
    scim: all.SCIM_TOKEN ?? null,
    proxies: all.TRUST_PROXY,
    metrics:
      all.METRICS_PORT === undefined ? null : { port: all.METRICS_PORT, host: all.METRICS_HOST },
  };
}
