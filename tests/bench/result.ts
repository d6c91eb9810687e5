// Turns what was measured into lines of the table, each beside the aim that it must meet.
import type { EnvelopeSpeed } from './envelopes.ts';
import type { LogSpeeds } from './log.ts';
import type { PageSpeed, ReplySpeed } from './pages.ts';
import type { Quickness } from './readings.ts';
import type { ReplaySpeeds } from './replay.ts';
import type { SlotSpeed } from './slots.ts';
import type { Startup } from './startup.ts';
import { atLeast, atMost, perCent, thousands } from './table.ts';
import type { Line } from './table.ts';
import { variants } from './writes.ts';
import type { Variant, Writes } from './writes.ts';

const names: Record<Variant, string> = {
  a: '(a) bare Hono, 204',
  b: '(b) Hono and zod, no store',
  c: '(c) one commit a request, FULL',
  d: '(d) signed ballots, the whole stack, FULL',
};

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const mb = (n: number): string => `${Math.round(n)} MB`;

export function writeLines(writes: Partial<Writes>): readonly Line[] {
  const lines: Line[] = variants.flatMap((variant) => {
    const run = writes[variant];
    if (run === undefined) return [];
    const value =
      `${thousands(run.perSecond)}/s, p50 ${ms(run.p50)}, p99 ${ms(run.p99)}, ` +
      `${Math.round(run.cpu)} µs CPU, ${mb(run.restRss)} → ${mb(run.rss)}, ` +
      `others ${run.foreign.toFixed(2)} cores`;
    return [{ what: names[variant], value }];
  });
  const { a, b, c, d } = writes;
  if (d === undefined) return lines;
  const of = (other: Writes['a'] | undefined, name: string): Line[] =>
    other === undefined
      ? []
      : [
          { what: `d of ${name}, by the clock`, value: perCent(d.perSecond / other.perSecond) },
          { what: `d of ${name}, by server CPU`, value: perCent(other.cpu / d.cpu) },
        ];
  return [
    ...lines,
    ...of(a, 'a'),
    ...of(b, 'b'),
    ...of(c, 'c'),
    {
      what: 'd, signed ballots a second',
      value: thousands(d.perSecond),
      aim: atLeast(d.perSecond, 1000, 'at least 1,000'),
    },
    { what: 'p99 of d', value: ms(d.p99), aim: atMost(d.p99, 100, 'under 100 ms') },
  ];
}

/** What a large round takes, in seconds. */
export function envelopeLines(signing: EnvelopeSpeed, box: SlotSpeed): readonly Line[] {
  const all = (signing.cpu / signing.people) * 10_000;
  return [
    {
      what: '10,000 people × 5 envelopes, one core',
      value: `${all.toFixed(0)} s (${signing.people} measured, ${signing.seconds.toFixed(1)} s)`,
      aim: atMost(all, 90, 'under 90 s'),
    },
    {
      what: `${thousands(box.slots)} slots filled`,
      value: `${box.seconds.toFixed(1)} s, ${box.cpu.toFixed(1)} s of them CPU`,
      aim: atMost(box.seconds, 10, 'under 10 s'),
    },
    { what: 'opened again, empty', value: `${box.unlocking.toFixed(1)} s` },
  ];
}

export function logLines({ ours, raw }: LogSpeeds): readonly Line[] {
  const line = (what: string, speed: LogSpeeds['ours']): Line => ({
    what,
    value: `${thousands(speed.perSecond)}/s, ${thousands(speed.perCpuSecond)} per CPU-second`,
  });
  const share = ours.perSecond / raw.perSecond;
  return [
    line('(e) append, batches of 1,000', ours),
    line('raw better-sqlite3, same bytes and table', raw),
    {
      what: 'e of raw, by the clock',
      value: perCent(share),
      aim: atLeast(share, 0.5, 'at least 50 %'),
    },
    { what: 'e of raw, by CPU', value: perCent(ours.perCpuSecond / raw.perCpuSecond) },
  ];
}

export function replayLines({ ours, raw }: ReplaySpeeds): readonly Line[] {
  const line = (what: string, speed: ReplaySpeeds['ours']): Line => ({
    what,
    value:
      `${thousands(speed.perSecond)} events/s, ${thousands(speed.perCpuSecond)} per CPU-second, ` +
      `peak ${mb(speed.peakRss)}`,
  });
  const share = ours.perCpuSecond / raw.perCpuSecond;
  return [
    line(`(f) replay of ${thousands(ours.events)} events*`, ours),
    line('raw: read, parse and fold every event', raw),
    {
      what: 'f, events per CPU-second',
      value: thousands(ours.perCpuSecond),
      aim: atLeast(ours.perCpuSecond, 100_000, 'at least 100,000'),
    },
    { what: 'f of raw', value: perCent(share), aim: atLeast(share, 0.5, 'at least 50 %') },
    {
      what: 'f, peak memory',
      value: mb(ours.peakRss),
      aim: atMost(ours.peakRss, 300, 'under 300 MB'),
    },
    {
      what: '* ballots are passed over by their type',
      value: 'no projection computes from them again; the raw fold parses them',
    },
  ];
}

const most: Partial<Record<Quickness['what'], number>> = {
  map: 100,
  pairing: 5,
  'all pairings': 150,
  quarters: 100,
  company: 100,
};
/** Kilobytes on the way, zipped. */
const mostBytes = 150;

export const readingLines = (all: readonly Quickness[]): readonly Line[] =>
  all.flatMap(({ what, teams, p50, p99, bytes }) => {
    const aim = most[what];
    const speed = {
      what: `(g) ${what}, ${teams} teams`,
      value: `p50 ${ms(p50)}, p99 ${ms(p99)}, ${kilobytes(bytes)}`,
      ...(aim === undefined ? {} : { aim: atMost(p99, aim, `p99 under ${aim} ms`) }),
    };
    if (bytes < 50_000) return [speed];
    const size = atMost(bytes / 1000, mostBytes, `at most ${mostBytes} kB`);
    return [
      speed,
      { what: `(g) ${what}, ${teams} teams, zipped`, value: kilobytes(bytes), aim: size },
    ];
  });

const kilobytes = (bytes: number): string => `${thousands(bytes / 1000)} kB`;

/** An empty cache, and a processor four times slower. */
export const pageLines = ({
  pages,
  replies,
}: {
  readonly pages: readonly PageSpeed[];
  readonly replies: readonly ReplySpeed[];
}): readonly Line[] => [
  ...pages.map(({ what, headline, chart }) => ({
    what: `page: ${what}`,
    value: `headline ${ms(headline)}${chart === null ? '' : `, first chart ${ms(chart)}`}`,
    aim: atMost(chart ?? headline, 1000, 'under 1 s'),
  })),
  ...replies.map(({ what, p50, p99, bytes }) => ({
    what: `its reply: ${what}`,
    value: `p50 ${ms(p50)}, p99 ${ms(p99)}, ${kilobytes(bytes)}`,
    aim: atMost(p99, 20, 'p99 under 20 ms'),
  })),
];

export const startupLines = ({ first, again, restRss }: Startup): readonly Line[] => [
  {
    what: 'listening, empty folder',
    value: ms(first),
    aim: atMost(first, 500, 'within 500 ms'),
  },
  { what: 'listening, known folder', value: ms(again), aim: atMost(again, 500, 'within 500 ms') },
  {
    what: 'memory at rest',
    value: mb(restRss),
    aim: atMost(restRss, 90, 'at most 90 MB'),
  },
];
