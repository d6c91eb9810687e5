/** The words that the build writes into the pages which stand by themselves, in every language. */
import type respond from './en/respond-page.ts';
import type verify from './en/verify-page.ts';

/** What never changes on these pages. English is the type of all. */
export interface Fixed {
  readonly 'respond-page': typeof respond;
  readonly 'verify-page': typeof verify;
}

const files = import.meta.glob<object>('./*/{sample,respond,respond-page,verify,verify-page}.ts', {
  eager: true,
  import: 'default',
});

/** One file of words; none where there is none of that name. */
export const wordsIn = (language: string, file: string): object =>
  files[`./${language}/${file}.ts`] ?? {};
