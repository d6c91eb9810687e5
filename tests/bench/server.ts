// One server to be measured, in a process of its own: `server.js <variant> <port> <folder>`.
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { bareApp } from './bare.ts';
import type { Question, Usage } from './child.ts';
import { ownCpuMs } from './machine.ts';
import { renew, serveFolder, serveOpenRound } from './whole.ts';

const [variant = 'a', portText = '0', folder = '.'] = process.argv.slice(2);
const port = Number(portText);

// Whoever measures may be stopped; nothing of it stays behind.
process.on('disconnect', () => process.exit(1));
const tell = (answer: unknown) => process.send?.(answer);
const usage = (): Usage => ({ cpuMs: ownCpuMs(), rss: process.memoryUsage.rss() / 1024 ** 2 });

if (variant === 'a' || variant === 'b' || variant === 'c') {
  const app = bareApp(variant, join(folder, `${variant}.db`));
  process.on('message', () => tell(usage()));
  process.on('SIGINT', () => process.exit(0));
  serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => tell('listening'));
} else {
  const make = variant === 'd' ? serveOpenRound : serveFolder;
  const at = await make(folder, port);
  process.on('message', (question: Question) => {
    if (question.ask === 'usage') tell(usage());
    else void renew(at).then(() => tell('renewed'));
  });
  tell('listening');
}
