// An admin's digest: what was sealed, who was not asked, what is due; and no figure, ever.
import { describe, expect, test } from 'vitest';
import { adminFactsOf, adminSentencesOf } from '../../events/digest-admin.ts';
import type { AdminFacts } from '../../events/digest-admin.ts';
import { digestFor } from '../../events/digest-facts.ts';
import { digestLetter } from '../../events/digest-mail.ts';
import { callShot } from '../../events/interventions.ts';
import { mailOf } from '../../events/letter-text.ts';
import { roundDecider } from '../../events/round.ts';
import { companyOf, scores } from '../support/cast.ts';
import { given, refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { call, held, hold } from './held.ts';

const sight = { respondents: 'own', managers: 'all' } as const;
const admin = { role: 'admin', team: null } as const;

const facts = (told: Partial<AdminFacts> = {}, small: readonly string[] = []): AdminFacts => ({
  round: {
    label: 'Round 4',
    sealedOn: '2026-03-12',
    asked: { teams: 3, small, threshold: 5 },
  },
  next: [],
  ...told,
});
const imported = { label: 'Round 4', sealedOn: '2026-03-12', asked: null };
const round5 = { label: 'Round 5', opensOn: '2026-03-20', sealsOn: '2026-04-01' };

describe('the sentences', () => {
  test('say that the round is sealed, and how many teams were asked', () => {
    const first = (told: Partial<AdminFacts>) => adminSentencesOf(facts(told), 'en')[0];
    expect(first({})).toBe(
      'Round 4 was sealed on 12 Mar 2026, and its figures stand; 3 teams were asked.',
    );
    const one = { ...facts().round, asked: { teams: 1, small: ['Legal'], threshold: 5 } };
    expect(first({ round: one })).toMatch(/; 1 team was asked\.$/);
    expect(first({ round: imported })).toBe(
      'Round 4 was sealed on 12 Mar 2026, and its figures stand; it was imported, so whom it asked is not known here.',
    );
    expect(first({ round: { ...imported, label: '2026-03-12' } })).toMatch(
      /^The round of 12 Mar 2026 is sealed, and its figures stand; it was imported/,
    );
  });

  test('name the teams that were too small to be asked, or say that none was', () => {
    const second = (small: readonly string[], threshold = 5) => {
      const round = { ...facts().round, asked: { teams: 3, small, threshold } };
      return adminSentencesOf(facts({ round }), 'en')[1];
    };
    expect(second([])).toBe('Every team with people in it was asked.');
    expect(second(['Legal'], 7)).toBe(
      'Legal was not asked, having fewer than 7 people; the others still rated the work with them.',
    );
    expect(second(['Legal', 'Office', 'Finance'])).toMatch(
      /^Legal, Office and Finance were not asked, having fewer than 5 people each; /,
    );
    expect(adminSentencesOf(facts({ round: imported }), 'en')[1]).toMatch(/^From the first round/);
  });

  test('say what is due: to seal, to open, or to schedule', () => {
    const third = (next: AdminFacts['next']) => adminSentencesOf(facts({ next }), 'en')[2];
    expect(third([])).toBe('No round is scheduled; schedule the next one here.');
    expect(third([{ ...round5, open: true }])).toBe(
      'Round 5 is open, and due to be sealed on 1 Apr 2026.',
    );
    const round6 = { label: 'Round 6', open: false, opensOn: '2026-04-02', sealsOn: '2026-04-09' };
    expect(third([{ ...round5, open: true }, round6])).toBe(
      'Round 5 is open, and due to be sealed on 1 Apr 2026; Round 6 is due to be opened on 2 Apr 2026 and sealed on 9 Apr 2026.',
    );
  });
});

test('What is to come stands in the order of its days, whichever was scheduled first', () => {
  const scheduled = (round: string, opensOn: string, sealsOn: string) =>
    ({
      type: 'RoundScheduled',
      data: { round, label: `Round ${round}`, opensOn, sealsOn },
    }) as const;
  const { state } = given(
    roundDecider,
    scheduled('8', '2026-05-01', '2026-05-09'),
    scheduled('9', '2026-04-01', '2026-04-09'),
  );
  const sealed = { round: '4', label: 'Round 4', sealedOn: '2026-03-12' };
  const { next, round } = adminFactsOf(sealed, state, new Map());
  expect(next.map(({ label }) => label)).toEqual(['Round 9', 'Round 8']);
  expect(round.asked).toBeNull();
});

describe('the digest of an admin', () => {
  test('is refused before any round is sealed', async () => {
    expect(await refusalIn(digestFor(await installed(), admin, sight, 'en'))).toBe('no-readings');
  });

  test('tells of the rounds as they were opened, sealed and scheduled', async () => {
    const company = await companyOf({ product: 6, engineering: 5, support: 4, sales: 0 });
    const told = () => digestFor(company.at, admin, sight, 'en');
    await company.opens();
    const replies = { toward: { engineering: scores(1, 1, 5, 5), support: scores(1, 1, 5, 5) } };
    await company.answers('product', 6, replies);
    await company.seals();
    company.later(2);
    expect(await told()).toEqual({
      role: 'admin',
      round: { id: '1', label: 'Round 1', quarter: '2026-Q1' },
      sentences: [
        'Round 1 was sealed on 10 Mar 2026, and its figures stand; 2 teams were asked.',
        'Support was not asked, having fewer than 5 people; the others still rated the work with them.',
        'No round is scheduled; schedule the next one here.',
      ],
      due: [],
      stopping: [],
    });
    await company.schedules();
    expect((await told()).sentences[2]).toBe(
      'Round 2 is due to be opened on 12 Mar 2026 and sealed on 19 Mar 2026.',
    );
  });

  test('has no figure, no verdict and no intervention, whatever there is', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 72);
    for (const viewer of [admin, { role: 'admin', team: 'product' } as const]) {
      const digest = await digestFor(at, viewer, sight, 'en');
      const all = JSON.stringify([
        digest,
        mailOf(digestLetter(digest, 'https://pulse.example.org', null, 'en')),
      ]);
      expect(all).not.toMatch(/friction|points|higher|lower|clear|review|72|One definition/);
      expect(all).not.toContain(shot);
      expect([digest.due, digest.stopping]).toEqual([[], []]);
    }
  });
});

test('Its mail says what an admin is told, and promises no figure', () => {
  const sentences = adminSentencesOf(facts(), 'en');
  const round = { id: '4', label: 'Round 4', quarter: '2026-Q1' };
  const { subject, text } = mailOf(
    digestLetter({ role: 'admin', round, sentences }, 'https://pulse.example.org', null, 'en'),
  );
  expect(subject).toBe('Round 4 is sealed: who was asked, who was not, what is due');
  for (const sentence of sentences) expect(text).toContain(`\n\n${sentence}\n`);
  expect(text).toMatch(/Nobody can see who answered what, and you see no figure\.\n$/);
});
