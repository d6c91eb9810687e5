// The hash of the page on which people answer: the same from every build, another for any change.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boothHash } from '../../api/booth.ts';
import { readPages } from '../../api/pages.ts';
import type { PageFiles } from '../../api/pages.ts';
import { languageCodes } from '../../events/language.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosspulse-booth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the respondent's page from a copy of the sources in a folder of its own. */
function built(name: string): PageFiles {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of ['web', 'api', 'events', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const build = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'respond'];
  const { status, stderr } = spawnSync(process.execPath, [...build, '--logLevel', 'warn'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(`${status} ${stderr}`).toMatch(/^0/);
  return readPages(join(copy, 'dist/web'));
}

let files: PageFiles;

beforeAll(() => {
  files = built('one');
});

/** The files with one of them altered, added or left out. */
function changed(path: string, text: string | null): PageFiles {
  const all = new Map(files);
  const bytes = new Uint8Array(Buffer.from(text ?? ''));
  if (text === null) all.delete(path);
  else all.set(path, { bytes, type: 'text/javascript', tag: '' });
  return all;
}

const textOf = (path: string) => Buffer.from(files.get(path)?.bytes ?? []).toString();

test('two builds in two folders give the same files and the same hash', () => {
  const again = built('another one');
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [path, { bytes }] of files)
    expect([path, again.get(path)?.bytes]).toEqual([path, bytes]);
  expect(boothHash(again)).toBe(boothHash(files));
  expect(boothHash(files)).toMatch(/^[0-9a-f]{64}$/);
});

test('a change in the page in any language, in its script or in its style gives another hash', () => {
  const needed = [...files.keys()].filter((path) => /\.(html|js|css)$/.test(path));
  const pages = needed.filter((path) => path.endsWith('.html'));
  expect(pages).toHaveLength(languageCodes.length);
  expect(needed).toHaveLength(languageCodes.length + 2);
  const hashes = needed.map((path) => boothHash(changed(path, `${textOf(path)} `)));
  expect(new Set([boothHash(files), ...hashes]).size).toBe(needed.length + 1);
});

test('what a script loads belongs to it, however far away; what nothing names does not', () => {
  const [script = ''] = [...files.keys()].filter((path) => path.endsWith('.js'));
  const hidden = changed('/assets/hidden-1.js', 'alert()');
  expect(boothHash(hidden)).toBe(boothHash(files));
  const through = new Map(hidden);
  const calls = (text: string) => ({ bytes: new Uint8Array(Buffer.from(text)), type: '', tag: '' });
  through.set(script, calls(`${textOf(script)};import("./between-1.js")`));
  through.set('/assets/between-1.js', calls('import("./hidden-1.js")'));
  const other = new Map(through).set('/assets/hidden-1.js', calls('something else'));
  expect(boothHash(through)).not.toBe(boothHash(other));
});
