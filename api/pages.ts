// The built pages, from a closed map in memory: a path that is not in it does not exist.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { usualLanguage } from '../events/language.ts';
import type { Language } from '../events/language.ts';
import { languageOf } from './language.ts';
import { problem } from './problem.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
  zipped?: Uint8Array<ArrayBuffer>;
}

/** The files of a folder by their path, `/assets/x.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

export function readPages(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(file));
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const path = file.slice(folder.length).split(sep).join(posix.sep);
    files.set(path, { bytes, type, tag });
  }
  return files;
}

/** The screens whose file is not named after the first part of their address. */
const screens: Record<string, string> = { '': 'map', pairings: 'pairing' };

/** Which page an address shows, and in which language; the pages themselves read the rest of it. */
const pageOf = (path: string, language: Language, files: PageFiles): string => {
  if (extname(path) !== '') return path;
  const [, first = ''] = path.split('/');
  const name = screens[first] ?? first;
  const ends = [...(language === usualLanguage ? [] : [`.${language}.html`]), '.html'];
  const names = [name, 'index'].flatMap((each) => ends.map((end) => `/${each}${end}`));
  return names.find((each) => files.has(each)) ?? '/index.html';
};

/** Hashed files are kept for good; pages are asked for anew each time. */
const lastingOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

export const pages = (files: PageFiles) =>
  new Hono().get('*', (c) => {
    const path = pageOf(c.req.path, languageOf(c), files);
    const file = files.get(path);
    if (file === undefined) return problem(c, 404, 'not-here', 'There is nothing here.');
    const vary = path.endsWith('.html')
      ? 'accept-encoding, accept-language, cookie'
      : 'accept-encoding';
    const kept = { etag: file.tag, 'cache-control': lastingOf(path), vary };
    if (c.req.header('if-none-match') === file.tag) return c.body(null, 304, kept);
    const zips = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    if (!zips) return c.body(file.bytes, 200, { ...kept, 'content-type': file.type });
    file.zipped ??= new Uint8Array(gzipSync(file.bytes, { level: 9 }));
    return c.body(file.zipped, 200, {
      ...kept,
      'content-type': file.type,
      'content-encoding': 'gzip',
    });
  });
