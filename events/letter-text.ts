/** How a letter is written: from one list of parts both its plain text and its HTML. */
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { letterWords } from './language/letter.ts';

export type Part =
  | { readonly is: 'text' | 'small'; readonly text: string }
  /** What a letter is about to lead to, and what is to be compared or typed. */
  | { readonly is: 'button' | 'link'; readonly text: string; readonly url: string }
  | { readonly is: 'words'; readonly text: string; readonly words: string };

export interface Written {
  readonly language: Language;
  readonly subject: string;
  readonly parts: readonly Part[];
}

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
/** Text that can stand anywhere in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A line of a head of mail: nothing in it can begin another one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const plain = (part: Part): string => {
  switch (part.is) {
    case 'text':
    case 'small':
      return part.text;
    case 'button':
    case 'link':
      return `${part.text}: ${part.url}`;
    case 'words':
      return `${part.text}\n\n    ${part.words}`;
  }
};

const paragraph = 'margin:0 0 16px';
const styles = {
  button:
    'display:inline-block;padding:12px 20px;border-radius:8px;background:#0b666b;color:#ffffff;text-decoration:none;font-weight:600',
  words: 'font:600 18px/1.5 monospace',
  small: `${paragraph};font-size:13px`,
};

const rich = (part: Part): string => {
  const text = escaped(part.text);
  switch (part.is) {
    case 'text':
      return `<p style="${paragraph}">${text}</p>`;
    case 'small':
      return `<p style="${styles.small}">${text}</p>`;
    case 'button':
      return `<p style="${paragraph}"><a href="${escaped(part.url)}" style="${styles.button}">${text}</a></p>`;
    case 'link':
      return `<p style="${styles.small}"><a href="${escaped(part.url)}">${text}</a></p>`;
    case 'words':
      return `<p style="${paragraph}">${text}<br><span dir="ltr" style="${styles.words}">${escaped(part.words)}</span></p>`;
  }
};

/** Nothing in it is loaded from elsewhere, and nothing tells whether it was read. */
export function mailOf({ language, subject, parts }: Written): Mail {
  const spoken = `lang="${language}" dir="${languages[language].direction}"`;
  return {
    subject: oneLine(subject),
    text: `${parts.map(plain).join('\n\n')}\n`,
    html: `<!doctype html>
<html ${spoken}>
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body ${spoken} style="margin:0;padding:24px;font:16px/1.5 sans-serif;max-width:560px">
${parts.map(rich).join('\n')}
</body>
</html>
`,
  };
}

/** The beginning of a root, in groups of four: short enough to be compared by eye. */
export const shortHead = (root: string): string =>
  root.slice(0, 16).match(/.{4}/g)?.join(' ') ?? root;

/** Ends every letter: the newest head of the log, which the page for checking compares. */
export const headPart = (root: string | null, url: string, language: Language): readonly Part[] =>
  root === null
    ? []
    : [
        {
          is: 'link',
          text: letterWords[language].head(shortHead(root)),
          url: `${url}/verify#head=${root.slice(0, 16)}`,
        },
      ];
