// Debian's Chromium, for the browser stories.
import { foundOrInstalled } from './debian.mjs';

export const browserOrInstalled = () =>
  foundOrInstalled({
    name: 'Chromium',
    setting: 'CHROMIUM',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium', 'fonts-liberation'],
  });
