/** The URL as state: which page is shown, and every path of the pages built in one place. */

export type Page =
  | { readonly name: 'map' }
  | { readonly name: 'pairing'; readonly a: string; readonly b: string }
  | { readonly name: 'quarters'; readonly quarter: string | null }
  | { readonly name: 'company' }
  | { readonly name: 'setup' }
  | { readonly name: 'signin' }
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
  company: () => '/company',
  setup: () => '/setup',
  signin: () => '/signin',
  respond: () => '/respond',
};

/** The page that a pathname names; a broken escape is an address that is not there. */
export const pageAt = (pathname: string): Page => {
  const path = pathname.replace(/\/+$/, '');
  if (path === '') return { name: 'map' };
  if (path === '/setup') return { name: 'setup' };
  if (path === '/signin') return { name: 'signin' };
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

/** Paths that another page answers: a link there is followed by the browser itself. */
const isElsewhere = (pathname: string): boolean => /^\/(respond|api)(\/|$)/.test(pathname);

/** Steps of the setup are anchors; anything else after its # is the secret of the first run. */
const isSecret = (hash: string): boolean => /^#[\w-]{16,}$/.test(hash);

class Address {
  #url = $state.raw(new URL(location.href));
  #secret: string | null = null;

  readonly page: Page = $derived(pageAt(this.#url.pathname));
  readonly round: string | null = $derived(this.#url.searchParams.get('round'));
  /** The one site that the map is narrowed to. */
  readonly site: string | null = $derived(this.#url.searchParams.get('site'));
  /** The quarter that the shown one is compared with, where somebody chose it. */
  readonly against: string | null = $derived(this.#url.searchParams.get('against'));

  constructor() {
    if (this.page.name === 'setup' && isSecret(location.hash)) {
      this.#secret = location.hash.slice(1);
      history.replaceState(null, '', this.#url.pathname);
    }
    addEventListener('popstate', () => this.#read());
  }

  /** The secret of the first run. It leaves the address bar, and so the history, at once. */
  get secret(): string | null {
    return this.#secret;
  }

  go(path: string): void {
    history.pushState(null, '', path);
    this.#read();
    scrollTo(0, 0);
  }

  /** Same page, other view: an entry in the history, but no jump to the top. */
  view(path: string): void {
    history.pushState(null, '', path);
    this.#read();
  }

  /** Another page instead of this one, which leaves no trace in the history. */
  instead(path: string): void {
    history.replaceState(null, '', path);
    this.#read();
  }

  /** Turns clicks on links within these pages into steps that need no reload. */
  follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || isElsewhere(link.pathname)) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  };

  #read(): void {
    this.#url = new URL(location.href);
  }
}

export const address = new Address();
