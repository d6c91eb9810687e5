// Teams: what an admin may do with them, and every reason why not.
import { describe, expect, test } from 'vitest';
import { ratedBy, ratesMost, slug, teamDecider, teamName, teamsMost } from '../../events/team.ts';
import type { TeamEvent, Teams } from '../../events/team.ts';
import { given } from '../support/given.ts';

const added = (team: string, name = team): TeamEvent => ({
  type: 'TeamAdded',
  data: { team, name, site: null },
});
const product = added('product', 'Product');
const support = added('support', 'Support');
const retired: TeamEvent = { type: 'TeamRetired', data: { team: 'product' } };
const many = (count: number) => Array.from({ length: count }, (_, i) => added(`team-${i + 1}`));
const add = (name: string) => ({ do: 'add', name, site: null }) as const;

describe('adding a team', () => {
  test('gives it an id that can be read', () => {
    given(teamDecider)
      .when(add('Customer Support'))
      .then({
        type: 'TeamAdded',
        data: { team: 'customer-support', name: 'Customer Support', site: null },
      });
  });

  test('keeps its site', () => {
    const command = { do: 'add', name: 'Sales', site: 'Lisbon' } as const;
    const data = { team: 'sales', name: 'Sales', site: 'Lisbon' };
    given(teamDecider).when(command).then({ type: 'TeamAdded', data });
  });

  test.each(['Product', 'product', ' PRODUCT ', 'Produ\u0063t'])(
    'refuses a name that is there: "%s"',
    (name) => given(teamDecider, product).when(add(name)).thenRefuses('team-name-taken'),
  );

  test('takes the name of a retired team, under a new id', () => {
    const data = { team: 'product-2', name: 'Product', site: null };
    given(teamDecider, product, retired).when(add('Product')).then({ type: 'TeamAdded', data });
  });

  test('goes on up to fifty, retired ones aside', () => {
    given(teamDecider, ...many(teamsMost - 1))
      .when(add('Last'))
      .then(added('last', 'Last'));
    given(teamDecider, ...many(teamsMost))
      .when(add('More'))
      .thenRefuses('teams-too-many');
    const one: TeamEvent = { type: 'TeamRetired', data: { team: 'team-1' } };
    given(teamDecider, ...many(teamsMost), one)
      .when(add('More'))
      .then(added('more', 'More'));
  });
});

describe('changing a team', () => {
  const rename = (team: string, name: string) => ({ do: 'rename', team, name }) as const;

  test('gives it another name, its id stays', () => {
    const renamed = { type: 'TeamRenamed', data: { team: 'product', name: 'Design' } } as const;
    given(teamDecider, product, support).when(rename('product', 'Design')).then(renamed);
    given(teamDecider, product)
      .when(rename('product', 'PRODUCT'))
      .leadsTo((teams) => {
        expect(teams).toMatchObject([{ team: 'product', name: 'PRODUCT' }]);
      });
  });

  test('says nothing where nothing changes', () => {
    given(teamDecider, product).when(rename('product', 'Product')).then();
    given(teamDecider, product).when({ do: 'place', team: 'product', site: null }).then();
  });

  test('refuses the name of another, a team that is not there, and a retired one', () => {
    const both = given(teamDecider, product, support);
    both.when(rename('product', 'support')).thenRefuses('team-name-taken');
    both.when(rename('sales', 'Sales')).thenRefuses('team-unknown');
    const gone = given(teamDecider, product, retired);
    gone.when(rename('product', 'Design')).thenRefuses('team-retired');
    gone.when({ do: 'place', team: 'product', site: 'Lisbon' }).thenRefuses('team-retired');
    gone.when({ do: 'retire', team: 'product' }).thenRefuses('team-retired');
  });

  test('places it, and takes the place away', () => {
    const placed = (site: string | null): TeamEvent => ({
      type: 'TeamPlaced',
      data: { team: 'product', site },
    });
    const place = (site: string | null) => ({ do: 'place', team: 'product', site }) as const;
    given(teamDecider, product).when(place('Lisbon')).then(placed('Lisbon'));
    given(teamDecider, product, placed('Lisbon')).when(place('Lisbon')).then();
    given(teamDecider, product, placed('Lisbon')).when(place(null)).then(placed(null));
  });

  test('retires it', () => {
    given(teamDecider, product).when({ do: 'retire', team: 'product' }).then(retired);
  });
});

