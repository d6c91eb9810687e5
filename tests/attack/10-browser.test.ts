// A colleague at the shared screen, and third parties: what the pages keep, and whom they ask.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { served } from '../support/house.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** All of our own that a page is made of. */
function madeOf(...starts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (file: string) => {
    if (found.has(file)) return;
    const text = textOf(file);
    found.set(file, text);
    for (const [, to = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const path = normalize(join(dirname(file), to));
      if (!path.startsWith('api/')) walk(path);
    }
  };
  for (const start of starts) walk(start);
  return found;
}

/** Where a browser can keep something. */
const keeping =
  /sessionStorage|indexedDB|document\.cookie|\bcaches\b|serviceWorker|storage\.getDirectory|window\.name/g;
/** Ways to ask somebody other than the door that web/client.ts is. */
const asking = /\bfetch\s*\(|sendBeacon|WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection/g;
const foreign = /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]{2,}[^\s"'`)]*/gi;

const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([each]) => each);

describe('The pages on which people answer and check', () => {
  const answering = madeOf('web/respond/main.ts', 'web/verify/main.ts');

  test('keep unsent ballots and wished-for receipts, and nothing else', () => {
    expect(answering.size).toBeGreaterThan(15);
    const keepers = new Set<string>();
    for (const [file, text] of answering) {
      expect(places(text, keeping), file).toEqual([]);
      if (text.includes('localStorage')) keepers.add(file);
    }
    expect([...keepers].sort()).toEqual(['web/receipt.ts', 'web/respond/unsent.ts']);
    for (const file of keepers) {
      expect(textOf(file), file).toMatch(/const place = 'crosspulse (receipt|unsent) '/);
      const kept = places(textOf(file), /setItem\([^)]*/g);
      for (const each of kept) expect(each, file).toMatch(/^setItem\(place \+ \w+\.round, /);
      expect(kept.length, file).toBeGreaterThan(0);
    }
    // The control: a page that remembers an answer as pages often do is seen.
    expect(places('sessionStorage.answers = 5', keeping)).toHaveLength(1);
  });

  test('ask this server alone, and tell no address where an answer could be read', () => {
    const askers = [...answering].filter(([, text]) => places(text, asking).length > 0);
    for (const [file, text] of askers) {
      expect(places(text, /\bfetch\s*\(\s*['"`]https?:/g), file).toEqual([]);
    }
    for (const [file, text] of answering) {
      expect(places(text, foreign), file).toEqual([]);
      expect(text, file).not.toMatch(/chart\.js|analytics|sentry|gtag/i);
      // The form's state goes into no address: what is put there has none.
      for (const each of places(text, /(?:push|replace)State\([^)]*\)/g)) {
        expect(each, file).not.toMatch(/score|ballot|answer|choice/i);
      }
    }
    expect(places('import("https://cdn.example.org/a.js")', foreign)).toHaveLength(1);
  });

  test('may load from nowhere else: the policy has no source but this server', async () => {
    const { app } = await served();
    for (const path of ['/respond', '/verify', '/', '/api/health']) {
      const policy = (await app.request(path)).headers.get('content-security-policy') ?? '';
      const sources = policy.split(';').flatMap((each) => each.trim().split(/\s+/).slice(1));
      expect(policy, path).toContain("default-src 'none'");
      expect([...new Set(sources)].sort(), path).toEqual(["'none'", "'self'"]);
    }
  });

  test('are built into files that name no other host', () => {
    const files = readdirSync(join(root, 'dist/web'), { recursive: true }).map(String);
    const built = files.filter((file) => /\.(js|css|html)$/.test(file));
    expect(built.length).toBeGreaterThan(3);
    for (const file of built) {
      const text = textOf(join('dist/web', file));
      // Where Svelte explains its errors: an address in a message, which nothing asks.
      const named = places(text, foreign).filter(
        (each) => !/^https:\/\/svelte\.dev\/e\//.test(each),
      );
      if (/respond|verify/.test(file)) expect(named, file).toEqual([]);
      expect(text, file).not.toMatch(/(?:src|href)\s*=\s*["'](?:https?:)?\/\/(?!www\.w3\.org)/);
    }
  });
});
