// Attacks by addresses: where nobody is led after signing in, and which network somebody counts for.
import { expect, test } from 'vitest';
import { leadsTo } from '../../api/leads.ts';
import { networkOf } from '../../api/network.ts';

test.each([
  ...['//evil.example', '/\\evil.example', 'https://evil.example', 'https:evil.example'],
  ...['%2f%2fevil.example', '/%2f%2fevil.example', '\\\\evil.example', '/company/..//evil.example'],
  ...['javascript:alert(1)', '/signin', '/api/session', '/company#x', '/company\n', ' /company'],
  ...[
    '/nowhere',
    `/company?${'x'.repeat(300)}`,
    '/company?to=//evil.example',
    '',
    '/@evil.example',
  ],
])('Nobody is led to %j', (path) => {
  expect(leadsTo(path)).toBe('/');
});

test('Our own pages can be gone to', () => {
  const own = ['/', '/company', '/pairings/product/sales?round=3', '/quarters/2026-Q1', '/respond'];
  expect(own.map(leadsTo)).toEqual(own);
});

test.each([
  ['203.0.113.77', '203.0.113'],
  ['::ffff:203.0.113.77', '203.0.113'],
  ['2001:db8:1:22ff::1', '8193:3512:1:34'],
  ['2001:db8:1:2200:a:b:c:d', '8193:3512:1:34'],
  ['2001:db8:1:3300::1', '8193:3512:1:51'],
  ['fe80::1%eth0', '65152:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', 'unknown'],
  ['evil', 'unknown'],
])('The network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
