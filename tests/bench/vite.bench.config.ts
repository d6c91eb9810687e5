// Builds the measuring programs beside the product, from the same sources.
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

export default defineConfig({
  root: here('../..'),
  build: {
    ssr: true,
    outDir: here('../../dist/bench'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      external: [
        ...builtinModules,
        'playwright-core',
        'vite',
        ...builtinModules.map((name) => `node:${name}`),
        ...Object.keys(dependencies).flatMap((name) => [name, new RegExp(`^${name}/`)]),
      ],
      input: {
        bench: here('bench.ts'),
        load: here('../load/load.ts'),
        drill: here('../drill/drill.ts'),
        server: here('server.ts'),
        'replay-run': here('replay-run.ts'),
        'box-thread': here('../../api/box-thread.ts'),
        'desk-thread': here('../../api/desk-thread.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
