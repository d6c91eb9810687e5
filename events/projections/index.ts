/** The list of projections, in order; nothing else. */
import { figures } from './figures.ts';
import { participation } from './participation.ts';
import { rounds } from './rounds.ts';
import type { CrosspulseProjection } from './tables.ts';
import { teams } from './teams.ts';

export const projections: readonly CrosspulseProjection[] = [teams, rounds, figures, participation];
