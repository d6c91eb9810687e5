/** Tells an old address that it was replaced: whoever did not wish it hears of it there. */
import { headPart } from './letter-text.ts';
import type { Written } from './letter-text.ts';

/** The new address is not told: the old one may be somebody else's by now. */
export const addressChanged = (url: string, root: string | null): Written => ({
  subject: 'Your address at Crosspulse was changed',
  parts: [
    {
      is: 'text',
      text: 'An administrator gave you another address at Crosspulse. Letters go there from now on, and whoever was signed in as you is signed out.',
    },
    {
      is: 'text',
      text: 'Nobody can take envelopes in your name in a round that was open at that moment. If you did not expect this, ask your administrator, and tell your works council or a colleague.',
    },
    ...headPart(root, url),
  ],
});
