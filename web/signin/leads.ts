/** Where somebody was going when they were asked to sign in. */
import { paths } from '../address.svelte.ts';

/** The page that was asked for; the server leads to pages of ours only. */
export const leadsTo = (): string => {
  const { pathname, search, searchParams } = new URL(location.href);
  return pathname === paths.signin() ? (searchParams.get('to') ?? paths.map()) : pathname + search;
};

/** The way to the company's own sign-in, and back to that page. */
export const companyPath = (): string => `/api/sign-in/company?to=${encodeURIComponent(leadsTo())}`;

/** Why somebody came back from the company's sign-in as they went; null where they did not. */
export const problemWords = (mail: boolean): string | null => {
  const other = mail ? ', or have a link sent to your mail.' : '.';
  const words: Record<string, string> = {
    unknown: 'Your company account is not on the list here. Ask your admin to add your work mail.',
    away: `Your company’s sign-in does not answer. Try again in a minute${other}`,
    expired: 'That took longer than 15 minutes. Begin again.',
    browser: 'That sign-in was begun in another browser. Begin again in this one.',
  };
  return words[new URL(location.href).searchParams.get('problem') ?? ''] ?? null;
};
