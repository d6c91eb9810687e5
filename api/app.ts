// Mounts the routes; exports the type that the web client is made from.
import { healthRoutes } from './health.ts';
import { auditRoutes } from './audit.ts';
import { ballotRoutes } from './ballot.ts';
import { channelRoutes } from './channels.ts';
import { cadenceRoutes } from './cadence.ts';
import { companyRoutes } from './company.ts';
import { digestRoutes } from './digest.ts';
import { docsRoutes } from './docs.ts';
import { envelopeRoutes } from './envelope.ts';
import { exportRoutes } from './export.ts';
import { frictionRoutes } from './friction.ts';
import { bodyAtMost, headers, ownJson } from './headers.ts';
import { ownHost } from './host.ts';
import type { House } from './house.ts';
import { interventionRoutes } from './intervention.ts';
import { kioskRoutes } from './kiosk.ts';
import { leafRoutes } from './leaf.ts';
import { logRoutes } from './log.ts';
import { methodRoutes } from './method.ts';
import { outboxRoutes } from './outbox.ts';
import { pages } from './pages.ts';
import type { PageFiles } from './pages.ts';
import { personRoutes } from './person.ts';
import { problem, problemOf } from './problem.ts';
import { pulseRoutes } from './pulse.ts';
import { quarterRoutes } from './quarter.ts';
import { roundRoutes } from './round.ts';
import { sessionRoutes } from './session.ts';
import { scimRoutes } from './scim.ts';
import { routes } from './shape.ts';
import { signInRoutes } from './sign-in.ts';
import { signalRoutes, signalsBody } from './signal.ts';
import { stopRoutes } from './stop.ts';
import { suggestionRoutes } from './suggestion.ts';
import { teamRoutes } from './team.ts';

/** Bodies are small; only the list of people and the lines of signals are not. */
const bodyMost = 32 * 1024;
const peopleMost = 8 * 1024 * 1024;
/** A group of SCIM names all its people. */
const scimMost = 2 * 1024 * 1024;

export function apiOf(house: House) {
  return routes()
    .route('/', healthRoutes(house))
    .route('/', sessionRoutes(house))
    .route('/', signInRoutes(house))
    .route('/', teamRoutes(house))
    .route('/', personRoutes(house))
    .route('/', auditRoutes(house))
    .route('/', roundRoutes(house))
    .route('/', cadenceRoutes(house))
    .route('/', envelopeRoutes(house))
    .route('/', ballotRoutes(house))
    .route('/', leafRoutes(house))
    .route('/', logRoutes(house))
    .route('/', frictionRoutes(house))
    .route('/', quarterRoutes(house))
    .route('/', companyRoutes(house))
    .route('/', digestRoutes(house))
    .route('/', exportRoutes(house))
    .route('/', interventionRoutes(house))
    .route('/', methodRoutes(house))
    .route('/', suggestionRoutes(house))
    .route('/', signalRoutes(house))
    .route('/', pulseRoutes(house))
    .route('/', channelRoutes(house))
    .route('/', outboxRoutes(house))
    .route('/', stopRoutes(house))
    .route('/', kioskRoutes(house));
}

export type Api = ReturnType<typeof apiOf>;
export type { RefusalCode } from '../events/refusal.ts';

/** The whole server: guards, the API, its description, and the pages. */
export function appOf(house: House, files: PageFiles) {
  const small = bodyAtMost(bodyMost);
  const mostOf = new Map([
    ['/api/people', bodyAtMost(peopleMost)],
    ['/api/signals', bodyAtMost(signalsBody)],
  ]);
  const app = routes();
  app.use(headers(house));
  app.use(ownHost(house));
  app.use(house.door.guard);
  app.use('/api/*', ownJson);
  app.use('/api/*', (c, next) => (mostOf.get(c.req.path) ?? small)(c, next));
  app.use('/scim/*', bodyAtMost(scimMost));
  const api = apiOf(house);
  app.route('/', api);
  app.route('/', docsRoutes(api));
  app.all('/api/*', (c) => problem(c, 404, 'not-here', 'There is nothing here.'));
  app.route('/', scimRoutes(house));
  app.route('/', pages(files));
  app.onError(problemOf);
  app.notFound((c) => problem(c, 404, 'not-here', 'There is nothing here.'));
  return app;
}
