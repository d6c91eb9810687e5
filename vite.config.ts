// Builds the pages (web), the server with its commands (ssr), and configures the tests.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Bundled, the server starts in half the time; a compiled binding cannot be. */
const external = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  /better-sqlite3/,
];

/**
 * `map.html` and its like beside `index.html`: the same, but it names at once every file that the
 * screen in the folder `web/map` is made of, so that no file has to be read to learn of the next.
 */
const screens = (): Plugin => ({
  name: 'screens',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const shell = bundle['index.html'];
    if (shell?.type !== 'asset') return;
    const html = `${shell.source}`;
    const chunks = new Map(
      Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file] as const] : [],
      ),
    );
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
    const partsOf = (name: string, found = new Set<string>()): ReadonlySet<string> => {
      const chunk = chunks.get(name);
      if (chunk === undefined || chunk === entry || found.has(name)) return found;
      found.add(name);
      // What comes by a tap is left out; charts are drawn without one.
      const drawing = chunk.dynamicImports.filter((next) =>
        /^(.*drawing|line)$/.test(chunks.get(next)?.name ?? ''),
      );
      for (const next of [...chunk.imports, ...drawing]) partsOf(next, found);
      return found;
    };
    const screens = new Map<string, ReadonlySet<string>>();
    for (const name of entry?.dynamicImports ?? []) {
      const screen = /web\/([a-z]+)\/[^/]+$/.exec(chunks.get(name)?.facadeModuleId ?? '')?.[1];
      if (screen !== undefined) {
        screens.set(screen, new Set([...(screens.get(screen) ?? []), ...partsOf(name)]));
      }
    }
    for (const [screen, parts] of screens) {
      const links = [...parts]
        .filter((part) => !html.includes(part))
        .map((part) => `    <link rel="modulepreload" crossorigin href="/${part}">\n`);
      const source = html.replace('  </head>', `${links.join('')}  </head>`);
      this.emitFile({ type: 'asset', fileName: `${screen}.html`, source });
    }
  },
});

/** Each page is a build of its own, so that neither loads what only the other needs. */
const page = (mode: string) => (mode === 'respond' || mode === 'verify' ? mode : 'index');

/**
 * Small files that most screens share come as one: each request costs a slow phone 10 ms. What only
 * some screens need, or a tap, stays apart.
 */
const groups = [
  {
    name: 'page',
    test: /web\/(reading\/(?!headline)|ui\/(?!Field|fault|Outcome|command)|chart\/(ink|turn|SavePicture))|node_modules\/svelte|preload-helper/,
  },
  { name: 'drawing', test: /web\/chart\/line\.ts|node_modules\/chart\.js/ },
  { name: 'chart', test: /web\/chart\/(?!picture|bars|[dD]umbbell)/ },
];

export default defineConfig(({ isSsrBuild, mode }) => ({
  root: isSsrBuild ? here('.') : here('web'),
  plugins: [svelte({ configFile: false }), screens()],
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
    setupFiles: ['tests/support/tidied.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Both cores of a small machine; left alone, vitest would keep one of them free.
    maxWorkers: 2,
    // A process goes on from file to file: loading everything anew for each took a fifth of the time.
    isolate: false,
  },
}));
