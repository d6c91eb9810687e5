/** Opens the pages of managers and admins, and the few that stand alone, without the shell. */
import { asked } from './early.ts';
import { mount } from 'svelte';
import App from './App.svelte';
import { sayRefusals } from './client.ts';
import { partsOf } from './language/parts.ts';
import { refusedHere } from './language/refused.ts';
import { shown, speak } from './language/words.ts';

/** To be printed, or for whoever is not signed in. */
const alone = {
  stop: () => shown('stop', import('./stop/Stop.svelte')),
  poster: () => shown('poster', import('./poster/Poster.svelte')),
  slips: () => shown('slips', import('./slips/Slips.svelte')),
};

sayRefusals(refusedHere);
const target = document.getElementById('app');
const name = location.pathname.slice(1);
if (target && name in alone) {
  const { default: page } = await alone[name as keyof typeof alone]();
  mount(page, { target });
} else {
  void Promise.all([asked, speak(partsOf.index)]).then(() => target && mount(App, { target }));
}
