// What the page that was asked for needs to know, asked while its script is still being read.
import { askEarly, client, type Me } from './client.ts';
import { pageAt } from './place.ts';

const { api } = client;
const query = Object.fromEntries(new URL(location.href).searchParams);
const { round = null, against = null } = query;
const inRound = { query: round === null ? {} : { round } };
const page = pageAt(location.pathname);

/** What each page asks, where the session says that it may. */
const questions: Record<typeof page.name, (may: Me['may']) => unknown> = {
  map: (may) => may.readings && api.friction.$get(inRound),
  pairing: (may) => {
    if (page.name !== 'pairing' || !may.readings) return;
    const { a, b } = page;
    void api.pairings[':a'][':b'].trend.$get({ param: { a, b }, ...inRound });
    void api.friction.$get(inRound);
  },
  quarters: (may) => {
    if (page.name !== 'quarters' || !may.quarters) return;
    const param = { quarter: page.quarter ?? 'latest' };
    void api.quarters[':quarter'].$get({ param, query: against === null ? {} : { against } });
  },
  interventions: (may) => may.interventions && api.interventions.$get(),
  company: (may) => may.company && api.company.$get(),
  setup: (may) =>
    may.administer && [api.teams.$get(), api.people.$get(), api.cadence.$get(), api.pulse.$get()],
  calendar: () => api.calendar.$get(),
  account: (may) => may.account && [api.sessions.$get(), api.session.language.$get()],
  audit: (may) => may.audit && api.audit.$get({ query: {} }),
  signin: () => undefined,
  nowhere: () => undefined,
};

/** Done when all is asked; an app that starts before would ask it once more. */
export const asked = (async () => {
  const reply = await askEarly(() => api.session.$get());
  // Whoever is not signed in has nothing more to ask than how to.
  if (!reply.ok) {
    askEarly(() => api['sign-in'].$get());
    return;
  }
  const { may } = (await reply.clone().json()) as Me;
  askEarly(() => [api.rounds.$get(), questions[page.name](may)]);
})().catch(() => undefined);
