// The digest: three sentences for each role, from verdicts alone, also where there is little to say.
import { describe, expect, test } from 'vitest';
import { dueOf, readers, sentencesOf } from '../../events/digest.ts';
import type { DigestFacts, DigestShot } from '../../events/digest.ts';
import type { Verdict } from '../../events/measure/verdict.ts';

const names = new Map([
  ['engineering', 'Engineering'],
  ['product', 'Product'],
  ['sales', 'Sales'],
  ['support', 'Support'],
]);

const verdict = (
  is: 'better' | 'worse' | 'no clear change',
  change: number,
  seenFrom = 7,
): Verdict => {
  const range = { low: change - 4, high: change + 4 };
  return { verdict: is, before: 50, after: 50 + change, change, ...range, seenFrom, cut: null };
};
const hidden: Verdict = { verdict: 'too few answers' };

const pair = (a: string, b: string, told: Verdict | null) => {
  return { teams: [a, b] as const, verdict: told, shown: told?.verdict !== 'too few answers' };
};
const shot = (told: Partial<DigestShot> = {}): DigestShot => {
  const teams = ['engineering', 'product'] as const;
  const plain = { shot: 'ab', name: 'Same boat', teams, toStop: false, left: 0 };
  return { ...plain, standing: 'due', ...told };
};

const facts = (told: Partial<DigestFacts> = {}): DigestFacts => ({
  role: 'leadership',
  quarter: '2026-Q3',
  against: '2026-Q2',
  ownTeam: null,
  pairings: [
    pair('engineering', 'product', verdict('better', -12)),
    pair('engineering', 'sales', hidden),
    pair('engineering', 'support', verdict('worse', 8)),
    pair('product', 'sales', verdict('no clear change', 3, 9)),
    pair('product', 'support', verdict('no clear change', -1, 11)),
    pair('sales', 'support', verdict('better', -20)),
  ],
  company: { better: 2, worse: 1, unclear: 2, hidden: 1 },
  names,
  shots: [],
  ...told,
});

describe('what changed', () => {
  const first = (told: Partial<DigestFacts>) => sentencesOf(facts(told), 'en')[0];

  test('names for leadership the clear changes, largest first, each with its range', () => {
    expect(first({})).toBe(
      'So far in Q3 2026, friction compared with Q2 2026 is clearly lower between Sales and ' +
        'Support (by 16 to 24 points) and between Engineering and Product (by 8 to 16 points); ' +
        'it is clearly higher between Engineering and Support (by 4 to 12 points).',
    );
  });

  test('begins for a manager with their own pairings', () => {
    const own = first({ role: 'manager', ownTeam: 'product' });
    expect(own).toContain(
      'clearly lower between your team and Engineering (by 8 to 16 points) and',
    );
    expect(own).toContain('higher between Engineering and Support');
  });

  test('tells a respondent of their own pairings alone', () => {
    const pairings = facts().pairings?.filter(({ teams }) => teams.includes('support')) ?? [];
    const own = first({ role: 'respondent', ownTeam: 'support', pairings });
    expect(own).toMatch(/lower between your team and Sales .* higher between your team and Eng/);
    expect(own).not.toContain('Product');
  });

  test('counts, where the reader sees the company page alone, and names no pairing', () => {
    const counted = first({ role: 'respondent', ownTeam: 'support', pairings: null });
    expect(counted).toBe(
      'So far in Q3 2026, friction is clearly lower than in Q2 2026 in 2 of 6 pairings, and ' +
        'clearly higher in 1.',
    );
  });

  test('counts those that are too many to name', () => {
    const many = ['product', 'sales', 'support', 'legal'].map((team, i) =>
      pair('engineering', team, verdict('worse', 20 - i)),
    );
    expect(first({ pairings: many })).toMatch(
      /between Engineering and Product .*, between Engineering and Sales .* and in 2 others\.$/,
    );
    expect(first({ pairings: many.slice(0, 3) })).toMatch(/and in 1 other pairing\.$/);
  });

  test('is nothing where nothing is called, however far it moved', () => {
    const pairings = [pair('product', 'sales', verdict('no clear change', -30, 34))];
    const nothing = 'So far in Q3 2026, nothing changed clearly compared with Q2 2026.';
    expect(first({ pairings })).toBe(nothing);
    const company = { better: 0, worse: 0, unclear: 6, hidden: 0 };
    expect(first({ pairings: null, company })).toBe(nothing);
  });

  test('cannot be told in the first quarter', () => {
    const pairings = [pair('product', 'sales', null)];
    expect(first({ against: null, pairings })).toBe(
      'Q3 2026 is the first quarter with readings, so nothing can be compared yet.',
    );
  });
});

