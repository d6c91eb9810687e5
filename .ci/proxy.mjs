// Debian's Caddy, the proxy of .deploy, for the test that sends a marked ballot through it.
import { foundOrInstalled } from './debian.mjs';

export const proxyOrInstalled = () =>
  foundOrInstalled({
    name: 'Caddy',
    setting: 'CADDY',
    places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    packages: ['caddy'],
  });
