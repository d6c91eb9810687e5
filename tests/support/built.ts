// Builds the product once before the tests, so that stories and processes run what users run.
import { build } from 'vite';
import { existsSync } from 'node:fs';

export default async function built(): Promise<void> {
  if (process.env.CROSSPULSE_BUILT === '1' && existsSync('dist/api/main.js')) return;
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', build: { ssr: true } });
}
