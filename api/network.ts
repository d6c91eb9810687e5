// Where a request comes from, as coarse as is needed to slow down whoever tries too much.
import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** The first 24 bits of an IPv4 address; 56 of an IPv6 one, as much as one household is given. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) === 4) return plain.split('.').slice(0, 3).join('.');
  if (isIP(plain) !== 6) return 'unknown';
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  const [a, b, c, d] = groups.map((group) => parseInt(group, 16));
  return [a, b, c, (d ?? 0) >> 8].join(':');
}

/**
 * The network of whoever asks. Each of our own proxies has added one address; what stands before
 * theirs anybody can write, and is not believed.
 */
export function networkBehind(c: Context, proxies: number): string {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  const way = [...forwarded.filter((each) => each !== ''), socket];
  return networkOf(way.at(-1 - Math.min(proxies, way.length - 1)) ?? '');
}
