// The unit of .deploy, judged by systemd itself.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unitJudgeOrInstalled } from '../../.ci/systemd.mjs';

test('systemd finds the unit at most 2.0 exposed', () => {
  const judge = unitJudgeOrInstalled();
  if (judge === null) throw new Error('there is no systemd-analyze to test with');
  const unit = '.deploy/crosspulse.service';
  const { stdout } = spawnSync(judge, ['security', '--offline=true', unit], { encoding: 'utf8' });
  const exposure = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1];
  expect(Number(exposure)).toBeLessThanOrEqual(2);
  // Stopping takes the server twelve seconds at most; systemd must not cut it off before.
  expect(Number(/TimeoutStopSec=(\d+)/.exec(readFileSync(unit, 'utf8'))?.[1])).toBeGreaterThan(12);
});
