// `npm start`: opens the data folder, serves, and says where.
import { setupSecretOf } from '../events/signing-in.ts';
import { serve, stopOnSignals } from './serve.ts';
import { dataFolder, fail, settings, start } from './start.ts';

try {
  const at = await start(dataFolder(), true);
  const serving = await serve(at, { settings: settings(), sample: false });
  stopOnSignals(serving);
  console.log(`Crosspulse listens on ${serving.url}`);
  const secret = await setupSecretOf(at);
  if (secret !== null) {
    console.log(`Set it up here, once: ${serving.url}/setup#${secret}`);
  }
} catch (error) {
  fail(error);
}
