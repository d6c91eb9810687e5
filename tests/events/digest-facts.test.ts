// The digest of what is really there: each reader's own, and the mail that says the same.
import { describe, expect, test } from 'vitest';
import type { Sight, Viewer } from '../../events/access.ts';
import { digestFor } from '../../events/digest-facts.ts';
import { digestLetter } from '../../events/digest-mail.ts';
import { callShot, endShot, reviewShot } from '../../events/interventions.ts';
import { mailOf } from '../../events/letter-text.ts';
import { refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';
import { call, held, hold } from './held.ts';

const sight: Sight = { respondents: 'own', managers: 'all' };
const leader: Viewer = { role: 'leadership', team: null };
const engineer: Viewer = { role: 'manager', team: 'engineering' };
const seller: Viewer = { role: 'manager', team: 'sales' };
const salesperson: Viewer = { role: 'respondent', team: 'sales' };

/** Two quarters of imported rounds, in which product and sales fell from 60 to 40. */
async function twoQuarters() {
  const at = await installed();
  const teams = ['engineering', 'product', 'sales', 'support'];
  for (const [round, quarter, friction] of [
    ['1', '2025-Q3', 60],
    ['2', '2025-Q3', 60],
    ['3', '2025-Q3', 60],
    ['4', '2025-Q4', 30],
    ['5', '2025-Q4', 30],
    ['6', '2025-Q4', 30],
  ] as const) {
    const directions = {
      ...everyWay<number | null>(teams, 40),
      'product>sales': friction,
      'sales>product': friction,
      'support>sales': null,
    };
    await happen(at.store, ...sealedRound(round, { quarter, directions, imported: true }));
  }
  await at.projections.catchUp();
  return at;
}

describe('a digest', () => {
  test('is refused before any round is sealed', async () => {
    const at = await installed();
    expect(await refusalIn(digestFor(at, leader, sight, 'en'))).toBe('no-readings');
  });

  test('of the first quarter compares nothing, and says so', async () => {
    const { round, sentences, due } = await digestFor(await held(), leader, sight, 'en');
    expect(round).toEqual({ id: '4', label: 'Round 4', quarter: '2026-Q1' });
    expect(sentences).toEqual([
      'Q1 2026 is the first quarter with readings, so nothing can be compared yet.',
      'From the next quarter on, you will see here what changed and what did not.',
      'Nothing is due for review, and nothing is being tried.',
    ]);
    expect(due).toEqual([]);
  });

  test('of imported rounds speaks of what each reader may see', async () => {
    const at = await twoQuarters();
    const first = async (viewer: Viewer, seen = sight) =>
      (await digestFor(at, viewer, seen, 'en')).sentences;
    expect((await first(leader))[0]).toMatch(/clearly lower between Product and Sales \(by \d/);
    expect((await first(leader))[1]).toMatch(
      /^No clear change in 4 pairings, .*; 1 pairing cannot/,
    );
    expect((await first(salesperson))[0]).toMatch(/lower between your team and Product \(by/);
    expect((await first(salesperson))[1]).toMatch(/^No clear change in 1 pairing, .*; 1 pairing/);
    expect((await first(engineer, { ...sight, managers: 'own' }))[0]).toMatch(/nothing changed/);
    const narrowed = await first(salesperson, { ...sight, respondents: 'company' });
    expect(narrowed[0]).toMatch(
      /lower than in Q3 2025 in 1 of 6 pairings, and clearly higher in none/,
    );
    expect(narrowed.join()).not.toMatch(/Product|your team/);
  });

  test('tells of what is due to whoever may act on it, and to the respondents of the pairing', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 48);
    const due = async (viewer: Viewer) => (await digestFor(at, viewer, sight, 'en')).due;
    const waiting = [{ shot, name: 'One definition of success', teams: call.teams }];
    expect(await due(leader)).toEqual(waiting);
    expect(await due(engineer)).toEqual(waiting);
    expect(await due({ role: 'respondent', team: 'product' })).toEqual(waiting);
    expect(await due(seller)).toEqual([]);
    expect(await due(salesperson)).toEqual([]);
    const { sentences } = await digestFor(at, engineer, sight, 'en');
    expect(sentences[2]).toMatch(
      /“One definition of success” between your team and Product is due/,
    );
    expect(JSON.stringify(sentences)).not.toContain(call.decides);
    await hold(at, 9, 1, 48);
    expect(await due(engineer)).toEqual([]);
  });

  test('lists what met its stop rule beside what is due, until somebody decides', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 72);
    const told = async (viewer: Viewer) => {
      const { due, stopping } = await digestFor(at, viewer, sight, 'en');
      return { due: due.length, stopping };
    };
    expect(await told(engineer)).toEqual({ due: 1, stopping: [] });
    await reviewShot(at, shot, 'as meant');
    const stopping = [{ shot, name: 'One definition of success', teams: call.teams }];
    for (const viewer of [leader, engineer, { role: 'respondent', team: 'product' } as const]) {
      expect(await told(viewer)).toEqual({ due: 0, stopping });
    }
    expect((await told(seller)).stopping).toEqual([]);
    const digest = await digestFor(at, engineer, sight, 'en');
    expect(mailOf(digestLetter(digest, 'https://pulse.example.org', null, 'en')).text).toMatch(
      /“One definition of success” between your team and Product has met its stop rule and should end\./,
    );
    await endShot(at, shot, 'retired', 'It made things worse.');
    expect((await told(engineer)).stopping).toEqual([]);
  });
});

describe('its mail', () => {
  const round = { id: '4', label: 'Round 4', quarter: '2026-Q1' };
  const sentences = ['“Ours” & <b>theirs</b>.', 'It\'s "so".', 'Nothing.'] as const;
  const root = '0123456789abcdef'.repeat(4);
  const letter = digestLetter(
    { role: 'manager', round, sentences },
    'https://pulse.example.org',
    root,
    'en',
  );
  const { subject, text, html } = mailOf(letter);

  test('says the same three sentences, in text and in HTML that nothing can break', () => {
    expect(subject).toBe('Round 4 is sealed: what changed, what did not, what is due');
    for (const sentence of sentences) expect(text).toContain(`\n\n${sentence}\n`);
    expect(html).toContain('>“Ours” &amp; &lt;b&gt;theirs&lt;/b&gt;.</p>');
    expect(html).toContain('>It&#39;s &quot;so&quot;.</p>');
  });

  test('loads nothing, tracks nothing: two links, the same for everybody', () => {
    expect([...html.matchAll(/https?:[^"]*/g)].map(([link]) => link)).toEqual([
      'https://pulse.example.org/',
      'https://pulse.example.org/verify#head=0123456789abcdef',
    ]);
    expect(html).not.toMatch(/<img|<script|<link|<style|src=|url\(|\?/);
    expect(text.match(/https?:/g)).toHaveLength(2);
    expect(text).toContain('begins with 0123 4567 89ab cdef');
  });
});
