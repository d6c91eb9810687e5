/** The people of the sample company: invented, at addresses that reach nobody. */
import type { Role } from './person.ts';
import { Seeded } from './seeded.ts';

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  /** The team's name. */
  readonly team: SampleTeam;
  readonly role: Role;
}

/** How many people each team has, and how many of them are managers. */
export const sampleTeams = [
  { team: 'Product', people: 24, managers: 2 },
  { team: 'Engineering', people: 78, managers: 4 },
  { team: 'Support', people: 34, managers: 2 },
  { team: 'Sales', people: 28, managers: 2 },
] as const;
export type SampleTeam = (typeof sampleTeams)[number]['team'];

/** Leadership and the admin are asked like everybody else; each belongs to a team. */
const leadership: readonly SampleTeam[] = ['Product', 'Engineering', 'Sales'];
const adminOf: SampleTeam = 'Support';

const firstNames = (
  'Ada Amara Anouk Arda Bao Bente Carla Chidi Dario Deniz Elif Emeka Esra Fatima Finn Greta ' +
  'Hana Hugo Ines Isak Jana Jonas Kaito Kemal Lea Linh Luca Maja Marek Mei Milan Nadia Nils ' +
  'Noor Oskar Paula Priya Rafael Rosa Samir Selma Tariq Tilda Uma Viktor Wanda Yara Zoé'
).split(' ');

const lastNames = (
  'Abadi Albers Arslan Bakker Baptiste Bergström Castro Chen Costa Dahl Demir Duarte Eriksen ' +
  'Farouk Fischer Fontaine García Haddad Hansen Ivanova Jansen Kaya Keller Kovač Lindqvist ' +
  'Marino Mbeki Moreau Nakamura Novák Okafor Okonkwo Oliveira Patel Petrov Quist Rahman Rossi ' +
  'Santos Sato Schäfer Silva Tanaka Torres Varga Weber Yılmaz Zając'
).split(' ');

/** Plain letters for addresses. */
const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

/** Everybody, team by team; no name comes twice. */
export function samplePeople(seed: number): readonly SamplePerson[] {
  const chance = new Seeded(seed);
  const pairs = firstNames.flatMap((first) => lastNames.map((last) => ({ first, last })));
  const names = chance.shuffled(pairs);
  let place = 0;
  return sampleTeams.flatMap(({ team, people, managers }) =>
    Array.from({ length: people }, (_, i): SamplePerson => {
      const { first, last } = names[place++] ?? { first: 'Nobody', last: 'Left' };
      return {
        name: `${first} ${last}`,
        email: `${plain(first)}.${plain(last)}@example.org`,
        team,
        role: roleOf(team, i, managers),
      };
    }),
  );
}

function roleOf(team: SampleTeam, place: number, managers: number): Role {
  if (place < managers) return 'manager';
  if (place > managers) return 'respondent';
  if (team === adminOf) return 'admin';
  return leadership.includes(team) ? 'leadership' : 'respondent';
}

/** What each team would put first, as weights. */
export const priorityWeights: Readonly<Record<SampleTeam, Readonly<Record<string, number>>>> = {
  Product: { growth: 6, 'keeping-customers': 7, quality: 5, stability: 2, 'dont-know': 1 },
  Engineering: {
    stability: 8,
    quality: 6,
    'keeping-customers': 5,
    growth: 2,
    cost: 1,
    'dont-know': 1,
  },
  Support: { 'keeping-customers': 9, quality: 5, stability: 4, 'something-else': 1 },
  Sales: { growth: 9, 'keeping-customers': 6, cost: 2, 'something-else': 1 },
};
