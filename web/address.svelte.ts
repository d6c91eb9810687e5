/** The URL as state: which page is shown. */
import { pageAt } from './place.ts';
import type { Page } from './place.ts';

export { paths } from './place.ts';

/** Paths that another page answers: a link there is followed by the browser itself. */
const isElsewhere = (pathname: string): boolean =>
  /^\/(respond|verify|api|stop|poster|slips)(\/|$)/.test(pathname);

/** Steps of the setup are anchors; anything else after a # is a secret. */
const isSecret = (hash: string): boolean => /^#[\w-]{16,}$/.test(hash);

class Address {
  #url = $state.raw(new URL(location.href));
  #secret: string | null = $state(null);

  readonly page: Page = $derived(pageAt(this.#url.pathname));
  readonly round: string | null = $derived(this.#url.searchParams.get('round'));
  /** The one site that the map is narrowed to. */
  readonly site: string | null = $derived(this.#url.searchParams.get('site'));
  /** The quarter that the shown one is compared with, where somebody chose it. */
  readonly against: string | null = $derived(this.#url.searchParams.get('against'));

  /** The one shot that the board is opened for. */
  readonly shot: string | null = $derived(this.#url.searchParams.get('shot'));

  constructor() {
    this.#take();
    addEventListener('popstate', () => {
      this.#take();
      this.#read();
    });
  }

  /** The secret of the first run or of a sign-in link. It leaves the address bar, and so the history, at once. */
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

  /** A link that is opened in the page itself changes nothing but what stands after the #. */
  #take(): void {
    const { pathname, search, hash } = location;
    if (!/^(setup|signin)$/.test(pageAt(pathname).name) || !isSecret(hash)) return;
    this.#secret = hash.slice(1);
    history.replaceState(null, '', pathname + search);
  }

  #read(): void {
    this.#url = new URL(location.href);
  }
}

export const address = new Address();
