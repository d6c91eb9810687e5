// Opens the respondent's page.
import { mount } from 'svelte';
import { readHere } from '../language/words.ts';
import Respond from './Respond.svelte';

readHere();
const target = document.getElementById('app');
if (target) mount(Respond, { target });
