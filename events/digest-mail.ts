/** The digest as a mail: plain words, nothing that is loaded from elsewhere, nothing that tracks. */
import type { Digest } from './digest-facts.ts';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const heads = {
  reader: 'what changed, what did not, what is due',
  admin: 'who was asked, who was not, what is due',
};
const whyAdmin =
  'Those who may see the figures see them at the same moment. Nobody can see who answered what, and you see no figure.';
const whyReader =
  'Everybody sees these figures at the same moment. Each rests on at least five people, and nobody can see who answered what.';

/** The same three sentences as on the first page; `url` is where the pages are. */
export function mailOf(
  { role, round, sentences }: Pick<Digest, 'role' | 'round' | 'sentences'>,
  url: string,
): Mail {
  const [head, why] = role === 'admin' ? [heads.admin, whyAdmin] : [heads.reader, whyReader];
  const subject = `${round.label} is sealed: ${head}`;
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n');
  return {
    subject,
    text: `${[`${round.label} is sealed.`, ...sentences, `See it: ${url}/`, why].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
<h1>${escaped(round.label)} is sealed</h1>
${paragraphs}
<p><a href="${escaped(url)}/">See it in Crosspulse</a></p>
<p><small>${escaped(why)}</small></p>
</body>
</html>
`,
  };
}
