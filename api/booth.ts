// The page on which people answer, as one hash: it stands in the log, and whoever builds it gets the same.
import { hash } from 'node:crypto';
import type { PageFiles } from './pages.ts';

/** The page in every language: `/respond.html`, `/respond.de.html`. */
const isStart = (path: string): boolean => /^\/respond(\.[^/]+)?\.html$/.test(path);
/** Only what is text can lead to other files. */
const leadsOn = /\.(html|js|css)$/;

/** The files that the page reaches, from the page on: whatever is named in one of them. */
function reachedFrom(files: PageFiles): ReadonlySet<string> {
  const reached = new Set([...files.keys()].filter(isStart));
  const assets = [...files.keys()].filter((path) => path.startsWith('/assets/'));
  for (const path of reached) {
    const text = leadsOn.test(path) ? Buffer.from(files.get(path)?.bytes ?? []).toString() : '';
    for (const asset of assets) {
      if (text.includes(asset.slice('/assets/'.length))) reached.add(asset);
    }
  }
  return reached;
}

/** SHA-256 over the path and the SHA-256 of each file that answering needs, in the order of the paths. */
export function boothHash(files: PageFiles): string {
  const lines = [...reachedFrom(files)].sort().map((path) => {
    return `${path} ${hash('sha256', Buffer.from(files.get(path)?.bytes ?? []))}`;
  });
  return hash('sha256', lines.join('\n'));
}
