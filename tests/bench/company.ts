// The two companies that are measured: four teams that all rate each other, and fifty rating eight.

export interface CompanyTeam {
  readonly team: string;
  readonly name: string;
  readonly rates: readonly string[];
}

export interface Company {
  readonly teams: readonly CompanyTeam[];
}

const smallTeams = ['product', 'engineering', 'support', 'sales'];

export const smallCompany: Company = {
  teams: smallTeams.map((team) => ({
    team,
    name: team,
    rates: smallTeams.filter((other) => other !== team),
  })),
};

const largeTeams = Array.from(
  { length: 50 },
  (_, i) => `customer-engineering-${String(i + 1).padStart(2, '0')}`,
);

/** Each team and the four on either side of it rate each other, so every pairing has two sides. */
export const largeCompany: Company = {
  teams: largeTeams.map((team, i) => ({
    team,
    name: team,
    rates: [1, 2, 3, 4, 46, 47, 48, 49].map((by) => largeTeams[(i + by) % 50] ?? team),
  })),
};
