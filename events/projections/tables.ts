/** The tables of all projections, as the queries beside them see them. */
import type { Kysely } from 'kysely';
import type { CrosspulseEvent } from '../catalogue.ts';
import type { Projection } from '../kernel/projection.ts';
import type { FigureTables } from './figures.ts';
import type { ParticipationTables } from './participation.ts';
import type { RoundTables } from './rounds.ts';
import type { TeamTables } from './teams.ts';

export type Tables = TeamTables & RoundTables & FigureTables & ParticipationTables;
export type Readings = Kysely<Tables>;
export type CrosspulseProjection = Projection<Tables, CrosspulseEvent>;
