/** Which words each screen needs, by the name of its folder. The build reads it too. */
import type { Part } from './words.ts';

/** What the shell around all screens needs. */
const every: readonly Part[] = ['shell', 'sample'];

/** What every screen with readings needs. */
const read: readonly Part[] = [...every, 'reading'];

export const partsOf = {
  index: every,
  map: [...read, 'chart', 'round', 'map'],
  pairing: [...read, 'chart', 'pairing'],
  quarters: [...read, 'chart', 'outcome', 'quarters'],
  interventions: [...read, 'outcome', 'shot', 'board'],
  company: [...read, 'chart', 'outcome', 'round', 'company'],
  setup: [...every, 'round', 'setup', 'people', 'rhythm', 'channels', 'fixed', 'rounds'],
  account: [...every, 'account'],
  signin: [...every, 'signin'],
  audit: [...every, 'audit'],
  calendar: [...every, 'calendar'],
  stop: [...every, 'stop'],
  poster: [...every, 'poster'],
  slips: [...every, 'slips'],
  respond: ['sample', 'respond'],
  verify: ['verify'],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

export type Screen = keyof typeof partsOf;
