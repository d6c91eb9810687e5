/** Shows on a terminal how far a long command is. */

/** Where the text goes: a terminal gets a progress bar, anything else a plain line. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on a terminal, one plain line for each part of the work elsewhere. */
export class ProgressBar {
  readonly #screen: Screen;
  #shown = '';

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  show(work: string, done: number, all: number): void {
    const share = all === 0 ? 1 : Math.min(1, done / all);
    const filled = Math.floor(share * 30);
    const percent = String(Math.floor(share * 100)).padStart(3);
    const bar = `${'#'.repeat(filled)}${'-'.repeat(30 - filled)}`;
    const text = this.#screen.isTTY ? `\r${work.padEnd(9)} [${bar}] ${percent} %` : `${work} …\n`;
    if (text !== this.#shown) this.#screen.write(text);
    this.#shown = text;
  }

  /** Writes a line that stays. */
  print(line: string): void {
    this.clear();
    this.#screen.write(`${line}\n`);
  }

  clear(): void {
    if (!this.#screen.isTTY || this.#shown === '') return;
    this.#screen.write('\r\u001b[K');
    this.#shown = '';
  }
}
