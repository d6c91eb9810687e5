// The table of roles in full: role by wish, own teams and others', and what a company narrowed.
import { describe, expect, test } from 'vitest';
import { may } from '../../events/access.ts';
import type { Sight, Wish } from '../../events/access.ts';
import { roles } from '../../events/person.ts';

const own: readonly [string, string] = ['product', 'support'];
const ownSecond: readonly [string, string] = ['support', 'product'];
const others: readonly [string, string] = ['sales', 'support'];

const wishes = {
  answer: { to: 'answer' },
  company: { to: 'see company' },
  'own digest': { to: 'read digest' },
  'own pairing': { to: 'see pairing', teams: own },
  'own pairing, second': { to: 'see pairing', teams: ownSecond },
  'other pairing': { to: 'see pairing', teams: others },
  quarters: { to: 'see quarters' },
  'intervene on own': { to: 'intervene', teams: own },
  'intervene on other': { to: 'intervene', teams: others },
  administer: { to: 'administer' },
  audit: { to: 'see audit' },
} as const satisfies Record<string, Wish>;

const sights = {
  open: { respondents: 'own', managers: 'all' },
  'respondents narrowed': { respondents: 'company', managers: 'all' },
  'managers narrowed': { respondents: 'own', managers: 'own' },
  'both narrowed': { respondents: 'company', managers: 'own' },
} as const satisfies Record<string, Sight>;

type Row = readonly [respondent: string, manager: string, leadership: string, admin: string];

/** 'yes' and 'no' hold in every sight; a sight's name alone means: only while it holds. */
const table: Readonly<Record<keyof typeof wishes, Row>> = {
  answer: ['yes', 'yes', 'yes', 'yes'],
  company: ['yes', 'yes', 'yes', 'no'],
  'own digest': ['yes', 'yes', 'yes', 'yes'],
  'own pairing': ['unless narrowed', 'yes', 'yes', 'no'],
  'own pairing, second': ['unless narrowed', 'yes', 'yes', 'no'],
  'other pairing': ['no', 'unless narrowed', 'yes', 'no'],
  quarters: ['no', 'no', 'yes', 'no'],
  'intervene on own': ['no', 'yes', 'yes', 'no'],
  'intervene on other': ['no', 'no', 'yes', 'no'],
  administer: ['no', 'no', 'no', 'yes'],
  audit: ['no', 'no', 'yes', 'yes'],
};

/** Whether a company narrowed what this role sees. */
const narrowed = (role: (typeof roles)[number], sight: Sight) =>
  (role === 'respondent' && sight.respondents === 'company') ||
  (role === 'manager' && sight.managers === 'own');

const cases = Object.entries(wishes).flatMap(([name, wish]) =>
  roles.flatMap((role, column) =>
    Object.entries(sights).map(([sightName, sight]) => {
      const word = table[name as keyof typeof wishes][column] ?? 'no';
      const granted = word === 'yes' || (word === 'unless narrowed' && !narrowed(role, sight));
      return [granted ? 'may' : 'may not', role, name, sightName, wish, sight] as const;
    }),
  ),
);

describe('who may do what', () => {
  test('is said for every role', () => {
    expect(cases).toHaveLength(11 * roles.length * 4);
  });

  test.each(cases)('%s: %s, %s (%s)', (answer, role, _name, _sight, wish, sight) => {
    expect(may({ role, team: 'product' }, wish, sight)).toBe(answer === 'may');
  });

  test.each(roles)('a %s without a team answers nothing and owns no pairing', (role) => {
    for (const sight of Object.values(sights)) {
      const viewer = { role, team: null };
      expect(may(viewer, wishes.answer, sight)).toBe(false);
      const all = role === 'leadership';
      expect(may(viewer, wishes['intervene on own'], sight)).toBe(all);
      const sees = all || (role === 'manager' && sight.managers === 'all');
      expect(may(viewer, wishes['own pairing'], sight)).toBe(sees);
    }
  });
});