describe('the teams that a team rates', () => {
  const rate = (rates: readonly string[], team = 'product') =>
    ({ do: 'rate', team, rates }) as const;
  const set = (...rates: string[]): TeamEvent => ({
    type: 'RatedTeamsSet',
    data: { team: 'product', rates },
  });
  const company = [product, ...many(10)];
  const now = (teams: Teams) => {
    const team = teams.find((each) => each.team === 'product');
    return team && ratedBy(teams, team);
  };
  const eight = many(ratesMost).map(({ data }) => data.team);

  test('are all others at first, up to eight', () => {
    expect(now(given(teamDecider, product, support).state)).toEqual(['support']);
    expect(now(given(teamDecider, ...company).state)).toEqual(eight);
  });

  test('are those that an admin sets, without retired ones', () => {
    given(teamDecider, ...company)
      .when(rate(['team-9', 'team-2', 'team-9']))
      .then(set('team-9', 'team-2'));
    const gone: TeamEvent = { type: 'TeamRetired', data: { team: 'team-2' } };
    const after = given(teamDecider, ...company, set('team-9', 'team-2'), gone);
    expect(now(after.state)).toEqual(['team-9']);
  });

  test('may be none, which is something else than not set', () => {
    given(teamDecider, ...company)
      .when(rate([]))
      .then(set());
    expect(now(given(teamDecider, ...company, set()).state)).toEqual([]);
  });

  test('are not set again in another order', () => {
    given(teamDecider, ...company, set('team-1', 'team-2'))
      .when(rate(['team-2', 'team-1']))
      .then();
  });

  test('are eight at most', () => {
    given(teamDecider, ...company)
      .when(rate(eight))
      .then(set(...eight));
    given(teamDecider, ...company)
      .when(rate([...eight, 'team-9']))
      .thenRefuses('rates-too-many');
  });

  test('are never itself, nobody unknown and nobody retired', () => {
    const one = given(teamDecider, product, support);
    one.when(rate(['product'])).thenRefuses('rates-own-team');
    one.when(rate(['sales'])).thenRefuses('team-unknown');
    one.when(rate(['support'], 'sales')).thenRefuses('team-unknown');
    given(teamDecider, product, support, retired)
      .when(rate(['product'], 'support'))
      .thenRefuses('team-retired');
  });
});

describe('several changes', () => {
  test('happen in their order', () => {
    const changes = [add('Sales'), { do: 'rate', team: 'sales', rates: ['product'] } as const];
    const rated: TeamEvent = { type: 'RatedTeamsSet', data: { team: 'sales', rates: ['product'] } };
    given(teamDecider, product).when({ do: 'all', changes }).then(added('sales', 'Sales'), rated);
  });

  test('happen all or, where one is refused, not at all', () => {
    const changes = [add('Sales'), add('Product')];
    given(teamDecider, product).when({ do: 'all', changes }).thenRefuses('team-name-taken');
  });
});

describe('a slug', () => {
  test.each([
    ['Café Crew', 'cafe-crew'],
    ['  R&D / Platform ', 'r-d-platform'],
    ['開発', 'team'],
    ['!', 'team'],
    ['a'.repeat(60), 'a'.repeat(32)],
    [`${'a'.repeat(31)} b`, 'a'.repeat(31)],
  ])('of "%s" is %s', (name, id) => {
    expect(slug(name, [])).toBe(id);
  });

  test('is free', () => {
    expect(slug('Product', ['product', 'product-2'])).toBe('product-3');
  });
});

describe('a name', () => {
  test('is one line in one form, with nothing that could be markup', () => {
    expect(teamName.parse('  Cafe\u0301 ')).toBe('Caf\u00e9');
    for (const wrong of ['', '   ', '<b>x</b>', 'a\nb', 'a\u2028b', 'x'.repeat(61), '\ud800']) {
      expect(teamName.safeParse(wrong).success).toBe(false);
    }
  });
});
