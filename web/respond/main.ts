// Opens the respondent's page.
import { mount } from 'svelte';
import Respond from './Respond.svelte';

const target = document.getElementById('app');
if (target) mount(Respond, { target });
