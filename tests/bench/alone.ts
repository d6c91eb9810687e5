// Serves a page with one chart and nothing else: what no page of ours can be faster than.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alone</title></head>
<body><main><h1>One chart and nothing else</h1>
<div style="width:760px;height:320px"><canvas></canvas></div></main>
<script type="module" src="/chart.js"></script></body></html>`;

async function chartScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../tests/bench/chart-alone.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  for (const output of Array.isArray(built) ? built : [built]) {
    for (const file of 'output' in output ? output.output : []) {
      if (file.type === 'chunk') return file.code;
    }
  }
  throw new Error('the chart was not built');
}

export async function serveChartAlone() {
  const files = new Map([
    ['/', { type: 'text/html', body: gzipSync(html) }],
    ['/chart.js', { type: 'text/javascript', body: gzipSync(await chartScript()) }],
  ]);
  const server = createServer((request, reply) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) {
      reply.writeHead(404).end();
      return;
    }
    reply.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
