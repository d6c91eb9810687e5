// Where somebody is led once they are signed in: to a page of ours, and nowhere else.

const page =
  /^\/((company|setup|quarters|pairings|interventions|account|audit|calendar|poster|respond|verify)(\/[\w.~%-]+)*)?(\?[\w.~%=&-]*)?$/;

/** The path, if it is one of our pages; else the start. */
export const leadsTo = (path: string | undefined): string =>
  path !== undefined && path.length <= 300 && page.test(path) ? path : '/';
