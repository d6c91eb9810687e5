// Builds the product once before the tests, so that stories and processes run what users run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export default function built(): void {
  if (process.env['CROSSPULSE_BUILT'] === '1' && existsSync('dist/api/main.js')) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the product does not build');
}
