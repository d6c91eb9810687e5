// Debian's systemd-analyze, which judges the unit of .deploy; no systemd has to run for it.
import { foundOrInstalled } from './debian.mjs';

export const unitJudgeOrInstalled = () =>
  foundOrInstalled({
    name: 'systemd-analyze',
    setting: 'SYSTEMD_ANALYZE',
    places: ['/usr/bin/systemd-analyze'],
    packages: ['systemd'],
  });
