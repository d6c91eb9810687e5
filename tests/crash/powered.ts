// A disk whose power can be cut: a file system of its own in a file, where root may mount one.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cutter } from '../support/compiled.ts';

const megabytes = 700;
const done = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

export class PoweredDisk {
  readonly folder: string;
  readonly #image: string;
  readonly #cutter: string;

  private constructor(folder: string, image: string, program: string) {
    [this.folder, this.#image, this.#cutter] = [folder, image, program];
  }

  /** A new disk within a folder on a real one; null where it cannot be had. */
  static within(around: string): PoweredDisk | null {
    const [image, folder] = [join(around, 'disk.img'), join(around, 'disk')];
    const program = process.platform === 'linux' ? cutter(around) : null;
    if (program === null) return null;
    mkdirSync(folder, { recursive: true });
    writeFileSync(image, '');
    truncateSync(image, megabytes * 2 ** 20);
    const made = done('mkfs.ext4', '-q', '-F', image) && done('mount', '-o', 'loop', image, folder);
    return made ? new PoweredDisk(folder, image, program) : null;
  }

  /** Makes a cut that comes at once when it is called; settled when the power is gone. */
  async armed(): Promise<() => Promise<void>> {
    const cut = spawn(this.#cutter, [this.folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(cut.stdout, 'data');
    return async () => {
      cut.stdin.end('\n');
      const [code] = (await once(cut, 'close')) as [number | null];
      if (code !== 0) throw new Error('the power stayed on');
    };
  }

  /** Switches on again. A mount may hand back what was shut down, so it is tried until it writes. */
  async restored(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      if (tries > 0) await wait(20);
      if (!done('umount', this.folder)) continue;
      while (spawnSync('losetup', ['-j', this.#image]).stdout.toString().trim() !== '')
        await wait(20);
      if (!done('mount', '-o', 'loop', this.#image, this.folder)) continue;
      try {
        writeFileSync(join(this.folder, 'probe'), 'x');
        return;
      } catch {
        // Still the one from before the cut.
      }
    }
    throw new Error('the disk cannot be mounted again');
  }

  /** Everything that was written is on the disk from now on. */
  settle(): void {
    if (!done('sync', '-f', this.folder)) throw new Error('it cannot be flushed');
  }

  remove(): void {
    done('umount', '--lazy', this.folder);
    rmSync(this.#image, { force: true });
  }
}
