/**
 * The build's part of the languages: each page once per language (`map.de.html`). `map.html` and its
 * like stand beside `index.html` and are the same, but name at once every file that their screen in
 * their language is made of, so that no file has to be read to learn of the next. The pages that stand
 * by themselves, `respond.html` and `verify.html`, have their words written in: that costs no script.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { partsOf } from './parts.ts';
import type { Screen } from './parts.ts';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;
type WordsIn = (typeof import('./page.ts'))['wordsIn'];

/** The files that a chunk draws in with it. What comes by a tap is left out; charts come without one. */
function chunksWith(name: string, chunks: ReadonlyMap<string, Chunk>, found = new Set<string>()) {
  const chunk = chunks.get(name);
  if (chunk === undefined || chunk.isEntry || found.has(name)) return found;
  found.add(name);
  const drawing = chunk.dynamicImports.filter((next) =>
    /^(.*drawing|line)$/.test(chunks.get(next)?.name ?? ''),
  );
  for (const next of [...chunk.imports, ...drawing]) chunksWith(next, chunks, found);
  return found;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The parts that scripts load; those of the pages that stand by themselves are written in. */
const parts = readdirSync(here('en'))
  .map((file) => file.replace('.ts', ''))
  .filter((part) => !/^(respond|verify)/.test(part));

/** Reads the words of the build's own pages, as the pages read theirs. */
async function wordsForPages(): Promise<WordsIn> {
  const { module } = await runnerImport<{ wordsIn: WordsIn }>(here('page.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  return module.wordsIn;
}

/** Text as it stands in html. */
const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same page in every language, each named in its own. The rest of its address, a script keeps. */
const links = (here: string): string =>
  Object.entries(languages)
    .map(([code, { name }]) => {
      const current = code === here ? ' aria-current="true"' : '';
      return `<a href="?language=${code}" lang="${code}" hreflang="${code}"${current}>${name}</a>`;
    })
    .join(' ');

/** What a marker such as `{{start.heading}}` stands for; a fault where it stands for nothing. */
function wordAt(words: object, marker: string): string {
  const word = marker
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], words);
  if (typeof word !== 'string') throw new Error(`no words for {{${marker}}}`);
  return word;
}

/** A page that stands by itself, with its words in one language. */
function written(html: string, page: Screen, language: Language, wordsIn: WordsIn): string {
  const fixed = wordsIn(language, `${page}-page`);
  const own = { code: language };
  const parts = partsOf[page].map((part) => [part, wordsIn(language, part)]);
  const json = JSON.stringify(Object.fromEntries(parts)).replaceAll('<', '\\u003c');
  return html
    .replace('{{languages}}', () => links(language))
    .replace(/\{\{([\w.]+)\}\}/g, (_, marker: string) =>
      inHtml(wordAt({ ...own, ...fixed }, marker)),
    )
    .replace('</body>', () => `<script type="application/json" id="words">${json}</script></body>`);
}

/** `page` is the name of the html file that the build begins with. */
export const screens = (page: string): Plugin => ({
  name: 'screens',
  apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
  enforce: 'post',
  /** Each part of each language is a file of its own, which no script names: the page does. */
  buildStart() {
    if (page !== 'index') return;
    for (const language of Object.keys(languages)) {
      for (const part of parts) {
        const id = here(`${language}/${part}.ts`);
        this.emitFile({ type: 'chunk', id, name: part, preserveSignature: 'strict' });
      }
    }
  },
  async generateBundle(_, bundle) {
    const shell = bundle[`${page}.html`];
    if (shell?.type !== 'asset') return;
    const html = `${shell.source}`;
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    const chunks = new Map(files.map((chunk) => [chunk.fileName, chunk]));
    const madeOf = (end: string) =>
      files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
    const wordsIn = page === 'index' ? null : await wordsForPages();
    const scripts = new Map<string, Set<string>>([[page, new Set()]]);
    for (const name of madeOf(`web/${page}.html`)?.dynamicImports ?? []) {
      const screen = /web\/([a-z]+)\/[^/]+\.svelte$/.exec(
        chunks.get(name)?.facadeModuleId ?? '',
      )?.[1];
      if (screen !== undefined) scripts.set(screen, chunksWith(name, chunks, scripts.get(screen)));
    }
    for (const [screen, files] of scripts) {
      for (const [code, { direction }] of Object.entries(languages)) {
        const language = code as Language;
        const wordsOf = (those: readonly string[]) =>
          those.flatMap((part) => madeOf(`web/language/${language}/${part}.ts`)?.fileName ?? []);
        const links = [...files, ...wordsOf(partsOf[screen as Screen] ?? [])]
          .filter((part) => !html.includes(part))
          .map((part) => `    <link rel="modulepreload" crossorigin href="/${part}">\n`);
        const plain = html
          .replace('<html lang="en">', `<html lang="${language}" dir="${direction}">`)
          .replace('  </head>', `${links.join('')}  </head>`);
        const named = wordsOf(parts).map((file) => `/${file}`);
        const source =
          wordsIn === null
            ? plain.replace(
                '  </head>',
                `    <meta name="words" content="${named.join(' ')}" />\n  </head>`,
              )
            : written(plain, screen as Screen, language, wordsIn);
        const fileName = pageFile(screen, language);
        if (fileName === shell.fileName) shell.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    }
  },
});

/** `map.html` is English; `map.de.html` German. */
const pageFile = (screen: string, language: Language): string =>
  language === 'en' ? `${screen}.html` : `${screen}.${language}.html`;
