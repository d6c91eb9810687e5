// `npm start`: opens the data folder, serves, and says where.
import { setupSecretOf } from '../events/signing-in.ts';
import { serve, stopOnSignals } from './serve.ts';
import { SetupLink } from './setup-link.ts';
import { dataFolder, fail, settings, start } from './start.ts';

try {
  const at = await start(dataFolder(), true);
  const secret = await setupSecretOf(at);
  const link = new SetupLink(at.folder);
  const setupLinkRenewed = (next: string | null) => link.tell(serving.url, next);
  const serving = await serve(at, { settings: settings(), sample: false, setupLinkRenewed });
  stopOnSignals(serving);
  console.log(`Crosspulse listens on ${serving.url}`);
  link.tell(serving.url, secret);
} catch (error) {
  fail(error);
}
