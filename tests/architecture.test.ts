// Who may import whom, how long a file may grow, and what no file may hold: the rules, executed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|svelte)$/.test(file));
const code = tracked.filter((file) => /^(api|events|web)\//.test(file));

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
    return { file, to, typeOnly: type !== undefined };
  });

const imports = code.flatMap(importsOf);

/** Every breach, as a line that names both ends. */
const breaches = (wrong: (each: Import) => boolean): string[] =>
  imports.filter(wrong).map(({ file, to }) => `${file} imports ${to}`);

const within = (path: string, folder: string) => path.startsWith(`${folder}/`);
const isPackage = (to: string) => !/^(api|events|web|tests)\//.test(to);

describe('who may import whom', () => {
  test('imports are found at all', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('events knows neither api nor web, no server and no page', () => {
    const outside = /^(hono|@hono|svelte|chart\.js|node:http|node:https|node:net)/;
    expect(
      breaches(
        ({ file, to }) =>
          within(file, 'events') && (within(to, 'api') || within(to, 'web') || outside.test(to)),
      ),
    ).toEqual([]);
  });

  test('events has no clock, no randomness and no environment of its own', () => {
    const own = /Date\.now\(|new Date\(\)|Math\.random\(|process\.env|randomBytes|randomUUID/;
    const guilty = code.filter(
      (file) => within(file, 'events') && own.test(readFileSync(file, 'utf8')),
    );
    expect(guilty).toEqual([]);
  });

  test('the kernel knows no surveys: of events it imports the day alone', () => {
    expect(
      breaches(
        ({ file, to }) =>
          within(file, 'events/kernel') &&
          !isPackage(to) &&
          !within(to, 'events/kernel') &&
          to !== 'events/day.ts',
      ),
    ).toEqual([]);
  });

  test('only the kernel and what keeps a file of its own opens SQLite', () => {
    const allowed = /^(events\/kernel\/|events\/staging\.ts|api\/(importing|demo)\.ts)/;
    expect(
      breaches(
        ({ file, to, typeOnly }) => to === 'better-sqlite3' && !typeOnly && !allowed.test(file),
      ),
    ).toEqual([]);
  });

  test('a projection reads no other projection', () => {
    const lists = /^events\/projections\/(index|tables|digest)\.ts$/;
    expect(
      breaches(
        ({ file, to, typeOnly }) =>
          within(file, 'events/projections') &&
          !lists.test(file) &&
          within(to, 'events/projections') &&
          !typeOnly,
      ),
    ).toEqual([]);
  });

  test('api asks events only, never a page', () => {
    expect(breaches(({ file, to }) => within(file, 'api') && within(to, 'web'))).toEqual([]);
  });

  test('api decides nothing: it evolves no state and builds no event', () => {
    expect(
      breaches(({ file, to }) => within(file, 'api') && to === 'events/kernel/decider.ts'),
    ).toEqual([]);
  });

  test('web knows the API by its type alone, and through one file', () => {
    expect(
      breaches(
        ({ file, to, typeOnly }) =>
          within(file, 'web') &&
          (within(to, 'api') || within(to, 'events')) &&
          !(file === 'web/client.ts' && to === 'api/app.ts' && typeOnly),
      ),
    ).toEqual([]);
  });

  test('charts and small parts know no screens, and a screen no other screen', () => {
    const screens = [
      ...['map', 'pairing', 'quarters', 'interventions', 'company', 'setup', 'signin'],
      ...['respond', 'verify', 'account', 'audit', 'stop', 'poster', 'slips', 'calendar'],
    ];
    const home = (path: string) => screens.find((screen) => within(path, `web/${screen}`));
    expect(
      breaches(({ file, to }) => {
        const there = home(to);
        if (there === undefined) return false;
        if (within(file, 'web/chart') || within(file, 'web/ui')) return true;
        return home(file) !== undefined && home(file) !== there;
      }),
    ).toEqual([]);
  });

  test('the respondent’s page never loads a chart', () => {
    const reached = new Set<string>();
    const walk = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      const loaded = imports.filter((each) => each.file === file && !each.typeOnly);
      for (const { to } of loaded) walk(to);
    };
    walk('web/respond/main.ts');
    // The words of charts are known by their type alone.
    expect([...reached].filter((file) => within(file, 'web/chart'))).toEqual([]);
    expect(reached.size).toBeGreaterThan(5);
  });

  test('nothing imports a test', () => {
    expect(breaches(({ to }) => within(to, 'tests'))).toEqual([]);
  });
});

describe('how files are', () => {
  /** Files that may be longer, each with the reason. */
  const longer: Record<string, string> = {};

  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

  test('no file grows past two screens without a reason', () => {
    const limit = (file: string) => (within(file, 'tests') ? 250 : 220);
    const long = tracked.filter((file) => lines(file) > limit(file) && !(file in longer));
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  test('no file has a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|lib|manager|service|types)(\.|\/)/;
    expect(tracked.filter((file) => empty.test(file))).toEqual([]);
  });

  test('every file opens with a sentence that says what it is for', () => {
    const opening = /^(\/\/ |\/\*\*|<!--|<script[^>]*>\s*(\/\/|\/\*))/;
    expect(code.filter((file) => !opening.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('nobody tells the type checker or the linter to look away', () => {
    const away =
      /\bas any\b|: any[;,)\]=]|@ts-(ignore|expect-error|nocheck)|eslint-disable|\{@html/;
    const guilty = tracked.filter(
      (file) => file !== 'tests/architecture.test.ts' && away.test(readFileSync(file, 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});
