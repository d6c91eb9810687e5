// Chat by incoming webhook, at a real server: one message a channel, no names, and nowhere else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { postTo } from '../../api/webhook.ts';
import { settingsOf } from '../../api/settings.ts';
import { afterThisTest } from '../support/afterwards.ts';
import { postal } from './postal.ts';

interface Got {
  readonly path: string;
  readonly body: string;
}

/** A server that takes what comes; `reply` says with which status, and where else it points. */
async function chat(reply: () => { readonly status: number; readonly location?: string }) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      got.push({ path: request.url ?? '', body });
      const { status, location } = reply();
      response.writeHead(status, location === undefined ? {} : { location });
      response.end('secret words of the server');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve));
  afterThisTest(() => (server.listening ? close() : undefined));
  const { port } = server.address() as AddressInfo;
  return { got, close, url: `http://127.0.0.1:${port}` };
}

const ok = () => ({ status: 200 });

test('Each channel gets one message when a round opens and one when it is sealed, without names', async () => {
  const there = await chat(ok);
  const environment = {
    SLACK_WEBHOOK_URL: `${there.url}/slack`,
    TEAMS_WEBHOOK_URL: `${there.url}/teams`,
  };
  const { open, carry, send, as } = await postal('2026-03-09', { environment });
  const { round } = await open('2026-03-13');
  await carry();
  await carry();
  expect(there.got.map(({ path }) => path).sort()).toEqual(['/slack', '/teams']);
  const { words } = (await (await send('GET', '/api/rounds/open/keys')).json()) as {
    words: string;
  };
  const bodyOf = (path: string, nth = 0) =>
    there.got.filter((each) => each.path === path)[nth]?.body ?? '';
  const slack = JSON.parse(bodyOf('/slack')) as { blocks: readonly { type: string }[] };
  expect(slack.blocks.map(({ type }) => type)).toEqual([
    ...['header', 'section', 'section', 'section', 'actions'],
  ]);
  const teams = JSON.parse(bodyOf('/teams')) as {
    attachments: readonly { contentType: string; content: { type: string; version: string } }[];
  };
  expect(teams.attachments[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: { type: 'AdaptiveCard', version: '1.4' },
  });
  for (const body of [bodyOf('/slack'), bodyOf('/teams')]) {
    expect(body).toContain(words);
    expect(body).toContain('Open until Fri 13 Mar.');
    expect(body).toContain('https://pulse.example.org/respond"');
    expect(body).not.toMatch(/@example\.org|product \d|sales \d|Ada Admin|#[0-9a-f]{32}/);
  }
  await send('POST', `/api/rounds/${round}/seal`, undefined, as);
  await carry();
  expect(there.got).toHaveLength(4);
  expect(bodyOf('/slack', 1)).toContain('Round 1 is sealed');
});

test('A chat that is not there is tried again, and is told to the admin like a letter', async () => {
  let status = 503;
  const there = await chat(() => ({ status }));
  const environment = { SLACK_WEBHOOK_URL: `${there.url}/slack` };
  const { open, carry, calendar, send, as } = await postal('2026-03-09', { environment });
  await open('2026-03-20');
  await carry();
  calendar.minutes = 1;
  await carry();
  expect(there.got).toHaveLength(2);
  status = 404;
  calendar.minutes = 6;
  await carry();
  const told = await (await send('GET', '/api/outbox', undefined, as)).text();
  expect(told).toContain('Slack answered 404');
  expect(told).not.toContain(there.url);
  expect(told).not.toContain('secret words');
});

describe('A webhook leads nowhere else', () => {
  test('a redirect is not followed, to whatever it points', async () => {
    const inside = await chat(ok);
    for (const status of [301, 302, 303, 307, 308]) {
      const outside = await chat(() => ({ status, location: `${inside.url}/admin` }));
      expect(await postTo('slack', outside.url, {})).toEqual({
        handed: 'refused for good',
        problem: `Slack answered ${status}`,
      });
    }
    expect(inside.got).toEqual([]);
  });

  test('what was never said is tried again; what broke off is not', async () => {
    const there = await chat(ok);
    await there.close();
    const nobody = { handed: 'try again', problem: 'Microsoft Teams cannot be reached' };
    expect(await postTo('teams', there.url, {})).toEqual(nobody);
    const server = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const broken = { handed: 'not known', problem: 'Slack did not answer' };
    expect(await postTo('slack', `http://127.0.0.1:${port}`, {})).toEqual(broken);
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost.example.org/',
    'http://127.0.0.1.example.org/',
    'ftp://example.org/',
  ])('the server does not start with %s', (url) => {
    for (const name of ['SLACK_WEBHOOK_URL', 'TEAMS_WEBHOOK_URL']) {
      expect(() => settingsOf({ [name]: url })).toThrow(/must be an https address/);
    }
  });

  test('nobody sets one from a page, not even an admin', async () => {
    const { send, as } = await postal('2026-03-09');
    const chosen = { mail: true, slack: true, teams: true, kiosk: false, reminders: 2 };
    for (const more of [{ slackUrl: 'http://127.0.0.1' }, { slack: 'http://127.0.0.1' }]) {
      const answer = await send('PUT', '/api/channels', { ...chosen, ...more }, as);
      expect(answer.status).toBe(400);
    }
  });
});
