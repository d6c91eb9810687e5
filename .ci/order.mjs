// The order of the test files: the longest first, so that no core is left with nothing to do at the end.
import { relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/** What takes longest as measured, the longest first; a new machine knows nothing of it. */
const long = [
  'tests/stories/06-',
  'tests/stories/',
  'tests/simulation/',
  'tests/api/server',
  'tests/api/crowd',
  'tests/crash/',
  'tests/measure/verdict',
  'tests/api/backup',
  'tests/nodes/',
  'tests/events/verify',
];

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => {
      const path = relative(this.ctx.config.root, moduleId);
      const found = long.findIndex((begin) => path.startsWith(begin));
      return found < 0 ? long.length : found;
    };
    // Of those in the same place come first what took longest the last time, or is largest.
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
