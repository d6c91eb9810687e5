/** Which page a path names, and every path of the pages built in one place. */

export type Page =
  | { readonly name: 'map' }
  | { readonly name: 'pairing'; readonly a: string; readonly b: string }
  | { readonly name: 'quarters'; readonly quarter: string | null }
  | { readonly name: 'interventions' }
  | { readonly name: 'company' }
  | { readonly name: 'setup' }
  | { readonly name: 'audit' }
  | { readonly name: 'calendar' }
  | { readonly name: 'signin' }
  | { readonly name: 'account' }
  | { readonly name: 'nowhere' };

const inRound = (path: string, round: string | null | undefined): string =>
  round ? `${path}?round=${encodeURIComponent(round)}` : path;

/** Every path a link may lead to. `round` keeps the chosen earlier round in the URL. */
export const paths = {
  /** Narrowed to the teams of one site, where one is named. */
  map: (round?: string | null, site?: string | null) =>
    inRound('/', round) + (site ? `${round ? '&' : '?'}site=${encodeURIComponent(site)}` : ''),
  pairing: (teams: readonly [string, string], round?: string | null) =>
    inRound(`/pairings/${teams.map(encodeURIComponent).join('/')}`, round),
  /** Null stands for the newest quarter, and for the one that it is compared with by itself. */
  quarters: (quarter?: string | null, against?: string | null) =>
    (quarter ? `/quarters/${encodeURIComponent(quarter)}` : '/quarters') +
    (against ? `?against=${encodeURIComponent(against)}` : ''),
  /** With one shot in view, where it is named. */
  interventions: (shot?: string) =>
    '/interventions' + (shot ? `?shot=${encodeURIComponent(shot)}` : ''),
  company: () => '/company',
  setup: () => '/setup',
  audit: () => '/audit',
  calendar: () => '/calendar',
  signin: () => '/signin',
  account: () => '/account',
  respond: () => '/respond',
  verify: () => '/verify',
};

/** The page that a pathname names; a broken escape is an address that is not there. */
export const pageAt = (pathname: string): Page => {
  const path = pathname.replace(/\/+$/, '');
  if (path === '') return { name: 'map' };
  if (path === '/setup') return { name: 'setup' };
  if (path === '/audit') return { name: 'audit' };
  if (path === '/calendar') return { name: 'calendar' };
  if (path === '/signin') return { name: 'signin' };
  if (path === '/account') return { name: 'account' };
  if (path === '/interventions') return { name: 'interventions' };
  if (path === '/company') return { name: 'company' };
  if (path === '/quarters') return { name: 'quarters', quarter: null };
  const quarter = /^\/quarters\/([^/]+)$/.exec(path)?.[1];
  const pairing = /^\/pairings\/([^/]+)\/([^/]+)$/.exec(path);
  try {
    if (quarter) return { name: 'quarters', quarter: decodeURIComponent(quarter) };
    const [a, b] = [pairing?.[1], pairing?.[2]].map((part) => part && decodeURIComponent(part));
    return a && b ? { name: 'pairing', a, b } : { name: 'nowhere' };
  } catch {
    return { name: 'nowhere' };
  }
};
