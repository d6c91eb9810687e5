/** Where somebody was going when they were asked to sign in. */
import { paths } from '../address.svelte.ts';
import { words } from '../language/words.ts';

/** The page that was asked for; the server leads to pages of ours only. */
export const leadsTo = (): string => {
  const { pathname, search, searchParams } = new URL(location.href);
  return pathname === paths.signin() ? (searchParams.get('to') ?? paths.map()) : pathname + search;
};

/** The way to the company's own sign-in, and back to that page. */
export const companyPath = (): string => `/api/sign-in/company?to=${encodeURIComponent(leadsTo())}`;

/** Why somebody came back from the company's sign-in as they went; null where they did not. */
export const problemWords = (mail: boolean): string | null => {
  const { awayOrMail, ...problems } = words.signin.problems;
  const said: Record<string, string> = mail ? { ...problems, away: awayOrMail } : problems;
  return said[new URL(location.href).searchParams.get('problem') ?? ''] ?? null;
};
