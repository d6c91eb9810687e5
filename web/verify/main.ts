// Brings the parts of the verify page to life; what never changes stands in verify.html.
import { mount } from 'svelte';
import { keepAddress } from '../language/links.ts';
import { readHere } from '../language/words.ts';
import Check from './Check.svelte';
import Heads from './Heads.svelte';
import Rounds from './Rounds.svelte';

readHere();
keepAddress(location.hash);
const parts = { check: Check, heads: Heads, rounds: Rounds };
for (const [id, part] of Object.entries(parts)) {
  const target = document.getElementById(id);
  if (target) mount(part, { target });
}
