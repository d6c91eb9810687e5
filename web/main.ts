/** Opens the pages of managers and admins. */
import { asked } from './early.ts';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
void asked.then(() => target && mount(App, { target }));
