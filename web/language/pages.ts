/**
 * The build's part of the languages: `map.html` and its like beside `index.html`, and each of them
 * once per language (`map.de.html`). They are the same, but name at once every file that their screen
 * in their language is made of, so that no file has to be read to learn of the next.
 */
import type { Plugin } from 'vite';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { partsOf } from './parts.ts';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

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

/** `page` is the name of the html file that the build begins with. */
export const screens = (page: string): Plugin => ({
  name: 'screens',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const shell = bundle[`${page}.html`];
    if (shell?.type !== 'asset') return;
    const html = `${shell.source}`;
    const files = Object.values(bundle).filter((file) => file.type === 'chunk');
    const chunks = new Map(files.map((chunk) => [chunk.fileName, chunk]));
    const madeOf = (end: string) =>
      files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end));
    const scripts = new Map<string, Set<string>>([[page, new Set()]]);
    for (const name of files.find(({ isEntry }) => isEntry)?.dynamicImports ?? []) {
      const screen = /web\/([a-z]+)\/[^/]+\.svelte$/.exec(
        chunks.get(name)?.facadeModuleId ?? '',
      )?.[1];
      if (screen !== undefined) scripts.set(screen, chunksWith(name, chunks, scripts.get(screen)));
    }
    for (const [screen, parts] of scripts) {
      for (const [language, { direction }] of Object.entries(languages)) {
        const words = (partsOf[screen as keyof typeof partsOf] ?? []).flatMap(
          (part) => madeOf(`web/language/${language}/${part}.ts`)?.fileName ?? [],
        );
        const links = [...parts, ...words]
          .filter((part) => !html.includes(part))
          .map((part) => `    <link rel="modulepreload" crossorigin href="/${part}">\n`);
        const source = html
          .replace('<html lang="en">', `<html lang="${language}" dir="${direction}">`)
          .replace('  </head>', `${links.join('')}  </head>`);
        const fileName = pageFile(screen, language as Language);
        if (fileName === shell.fileName) shell.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
    }
  },
});

/** `map.html` is English; `map.de.html` German. */
const pageFile = (screen: string, language: Language): string =>
  language === 'en' ? `${screen}.html` : `${screen}.${language}.html`;
