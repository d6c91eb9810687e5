// Builds the pages (web), the server with its commands (ssr), and configures the tests.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { screens } from './web/language/pages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Bundled, the server starts in half the time; a compiled binding cannot be. */
const external = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  /better-sqlite3/,
];

/** Each page is a build of its own, so that neither loads what only the other needs. */
const page = (mode: string) => (mode === 'respond' || mode === 'verify' ? mode : 'index');

/**
 * Small files that most screens share come as one: each request costs a slow phone 10 ms. What only
 * some screens need, or a tap, stays apart.
 */
const groups = [
  {
    name: 'page',
    test: /web\/(loaded|reading\/(?!headline|TookPart|Digest|Download)|ui\/(?!Field|fault|Outcome|command|Silos)|chart\/(ink|turn|SavePicture))|node_modules\/svelte\/(?!.*(bindings\/(input|select)|svelte-element))|preload-helper/,
  },
  { name: 'told', test: /web\/(reading\/(TookPart|Digest|Download)|ui\/Silos)/ },
  { name: 'drawing', test: /web\/chart\/line\.ts|node_modules\/chart\.js/ },
  { name: 'chart', test: /web\/chart\/(?!picture|bars|[dD]umbbell)/ },
];

export default defineConfig(({ isSsrBuild, mode }) => ({
  root: isSsrBuild ? here('.') : here('web'),
  plugins: [svelte({ configFile: false }), screens(page(mode))],
  // Chart.js mixes colours for hovering and animation only, which nothing here uses: 4 kB of script.
  ...(!isSsrBuild && { resolve: { alias: { '@kurkle/color': here('web/chart/no-colour.ts') } } }),
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: isSsrBuild
    ? {
        outDir: here('dist/api'),
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          external,
          input: {
            main: here('api/main.ts'),
            'box-thread': here('api/box-thread.ts'),
            'desk-thread': here('api/desk-thread.ts'),
            replay: here('api/replay.ts'),
            verify: here('api/verify.ts'),
            backup: here('api/backup.ts'),
            restore: here('api/restore.ts'),
            migrate: here('api/migrate.ts'),
            import: here('api/importing.ts'),
            demo: here('api/demo.ts'),
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      }
    : {
        outDir: here('dist/web'),
        emptyOutDir: page(mode) === 'index',
        target: 'es2022',
        modulePreload: { polyfill: false },
        cssCodeSplit: false,
        rolldownOptions: {
          // Chart.js reads properties at load that nothing here uses; reading them changes nothing.
          treeshake: { propertyReadSideEffects: false },
          input: here(`web/${page(mode)}.html`),
          ...(page(mode) === 'index' && { output: { codeSplitting: { groups } } }),
        },
      },
  test: {
    root: here('.'),
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/built.ts'],
    setupFiles: ['tests/support/tidied.ts', 'tests/support/spoken.ts'],
    // A slow machine may take its time; what hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Both cores of a small machine; left alone, vitest would keep one of them free.
    maxWorkers: 2,
    // A process goes on from file to file: loading everything anew for each took a fifth of the time.
    isolate: false,
  },
}));