describe('what did not', () => {
  const second = (told: Partial<DigestFacts>) => sentencesOf(facts(told), 'en')[1];

  test('says how far it would have to move to be seen, and what cannot be read', () => {
    expect(second({})).toBe(
      'No clear change in 2 pairings, where 11 points would have shown; 1 pairing cannot be ' +
        'compared, because too few people answered.',
    );
    expect(second({ pairings: null })).toBe(
      'No clear change in 2 pairings; 1 pairing cannot be compared, because too few people answered.',
    );
  });

  test('says so where everything is hidden, or changed', () => {
    const all = facts().pairings ?? [];
    const silent = all.map((each) => ({ ...each, verdict: hidden, shown: false }));
    expect(sentencesOf(facts({ pairings: silent }), 'en').slice(0, 2)).toEqual([
      'So far in Q3 2026, nothing changed clearly compared with Q2 2026.',
      '6 pairings cannot be compared, because too few people answered.',
    ]);
    expect(second({ pairings: all.slice(0, 1) })).toBe('No other pairing is left to tell of.');
  });

  test('counts in the first quarter what is hidden', () => {
    const pairings = [
      { ...pair('product', 'sales', null), shown: false },
      pair('product', 'support', null),
    ];
    expect(second({ against: null, pairings })).toBe(
      '1 pairing is hidden, because too few people answered.',
    );
    expect(second({ against: null, pairings: pairings.slice(1) })).toMatch(
      /^From the next quarter/,
    );
  });
});

describe('what is due', () => {
  const third = (told: Partial<DigestFacts>) => sentencesOf(facts(told), 'en')[2];

  test('asks whoever may act, and tells a respondent when the result comes', () => {
    const shots = [shot()];
    expect(third({ role: 'manager', ownTeam: 'product', shots })).toBe(
      '“Same boat” between your team and Engineering is due for review: say whether it was ' +
        'carried out, then the result is told.',
    );
    expect(third({ role: 'respondent', ownTeam: 'engineering', shots })).toBe(
      '“Same boat” between your team and Product is due for review: the result is told after the review.',
    );
  });

  test('names two and counts the rest', () => {
    const shots = ['One', 'Two', 'Three', 'Four'].map((name) => shot({ name }));
    expect(third({ shots })).toMatch(/^“One” between .*, “Two” between .* and 2 more are due/);
  });

  test('says where a stop rule is met, also beside what is due', () => {
    const met = shot({ name: 'Deal desk', standing: 'judged', toStop: true });
    const said =
      '“Deal desk” between Engineering and Product has met its stop rule and should end.';
    expect(third({ shots: [met] })).toBe(said);
    expect(third({ shots: [shot(), met] })).toMatch(
      / is due for review: .*; “Deal desk” .* end\.$/,
    );
  });

  test('says when the next result comes, or that nothing is tried', () => {
    const running = (left: number) => shot({ standing: 'running', left });
    expect(third({ shots: [running(4), running(2)] })).toBe(
      'Nothing is due for review; 2 interventions run, and the next result is due in 2 rounds.',
    );
    expect(third({ shots: [running(1)] })).toBe(
      'Nothing is due for review; 1 intervention runs, and the result is due with the next round.',
    );
    const over = (['kept', 'ran out', 'not tried', 'judged'] as const).map((standing) =>
      shot({ standing }),
    );
    for (const shots of [[], over]) {
      expect(third({ shots })).toBe('Nothing is due for review, and nothing is being tried.');
    }
  });

  test('lists what is due, and nothing else', () => {
    const shots = [shot({ name: 'One' }), shot({ name: 'Two', standing: 'running', left: 1 })];
    expect(dueOf(facts({ shots })).map(({ name }) => name)).toEqual(['One']);
  });
});

test('Whoever reads it, three whole sentences, with no word of the trade', () => {
  for (const role of readers) {
    for (const against of ['2026-Q2', null]) {
      const sentences = sentencesOf(facts({ role, against, shots: [shot()] }), 'en');
      expect(sentences).toHaveLength(3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-Z0-9“][^\n]+\.$/);
        expect(sentence).not.toMatch(/index|verdict|significan|baseline|shot|null|undefined|NaN/i);
      }
    }
  }
});
