/** The links of a page to itself in the other languages. */

/** Lets them keep what its address said beside the language. */
export function keepAddress(hash: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const search = new URLSearchParams(location.search);
    search.set('language', link.lang);
    link.search = `${search}`;
    link.hash = hash;
  }
}
