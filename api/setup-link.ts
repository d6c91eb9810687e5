// The one-time setup link, told to whoever runs this machine: printed, and in a file for them alone.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupMinutes } from '../events/signing-in.ts';

export class SetupLink {
  readonly #file: string;
  #dead: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#file = join(folder, 'setup-link');
  }

  /** Tells a new link; null takes away what was told of the one that is used or dead. */
  tell(url: string, secret: string | null): void {
    clearTimeout(this.#dead);
    rmSync(this.#file, { force: true });
    if (secret === null) return;
    const link = `${url}/setup#${secret}`;
    writeFileSync(this.#file, `${link}\n`, { mode: 0o600, flag: 'wx' });
    this.#dead = setTimeout(() => this.tell(url, null), setupMinutes * 60_000).unref();
    console.log(`Set it up here, once, within ${setupMinutes} minutes: ${link}`);
  }
}
