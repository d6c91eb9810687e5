/** Who may see and do what: one pure function, the same for every route. */
import type { Person } from './person.ts';
import type { Pulse } from './pulse.ts';
import type { Scope } from './session.ts';

/** Whoever asks. Scope comes from the session, never from the request. */
export type Viewer = Pick<Person, 'role' | 'team'> & { readonly scope?: Scope };

/** What the company has narrowed or turned off. */
export type Sight = Pick<Pulse, 'respondents' | 'managers'>;

/** A single ballot, anyone's answer and a withheld figure are missing here: nobody may see them. */
export type Wish =
  | { readonly to: 'answer' }
  | { readonly to: 'see company' }
  /** Each role has a digest of its own, from what it may see. */
  | { readonly to: 'read digest' }
  | { readonly to: 'see pairing'; readonly teams: readonly [string, string] }
  | { readonly to: 'see quarters' }
  | { readonly to: 'intervene'; readonly teams: readonly [string, string] }
  | { readonly to: 'edit methods' }
  /** On which pairings, every line of them has to say. */
  | { readonly to: 'bring signals' }
  | { readonly to: 'administer' }
  | { readonly to: 'see audit' }
  /** One's own sessions, and what is kept about oneself. */
  | { readonly to: 'see oneself' };

/**
 * The table "Roles" of product.md. What is not granted here is refused. A session that was opened in
 * order to answer may what its role may, and no more than a respondent.
 */
export function may(viewer: Viewer, wish: Wish, sight: Sight): boolean {
  if (viewer.scope !== 'answer') return granted(viewer, wish, sight);
  const asRespondent = granted({ ...viewer, role: 'respondent' }, wish, sight);
  return wish.to !== 'see oneself' && asRespondent && granted(viewer, wish, sight);
}

function granted(viewer: Viewer, wish: Wish, sight: Sight): boolean {
  const own = 'teams' in wish && viewer.team !== null && wish.teams.includes(viewer.team);
  switch (wish.to) {
    case 'answer':
      return viewer.team !== null;
    case 'see company':
      return viewer.role !== 'admin';
    case 'read digest':
      return true;
    case 'see pairing':
      switch (viewer.role) {
        case 'respondent':
          return own && sight.respondents === 'own';
        case 'manager':
          return own || sight.managers === 'all';
        case 'leadership':
          return true;
        case 'admin':
          return false;
      }
      return false;
    case 'see quarters':
    case 'edit methods':
      return viewer.role === 'leadership';
    case 'bring signals':
      return viewer.role === 'leadership' || (viewer.role === 'manager' && viewer.team !== null);
    case 'intervene':
      return viewer.role === 'leadership' || (viewer.role === 'manager' && own);
    case 'see audit':
      return viewer.role === 'leadership' || viewer.role === 'admin';
    case 'administer':
      return viewer.role === 'admin';
    case 'see oneself':
      return true;
  }
}

/** Whether whoever asks may see what is between two teams. */
export type Sees = (teams: readonly [string, string]) => boolean;
