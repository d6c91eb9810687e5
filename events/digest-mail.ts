/** The digest as a letter: plain words, nothing that is loaded from elsewhere, nothing that tracks. */
import type { Digest } from './digest-facts.ts';
import { headPart } from './letter-text.ts';
import type { Written } from './letter-text.ts';

const heads = {
  reader: 'what changed, what did not, what is due',
  admin: 'who was asked, who was not, what is due',
};
const whyAdmin =
  'Those who may see the figures see them at the same moment. Nobody can see who answered what, and you see no figure.';
const whyReader =
  'Everybody sees these figures at the same moment. Each rests on at least five people, and nobody can see who answered what.';

/** The same three sentences as on the first page; `url` is where the pages are. */
export function digestLetter(
  { role, round, sentences }: Pick<Digest, 'role' | 'round' | 'sentences'>,
  url: string,
  root: string | null,
): Written {
  const [head, why] = role === 'admin' ? [heads.admin, whyAdmin] : [heads.reader, whyReader];
  return {
    subject: `${round.label} is sealed: ${head}`,
    parts: [
      { is: 'text', text: `${round.label} is sealed.` },
      ...sentences.map((text) => ({ is: 'text', text }) as const),
      { is: 'button', text: 'See it in Crosspulse', url: `${url}/` },
      { is: 'small', text: why },
      ...headPart(root, url),
    ],
  };
}
