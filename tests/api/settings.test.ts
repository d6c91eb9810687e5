// All settings: from the environment or one file, and every mistake told before anything starts.
import { expect, test } from 'vitest';
import { WrongSettings, settingsOf } from '../../api/settings.ts';

const noFile = (path: string): string => {
  throw new Error(`nothing reads ${path}`);
};
const files = (all: Readonly<Record<string, string>>) => (path: string) =>
  all[path] ?? noFile(path);

/** The lines of what is wrong. */
function faultsOf(environment: Record<string, string>, read = noFile): readonly string[] {
  try {
    settingsOf(environment, read);
    return [];
  } catch (error) {
    if (error instanceof WrongSettings) return error.message.split('\n');
    throw error;
  }
}

test('Nothing has to be set', () => {
  expect(settingsOf({}, noFile)).toMatchObject({
    ...{ port: null, url: null, mail: null, openId: null, scim: null, proxies: 0, metrics: null },
  });
});

test('Mail, company account and directory are read', () => {
  const settings = settingsOf(
    {
      PORT: '8080',
      PUBLIC_URL: 'https://pulse.example.org/',
      SMTP_URL: 'smtps://pulse:word@mail.example.org',
      MAIL_FROM: 'Crosspulse <pulse@example.org>',
      OIDC_ISSUER: 'https://id.example.org',
      OIDC_CLIENT_ID: 'crosspulse',
      OIDC_CLIENT_SECRET: 'of the provider',
      OIDC_ROLES: 'pulse-admins=admin, heads = leadership',
      SCIM_TOKEN: 'a'.repeat(32),
      TRUST_PROXY: '1',
      METRICS_PORT: '9100',
    },
    noFile,
  );
  expect(settings.port).toBe(8080);
  expect(settings.url).toBe('https://pulse.example.org');
  expect(settings.mail?.from).toBe('Crosspulse <pulse@example.org>');
  expect(settings.openId?.roles).toEqual([
    { group: 'pulse-admins', role: 'admin' },
    { group: 'heads', role: 'leadership' },
  ]);
  expect(settings.metrics).toEqual({ port: 9100, host: '127.0.0.1' });
});

test('Each mistake has a line of its own, and no value of a secret stands in it', () => {
  const faults = faultsOf({
    PORT: '99999',
    PUBLIC_URL: 'pulse.example.org',
    SMTP_URL: 'mail.example.org',
    MAIL_FROM: 'nobody\r\nBcc: everybody@example.org',
    SLACK_WEBHOOK_URL: 'http://hooks.example.org/secret-part',
    OIDC_ISSUER: 'https://id.example.org',
    OIDC_ROLES: 'heads=queen',
    SCIM_TOKEN: 'short-secret',
    TRUST_PROXY: 'yes',
    DATABASE_URL: 'mysql://pulse:hidden-word@db.example.org/pulse',
  });
  const named = faults.map((fault) => fault.split(':')[0]);
  expect(named.toSorted()).toEqual([
    ...[
      'CROSSPULSE_KEYS',
      'DATABASE_URL',
      'MAIL_FROM',
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
      'OIDC_ROLES',
      'PORT',
      'PUBLIC_URL',
    ],
    ...['SCIM_TOKEN', 'SLACK_WEBHOOK_URL', 'SMTP_URL', 'TRUST_PROXY'],
  ]);
  expect(faults.join('\n')).not.toMatch(/secret-part|short-secret|hidden-word/);
});

test('What needs another setting says so', () => {
  expect(faultsOf({ SMTP_URL: 'smtp://mail.example.org' })).toEqual([
    'MAIL_FROM: is needed with SMTP_URL',
  ]);
  // Keys beside the data of one server would be no use to the others.
  const database = 'postgres://pulse:word@db.example.org:5432/crosspulse';
  expect(faultsOf({ DATABASE_URL: database })).toEqual([
    'CROSSPULSE_KEYS: is needed with DATABASE_URL',
  ]);
  const both = { DATABASE_URL: database, CROSSPULSE_KEYS: '/srv/keys' };
  expect(settingsOf(both, noFile)).toMatchObject({ database, keys: '/srv/keys' });
});

test('One file may hold them all; the environment goes before it', () => {
  const read = files({
    '/etc/pulse': '# our pulse\nPORT=4000\nMAIL_FROM="pulse@example.org"\nSMTP_URL=smtp://mail\n',
  });
  const settings = settingsOf({ CROSSPULSE_SETTINGS: '/etc/pulse', PORT: '5000' }, read);
  expect([settings.port, settings.mail?.from]).toEqual([5000, 'pulse@example.org']);
});

test('A wrong line of the file is told by its number', () => {
  const read = files({ '/etc/pulse': 'PORT=4000\nPROT=5000\njust words\n' });
  expect(faultsOf({ CROSSPULSE_SETTINGS: '/etc/pulse' }, read)).toEqual([
    '/etc/pulse: line 2: there is no setting "PROT"',
    '/etc/pulse: line 3 is not NAME=value',
  ]);
});

test('A secret may stand in a file of its own; one that is missing is a mistake', () => {
  const read = files({ '/run/secrets/scim': `${'s'.repeat(40)}\n` });
  const settings = settingsOf({ SCIM_TOKEN_FILE: '/run/secrets/scim' }, read);
  expect(settings.scim).toBe('s'.repeat(40));
  expect(faultsOf({ SCIM_TOKEN_FILE: '/gone' }, read)).toEqual([
    'SCIM_TOKEN_FILE: there is no file "/gone" that can be read',
  ]);
});
